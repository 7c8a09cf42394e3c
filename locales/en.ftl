### The words of reports, in English. English is the model: the other three files have the same messages, with the same variables,
### in the same order. A test compares them.
###
### A message begins at the margin, in lower case with hyphens: family first, then the word (outcome-met). A variable is written
### { $name }; a number that changes the words gets a choice ([one] … *[other] …). Blanks at the end of a message are lost: write
### { ", " } where they matter.

## Outcomes: how far a standard is met

outcome-met = met
outcome-partly-met = partly met
outcome-not-met = not met
outcome-unknown = unknown
outcome-at-least-partly = at least partly
outcome-at-most-partly = at most partly
outcome-conflict = conflict
outcome-not-applicable = not applicable

## Grades: one bound of an outcome

grade-none = not at all
grade-partly = in part
grade-fully = in full

## Duties: how much an instrument asks

duty-shall = shall
duty-shall-endeavour = shall endeavour
duty-shall-where-appropriate = shall where appropriate
duty-shall-consider = shall consider
duty-may = may
duty-recommends = recommends

## Pillars

pillar-prosecution = prosecution
pillar-protection = protection
pillar-prevention = prevention
pillar-cooperation = cooperation

## Roles on a route

role-origin = origin
role-transit = transit
role-destination = destination

## Ranks of law

rank-constitution = constitution
rank-treaty = treaty
rank-statute = statute
rank-decree = decree
rank-resolution = resolution
rank-measure = measure

## Basis: what a statement of law rests on

basis-text = read in the law’s text
basis-secondary = read in a secondary source
basis-unverified = unverified

## Precision: stands after a date that is not known to the day

precision-month = month known, not the day
precision-quarter = quarter known, not the day
precision-year = year known, not the day
precision-passage = passed by parliament; commencement not found
precision-bill = read in the bill, not in the act
precision-gazette = date of publication

## What of a row could not be confirmed

uncertain-date = date not confirmed
uncertain-article = article not confirmed

## Kinds of measure

measure-plan = plan
measure-agency = agency
measure-unit = unit
measure-agreement = agreement
measure-campaign = campaign
measure-training = training
measure-statistics = statistics
measure-practice = practice

## Languages

language-en = English
language-es = Spanish
language-pt = Portuguese
language-fr = French

## Dates: $day and $year are figures, $month is one of the names

date = { $day } { $month } { $year }
date-first-of-month = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Quantities. A unit that has no message here stands as the rule book writes it

quantity-life = for life
quantity-other = { $number } { $unit }
unit-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
unit-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
unit-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}

## Lists: between two members, before the last, before a last one that begins with the sound i

list-comma = { ", " }
list-semicolon = { "; " }
colon = { ": " }
list-and = { " and " }
list-and-before-i = { " and " }

## Receipts: what a report rests on

receipt-title = Receipt
receipt-engine = Engine: { $name } { $version }; rule language { $language }
receipt-rulebook = Rule book: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Law in force on { $dates }
receipt-latest = The latest change of law that the corpus knows is of { $date }: what changed later is not taken into account
receipt-basis-text = Evidence that counts: what was read in the law’s text
receipt-basis-secondary = Evidence that counts: what was read in the law’s text or in a secondary source
receipt-basis-unverified = Evidence that counts: all, the unverified included
receipt-readings = Readings of contested terms: { $readings }

## Articles and citations

article-of = { $instrument } { $article }
article-numbered = art. { $article }
article-section = s. { $article }
state-placed = { $state } ({ $place })
in-force-since = in force since { $from }
in-force-between = in force from { $from } until { $until }

## Heads of columns

column-name = Name
column-title = What is asked
column-section = Section
column-duty = Duty
column-state = State
column-place = Place
column-route = the route
column-position = Position
column-verdict = Verdict
column-citations = On which provisions
column-step = Step
column-asks = What is asked
column-example = Example
column-at = Place in the file
column-expected = Expected
column-held = Held
column-severity = Severity
column-code = Code
column-problem = Problem
column-way-out = Way out
column-from = Depends
column-to = On
column-article = Article
column-instrument = Instrument
column-words = What it asks
column-rule = Rule
column-rules = Rules
column-rests-on = Rests on
column-states-tally = States
column-binds = Asked of
column-open = open
column-restated = Restated by
column-indicators = Indicators
column-indicator = Indicator
column-kind = Kind
column-on = On
column-at-least = At least
column-at-most = At most
column-of = Of
column-known = Known in
column-provision = Provision
column-provisions = Provisions of the state
column-says = What it establishes, limits or excludes
column-summary = Our summary
column-remark = Remark
column-law = Law
column-serves = Standards that it serves
yes = yes
no = no

## Tables of verdicts

table-rules-title = Rules by states
table-elements-title = Elements by states
table-summary = Shown: { $count }. States: { $states }.
table-open = known within bounds, or conflict
table-unbound = ° The instrument does not bind the state on this date; the rule is assessed all the same.

## Explanations: what a step asks

asks-binds = It binds a state of { $roles }
asks-applies-when = It applies when
asks-except-when = Except when
asks-follows-from = It also follows from
asks-definition = By definition
asks-at-least = { $element }: at least { $quantity }
asks-more-than = { $element }: more than { $quantity }
asks-at-most = { $element }: at most { $quantity }
asks-less-than = { $element }: less than { $quantity }
asks-equal = { $element }: exactly { $quantity }
asks-interpretation = By the reading { $reading } ({ $title })
asks-all = All of these together
asks-any = Any one of these
asks-cover = As many of these as there are: some make it part
asks-at-least-of = At least { $count } of these
asks-not = The contrary of this
asks-partly = This, at least in part
asks-some-offence = In one offence at least
asks-each-offence = In every offence
asks-in-offence = Offence: { $offence }
asks-case-offence = The offence of the example
asks-no-offence = An offence: none is recorded on this date
asks-no-offence-in = An offence: looked for in { $laws }, and there was none
asks-federal = The state is a federation
asks-bound-by = Bound by: { $instrument }
asks-role = Role on routes: { $role }
asks-at-origin = In the state of origin
asks-at-destination = In the state of destination
asks-at-each-transit = In every state of transit
asks-at-some-transit = In a state of transit at least
asks-at-each = In every state of the route
asks-at-some = In a state of the route at least
asks-alike = Alike in all states of the route
asks-alike-member = One grade in all states

## Explanations: what the law says, and what does not count

why-on = on { $date }
why-unbound = The instrument does not bind the state on this date; the rule is assessed all the same.
why-missing = What is missing
why-others = Not decisive: { $names }
why-cut = The steps below are not shown; a greater depth shows them.
why-established = Established by
why-limited = Limited by
why-excluded = Excluded by
why-case-established = Given in the example
why-case-limited = Limited in the example
why-case-excluded = Excluded in the example
why-case-silent = Silent in the example
why-only = How far: { $only }
why-source = Source: { $source }
why-law-note = On the law: { $note }
why-silent = Looked for in { $laws }, and not there
why-value = Value: { $quantity },
why-conflict = Provisions in force contradict each other, and nothing settles it; the later is { $later }.
why-set-aside = Set aside: { $loser }, over which { $winner } prevails
why-not-yet = Not yet in force on this date:
why-no-longer = No longer in force on this date:
why-basis = Does not count, what it rests on is too weak:
why-unknown = Nobody has looked: the corpus says nothing of it on this date.
missing-excluded = the law says the contrary
missing-silent = looked for, and not there
missing-limited = in some cases only
missing-insufficient = the value in force does not suffice
missing-contradicted = provisions contradict each other
missing-unknown = not known

## Routes

route-opening = The law of { $states }, compared on { $date }.
route-documented = Documented flow: { $path } ({ $source })
route-undocumented = The corpus documents no flow along this route; the comparison holds all the same.
route-summary = The states part on { $divergences ->
    [one] { $divergences } rule
   *[other] { $divergences } rules
} ({ $heavy } of them duties that a treaty makes binding: shall) and agree on { $agreed }. Rules for the route that are not met in full: { $route }. Not compared, because something is unknown: { $open }.
route-summary-elements = The states part on { $divergences } elements and agree on { $agreed }. Rules for the route that are not met in full: { $route }. Not compared, because something is unknown: { $open }.
route-divergences = Where the laws part
route-no-divergence = On nothing that is known.
route-ahead = Ahead:
route-behind = Behind:
route-open = Open:
route-unbound = not bound on this date
route-in-practice = In practice:
route-more = and { $count } more; the command «why» shows all
route-more-missing = and { $count } more are missing
route-establishes = Establishes: { $elements }
route-excludes = Excludes: { $elements }
route-limits = Limits: { $element } – { $only }
route-missing = Missing:
route-rules = What binds the states of the route together
route-not-compared = Unknown, and so not compared
route-open-explained = On these rules the verdict of at least one state is not settled, so that nobody can say whether the states part.
route-nothing-open = Nothing: every rule that binds two states or more could be compared.
position-ahead = ahead
position-behind = behind
position-open = open

## What the corpus holds

inventory-title = What the corpus holds
inventory-summary = States: { $states }. Elements of which rows may speak: { $elements }.
inventory-known = What is known of the elements
inventory-known-explained = Established: there in full, or a value of it is fixed; limited: in some cases only; excluded: the law says the contrary, contradictions included; silent: looked for in named laws, and not there; unknown: nobody has looked. An element of an offence: some offence of the state has it. Only what rows say counts here, not what rules infer from them.
inventory-rests-on = What it rests on
inventory-rests-on-explained = Provisions and measures by what they rest on, then the rows of each kind, of all dates.
inventory-newest = How new it is
inventory-newest-explained = Newest: the latest day on which a law was enacted or entered into force, or a provision or measure began, and which it is. What changed later may be missing.
inventory-total = All
inventory-elements-title = Elements, and in how many states they are known
column-known-count = Known
column-established = Established
column-limited = Limited
column-excluded = Excluded
column-silent = Silent
column-unknown = Unknown
column-basis-text = Text
column-basis-secondary = Secondary
column-basis-unverified = Unverified
column-laws = Laws
column-provision-rows = Provisions
column-measures = Measures
column-offences = Offences
column-silent-rows = Silent rows
column-routes = Routes
column-newest = Newest
column-newest-what = Which it is

## Profiles

profile-federal = A federation. Its law on { $date }; its roles on trafficking routes: { $roles }.
profile-unitary = A unitary state. Its law on { $date }; its roles on trafficking routes: { $roles }.
profile-bound = Bound by { $instrument } since { $date }
profile-not-yet-bound = Not yet bound by { $instrument }: only from { $date }
profile-party-unknown = { $instrument }: the corpus does not say whether it binds
profile-uncertain = not confirmed: { $what }
profile-reservation = Reservation: { $reservation }
party-signed = signature
party-ratified = deposit
party-bound = first day bound
party-reservation = reservation
profile-offence = Offence in force:
profile-summary = Of { $count } rules:
profile-more = and { $count } more

## Examples

test-title = Examples of the rule book
test-summary = { $examples } examples with { $expectations } expectations: { $held } held, { $failed } failed.
test-failure = { $place }: of { $name } was expected: { $expected }; what came out: { $found }
test-unknown-state = nothing, since the corpus has no state { $state }

## The graph

graph-title = What depends on what
graph-summary = { $nodes } elements, interpretations and rules; { $uses } uses. A name after the command shows what it depends on and what it affects.
graph-depends-on = It depends on
graph-affects = It affects
graph-nothing = Nothing.

## Indicators

kind-structure = structure
kind-process = process
kind-result = result
indicators-title = Indicators
indicators-summary = Indicators: { $count }. Measured over: { $states }.
indicators-interval = Two numbers are the bounds of an interval: what is known to be met, and what may be, as long as nobody has looked.
indicators-nothing = none applies
indicators-share = { $most } of { $of } ({ $high } %)
indicators-share-between = { $least } to { $most } of { $of } ({ $low } % to { $high } %)
indicators-median = { $value } (known in { $known } of { $of } { $of ->
    [one] state
   *[other] states
})
indicators-between = { $low } to { $high }
indicators-from = { $low } or more
indicators-up-to = { $high } or less

## Standards

standards-title = Standards
standards-summary = Each article, in our words, with the rules that encode it. States ({ $states }): { $met } · { $partly } · { $not_met } · open; (–): { $not_applicable }.
standards-state = a state
standards-route = a route
standards-restated = Restated by: { $names }
standards-measured = Measured by: { $names }
standards-no-rule = No rule encodes it.
standards-of = { $instrument }: { $count }
standards-count = { $encoded } of { $count } standards
standards-how-counted = A standard is what one rule of states asks under an article of a treaty; of an agenda, each item is one.
standards-read-along = Read together with other articles, or only along a route, and not counted: { $articles }
standards-none-without = Without a rule: none.
standards-without = Without a rule: { $articles }

## Tables of concordance

concordance-title = { $state }: table of concordance
concordance-by-law-title = { $state }: its law, and the standards that it serves
concordance-on = The law in force on { $date }.
concordance-summary-is-ours = Articles and provisions are summed up in our words; the texts themselves decide.
concordance-no-offence = No offence of the kind is in force: one looked in { $laws }.
concordance-fixes = Fixes: { $element } – { $quantity }
concordance-route = asked of the states of a route together
concordance-measures = Measures: plans, agencies, agreements, practice
concordance-see-above = see above
concordance-serves-none = none of those shown

## What the examples show

coverage-title = What the examples show of each rule
coverage-signs = ✓ some example shows the rule so; ✗ none does; – the rule can never be so, whatever the law provides.
coverage-seen = shown
coverage-unseen = not shown
coverage-impossible = cannot be
coverage-summary = Examples: { $examples } ({ $failed } failed). Rules: { $rules }, of which { $whole } are shown in every way that they can be.
