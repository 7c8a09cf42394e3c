### Les mots des rapports, en français. Mêmes messages, mêmes variables et même ordre que en.ftl. L’espace devant deux-points
### et point-virgule est insécable (U+00A0).

## Résultats : dans quelle mesure une norme est satisfaite

outcome-met = satisfait
outcome-partly-met = satisfait en partie
outcome-not-met = non satisfait
outcome-unknown = sans données
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

## Types de mesures

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
list-and = { " et " }
list-and-before-i = { " et " }

## Attestations : sur quoi repose un rapport

receipt-title = Attestation
receipt-engine = Moteur : { $name } { $version } ; langage de règles { $language }
receipt-rulebook = Livre de règles : SHA-256 { $digest }
receipt-corpus = Corpus : SHA-256 { $digest }
receipt-on = Droit en vigueur le { $dates }
receipt-basis-text = Éléments retenus : ce qui a été lu dans le texte de la loi
receipt-basis-secondary = Éléments retenus : ce qui a été lu dans le texte de la loi ou dans une source secondaire
receipt-basis-unverified = Éléments retenus : tous, y compris ce qui n’est pas vérifié
receipt-readings = Lectures de termes controversés : { $readings }
