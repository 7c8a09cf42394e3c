//! Where the crate still differs from the language: while a constant is true, the random comparisons look past the difference, and a test
//! of its own (ignored) holds the smallest case. To mend one: make the crate pass that test, then delete the constant.

/// `silent` with `offences` speaks of those alone («left out: it speaks of the state, and of every offence»); the crate takes it to speak of
/// elements of the state as well.
pub(crate) const SILENCE_OF_AN_OFFENCE_SPEAKS_OF_THE_STATE: bool = true;

/// An element of an offence that `is` something of the state alone means, asked of the state, that some offence has it: unknown where no
/// offence is recorded. So a rule has it; [`comity::assessment::Assessment::element`] gives what the state has.
pub(crate) const ELEMENT_DEFINED_BY_THE_STATE_NEEDS_NO_OFFENCE: bool = true;

/// «Where nothing that an expression names applies, the expression does not apply»: so it is with `some offence: palermo.9`, where
/// that rule does not apply, as long as some offence is in force; without any the crate answers unknown or not met.
pub(crate) const WITHOUT_OFFENCE_EVERYTHING_APPLIES: bool = true;

/// An element that `is` a rule does not apply where the rule does not: so [`comity::explain::why`] has it, and the rules that name it;
/// [`comity::assessment::Assessment::target`] says unknown.
pub(crate) const ELEMENT_ALWAYS_APPLIES: bool = true;
