### The words of the command itself, in English: its help, and what it says where it refuses or reports what it did. English is the
### model: the other three files have the same messages, with the same variables, in the same order. A test compares them.
###
### about-COMMAND is its line in the list of commands; more-COMMAND follows in --help; after-COMMAND stands below the options.
### help-COMMAND-ARGUMENT is the help of an argument, help-ARGUMENT that of one that several commands share. What is typed as it
### stands (names of commands, options, values) is in no language.

## The page of help

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-what-is-shown = What is shown
heading-which-law = Which law
heading-output = Output
heading-files = Files
usage-options = [OPTIONS]
note-default = [default: { $value }]
note-values = [possible values: { $values }]

## Names of values

value-command = COMMAND
value-dir = DIR
value-when = WHEN
value-lang = LANG
value-format = FORMAT
value-date = DATE
value-dates = DATES
value-basis = BASIS
value-name-choice = NAME=CHOICE
value-state = STATE
value-states = STATES
value-name = NAME
value-names = NAMES
value-steps = STEPS
value-pillars = PILLARS
value-duties = DUTIES
value-words = WORDS
value-path = PATH
value-code = CODE
value-numbers = NUMBERS
value-file-xml = FILE.xml
value-file-toml = FILE.toml
value-url = URL
value-shell = SHELL

## Commands

about-comity = Where the laws of several states part, with citations
more-comity =
    comity compares national law on trafficking in persons with what the Palermo Protocol, the Convention against Transnational Organized Crime and the agenda of the states of the Americas ask, on any date, and says where countries of origin, transit and destination diverge, on which provisions, and what follows in practice.

    Nothing is guessed: what nobody has looked up is unknown, and is never counted as no.
after-comity =
    Start here:
      comity route COL MEX USA            where the laws along a route part, and what follows
      comity why ARG palermo.3.a.means --on 2010-01-01
                                          why a verdict is what it is, article by article
      comity table --pillar prosecution   rules by states
      comity profile ARG --lang es        one state, in Spanish
      comity concordance ARG              each article of the instruments beside the state's provisions
      comity --help --lang es             this page in Spanish

    Exit codes: 0 done; 1 an example failed, or a file is not in canonical form; 2 the rules, the corpus or the arguments have errors; 3 a file could not be read or written.
about-check = Check the rules and the corpus: every problem at once, each with its place and the way out
more-check = Ends with exit code 2 if any problem is an error. Lints (warnings) do not stop the other commands.
about-route = Where the laws along a route part: origin, transits, destination
more-route = First what the states must do and do differently, the heaviest duty first: who is ahead, who is behind, on which provisions, and what follows in practice. Then the rules that bind the states of the route together. Last what is unknown, and so could not be compared.
after-route =
    Example:
      comity route COL MEX USA --on 2013-06-01 --lang es
about-why = Why a verdict is what it is: down to the provisions, with what was considered and set aside, and what is missing
after-why =
    Examples:
      comity why ARG palermo.3.c
      comity why USA purpose.organ_removal
      comity why COL,MEX,USA untoc.16.dual_criminality      (a route rule: the states of the route)
about-table = Rules by states, or elements by states, with the count of each verdict
after-table =
    Examples:
      comity table --pillar protection --states ARG,BRA,URY
      comity table --elements --on 2010-01-01 --format csv
about-profile = One state: each rule with its verdict and citations, and how much is unknown
about-indicators = The indicators of the rule book: of structure, of process, of results
more-indicators = A share or a median over the states shown, as an interval where evidence is unknown: «12 to 15 of 40» says that 12 are known to be met and that 15 may be. Several days stand side by side.
after-indicators =
    Examples:
      comity indicators --on 2010-01-01,2026-01-01
      comity indicators --states ARG,BRA,URY --by-state
about-standards = Every standard of every instrument: the rules that encode it, what they rest on, how many states meet it
more-standards = Ends with the count of standards that have a rule, and lists those that have none.
after-standards =
    Examples:
      comity standards
      comity standards --instrument agenda --format csv
about-concordance = A table of concordance: each article of an instrument beside the provisions of a state that answer it
more-concordance = With --by-law the other way round: each article of the state's laws with the standards that it serves.
after-concordance =
    Examples:
      comity concordance ARG --instrument palermo --format markdown
      comity concordance ARG --by-law
about-corpus = What the corpus holds: for each state how much is known, on what it rests, and how new it is
more-corpus = With --elements for each element in how many states it is known. With --template an empty, commented file for a new state, to be filled in and put into the folder of --corpus; `comity check` then says what is left to do.
after-corpus =
    Examples:
      comity corpus --states ARG,BRA,URY
      comity corpus --elements --format csv
      comity corpus --template DMA > dominica.toml
about-import = Begin the rows of a law from its XML: Akoma Ntoso, or Canada's Justice Laws XML
more-import = Writes a row for the law and one for each article, with its number, heading and dates, and no effect: nothing is claimed until someone says what the article provides, and `comity check` asks for it. Rows that a file has already are never changed.
after-import =
    Examples:
      comity import C-46.xml --state CAN --article 279.01,279.011 --into corpus/canada.toml
      comity import act.xml --state JAM > jamaica.toml
about-graph = What depends on what: the graph of elements and rules
more-graph = Without a name the whole graph; with one, what it depends on and what it affects.
about-test = Run the examples of the rule book; exit code 1 if one fails
about-fmt = Put rule files in canonical form
about-explain-code = Explain the code of a diagnostic: what it means, an example, the way out
about-completions = Write completions for a shell to standard output
about-help = Print the help of the program or of one of its commands

## Arguments

help-rules = A folder of rule files (*.norm, *.norm.md) in place of the shipped rule book
help-corpus = A folder of state files (*.toml) in place of the shipped corpus
help-color = When to use colour
help-lang = The language of reports, help and messages: en, es, pt or fr
help-help = Print the help; -h prints it in short
help-version = Print the version
help-format = The form of the output
help-on = The day on which the law is assessed, YYYY-MM-DD [default: today]
help-basis = The weakest evidence that counts: text, read in the law itself; secondary, or in a report about it; any, or unverified
help-readings = Choose the reading of a contested term; may be given several times
help-states = Only these states, by code or name, with commas
help-state = The state, by code or name
help-check-states = Only what concerns the files of these states (and the rules), by code or name, with commas
help-route-states = The states of the route in order: origin, any transits, destination; by code or name
help-route-elements = Compare elements instead of rules
help-why-states = The state, by code or name; for a route rule the states of the route, with commas
help-why-name = The rule or element, by its exact name
help-why-depth = How many steps down the explanation goes; also shows the steps that do not settle the outcome
help-table-elements = Elements by states instead of rules; an element of an offence: some offence of the state has it
help-table-instruments = Only rules of these instruments, with commas
help-table-pillars = Only rules of these pillars, with commas: prosecution, protection, prevention, cooperation
help-table-duties = Only rules of these duties, with commas: shall, shall-endeavour, shall-where-appropriate, shall-consider, may, recommends
help-indicators-by-state = Each state by itself as well
help-indicators-on = The days on which the law is assessed, YYYY-MM-DD, with commas [default: today]
help-standards-instruments = Only standards of these instruments, with commas
help-standards-states = Count only these states, by code or name, with commas
help-concordance-instruments = Only articles of these instruments, with commas
help-concordance-by-law = The other way round: each article of the state's laws, with the standards that it serves
help-corpus-elements = For each element in how many states it is known, and how
help-corpus-template = Instead of a report, an empty, commented file for a new state, by its ISO 3166-1 alpha-3 code
help-import-law = The law, in Akoma Ntoso or in the XML of Canada's Justice Laws Website
help-import-state = The state whose law it is, by its ISO 3166-1 alpha-3 code
help-import-into = The file of the state, to which the rows are added; it is begun where it is not there. Left out, a new file is printed
help-import-articles = Only these articles, by their numbers, with commas
help-import-url = The public address of the text, where the XML does not give it or gives another
help-graph-name = A rule, element or interpretation: only what it depends on and what it affects
help-test-only = Only examples whose name contains this
help-test-coverage = For each rule whether some example shows it met, partly met and not met; what is missing does not change the exit code
help-fmt-check = Change nothing: name the files that are not in canonical form, and end with exit code 1 if there are any
help-fmt-paths = Files or folders; left out, the folder of --rules
help-explain-code-code = The code, such as unknown-name; left out, all codes are listed
help-completions-shell = The shell
help-help-commands = The command; left out, the program

## Arguments that cannot be understood

refused = error: { $message }
refused-conflict = the argument '{ $argument }' cannot be used with { $others }
refused-repeated = the argument '{ $argument }' cannot be used multiple times
refused-no-value = a value is required for '{ $argument }' but none was supplied
refused-value = invalid value '{ $value }' for '{ $argument }'
refused-value-expected = invalid value '{ $value }' for '{ $argument }': { $expected }
refused-command = no command is named '{ $command }'
refused-missing = the following required arguments were not provided:
refused-no-command = a command is missing: say what is to be done
refused-too-many = unexpected value '{ $value }' for '{ $argument }': no more were expected
refused-too-few = { $least } values required by '{ $argument }', and only { $given } given
refused-argument = unexpected argument '{ $argument }'
refused-not-text = an argument is not UTF-8 text
refused-near = did you mean { $near }?
refused-more = For more information, try '--help'.
expected-language = the languages are { $words }
expected-day = write a day of the calendar as YYYY-MM-DD, such as 2013-06-01
expected-steps = write a whole number, such as 3
expected-pillar = the pillars are { $words }
expected-duty = the duties are { $words }
expected-state-code = write the ISO 3166-1 alpha-3 code in three capitals: ARG, BRA, CAN

## What is asked for and is not there

refused-state = the corpus has no state «{ $text }»: it has { $codes }
refused-state-near = the corpus has no state «{ $text }»: did you mean { $near }? it has { $codes }
refused-instrument = no instrument is named { $name }: there are { $names }
refused-name = no rule or element is named { $name }: `comity table` and `comity table --elements` list them
refused-name-near = no rule or element is named { $name }: did you mean { $near }?
refused-node = no rule, element or interpretation is named { $name }: `comity graph` lists them
refused-node-near = no rule, element or interpretation is named { $name }: did you mean { $near }?
refused-filters = no rule is of these instruments, pillars and duties together
refused-short-route = a route needs a state of origin and one of destination
refused-one-state = { $name } is asked of one state: name one
refused-route-states = { $name } binds the states of a route together: name them with commas, as in COL,MEX,USA
refused-example = no example has «{ $words }» in its name
refused-code = no diagnostic has the code { $name }: `comity explain-code` lists them all
refused-code-near = no diagnostic has the code { $name }: did you mean { $near }?
refused-reading-twice = { $text } contradicts another reading: choose one
refused-reading-form = «{ $text }» is no reading: write NAME=CHOICE
refused-reading-name = no interpretation is named { $name }; there are: { $known }
refused-reading-choice = { $name } has no choice { $choice }; there are: { $known }
refused-shipped-rules = the shipped rules are part of the program and cannot be changed: name files or folders, or use --check
refused-article = the law has no article { $numbers }: look the numbers up in the law, as it prints them
refused-article-near = the law has no article { $numbers }: did you mean { $near }?
corpus-not-looked-at = The corpus was not looked at: mend the rules first.

## Files that cannot be read or written

file-unreadable = cannot read { $path }: { $cause }
cause-not-found = there is nothing of that name
cause-denied = access to it is denied
cause-folder = it is a folder
cause-no-folder = it is no folder
file-not-text = { $path } is not UTF-8 text: byte { $byte } cannot be read; save the file as UTF-8
file-too-large = { $path } has { $bytes } bytes, and at most { $most } are read; split it
file-none = { $path } holds no file named { $names }
file-unwritable = cannot write { $path }: { $cause }
output-unwritable = cannot write: { $cause }

## What was done

fmt-formatted = formatted { $file }
fmt-not-canonical = not in canonical form: { $file }
import-file = { $file }:
import-file-untouched = { $file } is as it was.
import-law-added = law { $law }: added
import-law-left = law { $law }: there already, left untouched
import-added = { $count ->
    [one] { $count } article
   *[other] { $count } articles
} added, to be annotated: { $numbers }
import-left = { $count ->
    [one] { $count } article
   *[other] { $count } articles
} there already, left untouched: { $numbers }
import-repealed = { $count ->
    [one] { $count } article
   *[other] { $count } articles
} repealed, passed over: { $numbers }
import-and-more = { $numbers }, and { $count } more
import-newer = article { $number }: the XML has a wording in force from { $from }, later than any row here: look whether it says something else
import-next = next: say in each new row what it provides, or remove it; `comity check` names what is left (nothing-said)
