//! Lines of a width.
//!
//! In: a text. Out: its lines, styles kept, each at most so many columns wide. Words part at blanks, and not at blanks that do not break
//! (« » in French). What a single word wider than a line does, the caller says.

use unicode_width::UnicodeWidthChar;

use super::columns;
use crate::report::document::{Style, Text};

/// What becomes of a word wider than a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overlong {
    /// It stays whole and runs over: in running text, where an address wants to be copied.
    Whole,
    /// It is parted between characters: in a table, whose columns hold.
    Parted,
}

enum Piece {
    Word(Text),
    Break,
}

/// The lines of a text; one empty line where there are no words.
pub(super) fn wrap(text: &Text, width: usize, overlong: Overlong) -> Vec<Text> {
    let mut lines = Vec::new();
    let mut line = Text::new();
    let mut used = 0;
    for piece in pieces(text) {
        let word = match piece {
            Piece::Word(word) => word,
            Piece::Break => {
                lines.push(std::mem::take(&mut line));
                used = 0;
                continue;
            }
        };
        let wide = columns(&word);
        if used > 0 && used + 1 + wide <= width {
            line.join(space(&line, &word), " ");
            line.append(word);
            used += 1 + wide;
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
        }
        line = word;
        used = wide;
        if wide > width && overlong == Overlong::Parted {
            let mut parts = parted(&line, width);
            line = parts.pop().unwrap_or_default();
            used = columns(&line);
            lines.append(&mut parts);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The widest word, in columns.
pub(super) fn longest_word(text: &Text) -> usize {
    pieces(text)
        .iter()
        .map(|piece| match piece {
            Piece::Word(word) => columns(word),
            Piece::Break => 0,
        })
        .max()
        .unwrap_or(0)
}

fn pieces(text: &Text) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut word = Text::new();
    for phrase in text.phrases() {
        for chunk in phrase.words().split_inclusive([' ', '\n']) {
            word.join(phrase.style(), chunk.trim_end_matches([' ', '\n']));
            if chunk.ends_with([' ', '\n']) && !word.is_empty() {
                pieces.push(Piece::Word(std::mem::take(&mut word)));
            }
            if chunk.ends_with('\n') {
                pieces.push(Piece::Break);
            }
        }
    }
    if !word.is_empty() {
        pieces.push(Piece::Word(word));
    }
    pieces
}

/// A blank within words of one style has it too.
fn space(line: &Text, word: &Text) -> Style {
    match (line.phrases().last(), word.phrases().first()) {
        (Some(before), Some(after)) if before.style() == after.style() => after.style(),
        _ => Style::Plain,
    }
}

/// A word in parts of at most `width` columns. A character that joins the one before it (an accent) stays with it.
fn parted(word: &Text, width: usize) -> Vec<Text> {
    let mut parts = Vec::new();
    let mut part = Text::new();
    let mut used = 0;
    let mut letter = [0; 4];
    for phrase in word.phrases() {
        for character in phrase.words().chars() {
            let wide = character.width().unwrap_or(0);
            if used > 0 && used + wide > width {
                parts.push(std::mem::take(&mut part));
                used = 0;
            }
            part.join(phrase.style(), character.encode_utf8(&mut letter));
            used += wide;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize, overlong: Overlong) -> Vec<String> {
        wrap(&Text::plain(text), width, overlong)
            .iter()
            .map(Text::words)
            .collect()
    }

    #[test]
    fn words_part_at_blanks_and_wide_characters_count_twice() {
        assert_eq!(
            lines("una  ley de trata", 8, Overlong::Whole),
            ["una ley", "de trata"]
        );
        assert_eq!(
            lines("人身取引 防止", 9, Overlong::Whole),
            ["人身取引", "防止"]
        );
        assert_eq!(lines("a\n\nb\n", 9, Overlong::Whole), ["a", "", "b"]);
        assert_eq!(lines("", 9, Overlong::Whole), [""]);
        assert_eq!(
            lines("« loi » du", 7, Overlong::Whole),
            ["« loi »", "du"],
            "a blank that does not break"
        );
    }

    #[test]
    fn a_word_wider_than_a_line_loses_nothing() {
        let address = "https://example.org/ley";
        assert_eq!(
            lines(&format!("en {address} hoy"), 10, Overlong::Whole),
            ["en", address, "hoy"]
        );
        assert_eq!(
            lines(&format!("en {address} hoy"), 10, Overlong::Parted),
            ["en", "https://ex", "ample.org/", "ley hoy"]
        );
        assert_eq!(lines("人身", 1, Overlong::Parted), ["人", "身"]);
        assert_eq!(
            lines("pe\u{301}\u{301}", 1, Overlong::Parted),
            ["p", "e\u{301}\u{301}"]
        );
    }

    #[test]
    fn styles_survive() {
        let text = Text::strong("Ley 26.842").with(Style::Plain, ", art 1");
        let wrapped = wrap(&text, 11, Overlong::Whole);
        let expected = [
            Text::strong("Ley 26.842").with(Style::Plain, ","),
            Text::plain("art 1"),
        ];
        assert_eq!(wrapped, expected);
    }
}
