//! Texts and places in them.
//!
//! In: files, folders, strings and the bundled folders. Out: [`Sources`], the texts with their names, and [`Span`], a place in one of
//! them. Refuses what cannot be read, is not UTF-8 or is larger than [`MAX_BYTES`]. What the texts say is none of its business.

#[cfg(feature = "bundled")]
mod bundled;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The largest text that is read, in bytes (4 MiB): a thousand times the largest rule file or state file shipped.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The largest law in XML that is read, in bytes: the Criminal Code of Canada has five and a half million.
pub const MAX_LAW_BYTES: u64 = 64 * 1024 * 1024;

/// How the names of rule files end.
pub const RULE_FILES: &[&str] = &[".norm", ".norm.md"];

/// How the names of corpus files end.
pub const CORPUS_FILES: &[&str] = &[".toml"];

/// The number of a text within its [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A place in a text: bytes `start..end`, both on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span of the bytes `start..end` of `source`.
    #[must_use]
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            source,
            start: clamp(start),
            end: clamp(end),
        }
    }

    /// The span from the start of `self` to the end of `last`.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self {
            end: last.end.max(self.end),
            ..self
        }
    }

    /// The byte range.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and the place where it was written. Two are equal where they say the same, wherever they stand.
#[derive(Debug, Clone, Copy)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

/// A text with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<usize>,
}

impl Source {
    fn new(name: String, text: String) -> Self {
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            name,
            text,
            line_starts,
        }
    }

    /// The name: a path as given, or a name in the bundle.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    #[must_use]
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let line = self
            .line_starts
            .partition_point(|&start| start <= byte)
            .max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let column = self
            .text
            .get(start..byte)
            .map_or(1, |before| before.chars().count() + 1);
        (line, column)
    }
}

/// Texts in a fixed order: the order in which they were added; folders add theirs by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    sources: Vec<Source>,
}

/// What the world refused.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// A file or folder could not be read.
    #[error("cannot read {}: {error}", path.display())]
    Unreadable {
        /// The path as given.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file is not UTF-8.
    #[error("{} is not UTF-8 text: byte {valid_up_to} cannot be read; save the file as UTF-8", path.display())]
    NotUtf8 {
        /// The path as given.
        path: PathBuf,
        /// The number of bytes that could be read.
        valid_up_to: usize,
    },
    /// A file is too large.
    #[error("{} has {bytes} bytes, and at most {most} are read; split it", path.display())]
    TooLarge {
        /// The path as given.
        path: PathBuf,
        /// Its size in bytes.
        bytes: u64,
        /// The largest size that is read.
        most: u64,
    },
    /// A folder holds no file of the kind.
    #[error("{} holds no file named *{}", path.display(), suffixes.join(" or *"))]
    Empty {
        /// The path as given.
        path: PathBuf,
        /// The endings looked for.
        suffixes: Vec<String>,
    },
}

impl Sources {
    /// No texts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text and gives its number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.sources.push(Source::new(name.into(), text.into()));
        id
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read, is not UTF-8 or is larger than [`MAX_BYTES`].
    pub fn read_file(&mut self, path: &Path) -> Result<SourceId, SourceError> {
        self.read_within(path, MAX_BYTES)
    }

    /// Reads a law in XML, which may be larger than what people write.
    ///
    /// # Errors
    /// Where it cannot be read, is not UTF-8 or is larger than [`MAX_LAW_BYTES`].
    pub fn read_law(&mut self, path: &Path) -> Result<SourceId, SourceError> {
        self.read_within(path, MAX_LAW_BYTES)
    }

    fn read_within(&mut self, path: &Path, most: u64) -> Result<SourceId, SourceError> {
        let unreadable = |error| SourceError::Unreadable {
            path: path.to_owned(),
            error,
        };
        let bytes = fs::metadata(path).map_err(unreadable)?.len();
        if bytes > most {
            return Err(SourceError::TooLarge {
                path: path.to_owned(),
                bytes,
                most,
            });
        }
        let text = String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
            SourceError::NotUtf8 {
                path: path.to_owned(),
                valid_up_to: error.utf8_error().valid_up_to(),
            }
        })?;
        Ok(self.add(path.to_string_lossy(), text))
    }

    /// Reads every file of a folder whose name ends in one of `suffixes`, by name; folders below it are left alone.
    ///
    /// # Errors
    /// One error for each file that could not be read, or one if the folder itself cannot be, or holds none.
    pub fn read_folder(
        &mut self,
        folder: &Path,
        suffixes: &[&str],
    ) -> Result<Vec<SourceId>, Vec<SourceError>> {
        let unreadable = |error| {
            vec![SourceError::Unreadable {
                path: folder.to_owned(),
                error,
            }]
        };
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            // A link that leads nowhere is no folder: reading it tells so, where passing over it would lose a state.
            if !path.is_dir() && suffixes.iter().any(|suffix| name.ends_with(suffix)) {
                paths.push(path);
            }
        }
        if paths.is_empty() {
            let suffixes = suffixes.iter().map(|&suffix| suffix.to_owned()).collect();
            return Err(vec![SourceError::Empty {
                path: folder.to_owned(),
                suffixes,
            }]);
        }
        paths.sort();
        let (mut ids, mut errors) = (Vec::new(), Vec::new());
        for path in paths {
            match self.read_file(&path) {
                Ok(id) => ids.push(id),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() {
            Ok(ids)
        } else {
            Err(errors)
        }
    }

    /// The text of that number.
    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0 as usize)
    }

    /// The texts with their numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.sources
            .iter()
            .enumerate()
            .map(|(number, source)| (SourceId(u32::try_from(number).unwrap_or(u32::MAX)), source))
    }

    /// The name of the text and the line and column where a span begins: `rules/palermo.norm.md:12:5`.
    #[must_use]
    pub fn place(&self, span: Span) -> String {
        self.get(span.source).map_or_else(String::new, |source| {
            let (line, column) = source.line_column(span.start as usize);
            format!("{}:{line}:{column}", source.name)
        })
    }
}

/// The SHA-256 of texts, in hexadecimal: of each its file name without folders, a zero byte, the text with every line ending as a
/// line feed, a zero byte; in the order of these file names. The same rule book or corpus thus has one digest wherever it lies.
#[must_use]
pub fn digest(sources: &Sources, ids: &[SourceId]) -> String {
    let base_name = |name: &str| {
        name.rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let texts = ids.iter().filter_map(|&id| sources.get(id));
    let mut texts: Vec<(String, &str)> = texts
        .map(|source| (base_name(&source.name), source.text.as_str()))
        .collect();
    texts.sort_unstable();
    let mut hash = Sha256::new();
    for (name, text) in texts {
        hash.update(name.as_bytes());
        hash.update([0]);
        for (line, piece) in text.split("\r\n").enumerate() {
            if line > 0 {
                hash.update(b"\n");
            }
            hash.update(piece.as_bytes());
        }
        hash.update([0]);
    }
    hash.finalize().iter().fold(String::new(), |digest, byte| {
        digest + &format!("{byte:02x}")
    })
}
