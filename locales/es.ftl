### Las palabras de los informes, en español. Mismos mensajes, mismas variables y mismo orden que en.ftl.

## Resultados: en qué medida se cumple una norma

outcome-met = cumplido
outcome-partly-met = cumplido en parte
outcome-not-met = no cumplido
outcome-unknown = sin datos
outcome-at-least-partly = al menos en parte
outcome-at-most-partly = a lo sumo en parte
outcome-conflict = contradicción
outcome-not-applicable = no aplicable

## Grados: uno de los límites de un resultado

grade-none = en ningún grado
grade-partly = en parte
grade-fully = plenamente

## Deberes: cuánto exige un instrumento

duty-shall = debe
duty-shall-endeavour = debe procurar
duty-shall-where-appropriate = debe cuando proceda
duty-shall-consider = debe considerar
duty-may = puede
duty-recommends = recomienda

## Pilares

pillar-prosecution = persecución penal
pillar-protection = protección
pillar-prevention = prevención
pillar-cooperation = cooperación

## Papeles en una ruta

role-origin = origen
role-transit = tránsito
role-destination = destino

## Rango de las normas

rank-constitution = constitución
rank-treaty = tratado
rank-statute = ley
rank-decree = decreto
rank-resolution = resolución
rank-measure = medida

## Fundamento: en qué se apoya lo que se dice del derecho

basis-text = leído en el texto de la ley
basis-secondary = leído en una fuente secundaria
basis-unverified = sin verificar

## Precisión: va detrás de una fecha que no se conoce al día

precision-month = se conoce el mes, no el día
precision-quarter = se conoce el trimestre, no el día
precision-year = se conoce el año, no el día
precision-passage = aprobada por el parlamento; no consta la entrada en vigor
precision-bill = leído en el proyecto de ley, no en la ley
precision-gazette = fecha de publicación

## Lo que no pudo confirmarse de una fila

uncertain-date = fecha sin confirmar
uncertain-article = artículo sin confirmar

## Clases de medidas

measure-plan = plan
measure-agency = organismo
measure-unit = unidad especializada
measure-agreement = acuerdo
measure-campaign = campaña
measure-training = capacitación
measure-statistics = estadísticas
measure-practice = práctica

## Idiomas

language-en = inglés
language-es = español
language-pt = portugués
language-fr = francés

## Fechas

date = { $day } de { $month } de { $year }
date-first-of-month = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Cantidades

quantity-life = perpetua
quantity-other = { $number } { $unit }
unit-years = { $number ->
    [one] { $number } año
   *[other] { $number } años
}
unit-months = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
}
unit-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}

## Listas

list-comma = { ", " }
list-and = { " y " }
list-and-before-i = { " e " }

## Constancias: en qué se apoya un informe

receipt-title = Constancia
receipt-engine = Motor: { $name } { $version }; lenguaje de reglas { $language }
receipt-rulebook = Libro de reglas: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Derecho vigente el { $dates }
receipt-basis-text = Evidencia que cuenta: lo leído en el texto de la ley
receipt-basis-secondary = Evidencia que cuenta: lo leído en el texto de la ley o en una fuente secundaria
receipt-basis-unverified = Evidencia que cuenta: toda, también la que está sin verificar
receipt-readings = Lecturas de términos controvertidos: { $readings }
