### Las palabras de los informes, en español. Mismos mensajes, mismas variables y mismo orden que en.ftl.

## Resultados: en qué medida se cumple un estándar

outcome-met = cumplido
outcome-partly-met = cumplido en parte
outcome-not-met = no cumplido
outcome-unknown = desconocido
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
list-semicolon = { "; " }
colon = { ": " }
list-and = { " y " }
list-and-before-i = { " e " }

## Constancias: en qué se apoya un informe

receipt-title = Constancia
receipt-engine = Motor: { $name } { $version }; lenguaje de reglas { $language }
receipt-rulebook = Libro de reglas: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Derecho vigente el { $dates }
receipt-latest = El último cambio del derecho que el corpus conoce es del { $date }: lo que cambió después no se tiene en cuenta
receipt-basis-text = Se tiene en cuenta: lo leído en el texto de la ley
receipt-basis-secondary = Se tiene en cuenta: lo leído en el texto de la ley o en una fuente secundaria
receipt-basis-unverified = Se tiene en cuenta: todo, también lo que está sin verificar
receipt-readings = Lecturas de términos controvertidos: { $readings }

## Articles and citations

article-of = { $instrument } { $article }
article-numbered = art. { $article }
article-section = sec. { $article }
state-placed = { $state } ({ $place })
in-force-since = en vigor desde el { $from }
in-force-between = en vigor del { $from } al { $until }

## Heads of columns

column-name = Nombre
column-title = Qué se pide
column-section = Sección
column-duty = Deber
column-state = Estado
column-place = Lugar
column-route = la ruta
column-position = Posición
column-verdict = Veredicto
column-citations = En qué disposiciones
column-step = Paso
column-asks = Qué se pide
column-example = Ejemplo
column-at = Lugar en el archivo
column-expected = Esperado
column-held = Se cumple
column-severity = Gravedad
column-code = Código
column-problem = Problema
column-way-out = Qué hacer
column-from = Lo que depende
column-to = De qué
column-article = Artículo
column-instrument = Instrumento
column-words = Qué pide
column-rule = Regla
column-rules = Reglas
column-rests-on = Se apoya en
column-states-tally = Estados
column-binds = Se pide a
column-open = por determinar
column-restated = Reiterado por
column-indicators = Indicadores
column-indicator = Indicador
column-kind = Clase
column-on = Fecha
column-at-least = Al menos
column-at-most = A lo sumo
column-of = De un total de
column-known = Se conoce en
column-provision = Disposición
column-provisions = Disposiciones del Estado
column-says = Qué establece, limita o excluye
column-summary = Nuestro resumen
column-remark = Observación
column-law = Ley
column-serves = Estándares a los que responde
yes = sí
no = no

## Tables of verdicts

table-rules-title = Reglas por Estado
table-elements-title = Elementos por Estado
table-summary = Se muestran: { $count }. Estados: { $states }.
table-open = conocido solo entre límites, o con contradicción
table-unbound = ° El instrumento no obliga al Estado en esta fecha; la regla se evalúa de todos modos.

## Explanations: what a step asks

asks-binds = Obliga al Estado de { $roles }
asks-applies-when = Se aplica cuando
asks-except-when = Salvo cuando
asks-follows-from = Se sigue también de
asks-definition = Por definición
asks-at-least = { $element }: al menos { $quantity }
asks-more-than = { $element }: más de { $quantity }
asks-at-most = { $element }: a lo sumo { $quantity }
asks-less-than = { $element }: menos de { $quantity }
asks-equal = { $element }: exactamente { $quantity }
asks-interpretation = Según la lectura { $reading } ({ $title })
asks-all = Todo lo siguiente
asks-any = Cualquiera de lo siguiente
asks-cover = Cuantos haya de los siguientes (si solo hay algunos, en parte)
asks-at-least-of = Al menos { $count } de los siguientes
asks-not = Lo contrario de lo siguiente
asks-partly = Lo siguiente, al menos en parte
asks-some-offence = En un delito al menos
asks-each-offence = En cada delito
asks-in-offence = Delito: { $offence }
asks-case-offence = El delito del ejemplo
asks-no-offence = Un delito: no consta ninguno en esta fecha
asks-no-offence-in = Un delito: se buscó en { $laws }, y no había ninguno
asks-federal = El Estado es federal
asks-bound-by = Obligado por: { $instrument }
asks-role = Papel en las rutas: { $role }
asks-at-origin = En el Estado de origen
asks-at-destination = En el Estado de destino
asks-at-each-transit = En cada Estado de tránsito
asks-at-some-transit = En un Estado de tránsito al menos
asks-at-each = En cada Estado de la ruta
asks-at-some = En un Estado de la ruta al menos
asks-alike = Igual en todos los Estados de la ruta
asks-alike-member = Un mismo grado en todos los Estados

## Explanations: what the law says, and what does not count

why-on = al { $date }
why-unbound = El instrumento no obliga al Estado en esta fecha; la regla se evalúa de todos modos.
why-missing = Qué falta
why-others = Lo que no decide: { $names }
why-cut = Los pasos siguientes no se muestran; una profundidad mayor los muestra.
why-established = Lo establece
why-limited = Lo limita
why-excluded = Lo excluye
why-case-established = Dado en el ejemplo
why-case-limited = Limitado en el ejemplo
why-case-excluded = Excluido en el ejemplo
why-case-silent = Silencio en el ejemplo
why-only = Alcance: { $only }
why-source = Fuente: { $source }
why-law-note = Sobre la ley: { $note }
why-silent = Se buscó en { $laws }, y no está
why-value = Valor: { $quantity },
why-conflict = Hay disposiciones vigentes que se contradicen, y nada lo resuelve; la posterior es { $later }.
why-set-aside = Se descarta: { $loser }, sobre la que prevalece { $winner }
why-not-yet = Aún no en vigor en esta fecha:
why-no-longer = Ya no en vigor en esta fecha:
why-basis = No cuenta, porque su fundamento es demasiado débil:
why-unknown = Nadie lo ha buscado: el corpus nada dice de ello en esta fecha.
missing-excluded = la ley dice lo contrario
missing-silent = se buscó y no está
missing-limited = solo en algunos casos
missing-insufficient = el valor vigente no basta
missing-contradicted = las disposiciones se contradicen
missing-unknown = no se sabe

## Routes

route-opening = Comparación del derecho de { $states }, vigente el { $date }.
route-documented = Flujo documentado: { $path } ({ $source })
route-undocumented = El corpus no documenta ningún flujo por esta ruta; la comparación vale de todos modos.
route-summary = Los Estados difieren en { $divergences ->
    [one] { $divergences } regla
   *[other] { $divergences } reglas
} ({ $heavy } de ellas deberes imperativos de un tratado) y coinciden en { $agreed }. Reglas de la ruta que no se cumplen del todo: { $route }. Sin comparar, porque algo se desconoce: { $open }.
route-summary-elements = Elementos en que los Estados difieren: { $divergences }; en que coinciden: { $agreed }. Reglas de la ruta que no se cumplen del todo: { $route }. Sin comparar, porque algo se desconoce: { $open }.
route-divergences = Dónde difieren las leyes
route-no-divergence = En nada de lo que se conoce.
route-ahead = Por delante:
route-behind = Por detrás:
route-open = Por determinar:
route-unbound = no obligado en esta fecha
route-in-practice = En la práctica:
route-more = y { $count } más; la orden «why» las muestra todas
route-more-missing = otros que faltan: { $count }
route-establishes = Establece: { $elements }
route-excludes = Excluye: { $elements }
route-limits = Limita: { $element } – { $only }
route-missing = Falta:
route-rules = Lo que obliga en conjunto a los Estados de la ruta
route-not-compared = Desconocido, y por eso sin comparar
route-open-explained = En estas reglas el veredicto de al menos un Estado está por determinar, de modo que nadie puede decir si los Estados difieren.
route-nothing-open = Nada: toda regla que obliga a dos o más Estados pudo compararse.
position-ahead = por delante
position-behind = por detrás
position-open = por determinar

## What the corpus holds

inventory-title = Lo que contiene el corpus
inventory-summary = Estados: { $states }. Elementos a los que pueden referirse las filas: { $elements }.
inventory-known = Lo que se sabe de los elementos
inventory-known-explained = Establecido: está por completo, o su valor está fijado; limitado: solo en algunos casos; excluido: la ley dice lo contrario, incluidas las contradicciones; silencio: se buscó en leyes determinadas y no está; desconocido: nadie lo ha buscado. Un elemento de un delito: algún delito del Estado lo tiene. Aquí solo cuenta lo que dicen las filas, no lo que de ellas deducen las reglas.
inventory-rests-on = En qué se apoya
inventory-rests-on-explained = Las disposiciones y medidas según en qué se apoyan, y luego las filas de cada clase, de todas las fechas.
inventory-newest = Cuán reciente es
inventory-newest-explained = Lo más reciente: el último día en que se promulgó o entró en vigor una ley, o empezó a regir una disposición o comenzó una medida, y cuál es. Lo que cambió después puede faltar.
inventory-total = Todos
inventory-elements-title = Los elementos, y en cuántos Estados se conocen
column-known-count = Conocidos
column-established = Establecidos
column-limited = Limitados
column-excluded = Excluidos
column-silent = Silencio
column-unknown = Desconocidos
column-basis-text = Texto
column-basis-secondary = Secundaria
column-basis-unverified = Sin verificar
column-laws = Leyes
column-provision-rows = Disposiciones
column-measures = Medidas
column-offences = Delitos
column-silent-rows = Filas de silencio
column-routes = Rutas
column-newest = Lo más reciente
column-newest-what = Cuál es

## Profiles

profile-federal = Estado federal. Su derecho al { $date }; sus papeles en las rutas de la trata: { $roles }.
profile-unitary = Estado unitario. Su derecho al { $date }; sus papeles en las rutas de la trata: { $roles }.
profile-bound = Obligado por: { $instrument }, desde el { $date }
profile-not-yet-bound = Aún no obligado por: { $instrument }, solo desde el { $date }
profile-party-unknown = { $instrument }: el corpus no dice si obliga
profile-uncertain = sin confirmar: { $what }
profile-reservation = Reserva: { $reservation }
party-signed = firma
party-ratified = depósito
party-bound = primer día en que obliga
party-reservation = reserva
profile-offence = Delito vigente:
profile-summary = Veredictos de { $count } reglas:
profile-more = y { $count } más

## Examples

test-title = Ejemplos del libro de reglas
test-summary = Ejemplos: { $examples }; expectativas: { $expectations }. Ejemplos que se cumplen: { $held }; que fallan: { $failed }.
test-failure = { $place }: de { $name } se esperaba: { $expected }; resultó: { $found }
test-unknown-state = nada, pues el corpus no tiene el Estado { $state }

## The graph

graph-title = Qué depende de qué
graph-summary = { $nodes } elementos, interpretaciones y reglas; { $uses } usos. Un nombre tras la orden muestra de qué depende y a qué afecta.
graph-depends-on = Depende de
graph-affects = Afecta a
graph-nothing = Nada.

## Indicadores

kind-structure = estructura
kind-process = proceso
kind-result = resultado
indicators-title = Indicadores
indicators-summary = Indicadores: { $count }. Medidos sobre: { $states }.
indicators-interval = Dos números son los límites de un intervalo: lo que consta que se cumple y lo que quizá se cumpla, mientras nadie lo averigüe.
indicators-nothing = ninguna es aplicable
indicators-share = { $most } de { $of } ({ $high } %)
indicators-share-between = de { $least } a { $most } de { $of } (del { $low } % al { $high } %)
indicators-median = { $value } (se conoce en { $known } de { $of } { $of ->
    [one] Estado
   *[other] Estados
})
indicators-between = de { $low } a { $high }
indicators-from = { $low } o más
indicators-up-to = { $high } o menos

## Estándares

standards-title = Estándares
standards-summary = Cada artículo, en nuestras palabras, con las reglas que lo codifican. Estados ({ $states }): { $met } · { $partly } · { $not_met } · por determinar; (–): { $not_applicable }.
standards-state = un Estado
standards-route = una ruta
standards-restated = Reiterado por: { $names }
standards-measured = Medido por: { $names }
standards-no-rule = Ninguna regla lo codifica.
standards-of = { $instrument }: { $count }
standards-count = { $encoded } de { $count } estándares
standards-how-counted = Un estándar es lo que una regla para los Estados pide en virtud de un artículo de un tratado; de una agenda, cada punto es uno.
standards-read-along = Se leen junto con otros artículos, o solo a lo largo de una ruta, y no se cuentan: { $articles }
standards-none-without = Sin regla: ninguno.
standards-without = Sin regla: { $articles }

## Tablas de concordancia

concordance-title = { $state }: tabla de concordancia
concordance-by-law-title = { $state }: su derecho y los estándares a los que responde
concordance-on = El derecho vigente el { $date }.
concordance-summary-is-ours = Los artículos y las disposiciones se resumen en nuestras palabras; deciden los textos mismos.
concordance-no-offence = No hay ningún delito vigente de esta clase: se buscó en { $laws }.
concordance-fixes = Fija: { $element } – { $quantity }
concordance-route = se pide a los Estados de una ruta en conjunto
concordance-measures = Medidas: planes, organismos, acuerdos, práctica
concordance-see-above = véase arriba
concordance-serves-none = ninguno de los mostrados

## Qué muestran los ejemplos

coverage-title = Qué muestran los ejemplos de cada regla
coverage-signs = ✓ algún ejemplo muestra la regla así; ✗ ninguno lo hace; – la regla nunca puede estar así, disponga lo que disponga el derecho.
coverage-seen = mostrada
coverage-unseen = no mostrada
coverage-impossible = imposible
coverage-summary = Ejemplos: { $examples } (que fallan: { $failed }). Reglas: { $rules }, de las cuales { $whole } se muestran de todas las formas posibles.
