//! Commands and events: the types that they may take and return.

use crate::diagnostic::Fault;
use crate::schema::{Arguments, Command, Element, Kind, Member};

use super::checker::Checker;

/// Checks all commands and events.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let faults = match &definition.kind {
            Kind::Command(command) => {
                [arguments(checker, &command.arguments), returns(checker, &definition.name, command)]
            }
            Kind::Event(event) => [arguments(checker, &event.arguments), None],
            _ => [None, None],
        };
        for fault in faults.into_iter().flatten() {
            checker.reject(id, fault, None);
        }
    }
}

/// Checks arguments. QEMU's C code passes each member as a parameter, unless the definition is boxed.
fn arguments(checker: &Checker<'_>, arguments: &Arguments) -> Option<Fault> {
    let matters = checker.options.language.boxed_conditionals();
    let conditional = |members: &[Member]| matters && members.iter().any(|member| member.cond.is_some());
    match arguments {
        Arguments::None | Arguments::Named { boxed: true, .. } => None,
        Arguments::Inline(members) => conditional(members).then_some(Fault::ConditionalNotBoxed),
        Arguments::Named { ty, boxed: false } => {
            if checker.keyword(*ty) == Some("union") {
                return Some(Fault::UnionNotBoxed);
            }
            if checker.failed.get(ty.0 as usize) != Some(&false) {
                return None;
            }
            let members = checker.members_with_bases(*ty);
            members.into_iter().any(conditional).then_some(Fault::ConditionalNotBoxed)
        }
    }
}

/// Checks that a command returns objects, which later releases can extend.
fn returns(checker: &Checker<'_>, name: &str, command: &Command) -> Option<Fault> {
    let returns = command.returns?;
    if checker.exceptions.command_returns.contains(name) {
        return None;
    }
    if let Element::Defined(id) = returns.element()
        && matches!(checker.keyword(id), Some("struct" | "union") | None)
    {
        return None;
    }
    Some(Fault::BadReturns { found: checker.describe(returns) })
}
