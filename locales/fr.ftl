### Les mots des rapports, en français. Mêmes messages, mêmes variables et même ordre que en.ftl. L’espace devant deux-points
### et point-virgule est insécable (U+00A0).

## Résultats : dans quelle mesure une norme est satisfaite

outcome-met = satisfait
outcome-partly-met = satisfait en partie
outcome-not-met = non satisfait
outcome-unknown = inconnu
outcome-at-least-partly = au moins en partie
outcome-at-most-partly = au plus en partie
outcome-conflict = contradiction
outcome-not-applicable = sans objet

## Degrés : l’une des bornes d’un résultat

grade-none = à aucun degré
grade-partly = en partie
grade-fully = pleinement

## Obligations : ce qu’un instrument demande

duty-shall = doit
duty-shall-endeavour = doit s’efforcer
duty-shall-where-appropriate = doit lorsqu’il y a lieu
duty-shall-consider = doit envisager
duty-may = peut
duty-recommends = recommande

## Piliers

pillar-prosecution = poursuites pénales
pillar-protection = protection
pillar-prevention = prévention
pillar-cooperation = coopération

## Rôles sur une route

role-origin = origine
role-transit = transit
role-destination = destination

## Rangs des normes

rank-constitution = constitution
rank-treaty = traité
rank-statute = loi
rank-decree = décret
rank-resolution = résolution
rank-measure = mesure

## Fondement : sur quoi repose ce qui est dit du droit

basis-text = lu dans le texte de la loi
basis-secondary = lu dans une source secondaire
basis-unverified = non vérifié

## Précision : suit une date qui n’est pas connue au jour près

precision-month = le mois est connu, non le jour
precision-quarter = le trimestre est connu, non le jour
precision-year = l’année est connue, non le jour
precision-passage = adoptée par le parlement ; entrée en vigueur non trouvée
precision-bill = lu dans le projet de loi, non dans la loi
precision-gazette = date de publication

## Ce qui n’a pu être confirmé

uncertain-date = date non confirmée
uncertain-article = article non confirmé

## Genres de mesures

measure-plan = plan
measure-agency = organisme
measure-unit = unité spécialisée
measure-agreement = accord
measure-campaign = campagne
measure-training = formation
measure-statistics = statistiques
measure-practice = pratique

## Langues

language-en = anglais
language-es = espagnol
language-pt = portugais
language-fr = français

## Dates : le premier jour du mois est ordinal

date = { $day } { $month } { $year }
date-first-of-month = { $day }er { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Quantités

quantity-life = à perpétuité
quantity-other = { $number } { $unit }
unit-years = { $number ->
    [one] { $number } an
   *[other] { $number } ans
}
unit-months = { $number ->
    [one] { $number } mois
   *[other] { $number } mois
}
unit-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}

## Listes

list-comma = { ", " }
list-semicolon = { " ; " }
colon = { " : " }
list-and = { " et " }
list-and-before-i = { " et " }

## Attestations : sur quoi repose un rapport

receipt-title = Attestation
receipt-engine = Moteur : { $name } { $version } ; langage des règles { $language }
receipt-rulebook = Livre de règles : SHA-256 { $digest }
receipt-corpus = Corpus : SHA-256 { $digest }
receipt-on = Droit en vigueur le { $dates }
receipt-latest = Le dernier changement du droit que connaît le corpus date du { $date } : ce qui a changé ensuite n’est pas pris en compte
receipt-basis-text = Preuves retenues : ce qui a été lu dans le texte de la loi
receipt-basis-secondary = Preuves retenues : ce qui a été lu dans le texte de la loi ou dans une source secondaire
receipt-basis-unverified = Preuves retenues : toutes, y compris celles qui ne sont pas vérifiées
receipt-readings = Lectures de termes controversés : { $readings }

## Articles and citations

article-of = { $instrument } { $article }
article-numbered = art. { $article }
article-section = art. { $article }
state-placed = { $state } ({ $place })
in-force-since = en vigueur depuis le { $from }
in-force-between = en vigueur du { $from } au { $until }

## Heads of columns

column-name = Nom
column-title = Ce qui est demandé
column-section = Section
column-duty = Obligation
column-state = État
column-place = Lieu
column-route = la route
column-position = Position
column-verdict = Verdict
column-citations = Sur quelles dispositions
column-step = Étape
column-asks = Ce qui est demandé
column-example = Exemple
column-at = Emplacement dans le fichier
column-expected = Attendu
column-held = Réussi
column-severity = Gravité
column-code = Code
column-problem = Problème
column-way-out = Comment y remédier
column-from = Dépend
column-to = De
column-article = Article
column-instrument = Instrument
column-words = Ce qu’il demande
column-rule = Règle
column-rules = Règles
column-rests-on = Repose sur
column-states-tally = États
column-binds = Demandé à
column-open = non déterminé
column-restated = Réaffirmé par
column-indicators = Indicateurs
column-indicator = Indicateur
column-kind = Genre
column-on = Date
column-at-least = Au moins
column-at-most = Au plus
column-of = Sur
column-known = Connu pour
column-provision = Disposition
column-provisions = Dispositions de l’État
column-says = Ce qu’elle établit, limite ou exclut
column-summary = Notre résumé
column-remark = Remarque
column-law = Loi
column-serves = Normes auxquelles elle répond
yes = oui
no = non

## Tables of verdicts

table-rules-title = Règles par État
table-elements-title = Éléments par État
table-summary = Total affiché : { $count }. États : { $states }.
table-open = connu seulement entre deux bornes, ou en contradiction
table-unbound = ° L’instrument ne lie pas l’État à cette date ; la règle est évaluée malgré tout.

## Explanations: what a step asks

asks-binds = Elle lie l’État selon son rôle ({ $roles })
asks-applies-when = Elle s’applique lorsque
asks-except-when = Sauf lorsque
asks-follows-from = Il découle aussi de
asks-definition = Par définition
asks-at-least = { $element } : au moins { $quantity }
asks-more-than = { $element } : plus de { $quantity }
asks-at-most = { $element } : au plus { $quantity }
asks-less-than = { $element } : moins de { $quantity }
asks-equal = { $element } : exactement { $quantity }
asks-interpretation = Selon la lecture { $reading } ({ $title })
asks-all = Tout ce qui suit
asks-any = L’un quelconque de ces points
asks-cover = Tous ces points ; en partie si seuls certains y sont
asks-at-least-of = Au moins { $count } de ces points
asks-not = Le contraire de ceci
asks-partly = Ceci, au moins en partie
asks-some-offence = Dans une infraction au moins
asks-each-offence = Dans chaque infraction
asks-in-offence = Infraction : { $offence }
asks-case-offence = L’infraction de l’exemple
asks-no-offence = Une infraction : aucune n’est consignée à cette date
asks-no-offence-in = Une infraction : cherchée dans { $laws }, il n’y en avait aucune
asks-federal = L’État est fédéral
asks-bound-by = Lié par : { $instrument }
asks-role = Rôle sur les routes : { $role }
asks-at-origin = Dans l’État d’origine
asks-at-destination = Dans l’État de destination
asks-at-each-transit = Dans chaque État de transit
asks-at-some-transit = Dans un État de transit au moins
asks-at-each = Dans chaque État de la route
asks-at-some = Dans un État de la route au moins
asks-alike = Identique dans tous les États de la route
asks-alike-member = Un même degré dans tous les États

## Explanations: what the law says, and what does not count

why-on = au { $date }
why-unbound = L’instrument ne lie pas l’État à cette date ; la règle est évaluée malgré tout.
why-missing = Ce qui manque
why-others = Sans effet sur le résultat : { $names }
why-cut = Les étapes inférieures ne sont pas montrées ; une plus grande profondeur les montre.
why-established = Établi par
why-limited = Limité par
why-excluded = Exclu par
why-case-established = Donné dans l’exemple
why-case-limited = Limité dans l’exemple
why-case-excluded = Exclu dans l’exemple
why-case-silent = Silence dans l’exemple
why-only = Portée : { $only }
why-source = Source : { $source }
why-law-note = Sur la loi : { $note }
why-silent = Cherché dans { $laws } : rien
why-value = Valeur : { $quantity },
why-conflict = Des dispositions en vigueur se contredisent, et rien ne tranche ; la plus récente est { $later }.
why-set-aside = Écarté : { $loser } ; { $winner } prévaut
why-not-yet = Pas encore en vigueur à cette date :
why-no-longer = N’était plus en vigueur à cette date :
why-basis = Ne compte pas, son fondement est trop faible :
why-unknown = Personne n’a cherché : le corpus n’en dit rien à cette date.
missing-excluded = la loi dit le contraire
missing-silent = cherché, et absent
missing-limited = dans certains cas seulement
missing-insufficient = la valeur en vigueur ne suffit pas
missing-contradicted = les dispositions se contredisent
missing-unknown = inconnu

## Routes

route-opening = Comparaison des droits en vigueur le { $date } : { $states }.
route-documented = Flux documenté : { $path } ({ $source })
route-undocumented = Le corpus ne documente aucun flux sur cette route ; la comparaison vaut malgré tout.
route-summary = Les États divergent sur { $divergences ->
    [one] { $divergences } règle
   *[other] { $divergences } règles
} (dont obligations impératives d’un traité : { $heavy }) et s’accordent sur { $agreed }. Règles de la route qui ne sont pas pleinement satisfaites : { $route }. Non comparées, faute de savoir : { $open }.
route-summary-elements = Les États divergent sur { $divergences } éléments et s’accordent sur { $agreed }. Règles de la route qui ne sont pas pleinement satisfaites : { $route }. Non comparés, faute de savoir : { $open }.
route-divergences = Où les lois divergent
route-no-divergence = Sur rien de ce qui est connu.
route-ahead = En avance :
route-behind = En retrait :
route-open = Non déterminé :
route-unbound = non lié à cette date
route-in-practice = En pratique :
route-more = et { $count } de plus ; la commande « why » les montre toutes
route-more-missing = et il en manque { $count } de plus
route-establishes = Établit : { $elements }
route-excludes = Exclut : { $elements }
route-limits = Limite : { $element } – { $only }
route-missing = Manque :
route-rules = Ce qui lie ensemble les États de la route
route-not-compared = Inconnu, et donc non comparé
route-open-explained = Sur ces règles le verdict d’un État au moins n’est pas déterminé, si bien que nul ne peut dire si les États divergent.
route-nothing-open = Rien : toute règle qui lie deux États ou plus a pu être comparée.
position-ahead = en avance
position-behind = en retrait
position-open = non déterminé

## What the corpus holds

inventory-title = Ce que contient le corpus
inventory-summary = États : { $states }. Éléments dont les lignes peuvent parler : { $elements }.
inventory-known = Ce que l’on sait des éléments
inventory-known-explained = Établi : présent en entier, ou une valeur en est fixée ; limité : dans certains cas seulement ; exclu : la loi dit le contraire, contradictions comprises ; silence : cherché dans des lois nommées, et absent ; inconnu : personne n’a cherché. Un élément d’une infraction : une infraction de l’État le comporte. Seul compte ici ce que disent les lignes, non ce que les règles en déduisent.
inventory-rests-on = Ce sur quoi cela repose
inventory-rests-on-explained = Les dispositions et mesures selon ce sur quoi elles reposent, puis les lignes de chaque genre, de toutes les dates.
inventory-newest = De quand cela date
inventory-newest-explained = Le plus récent : le dernier jour où une loi a été adoptée ou est entrée en vigueur, ou bien où une disposition ou une mesure a commencé, et de quoi il s’agit. Ce qui a changé ensuite peut manquer.
inventory-total = Tous
inventory-elements-title = Les éléments, et dans combien d’États ils sont connus
column-known-count = Connus
column-established = Établis
column-limited = Limités
column-excluded = Exclus
column-silent = Silence
column-unknown = Inconnus
column-basis-text = Texte
column-basis-secondary = Secondaire
column-basis-unverified = Non vérifié
column-laws = Lois
column-provision-rows = Dispositions
column-measures = Mesures
column-offences = Infractions
column-silent-rows = Lignes de silence
column-routes = Routes
column-newest = Le plus récent
column-newest-what = De quoi il s’agit

## Profiles

profile-federal = État fédéral. Son droit au { $date } ; ses rôles sur les routes de la traite : { $roles }.
profile-unitary = État unitaire. Son droit au { $date } ; ses rôles sur les routes de la traite : { $roles }.
profile-bound = Lié depuis le { $date } par : { $instrument }
profile-not-yet-bound = Pas encore lié par : { $instrument } (à partir du { $date } seulement)
profile-party-unknown = { $instrument } : le corpus ne dit pas s’il lie l’État
profile-uncertain = non confirmé : { $what }
profile-reservation = Réserve : { $reservation }
party-signed = signature
party-ratified = dépôt
party-bound = premier jour où il lie l’État
party-reservation = réserve
profile-offence = Infraction en vigueur :
profile-summary = Verdicts sur { $count } règles :
profile-more = et { $count } de plus

## Examples

test-title = Exemples du livre de règles
test-summary = Exemples : { $examples } ; attentes : { $expectations } ; exemples réussis : { $held } ; en échec : { $failed }.
test-failure = { $place } : pour { $name }, attendu : { $expected } ; obtenu : { $found }
test-unknown-state = rien, car le corpus n’a pas l’État { $state }

## The graph

graph-title = Ce qui dépend de quoi
graph-summary = { $nodes } éléments, interprétations et règles ; { $uses } usages. Un nom après la commande montre ce dont il dépend et ce sur quoi il influe.
graph-depends-on = Dépend de
graph-affects = Influe sur
graph-nothing = Rien.

## Indicateurs

kind-structure = structure
kind-process = processus
kind-result = résultat
indicators-title = Indicateurs
indicators-summary = Indicateurs : { $count }. Mesurés pour : { $states }.
indicators-interval = Deux nombres sont les bornes d’un intervalle : ce que l’on sait satisfait, et ce qui l’est peut-être, tant que personne n’a cherché.
indicators-nothing = aucune ne s’applique
indicators-share = { $most } sur { $of } ({ $high } %)
indicators-share-between = de { $least } à { $most } sur { $of } (de { $low } % à { $high } %)
indicators-median = { $value } (connu pour { $known } sur { $of } { $of ->
    [one] État
   *[other] États
})
indicators-between = de { $low } à { $high }
indicators-from = { $low } ou plus
indicators-up-to = { $high } ou moins

## Normes

standards-title = Normes
standards-summary = Chaque article, dans nos propres termes, avec les règles dont il est la source. États ({ $states }) : { $met } · { $partly } · { $not_met } · non déterminé ; (–) : { $not_applicable }.
standards-state = un État
standards-route = une route
standards-restated = Réaffirmé par : { $names }
standards-measured = Mesuré par : { $names }
standards-no-rule = Aucune règle ne l’a pour source.
standards-of = { $instrument } : { $count }
standards-count = { $encoded } normes sur { $count }
standards-how-counted = Une norme est ce qu’une règle demande aux États au titre d’un article de traité ; d’un agenda, chaque point en est une.
standards-read-along = Lus avec d’autres articles, ou seulement le long d’une route, et non comptés : { $articles }
standards-none-without = Sans règle : aucune.
standards-without = Sans règle : { $articles }

## Tableaux de concordance

concordance-title = { $state } : tableau de concordance
concordance-by-law-title = { $state } : son droit et les normes auxquelles il répond
concordance-on = Le droit en vigueur le { $date }.
concordance-summary-is-ours = Articles et dispositions sont résumés dans nos propres termes ; seuls les textes font foi.
concordance-no-offence = Aucune infraction de ce genre n’est en vigueur : recherche faite dans { $laws }.
concordance-fixes = Fixe : { $element } – { $quantity }
concordance-route = demandé ensemble aux États d’une route
concordance-measures = Mesures : plans, organismes, accords, pratique
concordance-see-above = voir ci-dessus
concordance-serves-none = aucune de celles qui sont montrées

## Ce que montrent les exemples

coverage-title = Ce que les exemples montrent de chaque règle
coverage-signs = ✓ un exemple montre la règle ainsi ; ✗ aucun ne le fait ; – la règle ne peut jamais l’être, quoi que prévoie la loi.
coverage-seen = montrée
coverage-unseen = non montrée
coverage-impossible = impossible
coverage-summary = Exemples : { $examples } ({ $failed } en échec). Règles : { $rules }, dont { $whole } sont montrées de toutes les façons possibles.
