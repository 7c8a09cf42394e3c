//! A tree written out as the text of a rule file, one field a line.

use std::fmt::Write as _;

use comity::syntax::tree::{
    Combiner, Declaration, Element, Expression, Instrument, Interpretation, Member, Place,
    Quantifier, Rule, RuleScope, Term, Tree,
};

pub(crate) fn written(tree: &Tree) -> String {
    let mut text = String::new();
    for declaration in &tree.declarations {
        text += &match &declaration.value {
            Declaration::Instrument(instrument) => written_instrument(instrument),
            Declaration::Element(element) => written_element(element),
            Declaration::Rule(rule) => written_rule(rule),
            Declaration::Interpretation(reading) => written_interpretation(reading),
            Declaration::Indicator(_) | Declaration::Example(_) => panic!("none is generated"),
        };
        text.push('\n');
    }
    text
}

fn title(text: &comity::language::Texts) -> String {
    format!("    title {{ en \"{}\" }}\n", text.en.as_deref().unwrap())
}

fn written_instrument(instrument: &Instrument) -> String {
    let mut text = format!("instrument {} {{\n", instrument.name.value);
    text += &title(&instrument.title.as_ref().unwrap().value);
    let _ = writeln!(
        text,
        "    adopted {}",
        instrument.adopted.as_ref().unwrap().value
    );
    let _ = writeln!(
        text,
        "    cite \"{}\"",
        instrument.cite.as_ref().unwrap().value
    );
    for article in &instrument.articles {
        let _ = writeln!(text, "    article {}", article.label.value);
    }
    text + "}\n"
}

fn written_element(element: &Element) -> String {
    let mut text = format!("element {} {{\n", element.name.value);
    text += &title(&element.title.as_ref().unwrap().value);
    if let Some(ask) = &element.ask {
        let _ = writeln!(text, "    ask \"{}\"", ask.value.en.as_deref().unwrap());
    }
    if element.of_offence.is_some() {
        text += "    of offence\n";
    }
    if let Some(unit) = &element.value {
        let _ = writeln!(text, "    value {}", unit.value);
    }
    for expression in &element.follows_from {
        let _ = writeln!(text, "    follows from {}", expressed(expression));
    }
    if let Some(expression) = &element.is {
        let _ = writeln!(text, "    is {}", expressed(expression));
    }
    text + "}\n"
}

fn written_rule(rule: &Rule) -> String {
    let route = match rule.scope {
        RuleScope::State => "",
        RuleScope::Route => "route ",
    };
    let mut text = format!("{route}rule {} {{\n", rule.name.value);
    text += &title(&rule.title.as_ref().unwrap().value);
    let references: Vec<String> = rule
        .source
        .iter()
        .map(|reference| {
            let instrument = reference.instrument.as_ref();
            let name = instrument.map_or_else(String::new, |name| format!("{} ", name.value));
            format!("{name}art {}", reference.article.value)
        })
        .collect();
    let _ = writeln!(text, "    source {}", references.join(", "));
    let _ = writeln!(text, "    duty {}", rule.duty.unwrap().value.words());
    let _ = writeln!(text, "    pillar {}", rule.pillar.unwrap().value.word());
    if !rule.binds.is_empty() {
        let roles: Vec<&str> = rule.binds.iter().map(|role| role.value.word()).collect();
        let _ = writeln!(text, "    binds {}", roles.join(", "));
    }
    for (words, expression) in [
        ("applies when", &rule.applies_when),
        ("except when", &rule.except_when),
        ("requires", &rule.requires),
    ] {
        if let Some(expression) = expression {
            let _ = writeln!(text, "    {words} {}", expressed(expression));
        }
    }
    text + "}\n"
}

fn written_interpretation(interpretation: &Interpretation) -> String {
    let mut text = format!("interpretation {} {{\n", interpretation.name.value);
    text += &title(&interpretation.title.as_ref().unwrap().value);
    let choices: Vec<String> = interpretation
        .choices
        .iter()
        .map(|(name, expression)| format!("{} {}", name.value, expressed(expression)))
        .collect();
    let _ = writeln!(text, "    choices {{ {} }}", choices.join(", "));
    let default = interpretation.default.as_ref().unwrap();
    let _ = writeln!(text, "    default {}", default.value);
    text + "}\n"
}

pub(crate) fn expressed(expression: &Expression) -> String {
    let joined = |operands: &[Expression], word: &str| {
        let operands: Vec<String> = operands.iter().map(expressed).collect();
        operands.join(word)
    };
    match expression.value.as_ref() {
        Term::Name(name) => name.clone(),
        Term::Not(inner) => format!("not {}", expressed(inner)),
        Term::Partly(inner) => format!("partly {}", expressed(inner)),
        Term::And(operands) => joined(operands, " and "),
        Term::Or(operands) => joined(operands, " or "),
        Term::Parenthesis(inner) => format!("({})", expressed(inner)),
        Term::Group(combiner, members) => {
            let of = if matches!(combiner, Combiner::AtLeast(_)) {
                " of"
            } else {
                ""
            };
            format!("{}{of} {}", combining(*combiner), set(members))
        }
        Term::Over {
            combiner,
            variable,
            members,
            body,
        } => format!(
            "{} {} in {}: {}",
            combining(*combiner),
            variable.value,
            set(members),
            expressed(body)
        ),
        Term::Offence(quantifier, body) => {
            format!("{} offence: {}", quantifying(*quantifier), expressed(body))
        }
        Term::Place(place, body) => {
            let place = match place {
                Place::Origin => "origin".to_owned(),
                Place::Destination => "destination".to_owned(),
                Place::Transit(quantifier) => format!("{} transit", quantifying(*quantifier)),
                Place::Any(quantifier) => quantifying(*quantifier).to_owned(),
            };
            format!("{place}: {}", expressed(body))
        }
        Term::Alike(members) => format!("alike {}", set(members)),
        Term::Compare {
            element,
            comparator,
            quantity,
        } => format!("{} {} {}", element.value, comparator.sign(), quantity.value),
        Term::Federal => "federal".to_owned(),
        Term::BoundBy(name) => format!("bound by {}", name.value),
        Term::HasRole(role) => format!("role {}", role.word()),
    }
}

fn combining(combiner: Combiner) -> String {
    match combiner {
        Combiner::All => "all".to_owned(),
        Combiner::Any => "any".to_owned(),
        Combiner::Cover => "cover".to_owned(),
        Combiner::AtLeast(k) => format!("at least {}", k.value),
    }
}

fn quantifying(quantifier: Quantifier) -> &'static str {
    match quantifier {
        Quantifier::Some => "some",
        Quantifier::Each => "each",
    }
}

fn set(members: &[Member]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|member| match member {
            Member::Expression(expression) => expressed(expression),
            Member::Pattern(pattern) => {
                let but: Vec<&str> = pattern.but.iter().map(|name| name.value.as_str()).collect();
                match but.as_slice() {
                    [] => format!("{}.*", pattern.prefix.value),
                    [one] => format!("{}.* but {one}", pattern.prefix.value),
                    several => format!(
                        "{}.* but {{ {} }}",
                        pattern.prefix.value,
                        several.join(", ")
                    ),
                }
            }
        })
        .collect();
    format!("{{ {} }}", members.join(", "))
}
