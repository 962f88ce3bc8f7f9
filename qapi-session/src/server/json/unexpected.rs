//! Finds the one of several unexpected members that QEMU reports.
//!
//! QEMU puts the names of an object's members into a hash table of GLib, removes the known ones in turn, and reports
//! the first of the rest. Which one is first depends on the table's size and on collisions, so this module simulates
//! the table.

use super::names::qemu_bytes;

/// The most members for which the table is simulated. For more, the first unexpected one in QEMU's iteration order is
/// reported, because a simulation can take quadratic time for names chosen to collide.
const MOST: usize = 4096;

/// Returns the first name that is left after `known` are removed one after the other. `names` are in QEMU's order.
pub(super) fn first_unexpected<'a>(names: impl Iterator<Item = &'a str>, mut known: Vec<&str>) -> Option<&'a str> {
    let names: Vec<&str> = names.collect();
    if names.len() > MOST {
        known.sort_unstable();
        return names.into_iter().find(|name| known.binary_search(name).is_err());
    }
    let mut table = Table::new();
    for name in names {
        table.insert(name);
    }
    for name in known {
        table.remove(name);
    }
    table.first()
}

/// A set of names with open addressing. The number of slots is a power of two.
struct Table<'a> {
    slots: Vec<Slot<'a>>,
    names: usize,
    /// The number of slots that are not free.
    used: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot<'a> {
    Free,
    /// A removed name. A search continues after it.
    Grave,
    Name(&'a str, u32),
}

impl<'a> Table<'a> {
    const LEAST_SLOTS: usize = 8;

    fn new() -> Self {
        Self { slots: vec![Slot::Free; Self::LEAST_SLOTS], names: 0, used: 0 }
    }

    /// Adds a name that the table does not contain.
    fn insert(&mut self, name: &'a str) {
        let hash = hash(name);
        let free = self.probe(hash).find(|&slot| self.slots.get(slot) == Some(&Slot::Free));
        if let Some(slot) = free.and_then(|slot| self.slots.get_mut(slot)) {
            *slot = Slot::Name(name, hash);
            self.names += 1;
            self.used += 1;
            self.resize();
        }
    }

    /// Removes a name that the table contains.
    fn remove(&mut self, name: &str) {
        let wanted = Slot::Name(name, hash(name));
        let Some(slot) = self.probe(hash(name)).find(|&slot| self.slots.get(slot) == Some(&wanted)) else { return };
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = Slot::Grave;
            self.names -= 1;
            self.resize();
        }
    }

    fn first(&self) -> Option<&'a str> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Name(name, _) => Some(*name),
            Slot::Free | Slot::Grave => None,
        })
    }

    /// Returns the slots in which a name with that hash may be, in the order of search. Each step is longer by one.
    fn probe(&self, hash: u32) -> impl Iterator<Item = usize> + use<> {
        let slots = self.slots.len();
        let start = hash.wrapping_mul(11) as usize % prime_below(slots);
        (0..slots).scan(start, move |slot, step| {
            *slot = (*slot + step) & (slots - 1);
            Some(*slot)
        })
    }

    /// Changes the size of the table if it is full or nearly empty.
    fn resize(&mut self) {
        let slots = self.slots.len();
        let sparse = slots > self.names * 4 && slots > Self::LEAST_SLOTS;
        let full = slots <= self.used + self.used / 16;
        if !sparse && !full {
            return;
        }
        // Four thirds of the number of names, rounded up to a greater power of two.
        let wanted = (self.names as f64 * 1.333) as usize;
        let new_slots = (wanted + 1).next_power_of_two().max(Self::LEAST_SLOTS);
        let mut old = std::mem::take(&mut self.slots);
        old.resize(new_slots.max(slots), Slot::Free);
        self.slots = vec![Slot::Free; new_slots];
        // GLib does it in place: a name that moves to the slot of another name makes that one move next.
        for at in 0..old.len() {
            let mut moving = old.get_mut(at).map_or(Slot::Free, |slot| std::mem::replace(slot, Slot::Free));
            while let Slot::Name(_, hash) = moving {
                let free = self.probe(hash).find(|&slot| self.slots.get(slot) == Some(&Slot::Free));
                let Some(to) = free else { break };
                let (Some(slot), Some(evicted)) = (self.slots.get_mut(to), old.get_mut(to)) else { break };
                *slot = moving;
                moving = std::mem::replace(evicted, Slot::Free);
            }
        }
        self.used = self.names;
    }
}

/// Returns the prime modulus for a number of slots, from GLib's list.
fn prime_below(slots: usize) -> usize {
    const PRIMES: [usize; 12] = [7, 13, 31, 61, 127, 251, 509, 1021, 2039, 4093, 8191, 16381];
    let place = (slots / Table::LEAST_SLOTS).trailing_zeros() as usize;
    PRIMES.get(place).copied().unwrap_or(slots)
}

/// Returns Bernstein's hash over signed bytes.
fn hash(name: &str) -> u32 {
    let hash = qemu_bytes(name)
        .iter()
        .fold(5381_u32, |hash, &byte| hash.wrapping_mul(33).wrapping_add_signed(i32::from(byte.cast_signed())));
    // GLib uses 0 and 1 for free slots and for removed names.
    if hash < 2 { 2 } else { hash }
}
