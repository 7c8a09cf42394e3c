//! Numbers of articles, ids, languages and ranks, as a file of the corpus wants them.
//!
//! In: words of a law. Out: the same as a citation, an id or a code has them. Where a word is not known there is nothing: no rank and no language is guessed.

use crate::corpus::Rank;

/// What may stand before a number and is no part of it, in small letters. Longer words first: `art` begins `artículo`.
const BEFORE: [&str; 14] = [
    "artículo",
    "articulo",
    "artigo",
    "article",
    "artikel",
    "sección",
    "seccion",
    "seção",
    "section",
    "sec.",
    "art.",
    "art",
    "s.",
    "§",
];

/// The number of an article without the word for article and the signs around it: `Artículo 145 bis.-` is `145 bis`.
pub(super) fn number(words: &str) -> Option<String> {
    let mut rest = words.trim();
    for before in BEFORE {
        let length = before.chars().count();
        let begins: String = rest
            .chars()
            .take(length)
            .flat_map(char::to_lowercase)
            .collect();
        let after = rest
            .char_indices()
            .nth(length)
            .map_or("", |(at, _)| rest.get(at..).unwrap_or_default());
        let apart =
            !before.ends_with(char::is_alphabetic) || !after.starts_with(char::is_alphabetic);
        if begins == before && apart {
            rest = after;
            break;
        }
    }
    let shed = |sign: char| sign.is_whitespace() || ".,:;-–—°º[]\"«»".contains(sign);
    let rest = rest.trim_matches(shed);
    // The sign of an ordinal stands in numbers of one digit only, and nobody cites it.
    let number: String = rest.chars().filter(|sign| !"°º".contains(*sign)).collect();
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    (!number.is_empty()).then_some(number)
}

/// The number in an id of Akoma Ntoso: `chp_2__art_145_bis` is `145 bis`.
pub(super) fn number_of_id(id: &str) -> Option<String> {
    let last = id.rsplit("__").next()?;
    let (_, number) = last.split_once(['_', '-'])?;
    let number = number.replace('_', " ");
    // `nn` stands for what has no number (Akoma Ntoso Naming Convention, 5.4.2).
    (!number.is_empty() && !number.starts_with("nn")).then_some(number)
}

/// Words as an id: small letters without accents, digits, single hyphens.
pub(super) fn id(words: &str) -> String {
    let mut id = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            id.push(plain);
        } else if "°º".contains(plain) || (plain == '.' && id.ends_with(char::is_alphabetic)) {
            // `R.S.C.` is one word.
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}

/// The two letters of a language, from two or three (ISO 639-1 and 639-2), with or without a country behind.
pub(super) fn language(code: &str) -> Option<&'static str> {
    match code.split('-').next().unwrap_or_default() {
        "es" | "spa" => Some("es"),
        "pt" | "por" => Some("pt"),
        "en" | "eng" => Some("en"),
        "fr" | "fra" | "fre" => Some("fr"),
        "nl" | "nld" | "dut" => Some("nl"),
        "ht" | "hat" => Some("ht"),
        _ => None,
    }
}

/// The rank that words of a law's kind name.
pub(super) fn rank(words: &str) -> Option<Rank> {
    let words = id(words);
    let has = |stems: &[&str]| {
        words
            .split('-')
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    if has(&["constitu"]) {
        Some(Rank::Constitution)
    } else if has(&["resol", "portaria", "order", "acuerdo"]) {
        Some(Rank::Resolution)
    } else if has(&[
        "decret",
        "reglament",
        "regulament",
        "regulation",
        "reglement",
    ]) {
        Some(Rank::Decree)
    } else if has(&["ley", "lei", "loi", "law", "statute", "codigo", "code"]) {
        Some(Rank::Statute)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_without_what_stands_around_them() {
        for (words, expected) in [
            ("Artículo 145 bis.-", Some("145 bis")),
            ("Art. 1º", Some("1")),
            ("Art. 149-A.", Some("149-A")),
            ("Section 3.", Some("3")),
            ("§ 1591", Some("1591")),
            ("279.011", Some("279.011")),
            ("(12)", Some("(12)")),
            ("Artesanía", Some("Artesanía")),
            (" . ", None),
        ] {
            assert_eq!(number(words).as_deref(), expected, "{words}");
        }
        assert_eq!(
            number_of_id("chp_2__art_145_bis").as_deref(),
            Some("145 bis")
        );
        assert_eq!(number_of_id("sec_2A").as_deref(), Some("2A"));
        assert_eq!(number_of_id("sec_nn_1"), None);
        assert_eq!(number_of_id("body"), None);
    }

    #[test]
    fn ids_of_the_corpus() {
        assert_eq!(id("Ley N° 26.364"), "ley-n-26-364");
        assert_eq!(id("R.S.C., 1985, c. C-46"), "rsc-1985-c-c-46");
        assert_eq!(id("Código Penal – título"), "codigo-penal-titulo");
    }
}
