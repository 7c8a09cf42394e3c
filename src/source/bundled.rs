//! The rule book and the corpus that ship with the crate.

use include_dir::{Dir, include_dir};

use super::{CORPUS_FILES, RULE_FILES, SourceId, Sources};

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules");
static CORPUS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/corpus");

impl Sources {
    /// Adds the shipped rule book.
    pub fn add_bundled_rules(&mut self) -> Vec<SourceId> {
        self.add_bundled("rules", &RULES, RULE_FILES)
    }

    /// Adds the shipped corpus.
    pub fn add_bundled_corpus(&mut self) -> Vec<SourceId> {
        self.add_bundled("corpus", &CORPUS, CORPUS_FILES)
    }

    fn add_bundled(
        &mut self,
        folder: &str,
        files: &'static Dir<'_>,
        suffixes: &[&str],
    ) -> Vec<SourceId> {
        let mut texts: Vec<(String, &str)> = files
            .files()
            .filter_map(|file| Some((file.path().to_str()?.to_owned(), file.contents_utf8()?)))
            .filter(|(name, _)| suffixes.iter().any(|suffix| name.ends_with(suffix)))
            .collect();
        texts.sort();
        texts
            .into_iter()
            .map(|(name, text)| self.add(format!("{folder}/{name}"), text))
            .collect()
    }
}
