//! Commands and events: the types that they may take and return.

use crate::diagnostic::Fault;
use crate::parser::pragma;
use crate::schema::{Arguments, Command, Element, Kind, Member};
use crate::source::Span;

use super::checker::Checker;

/// Checks all commands and events.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let (arguments, returns) = match &definition.kind {
            Kind::Command(command) => {
                (arguments(checker, &command.arguments), returns(checker, &definition.name, command))
            }
            Kind::Event(event) => (arguments(checker, &event.arguments), None),
            _ => continue,
        };
        let allow = returns.as_ref().and_then(|_| {
            checker.exceptions.suggest(pragma::COMMAND_RETURNS, &definition.name, checker.options.language)
        });
        if let Some(Misfit { fault, member, help }) = arguments {
            let place = member.or(checker.places(id).data);
            checker.reject_with(id, fault, place, |error| error.help(help));
        }
        if let Some(fault) = returns {
            let place = checker.places(id).returns;
            checker.reject_with(id, fault, place, |error| error.help(allow));
        }
    }
}

/// Arguments that a command or event cannot have.
struct Misfit {
    fault: Fault,
    /// The member that is wrong, if it is declared in place.
    member: Option<Span>,
    help: Option<String>,
}

/// Checks arguments. QEMU's C code passes each member as a parameter, unless the definition is boxed.
fn arguments(checker: &Checker<'_>, arguments: &Arguments) -> Option<Misfit> {
    let matters = checker.options.language.boxed_conditionals();
    let conditional = |members: &[Member]| {
        let found = members.iter().find(|member| member.cond.is_some()).map(|member| member.span);
        found.filter(|_| matters)
    };
    match arguments {
        Arguments::None | Arguments::Named { boxed: true, .. } => None,
        Arguments::Inline(members) => Some(Misfit {
            fault: Fault::ConditionalNotBoxed,
            member: Some(conditional(members)?),
            help: Some("declare the members in a struct, and write its name for 'data', with 'boxed': true".to_owned()),
        }),
        Arguments::Named { ty, boxed: false } => {
            if checker.keyword(*ty) == Some("union") {
                return Some(Misfit { fault: Fault::UnionNotBoxed, member: None, help: None });
            }
            if checker.failed.get(ty.0 as usize) != Some(&false) {
                return None;
            }
            checker.members_with_bases(*ty).into_iter().find_map(conditional)?;
            let help = Some("add 'boxed': true".to_owned());
            Some(Misfit { fault: Fault::ConditionalNotBoxed, member: None, help })
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
