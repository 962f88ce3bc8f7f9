//! The files that a schema is read from, and positions in them.
//!
//! This module keeps names, texts, lines and the relations between including and included files. It reads no files and
//! does not depend on the schema language.

use std::ops::{Index, Range};
use std::sync::{Arc, OnceLock};

/// The index of a [`SourceFile`] in its [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The offset of the first byte.
    pub start: u32,
    /// The offset after the last byte.
    pub end: u32,
}

impl Span {
    /// Returns the range of bytes, for slicing the file's text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the span from the start of this one to the end of another.
    pub(crate) fn to(self, end: Span) -> Span {
        Span { end: end.end.max(self.end), ..self }
    }
}

/// A line and column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column, in characters. A tab counts as described for [`SourceFile::position`].
    pub column: usize,
}

/// One schema file.
#[derive(Debug)]
pub struct SourceFile {
    name: String,
    path: String,
    text: Arc<str>,
    /// Computed when a position is first reported.
    line_starts: OnceLock<Vec<u32>>,
    included_at: Option<Span>,
}

impl SourceFile {
    /// Returns the path as a user would write it. The path of the main file is the given one, and the path of an
    /// included file is relative to the same directory as the path of the including file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the absolute path, without `.` and `..`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the text. All line ends are `\n`, and the last line has one, even if they differ on disk. The text is
    /// empty only if the file could not be read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it could be read. Otherwise it has no positions.
    pub fn is_read(&self) -> bool {
        !self.text.is_empty()
    }

    /// Returns the directive that first included it, if any.
    pub fn included_at(&self) -> Option<Span> {
        self.included_at
    }

    /// Returns the text, which stays valid while files are added.
    pub(crate) fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// Returns the line and column of an offset.
    ///
    /// Columns after a tab are counted as by QEMU's front end, because tools expect its positions. They are not those
    /// of the usual tab stops.
    pub fn position(&self, offset: u32) -> LineColumn {
        let line_starts = self.line_starts();
        let line = line_starts.partition_point(|&start| start <= offset);
        let start = line_starts[line.max(1) - 1];
        let before = self.text.get(start as usize..offset as usize).unwrap_or("");
        let column = before.chars().fold(1, |column, ch| match ch {
            '\t' => (column + 7) % 8 + 1,
            _ => column + 1,
        });
        LineColumn { line: line.max(1), column }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let text = &self.text;
            let mut line_starts = vec![0];
            let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
            line_starts.extend(ends.map(|(i, _)| i as u32 + 1));
            // The end of the file belongs to its last line. No line starts after the final line end.
            if line_starts.len() > 1 && line_starts.last() == Some(&(text.len() as u32)) {
                line_starts.pop();
            }
            line_starts
        })
    }

    /// Returns the range of the lines that a span touches, without the end of the last line.
    pub(crate) fn whole_lines(&self, span: Span) -> Range<usize> {
        let line_starts = self.line_starts();
        let first = line_starts.partition_point(|&start| start <= span.start).max(1) - 1;
        let start = line_starts[first] as usize;
        let from = (span.end as usize).clamp(start, self.text.len());
        let end = self.text[from..].find('\n').map_or(self.text.len(), |i| from + i);
        start..end
    }
}

/// All files of a schema.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Returns the files in the order in which they were first read.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }

    /// Returns the text of a span.
    pub fn text(&self, span: Span) -> &str {
        self[span.file].text.get(span.range()).unwrap_or("")
    }

    /// Returns the line and column at which a span starts.
    pub fn position(&self, span: Span) -> LineColumn {
        self[span.file].position(span.start)
    }

    /// Returns the include directives that led to a file, beginning with the one that includes it.
    pub fn include_chain(&self, file: FileId) -> impl Iterator<Item = Span> {
        std::iter::successors(self[file].included_at, |span| self[span.file].included_at)
    }

    /// Returns the order in which the parser reads all positions.
    pub(crate) fn reading_order(&self) -> ReadingOrder {
        // In the list, a file comes after the file that includes it, and before files that are included later there.
        let included = self.files.iter().enumerate().filter_map(|(child, file)| {
            let at = file.included_at?;
            Some((child, at.file.0 as usize, at.start))
        });
        let included: Vec<_> = included.collect();
        let mut sizes: Vec<u64> = self.files.iter().map(|file| file.text.len() as u64 + 2).collect();
        for &(child, parent, _) in included.iter().rev() {
            sizes[parent] += sizes[child];
        }
        let mut order = ReadingOrder { starts: vec![0; self.files.len()], before: vec![Vec::new(); self.files.len()] };
        for &(child, parent, start) in &included {
            order.starts[child] = order.rank(Span { file: FileId(parent as u32), start, end: start }) + 1;
            let before = order.before[parent].last().map_or(0, |&(_, size)| size);
            order.before[parent].push((start, before + sizes[child]));
        }
        order
    }

    /// Adds a file, whose size must be well below 4 GiB.
    pub(crate) fn add(&mut self, name: String, path: String, text: String, included_at: Option<Span>) -> FileId {
        self.files.push(SourceFile { name, path, text: text.into(), line_starts: OnceLock::new(), included_at });
        FileId(self.files.len() as u32 - 1)
    }
}

/// The order in which the parser reads the positions of all files: a file is read at the directive that first includes
/// it.
#[derive(Debug)]
pub(crate) struct ReadingOrder {
    /// The number of bytes that are read before each file.
    starts: Vec<u64>,
    /// The positions at which each file includes others, each with the number of bytes of included files up to there.
    before: Vec<Vec<(u32, u64)>>,
}

impl ReadingOrder {
    /// Returns the number of bytes that are read before a position.
    pub(crate) fn rank(&self, span: Span) -> u64 {
        let file = span.file.0 as usize;
        let (Some(start), Some(before)) = (self.starts.get(file), self.before.get(file)) else { return u64::MAX };
        let count = before.partition_point(|&(at, _)| at < span.start);
        let included = count.checked_sub(1).map_or(0, |last| before[last].1);
        start + u64::from(span.start) + included
    }
}

impl Index<FileId> for SourceMap {
    type Output = SourceFile;
    fn index(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
}
