//! Documentation comments: blocks of comment lines between `##` marks.
//!
//! This module finds the sections of a block. `check` compares them with the definition.

mod builder;
mod line;

use builder::{Builder, ParsedDoc};
use line::{Line, Lines};

use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::doc::SectionKind;
use crate::lexer::{Lexer, Token};
use crate::options::{DocRules, Options};

/// doc = "##" ( definition_doc | freeform_doc ) "##"
///
/// After an error the lexer is left at the end of the comment.
pub(super) fn parse(lexer: &mut Lexer<'_>, start: Token, options: &Options) -> Result<ParsedDoc, Vec<Diagnostic>> {
    let first_line_end = start.span.end as usize;
    let mut lines = Lines::new(lexer, options);
    let parsed = block(&mut lines, start);
    match parsed {
        Ok((mut doc, mut errors)) => {
            errors.append(&mut lines.into_errors());
            doc.span.end = lexer.position() as u32;
            Ok((doc, errors))
        }
        Err(error) => {
            let mut errors = lines.into_errors();
            let from = match error.fault {
                // The line is not part of the comment.
                Fault::DocNotEnded => {
                    lexer.recover(error.at.start.saturating_sub(1) as usize);
                    None
                }
                Fault::DocBadEnd => None,
                _ => Some(first_line_end.max(error.at.start as usize)),
            };
            if let Some(from) = from {
                lexer.recover_in_comment(from);
            }
            errors.push(*error);
            Err(errors)
        }
    }
}

fn block(lines: &mut Lines<'_, '_>, start: Token) -> Result<ParsedDoc, Box<Diagnostic>> {
    if lines.text(start) != "##" {
        return Err(Diagnostic::new(Fault::DocBadStart, start.span).into());
    }
    match lines.next()? {
        Some(line) if line.text.starts_with('@') => definition_doc(lines, start, line),
        line => freeform_doc(lines, start, line),
    }
}

/// freeform_doc = { line }
fn freeform_doc<'a>(
    lines: &mut Lines<'_, 'a>,
    start: Token,
    mut next: Option<Line<'a>>,
) -> Result<ParsedDoc, Box<Diagnostic>> {
    let mut builder = Builder::new(start.span, None);
    let first = next.map(|line| line.span);
    while let Some(line) = next {
        if let Some((name, _)) = description_start(line.text, lines) {
            let fault = Fault::DocDescriptionInFreeform { name: clip(name) };
            return Err(Diagnostic::new(fault, line.span).into());
        }
        // Before there was this rule, each heading started a comment of its own.
        if lines.rules().layout && is_heading(lines, line) && first != Some(line.span) {
            return Err(Diagnostic::new(Fault::DocHeading, line.span).into());
        }
        builder.push_line(line.text);
        next = lines.next()?;
    }
    Ok(builder.finish(true))
}

/// definition_doc = "@" name ":" { blank | features | descriptions | section | paragraph }
fn definition_doc<'a>(lines: &mut Lines<'_, 'a>, start: Token, symbol: Line<'a>) -> Result<ParsedDoc, Box<Diagnostic>> {
    let Some(name) = symbol.text[1..].strip_suffix(':') else {
        return Err(Diagnostic::new(Fault::DocSymbolWithoutColon, symbol.span).into());
    };
    if name.is_empty() {
        return Err(Diagnostic::new(Fault::DocSymbolWithoutName, symbol.span).into());
    }
    let mut builder = Builder::new(start.span, Some(name));
    match definition_parts(lines, &mut builder) {
        Ok(()) => Ok(builder.finish(!lines.rules().layout)),
        Err(error) => {
            // Earlier errors are reported as well.
            lines.note(builder.into_errors());
            Err(error)
        }
    }
}

fn definition_parts<'a>(lines: &mut Lines<'_, 'a>, builder: &mut Builder) -> Result<(), Box<Diagnostic>> {
    let rules = lines.rules();
    let mut descriptions_over = false;
    let mut next = lines.next()?;
    while let Some(line) = next {
        if line.text.is_empty() {
            next = lines.next()?;
        } else if line.text == "Features:" {
            next = features(lines, builder, line)?;
            descriptions_over = rules.layout;
        } else if let Some((name, _)) = description_start(line.text, lines) {
            if descriptions_over {
                let fault = Fault::DocOutOfOrder { name: clip(name) };
                return Err(Diagnostic::new(fault, line.span).into());
            }
            next = descriptions(lines, builder, line, SectionKind::Member)?;
            descriptions_over = rules.layout;
        } else if let Some((kind, text)) = section_start(line, lines.rules())? {
            match tag(line.text) {
                Some((tag, _)) if kind == SectionKind::Plain => builder.plain_section(tag, line.span, text),
                _ => builder.section(kind, line.span, text),
            }
            next = indented(lines, builder, text)?;
            // In older releases a section goes on without indentation, up to the next section.
            let over = next.is_none_or(|line| starts_something(line.text, lines));
            if !rules.layout && over && builder.nothing_said() {
                return Err(Diagnostic::new(Fault::DocNoText { what: "section" }, line.span).into());
            }
            descriptions_over = true;
        } else if is_heading(lines, line) {
            return Err(Diagnostic::new(Fault::DocHeading, line.span).into());
        } else {
            builder.paragraph(line.span, line.text);
            next = paragraph_rest(lines, builder)?;
        }
    }
    Ok(())
}

/// features = "Features:" { blank } description { description }
fn features<'a>(
    lines: &mut Lines<'_, 'a>,
    builder: &mut Builder,
    heading: Line<'a>,
) -> Result<Option<Line<'a>>, Box<Diagnostic>> {
    if builder.has_features() {
        return Err(Diagnostic::new(Fault::DocFeaturesTwice, heading.span).into());
    }
    let mut next = lines.next()?;
    while next.is_some_and(|line| line.text.is_empty()) {
        next = lines.next()?;
    }
    match next {
        Some(line) if description_start(line.text, lines).is_some() => {
            descriptions(lines, builder, line, SectionKind::Feature)
        }
        _ => {
            let at = next.map_or(lines.last_span(), |line| line.span);
            Err(Diagnostic::new(Fault::DocNoFeatures, at).detail(heading.span).into())
        }
    }
}

/// description = "@" name ":" [ text ] [ indented ]
fn descriptions<'a>(
    lines: &mut Lines<'_, 'a>,
    builder: &mut Builder,
    first: Line<'a>,
    kind: fn(String) -> SectionKind,
) -> Result<Option<Line<'a>>, Box<Diagnostic>> {
    let mut next = Some(first);
    while let Some(line) = next
        && let Some((name, text)) = description_start(line.text, lines)
    {
        // In older releases some blocks have a space before the colon.
        let name = if lines.rules().layout { name } else { name.trim_end() };
        builder.description(kind(name.to_owned()), name, line.span, text);
        next = indented(lines, builder, text)?;
    }
    Ok(next)
}

/// indented = { blank } [ indented_line { blank | indented_line } ]
///
/// Returns the line after it. The first line sets the indentation. It is an error if the second line has less. A later
/// line with less ends the text, as in QEMU's front end.
///
/// `before` is the text on the line before. In older releases a line may have less indentation after a blank line, and
/// in the oldest ones any line may.
fn indented<'a>(
    lines: &mut Lines<'_, 'a>,
    builder: &mut Builder,
    before: &str,
) -> Result<Option<Line<'a>>, Box<Diagnostic>> {
    let deindented = |lines: &Lines<'_, 'a>, line: Line<'a>, indent| {
        let checked = lines.language().indented_docs() && !lines.rules().layout;
        match checked && !starts_something(line.text, lines) {
            true => Err(Diagnostic::new(Fault::DocDeindent { indent }, line.span).into()),
            false => Ok(Some(line)),
        }
    };
    let mut next = lines.next()?;
    if let Some(line) = next
        && !line.text.is_empty()
        && !before.is_empty()
        && line.indent() == 0
        && !lines.language().free_descriptions()
    {
        return deindented(lines, line, 1);
    }
    while let Some(line) = next
        && line.text.is_empty()
    {
        builder.push_line("");
        next = lines.next()?;
    }
    let Some(first) = next else { return Ok(None) };
    let indent = first.indent();
    if indent == 0 {
        return Ok(Some(first));
    }
    builder.push_line(first.text);
    let mut may_end = false;
    let mut after_blank = false;
    loop {
        let Some(line) = lines.next()? else { return Ok(None) };
        if description_start(line.text, lines).is_some() {
            return Ok(Some(line));
        }
        if !line.text.is_empty() && line.indent() < indent {
            if !lines.rules().layout {
                return if after_blank { Ok(Some(line)) } else { deindented(lines, line, indent) };
            }
            if may_end {
                return Ok(Some(line));
            }
            return Err(Diagnostic::new(Fault::DocDeindent { indent }, line.span).into());
        }
        builder.push_line(line.text);
        after_blank = line.text.is_empty();
        may_end = true;
    }
}

/// paragraph = line { line } ( blank | end )
fn paragraph_rest<'a>(lines: &mut Lines<'_, 'a>, builder: &mut Builder) -> Result<Option<Line<'a>>, Box<Diagnostic>> {
    loop {
        match lines.next()? {
            Some(line) if !line.text.is_empty() => {
                // In older releases there is not always a blank line after a paragraph.
                if !lines.rules().layout && (starts_something(line.text, lines) || is_heading(lines, line)) {
                    return Ok(Some(line));
                }
                builder.push_line(line.text);
            }
            line => return Ok(line),
        }
    }
}

fn starts_something(text: &str, lines: &Lines<'_, '_>) -> bool {
    text == "Features:" || description_start(text, lines).is_some() || tag(text).is_some()
}

/// Whether a line is a heading, if the language has headings.
fn is_heading(lines: &Lines<'_, '_>, line: Line<'_>) -> bool {
    line.text.starts_with('=') && lines.language().doc_headings()
}

/// Returns the name and the rest of a line `@name: rest`.
fn description_start<'t>(text: &'t str, lines: &Lines<'_, '_>) -> Option<(&'t str, &'t str)> {
    let (name, rest) = text.strip_prefix('@')?.split_once(':')?;
    let is_word = !name.contains(' ') && (rest.is_empty() || rest.starts_with(' '));
    (is_word || lines.language().free_descriptions()).then(|| (name, rest.trim_start_matches(' ')))
}

/// section = ( "Returns" | "Errors" | "Since" | "TODO" ) ":" [ text ] [ indented ]
///
/// Returns the kind of section and the rest of its first line. A tag with two colons is a reStructuredText directive,
/// not a section.
fn section_start<'a>(line: Line<'a>, rules: DocRules) -> Result<Option<(SectionKind, &'a str)>, Box<Diagnostic>> {
    let Some((tag, rest)) = tag(line.text) else { return Ok(None) };
    let kind = match tag {
        "Returns" => SectionKind::Returns,
        "Errors" => SectionKind::Errors,
        "Since" => SectionKind::Since,
        "TODO" => SectionKind::Todo,
        _ if rules.layout => {
            let fault = Fault::DocObsoleteSection { tag: tag.to_owned() };
            return Err(Diagnostic::new(fault, line.span).into());
        }
        // Older releases have this section. Its text is treated as plain text.
        _ => SectionKind::Plain,
    };
    Ok(Some((kind, rest)))
}

fn tag(text: &str) -> Option<(&str, &str)> {
    const TAGS: [&str; 8] = ["Returns", "Errors", "Since", "TODO", "Note", "Notes", "Example", "Examples"];
    let (tag, rest) = text.split_once(':')?;
    let known = TAGS.contains(&tag) && !rest.starts_with(':');
    known.then(|| (tag, rest.trim_start_matches(' ')))
}
