//! Finds the members that need a box, because their type would otherwise contain itself.
//!
//! Boxes go where they disturb least: alternatives of alternates first, then optional members, then others. Later kinds
//! are boxed only in cycles that the earlier boxes have not broken.

use std::collections::HashSet;

use crate::schema::{DefId, Element, Kind, Schema, Type};

/// The boxed places: a type, and the index of its member, branch or alternative.
pub(super) type Boxes = HashSet<(DefId, usize)>;

/// A type that contains another by value.
#[derive(Clone, Copy)]
struct Edge {
    from: DefId,
    index: usize,
    to: DefId,
    /// Edges of lower rank are boxed first.
    rank: u8,
}

/// Finds the places to box.
pub(super) fn boxes(schema: &Schema) -> Boxes {
    let mut edges = edges(schema);
    let mut boxes = Boxes::new();
    for rank in 0..=2 {
        let component = components(schema.definitions().len(), &edges);
        edges.retain(|edge| {
            let cyclic = component[edge.from.0 as usize] == component[edge.to.0 as usize];
            if cyclic && edge.rank == rank {
                boxes.insert((edge.from, edge.index));
            }
            cyclic && edge.rank != rank
        });
    }
    boxes
}

fn edges(schema: &Schema) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, definition) in schema.definitions() {
        let mut add = |index, ty: Type, rank| {
            if let Type::One(Element::Defined(to)) = ty {
                edges.push(Edge { from, index, to, rank });
            }
        };
        match &definition.kind {
            Kind::Struct(_) => {
                for (index, (_, member)) in schema.declared_members(from).into_iter().enumerate() {
                    add(index, member.ty, if member.optional { 1 } else { 2 });
                }
            }
            Kind::Union(union) => {
                let members = schema.declared_members(from);
                let count = members.len();
                for (index, (_, member)) in members.into_iter().enumerate() {
                    add(index, member.ty, if member.optional { 1 } else { 2 });
                }
                for (index, branch) in union.branches.iter().enumerate() {
                    add(count + index, Type::One(Element::Defined(branch.ty)), 2);
                }
            }
            Kind::Alternate(alternate) => {
                for (index, branch) in alternate.branches.iter().enumerate() {
                    add(index, branch.ty, 0);
                }
            }
            Kind::Enum(_) | Kind::Command(_) | Kind::Event(_) => {}
        }
    }
    edges
}

/// Numbers the strongly connected components (Tarjan's algorithm, without recursion).
fn components(count: usize, edges: &[Edge]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut targets = vec![Vec::new(); count];
    for edge in edges {
        targets[edge.from.0 as usize].push(edge.to.0 as usize);
    }
    let mut order = vec![UNSEEN; count];
    let mut low = vec![0; count];
    let mut component = vec![UNSEEN; count];
    let (mut next_order, mut next_component) = (0, 0);
    let mut open = Vec::new();
    let mut calls: Vec<(usize, usize)> = Vec::new();
    for root in 0..count {
        if order[root] == UNSEEN {
            calls.push((root, 0));
        }
        while let Some((node, step)) = calls.pop() {
            if step == 0 {
                order[node] = next_order;
                low[node] = next_order;
                next_order += 1;
                open.push(node);
            } else {
                let child = targets[node][step - 1];
                low[node] = low[node].min(low[child]);
            }
            let unseen = (step..targets[node].len()).find(|&i| {
                let child = targets[node][i];
                if order[child] != UNSEEN && component[child] == UNSEEN {
                    low[node] = low[node].min(order[child]);
                }
                order[child] == UNSEEN
            });
            if let Some(i) = unseen {
                calls.push((node, i + 1));
                calls.push((targets[node][i], 0));
            } else if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    component
}
