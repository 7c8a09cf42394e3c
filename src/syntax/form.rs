//! The declarations and their fields: what each is called and how it is written.
//!
//! In: a place among lexemes. Out: whether a declaration or a field begins there. The tables are what messages and recovery go by;
//! what a field holds is for the parsers to say.

use super::cursor::Cursor;
use super::lexeme::{LexemeKind, Sign};
use super::name::RESERVED;
use crate::diagnostic::{Phrase, nearest, phrase};

/// A body of fields: what stands between the braces of a declaration, or of a block within an example.
#[derive(Debug)]
pub(super) struct Form {
    /// As a sentence names it: `an element`.
    pub(super) noun: Phrase,
    /// Its fields.
    pub(super) fields: &'static [Field],
    /// The body it stands in; `None` for a declaration.
    pub(super) parent: Option<&'static Form>,
}

/// A field.
#[derive(Debug)]
pub(super) struct Field {
    /// The words or sign it begins with.
    pub(super) head: &'static [&'static str],
    /// What it fills: fields of one slot exclude each other.
    pub(super) slot: &'static str,
    /// Whether it may be written more than once.
    pub(super) repeats: bool,
    /// An example.
    pub(super) written: &'static str,
}

const fn once(head: &'static [&'static str], slot: &'static str, written: &'static str) -> Field {
    Field {
        head,
        slot,
        repeats: false,
        written,
    }
}

const fn often(head: &'static [&'static str], slot: &'static str, written: &'static str) -> Field {
    Field {
        head,
        slot,
        repeats: true,
        written,
    }
}

const TITLE: Field = once(
    &["title"],
    "title",
    "title { en \"Recruitment\" es \"Captación\" }",
);
const SOURCE: Field = once(&["source"], "source", "source palermo art 3(c)");
const RESTATES: Field = once(&["restates"], "restates", "restates untoc art 16");
const DUTY: Field = once(&["duty"], "duty", "duty shall");
const PILLAR: Field = once(&["pillar"], "pillar", "pillar prosecution");
const TAGS: Field = once(&["tags"], "tags", "tags children, labour");
const APPLIES: Field = once(&["applies", "when"], "applies when", "applies when federal");
const EXCEPT: Field = once(
    &["except", "when"],
    "except when",
    "except when not federal",
);
const CONSEQUENCE: Field = once(
    &["consequence"],
    "consequence",
    "consequence { en \"Extradition may fail.\" }",
);
const REQUIRES: Field = once(
    &["requires"],
    "requires",
    "requires all { act.recruitment, act.transfer }",
);
const GIVEN: Field = often(
    &["given"],
    "given",
    "given act.recruitment, penalty.basic_max = 20 years",
);
const LIMITED: Field = often(&["limited"], "limited", "limited scope.consent_irrelevant");
const EXCLUDED: Field = often(&["excluded"], "excluded", "excluded means.not_required");
const SILENT: Field = often(&["silent"], "silent", "silent means.*");
const OFFENCE: Field = often(
    &["offence"],
    "offence",
    "offence \"trafficking\" { given act.recruitment }",
);

/// `instrument`
pub(super) static INSTRUMENT: Form = Form {
    noun: phrase!("an instrument"),
    fields: &[
        TITLE,
        once(&["adopted"], "adopted", "adopted 2000-11-15"),
        once(&["in", "force"], "in force", "in force 2003-12-25"),
        once(&["cite"], "cite", "cite \"2237 UNTS 319\""),
        often(
            &["article"],
            "article",
            "article 3(c) { en \"For a child no means is needed.\" }",
        ),
    ],
    parent: None,
};

/// `element`
pub(super) static ELEMENT: Form = Form {
    noun: phrase!("an element"),
    fields: &[
        TITLE,
        once(
            &["ask"],
            "ask",
            "ask { en \"..\" es \"..\" pt \"..\" fr \"..\" }",
        ),
        once(&["of", "offence"], "of offence", "of offence"),
        once(&["value"], "value", "value years"),
        often(
            &["follows", "from"],
            "follows from",
            "follows from means.not_required",
        ),
        once(&["is"], "is", "is all { act.recruitment, act.transfer }"),
    ],
    parent: None,
};

/// `rule`
pub(super) static RULE: Form = Form {
    noun: phrase!("a rule"),
    fields: &[
        TITLE,
        SOURCE,
        RESTATES,
        DUTY,
        PILLAR,
        once(&["binds"], "binds", "binds origin and destination"),
        TAGS,
        APPLIES,
        EXCEPT,
        CONSEQUENCE,
        REQUIRES,
    ],
    parent: None,
};

/// `route rule`
pub(super) static ROUTE_RULE: Form = Form {
    noun: phrase!("a route rule"),
    fields: &[
        TITLE,
        SOURCE,
        RESTATES,
        DUTY,
        PILLAR,
        TAGS,
        APPLIES,
        EXCEPT,
        CONSEQUENCE,
        REQUIRES,
    ],
    parent: None,
};

/// `indicator`
pub(super) static INDICATOR: Form = Form {
    noun: phrase!("an indicator"),
    fields: &[
        TITLE,
        once(&["kind"], "kind", "kind structure"),
        once(
            &["share", "of"],
            "measure",
            "share of rules where pillar is prosecution",
        ),
        once(&["median", "of"], "measure", "median of penalty.basic_min"),
    ],
    parent: None,
};

/// `interpretation`
pub(super) static INTERPRETATION: Form = Form {
    noun: phrase!("an interpretation"),
    fields: &[
        TITLE,
        once(
            &["choices"],
            "choices",
            "choices { strict act.recruitment, broad any { act.* } }",
        ),
        once(&["default"], "default", "default strict"),
    ],
    parent: None,
};

/// `example`
pub(super) static EXAMPLE: Form = Form {
    noun: phrase!("an example"),
    fields: &[
        GIVEN,
        LIMITED,
        EXCLUDED,
        SILENT,
        OFFENCE,
        once(
            &["origin", "{"],
            "origin",
            "origin { given return.accepts_nationals }",
        ),
        often(
            &["transit", "{"],
            "transit",
            "transit { given return.safe_return }",
        ),
        once(
            &["destination", "{"],
            "destination",
            "destination { given return.safe_return }",
        ),
        often(
            &["expect"],
            "expect",
            "expect palermo.3.c for ARG on 2013-01-01 met",
        ),
    ],
    parent: None,
};

/// `origin { .. }` and its kin, in an example.
pub(super) static PLACE: Form = Form {
    noun: phrase!("a place of an example"),
    fields: &[GIVEN, LIMITED, EXCLUDED, SILENT, OFFENCE],
    parent: Some(&EXAMPLE),
};

/// `offence "NAME" { .. }`, in an example.
pub(super) static EXAMPLE_OFFENCE: Form = Form {
    noun: phrase!("an offence of an example"),
    fields: &[GIVEN, LIMITED, EXCLUDED, SILENT],
    parent: Some(&EXAMPLE),
};

/// `offence "NAME" { .. }`, in a place of an example.
pub(super) static PLACE_OFFENCE: Form = Form {
    noun: phrase!("an offence of an example"),
    fields: &[GIVEN, LIMITED, EXCLUDED, SILENT],
    parent: Some(&PLACE),
};

/// Between declarations.
pub(super) static FILE: Form = Form {
    noun: phrase!("a file"),
    fields: &[],
    parent: None,
};

impl Field {
    /// As a sentence names it.
    pub(super) fn name(&self) -> &'static str {
        match self.head {
            ["share", ..] => "share of",
            ["median", ..] => "median of",
            _ => self.slot,
        }
    }
}

impl Form {
    /// The field that begins at the cursor.
    pub(super) fn field_at(&self, cursor: Cursor) -> Option<&'static Field> {
        self.fields.iter().find(|field| {
            field.head.iter().enumerate().all(|(distance, &head)| {
                let lexeme = cursor.peek_at(distance);
                lexeme.text == head && lexeme.kind != LexemeKind::Text
            })
        })
    }

    /// Whether a field of a body around this one begins at the cursor.
    pub(super) fn outer_field_at(&self, cursor: Cursor) -> bool {
        self.parent.is_some_and(|parent| {
            parent.field_at(cursor).is_some() || parent.outer_field_at(cursor)
        })
    }

    /// How many bodies are open within it, itself among them.
    pub(super) fn level(&self) -> usize {
        1 + self.parent.map_or(0, Self::level)
    }

    /// The first words of its fields.
    pub(super) fn first_words(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.fields
            .iter()
            .filter_map(|field| field.head.first().copied())
    }
}

/// The first words of declarations.
pub(super) const DECLARATIONS: [&str; 7] = [
    "instrument",
    "element",
    "rule",
    "route",
    "indicator",
    "interpretation",
    "example",
];

/// Whether a declaration begins at the cursor.
pub(super) fn declaration_at(cursor: Cursor) -> bool {
    let first = cursor.peek();
    if first.kind != LexemeKind::Word || !DECLARATIONS.contains(&first.text) {
        return false;
    }
    let name_at = if first.text == "route" { 2 } else { 1 };
    if name_at == 2 && !cursor.peek_at(1).is_word("rule") {
        return false;
    }
    let (name, after) = (cursor.peek_at(name_at), cursor.forward(name_at + 1));
    let is_named = matches!(name.kind, LexemeKind::Word | LexemeKind::Text);
    // A head whose brace was forgotten: a line of its own, and fields below it.
    let has_fields = first.starts_line()
        && after.peek().starts_line()
        && form_of(first.text).field_at(after).is_some();
    is_named && (after.peek().is(Sign::OpenBrace) || has_fields)
}

/// The form of the declaration that begins with that word.
fn form_of(keyword: &str) -> &'static Form {
    match keyword {
        "instrument" => &INSTRUMENT,
        "element" => &ELEMENT,
        "rule" => &RULE,
        "route" => &ROUTE_RULE,
        "indicator" => &INDICATOR,
        "interpretation" => &INTERPRETATION,
        "example" => &EXAMPLE,
        _ => &FILE,
    }
}

/// Whether something that looks like a declaration of an unknown kind begins at the cursor.
pub(super) fn looks_like_declaration(cursor: Cursor) -> bool {
    let (first, name) = (cursor.peek(), cursor.peek_at(1));
    // `and any {` carries an expression on.
    let carries_on = RESERVED.contains(&first.text) || RESERVED.contains(&name.text);
    if first.kind != LexemeKind::Word || !first.starts_line() || carries_on {
        return false;
    }
    // A name whose kind was lost: `palermo.3.c {`.
    if first.text.contains('.') && name.is(Sign::OpenBrace) {
        return true;
    }
    // `ofence "trafficking" {` is a field with a slip of the pen, `exampel "one" {` a declaration with one.
    let is_near = || nearest(first.text, DECLARATIONS).is_some();
    let is_named = name.kind == LexemeKind::Word || (name.kind == LexemeKind::Text && is_near());
    is_named && cursor.peek_at(2).is(Sign::OpenBrace)
}
