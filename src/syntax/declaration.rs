//! Declarations: a file, the heads, and the bodies of instruments, elements and interpretations.
//!
//! In: the start of a block. Out: its declarations in order, each with the fields that could be read. Never refuses: what is no
//! declaration is reported, and reading goes on at the next. Fields that are missing are left to the rule book.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, map, opt};
use nom::sequence::pair;

use super::Diagnostic;
use super::body::{FieldParser, braced, described, refusal_of, report, unbraced};
use super::cursor::{Cursor, Mark, Parsed, Refusal};
use super::example::example;
use super::expression::{expression, members};
use super::form::{self, DECLARATIONS, Form, declaration_at, looks_like_declaration};
use super::indicator::indicator;
use super::lexeme::{LexemeKind, Sign, shown};
use super::phrase::{date, label};
use super::rule::rule;
use super::terminals::{close, dotted_name, expecting, own_word, sign, text, words};
use super::texts::texts;
use super::tree::{Article, Declaration, Element, Instrument, Interpretation, Name, RuleScope};
use crate::diagnostic::{Code, message, nearest, phrase};
use crate::language::Texts;
use crate::source::Spanned;

/// The declarations of a block, and the names of those whose kind does not exist.
pub(super) fn declarations(start: Cursor) -> (Vec<Spanned<Declaration>>, Vec<Name>) {
    let (mut cursor, mut found, mut lost) = (start, Vec::new(), Vec::new());
    while !cursor.is_end() {
        let here = cursor.peek();
        let written = if here.kind == LexemeKind::Word {
            here.text
        } else {
            ""
        };
        let keyword = if DECLARATIONS.contains(&written) {
            Some(written)
        } else {
            unknown(cursor)
        };
        let rest = if let Some(keyword) = keyword {
            let (rest, declaration) = declaration(cursor, keyword);
            found.extend(
                declaration.map(|declaration| Spanned::new(declaration, cursor.span_to(rest))),
            );
            rest
        } else {
            lost.extend(
                dotted_name(cursor.next())
                    .ok()
                    .filter(|_| !written.is_empty())
                    .map(|(_, name)| name),
            );
            cursor
        };
        cursor = if rest.index() == cursor.index() {
            skip(cursor)
        } else {
            to_next(rest)
        };
    }
    (found, lost)
}

/// Reports what is no declaration, and gives the kind of declaration that it was meant to be, if that is plain.
fn unknown(cursor: Cursor) -> Option<&'static str> {
    let here = cursor.peek();
    if here.kind == LexemeKind::Unreadable {
        return None;
    }
    if here.kind != LexemeKind::Word {
        let problem = if here.is(Sign::CloseBrace) {
            Diagnostic::new(
                Code::UnexpectedToken,
                cursor.span(),
                message!("this brace } closes nothing"),
            )
            .label(message!("one brace too many"))
            .help(message!(
                "leave it out, or look above it for a brace { that is missing"
            ))
        } else {
            let message = message!("expected a declaration, and found {}", described(here));
            Diagnostic::new(Code::UnexpectedToken, cursor.span(), message)
                .label(message!("no declaration begins so"))
                .help(message!("a declaration begins with its kind and its name: element act.recruitment { .. }"))
        };
        if !cursor.is_aftermath(cursor.index()) {
            cursor.report(problem);
        }
        return None;
    }
    if cursor.is_aftermath(cursor.index()) {
        return None;
    }
    let message = message!("there is no declaration «{}»", shown(here.text));
    let problem = Diagnostic::new(Code::UnknownDeclaration, cursor.span(), message)
        .label(message!("unknown declaration"))
        .note(message!("the declarations are: instrument, element, rule, route rule, indicator, interpretation, example"))
        .did_you_mean(here.text, DECLARATIONS);
    cursor.report(problem);
    nearest(here.text, DECLARATIONS)
}

/// Passes over what is no declaration, with the braces in it.
fn skip(start: Cursor) -> Cursor {
    let (mut cursor, mut braces) = (start, 0_usize);
    let was_brace = start.peek().is(Sign::CloseBrace);
    loop {
        if cursor.peek().is(Sign::OpenBrace) {
            braces += 1;
        } else if cursor.peek().is(Sign::CloseBrace) {
            braces = braces.saturating_sub(1);
        }
        cursor = cursor.next();
        let more_braces = was_brace && cursor.peek().is(Sign::CloseBrace);
        let keyword = DECLARATIONS.contains(&cursor.peek().text) && cursor.peek().starts_line();
        let begins =
            declaration_at(cursor) || (braces == 0 && (keyword || looks_like_declaration(cursor)));
        if cursor.is_end() || (begins && !more_braces) {
            return cursor;
        }
    }
}

/// Passes over what could not be read and was reported.
fn to_next(mut cursor: Cursor) -> Cursor {
    while cursor.peek().kind == LexemeKind::Unreadable {
        cursor = cursor.next();
    }
    cursor
}

/// One declaration; none where its name is missing.
fn declaration<'a>(cursor: Cursor<'a>, keyword: &str) -> (Cursor<'a>, Option<Declaration>) {
    cursor.mark(Mark::Declaration);
    let after = cursor.next();
    match keyword {
        "instrument" => instrument(after),
        "element" => element(after),
        "rule" => rule(after, RuleScope::State),
        "route" => match words(&["rule"]).parse(after) {
            Ok((rest, ())) => rule(rest, RuleScope::Route),
            Err(refused) => {
                report(after, refusal_of(&refused, after), None);
                rule(after, RuleScope::Route)
            }
        },
        "indicator" => indicator(after),
        "interpretation" => interpretation(after),
        _ => example(after),
    }
}

/// Reads the name of a declaration and its body. A name or a brace that is missing is reported, and the body read all the same.
pub(super) fn named_body<'a, T>(
    cursor: Cursor<'a>,
    form: &'static Form,
    mut name: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
    parser: FieldParser<'_, 'a>,
) -> (Cursor<'a>, Option<T>) {
    let refused = |refused: &nom::Err<Refusal>| {
        report(cursor, refusal_of(refused, cursor), None);
        to_brace(cursor)
    };
    // Within the form, so that a field on the next line is not taken for a name.
    let (rest, name) = match name.parse(cursor.within(form)) {
        Ok((rest, name)) => {
            match sign(Sign::OpenBrace, phrase!("an opening brace {")).parse(rest) {
                Ok(_) => (rest, Some(name)),
                Err(error) => (refused(&error), Some(name)),
            }
        }
        Err(error) => (refused(&error), None),
    };
    let rest = rest.within(cursor.form);
    if rest.peek().is(Sign::OpenBrace) {
        (braced(rest, form, parser), name)
    } else if form.field_at(rest).is_some() {
        (unbraced(rest, form, parser), name)
    } else {
        (rest, name)
    }
}

/// The brace further on in the line, or the end of the line.
fn to_brace(mut cursor: Cursor) -> Cursor {
    while !cursor.is_end() && !cursor.peek().is(Sign::OpenBrace) && !cursor.peek().starts_line() {
        cursor = cursor.next();
    }
    cursor
}

/// The name of a declaration, which is no word that expressions are made of.
pub(super) fn declared_name(cursor: Cursor) -> Parsed<Name> {
    let here = cursor.peek();
    if super::name::RESERVED.contains(&here.text) && here.kind == LexemeKind::Word {
        let message = message!(
            "«{}» is a word of the language, and cannot be a name",
            here.text
        );
        let problem = Diagnostic::new(Code::InvalidName, cursor.span(), message)
            .label(message!("a word of the language"));
        cursor.report(problem.help(message!(
            "choose another name, such as two words with a dot between them: act.recruitment"
        )));
        return Ok((
            cursor.next(),
            Spanned::new(here.text.to_owned(), cursor.span()),
        ));
    }
    expecting(phrase!("a name, such as act.recruitment"), dotted_name).parse(cursor)
}

/// Fills a field that was empty; a second time was reported, and changes nothing.
pub(super) fn fill<'a, T>(
    slot: &mut Option<T>,
    cursor: Cursor<'a>,
    mut parser: impl Parser<Cursor<'a>, Output = Option<T>, Error = Refusal>,
) -> Parsed<'a, ()> {
    let (rest, value) = parser.parse(cursor)?;
    if slot.is_none() {
        *slot = value;
    }
    Ok((rest, ()))
}

/// The same for a list.
pub(super) fn fill_list<'a, T>(
    slot: &mut Vec<T>,
    cursor: Cursor<'a>,
    mut parser: impl Parser<Cursor<'a>, Output = Vec<T>, Error = Refusal>,
) -> Parsed<'a, ()> {
    let (rest, values) = parser.parse(cursor)?;
    if slot.is_empty() {
        *slot = values;
    }
    Ok((rest, ()))
}

fn instrument(cursor: Cursor) -> (Cursor, Option<Declaration>) {
    let (mut title, mut adopted, mut in_force, mut cite, mut articles) =
        (None, None, None, None, Vec::new());
    let (rest, name) = named_body(
        cursor,
        &form::INSTRUMENT,
        declared_name,
        &mut |cursor, field| match field.slot {
            "title" => fill(&mut title, cursor, texts.map(Some)),
            "adopted" => fill(&mut adopted, cursor, date),
            "in force" => fill(&mut in_force, cursor, date),
            "cite" => fill(&mut cite, cursor, text.map(Some)),
            _ => article.map(|article| articles.push(article)).parse(cursor),
        },
    );
    let declared = name.map(|name| {
        Declaration::Instrument(Instrument {
            name,
            title,
            adopted,
            in_force,
            cite,
            articles,
        })
    });
    (rest, declared)
}

fn article(cursor: Cursor) -> Parsed<Article> {
    let label = expecting(
        phrase!("the number of an article, or its name in quotes"),
        label,
    );
    map(pair(label, opt(texts)), |(label, texts)| Article {
        label,
        texts,
    })
    .parse(cursor)
}

fn element(cursor: Cursor) -> (Cursor, Option<Declaration>) {
    let (mut title, mut ask, mut of_offence, mut value, mut is) = (None, None, None, None, None);
    let mut follows_from = Vec::new();
    let (rest, name) = named_body(
        cursor,
        &form::ELEMENT,
        declared_name,
        &mut |cursor, field| match field.slot {
            "title" => fill(&mut title, cursor, texts.map(Some)),
            "ask" => fill(&mut ask, cursor, question.map(Some)),
            "of offence" => {
                let span = cursor.back().back().span().to(cursor.back().span());
                of_offence.get_or_insert(Spanned::new((), span));
                Ok((cursor, ()))
            }
            "value" => fill(
                &mut value,
                cursor,
                expecting(phrase!("a unit, such as years"), own_word).map(Some),
            ),
            "is" => fill(&mut is, cursor, expression.map(Some)),
            _ => expression
                .map(|expression| follows_from.push(expression))
                .parse(cursor),
        },
    );
    let declared = name.map(|name| {
        Declaration::Element(Element {
            name,
            title,
            ask,
            of_offence,
            value,
            follows_from,
            is,
        })
    });
    (rest, declared)
}

/// A question, in English alone or in up to four languages.
fn question(cursor: Cursor) -> Parsed<Spanned<Texts>> {
    let english =
        text.map(|text: Spanned<String>| Spanned::new(Texts::english(text.value), text.span));
    expecting(
        phrase!("a text in quotes, or texts in braces"),
        alt((english, texts)),
    )
    .parse(cursor)
}

fn interpretation(cursor: Cursor) -> (Cursor, Option<Declaration>) {
    let (mut title, mut choices, mut default) = (None, Vec::new(), None);
    let (rest, name) = named_body(
        cursor,
        &form::INTERPRETATION,
        declared_name,
        &mut |cursor, field| match field.slot {
            "title" => fill(&mut title, cursor, texts.map(Some)),
            "choices" => fill_list(&mut choices, cursor, choices_in_braces),
            _ => fill(
                &mut default,
                cursor,
                expecting(phrase!("the name of a choice"), own_word).map(Some),
            ),
        },
    );
    let declared = name.map(|name| {
        Declaration::Interpretation(Interpretation {
            name,
            title,
            choices,
            default,
        })
    });
    (rest, declared)
}

fn choices_in_braces(cursor: Cursor) -> Parsed<Vec<(Name, super::tree::Expression)>> {
    let (inside, ()) = sign(Sign::OpenBrace, phrase!("choices in braces { .. }")).parse(cursor)?;
    let choice = |cursor| {
        pair(
            expecting(phrase!("the name of a choice"), own_word),
            cut(expression),
        )
        .parse(cursor)
    };
    if inside.peek().is(Sign::CloseBrace) {
        return Err(inside.refuse(phrase!(
            "a choice and what it stands for, such as strict act.recruitment"
        )));
    }
    let (rest, choices) = members(cursor, inside, choice)?;
    let (rest, ()) = close(
        cursor,
        Sign::CloseBrace,
        phrase!("a comma or a closing brace }"),
    )
    .parse(rest)?;
    Ok((rest, choices))
}
