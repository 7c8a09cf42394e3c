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
list-and = { " and " }
list-and-before-i = { " and " }

## Receipts: what a report rests on

receipt-title = Receipt
receipt-engine = Engine: { $name } { $version }; rule language { $language }
receipt-rulebook = Rule book: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Law in force on { $dates }
receipt-basis-text = Evidence that counts: what was read in the law’s text
receipt-basis-secondary = Evidence that counts: what was read in the law’s text or in a secondary source
receipt-basis-unverified = Evidence that counts: all, the unverified included
receipt-readings = Readings of contested terms: { $readings }
