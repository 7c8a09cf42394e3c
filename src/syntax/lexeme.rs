//! The words and signs of a text.
//!
//! In: a block of program. Out: its [`Lexeme`]s with their places, comments among them, read by nom. Refuses characters that the
//! language does not know, texts with no closing quote and backslashes that mean nothing; each is reported here, once, and
//! leaves an [`LexemeKind::Unreadable`] behind, at which the grammar stays silent. What the words mean is left alone.

use nom::branch::alt;
use nom::bytes::complete::{tag, take, take_till, take_while, take_while1};
use nom::character::complete::{anychar, none_of, satisfy};
use nom::combinator::{not, peek, recognize, value};
use nom::multi::{many0_count, many1_count};
use nom::sequence::{pair, preceded, terminated};
use nom::{IResult, Parser};

use super::literate::Block;
use super::{Diagnostic, SourceId, Span, unreadable};

/// One word, number, text or sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lexeme<'s> {
    pub(super) kind: LexemeKind,
    /// As written; a text with its quotes.
    pub(super) text: &'s str,
    /// Its first byte in the source.
    pub(super) start: usize,
    /// How many lines ended since the lexeme before, up to two; the first of a block counts as one line down.
    pub(super) lines_before: u8,
    /// Whether quotes do not pair on its line, so that one cannot tell words from text.
    pub(super) is_doubtful: bool,
}

/// What a lexeme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LexemeKind {
    /// A word or dotted name, well formed or not: `duty`, `palermo.3.c`, `Act-1`.
    Word,
    /// A name and `.*`.
    Pattern,
    /// What begins with a digit: a number, a date, or neither.
    Figure,
    /// A text in quotes.
    Text,
    /// A sign.
    Sign(Sign),
    /// `// ..`, without the end of its line.
    Comment,
    /// What was reported as unreadable.
    Unreadable,
    /// The end of the block.
    End,
}

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Colon,
    Arrow,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Equal,
}

impl Lexeme<'_> {
    /// The byte after its last.
    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Its place.
    pub(super) fn span(&self, source: SourceId) -> Span {
        Span::new(source, self.start, self.end())
    }

    /// Whether it is the first on its line.
    pub(super) const fn starts_line(&self) -> bool {
        self.lines_before > 0
    }

    /// Whether it is a text with no closing quote.
    pub(super) fn is_unclosed_text(&self) -> bool {
        self.kind == LexemeKind::Unreadable && self.text.starts_with('"')
    }

    /// Whether it is that sign.
    pub(super) fn is(&self, sign: Sign) -> bool {
        self.kind == LexemeKind::Sign(sign)
    }

    /// Whether it is that word.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == LexemeKind::Word && self.text == word
    }
}

/// The lexemes of a block, comments among them, and what could not be read.
pub(super) fn lexemes<'s>(
    id: SourceId,
    text: &'s str,
    block: &Block,
) -> (Vec<Lexeme<'s>>, Vec<Diagnostic>) {
    let mut rest = text.get(block.range.clone()).unwrap_or_default();
    let (mut lexemes, mut diagnostics): (Vec<Lexeme>, Vec<Diagnostic>) = (Vec::new(), Vec::new());
    let (mut line, mut problems_before_line) = (0, 0);
    loop {
        let is_blank = |character: char| character.is_whitespace() || character == '\u{feff}';
        let trimmed = rest.trim_start_matches(is_blank);
        let blank = rest.get(..rest.len() - trimmed.len()).unwrap_or_default();
        let ends = blank.bytes().filter(|&byte| byte == b'\n').count();
        let lines = ends + usize::from(lexemes.is_empty());
        if lines > 0 {
            (line, problems_before_line) = (lexemes.len(), diagnostics.len());
        }
        // `lexeme` refuses the empty text alone, so that this ends.
        let Ok((after, (kind, text))) = lexeme(trimmed) else {
            break;
        };
        let lines_before = u8::try_from(lines.min(2)).unwrap_or(2);
        let start = block.range.end - trimmed.len();
        let lexeme = Lexeme {
            kind,
            text,
            start,
            lines_before,
            is_doubtful: false,
        };
        lexemes.push(lexeme);
        if lexeme.is_unclosed_text() {
            // Where the quotes of a line do not pair, that is the one thing to be said of it.
            diagnostics.truncate(problems_before_line);
            lexemes
                .iter_mut()
                .skip(line)
                .for_each(|lexeme| lexeme.is_doubtful = true);
        }
        diagnostics.extend(unreadable::problems(id, &lexeme));
        rest = after;
    }
    (lexemes, diagnostics)
}

fn lexeme(input: &str) -> IResult<&str, (LexemeKind, &str)> {
    let is = |kind| move |text| (kind, text);
    alt((
        comment.map(|text: &str| (LexemeKind::Comment, text.trim_end())),
        closed_text.map(is(LexemeKind::Text)),
        unclosed_text.map(is(LexemeKind::Unreadable)),
        figure.map(is(LexemeKind::Figure)),
        terminated(word, not(tag(".*"))).map(is(LexemeKind::Word)),
        recognize(pair(word, tag(".*"))).map(is(LexemeKind::Pattern)),
        sign,
        foreign.map(is(LexemeKind::Unreadable)),
    ))
    .parse(input)
}

fn comment(input: &str) -> IResult<&str, &str> {
    recognize(pair(tag("//"), take_till(|character| character == '\n'))).parse(input)
}

/// A text ends on the line on which it begins, so that a forgotten quote spoils one line and not the file.
fn closed_text(input: &str) -> IResult<&str, &str> {
    recognize((tag("\""), text_content, tag("\""))).parse(input)
}

fn text_content(input: &str) -> IResult<&str, &str> {
    recognize(many0_count(alt((
        recognize(preceded(tag("\\"), none_of("\n"))),
        take_while1(|character| !matches!(character, '"' | '\\' | '\n')),
    ))))
    .parse(input)
}

/// A text with no closing quote.
fn unclosed_text(input: &str) -> IResult<&str, &str> {
    preceded(peek(tag("\"")), rest_of_line).parse(input)
}

/// The rest of the line without the closing signs at its end: those more likely close what was opened.
fn rest_of_line(input: &str) -> IResult<&str, &str> {
    let (_, line) = take_till(|character| character == '\n').parse(input)?;
    let kept = line.trim_end_matches(|character: char| {
        character.is_whitespace() || matches!(character, '}' | ')')
    });
    take(kept.chars().count().max(1)).parse(input)
}

/// What begins with a digit: digits and letters, held together by single `.`, `-`, `/`, as in `1.5` and `2000-11-15`.
fn figure(input: &str) -> IResult<&str, &str> {
    let digit = |character: char| character.is_ascii_digit();
    let alphanumeric = |character: char| character.is_alphanumeric() || character == '_';
    recognize(pair(
        satisfy(digit),
        many0_count(alt((
            take_while1(alphanumeric),
            terminated(alt((tag("."), tag("-"), tag("/"))), peek(satisfy(digit))),
        ))),
    ))
    .parse(input)
}

/// A word, with whatever a hand may put into a name: capitals, hyphens, accents, two dots. The grammar says what is wrong with it.
fn word(input: &str) -> IResult<&str, &str> {
    let begins = |character: char| character.is_alphabetic() || character == '_';
    let goes_on = |character: char| character.is_alphanumeric() || character == '_';
    recognize(pair(
        satisfy(begins),
        many0_count(alt((
            take_while1(goes_on),
            terminated(tag("-"), peek(satisfy(goes_on))),
            terminated(tag("."), not(tag("*"))),
        ))),
    ))
    .parse(input)
}

fn sign(input: &str) -> IResult<&str, (LexemeKind, &str)> {
    let mut signs = alt((
        value(Sign::OpenBrace, tag("{")),
        value(Sign::CloseBrace, tag("}")),
        value(Sign::OpenParenthesis, tag("(")),
        value(Sign::CloseParenthesis, tag(")")),
        value(Sign::Comma, tag(",")),
        value(Sign::Colon, tag(":")),
        value(Sign::Arrow, tag("->")),
        value(Sign::AtLeast, tag(">=")),
        value(Sign::MoreThan, tag(">")),
        value(Sign::AtMost, tag("<=")),
        value(Sign::LessThan, tag("<")),
        value(Sign::Equal, tag("=")),
    ));
    let (rest, sign) = signs.parse(input)?;
    let text = input.get(..input.len() - rest.len()).unwrap_or_default();
    Ok((rest, (LexemeKind::Sign(sign), text)))
}

/// What is not of the language, taken as one: a text in other quotes, another language's comment, else a run of signs.
fn foreign(input: &str) -> IResult<&str, &str> {
    alt((
        quoted("“", '”'),
        quoted("«", '»'),
        quoted("‘", '’'),
        quoted("'", '\''),
        recognize(pair(tag("#"), take_till(|character| character == '\n'))),
        recognize((tag("/*"), take_till(|character| character == '\n'))),
        recognize(many1_count(preceded(
            not(peek(alt((lexeme_start, tag("\n"))))),
            anychar,
        ))),
        take(1_usize),
    ))
    .parse(input)
}

/// A text in other quotes; with no closing one it is the rest of the line, so that no line is read more than twice.
fn quoted<'s>(
    open: &'static str,
    close: char,
) -> impl Parser<&'s str, Output = &'s str, Error = nom::error::Error<&'s str>> {
    let inside = move || {
        take_while(move |character| character != close && character != '\n' && character != '"')
    };
    let closed = recognize((
        tag(open),
        inside(),
        satisfy(move |character| character == close),
    ));
    let unclosed = preceded(peek(tag(open)), rest_of_line);
    alt((closed, unclosed))
}

fn lexeme_start(input: &str) -> IResult<&str, &str> {
    let known = |character: char| {
        character.is_alphanumeric()
            || character.is_whitespace()
            || "_\"{}(),:<>=#'“«‘".contains(character)
    };
    alt((recognize(satisfy(known)), tag("//"), tag("->"), tag("/*"))).parse(input)
}

/// What a text says, without quotes and backslashes.
pub(super) fn unquoted(text: &str) -> String {
    let inner = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text);
    let mut said = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => said.extend(characters.next()),
            other => said.push(other),
        }
    }
    said
}

/// A piece of the text as a message shows it: short, with no control characters.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown: String = text
        .chars()
        .take(LONGEST)
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
