//! Rules and route rules.
//!
//! In: the place after `rule`. Out: the rule with the fields that could be read. Never refuses a whole rule; which fields must be
//! there is left to the rule book.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, opt};
use nom::multi::separated_list1;
use nom::sequence::{pair, preceded};

use super::cursor::{Cursor, Parsed};
use super::declaration::{declared_name, fill, fill_list, named_body};
use super::expression::expression;
use super::form;
use super::phrase::{duty, label, listed, pillar, role};
use super::terminals::{comma, dotted_name, expecting, own_word, word};
use super::texts::texts;
use super::tree::{Declaration, Reference, Role, Rule, RuleScope};
use crate::diagnostic::{Phrase, phrase};
use crate::source::Spanned;

/// A rule, from its name on.
pub(super) fn rule(cursor: Cursor, scope: RuleScope) -> (Cursor, Option<Declaration>) {
    let form = match scope {
        RuleScope::State => &form::RULE,
        RuleScope::Route => &form::ROUTE_RULE,
    };
    let (mut title, mut duty_field, mut pillar_field, mut consequence) = (None, None, None, None);
    let (mut applies_when, mut except_when, mut requires) = (None, None, None);
    let (mut source, mut restates, mut binds, mut tags) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (rest, name) = named_body(
        cursor,
        form,
        declared_name,
        &mut |cursor, field| match field.slot {
            "title" => fill(&mut title, cursor, texts.map(Some)),
            "source" => fill_list(&mut source, cursor, references),
            "restates" => fill_list(&mut restates, cursor, references),
            "duty" => fill(&mut duty_field, cursor, duty),
            "pillar" => fill(&mut pillar_field, cursor, pillar),
            "binds" => fill_list(&mut binds, cursor, roles),
            "tags" => fill_list(
                &mut tags,
                cursor,
                listed(expecting(phrase!("a tag, such as children"), own_word)),
            ),
            "applies when" => fill(&mut applies_when, cursor, expression.map(Some)),
            "except when" => fill(&mut except_when, cursor, expression.map(Some)),
            "consequence" => fill(&mut consequence, cursor, texts.map(Some)),
            _ => fill(&mut requires, cursor, expression.map(Some)),
        },
    );
    let declared = name.map(|name| {
        Declaration::Rule(Rule {
            name,
            scope,
            title,
            source,
            restates,
            duty: duty_field,
            pillar: pillar_field,
            binds,
            tags,
            applies_when,
            except_when,
            consequence,
            requires,
        })
    });
    (rest, declared)
}

fn roles(cursor: Cursor) -> Parsed<Vec<Spanned<Role>>> {
    let (rest, roles) = separated_list1(alt((comma, word("and"))), cut(role)).parse(cursor)?;
    Ok((rest, roles.into_iter().flatten().collect()))
}

/// `palermo art 3(c), art 4, untoc art 2`: the instrument of the first is always named.
fn references(cursor: Cursor) -> Parsed<Vec<Reference>> {
    let named = pair(
        expecting(phrase!("the name of an instrument"), dotted_name).map(Some),
        article,
    );
    let (mut rest, first) = named.map(reference).parse(cursor)?;
    let mut references = vec![first];
    while rest.peek().is(super::lexeme::Sign::Comma) {
        let instrument = expecting(
            phrase!("the name of an instrument, or art"),
            opt(not_article),
        );
        let (after, next) = pair(instrument, article)
            .map(reference)
            .parse(rest.next())?;
        references.push(next);
        rest = after;
    }
    Ok((rest, references))
}

fn reference((instrument, article): (Option<super::tree::Name>, Spanned<String>)) -> Reference {
    Reference {
        instrument,
        article,
    }
}

/// A name other than the word `art`.
fn not_article(cursor: Cursor) -> Parsed<super::tree::Name> {
    if cursor.peek().is_word("art") {
        Err(cursor.refuse(Phrase::written("art")))
    } else {
        dotted_name(cursor)
    }
}

fn article(cursor: Cursor) -> Parsed<Spanned<String>> {
    let label = expecting(
        phrase!("the number of an article, or its name in quotes"),
        label,
    );
    preceded(
        expecting(phrase!("the word art and the article"), word("art")),
        cut(label),
    )
    .parse(cursor)
}
