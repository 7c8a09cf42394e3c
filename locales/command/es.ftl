### Las palabras de la propia orden, en español: su ayuda, y lo que dice cuando rechaza algo o informa de lo que hizo. El modelo es en.ftl.

## The page of help

heading-usage = Uso:
heading-commands = Órdenes
heading-arguments = Argumentos
heading-options = Opciones
heading-what-is-shown = Qué se muestra
heading-which-law = Qué derecho
heading-output = Salida
heading-files = Archivos
usage-options = [OPCIONES]
note-default = [por defecto: { $value }]
note-values = [valores posibles: { $values }]

## Names of values

value-command = ORDEN
value-dir = CARPETA
value-when = CUÁNDO
value-lang = IDIOMA
value-format = FORMATO
value-date = FECHA
value-dates = FECHAS
value-basis = FUNDAMENTO
value-name-choice = NOMBRE=OPCIÓN
value-state = ESTADO
value-states = ESTADOS
value-name = NOMBRE
value-names = NOMBRES
value-steps = PASOS
value-pillars = PILARES
value-duties = DEBERES
value-words = PALABRAS
value-path = ARCHIVO
value-code = CÓDIGO
value-numbers = NÚMEROS
value-file-xml = ARCHIVO.xml
value-file-toml = ARCHIVO.toml
value-url = URL
value-shell = SHELL

## Commands

about-comity = Dónde difieren las leyes de varios Estados, con citas
more-comity =
    comity compara el derecho nacional sobre la trata de personas con lo que piden, en cualquier fecha, el Protocolo de Palermo, la Convención contra la Delincuencia Organizada Transnacional y la agenda de los Estados de las Américas, y dice dónde difieren los países de origen, tránsito y destino, en qué disposiciones, y qué se sigue de ello en la práctica.

    Nada se supone: lo que nadie ha buscado es desconocido, y nunca cuenta como un no.
after-comity =
    Para empezar:
      comity route COL MEX USA --lang es  dónde difieren las leyes a lo largo de una ruta
      comity why ARG palermo.3.a.means --on 2010-01-01 --lang es
                                          por qué un veredicto es el que es, artículo por artículo
      comity table --pillar prosecution --lang es
                                          reglas por Estado
      comity profile ARG --lang es        un Estado
      comity concordance ARG --lang es    los artículos de los instrumentos y lo que les responde
      comity route --help --lang es       la ayuda de una orden

    Códigos de salida: 0 hecho; 1 falla un ejemplo, o un archivo no está en forma canónica; 2 las reglas, el corpus o los argumentos tienen errores; 3 un archivo no pudo leerse o escribirse.
about-check = Verifica las reglas y el corpus: todos los problemas de una vez, con el lugar de cada uno y qué hacer
more-check = Termina con el código de salida 2 si algún problema es un error. Los avisos no detienen las demás órdenes.
about-route = Dónde difieren las leyes a lo largo de una ruta: origen, tránsitos, destino
more-route = Primero lo que los Estados deben hacer y hacen de modo distinto, empezando por el deber de mayor peso: quién va por delante, quién va por detrás, en qué disposiciones, y qué se sigue de ello en la práctica. Luego las reglas que obligan en conjunto a los Estados de la ruta. Al final lo que se desconoce, y por eso no pudo compararse.
after-route =
    Ejemplo:
      comity route COL MEX USA --on 2013-06-01 --lang es
about-why = Por qué un veredicto es el que es: hasta las disposiciones, con lo que se consideró y se descartó, y lo que falta
after-why =
    Ejemplos:
      comity why ARG palermo.3.c
      comity why USA purpose.organ_removal
      comity why COL,MEX,USA untoc.16.dual_criminality      (una regla de ruta: los Estados de la ruta)
about-table = Reglas por Estado, o elementos por Estado, con el recuento de cada veredicto
after-table =
    Ejemplos:
      comity table --pillar protection --states ARG,BRA,URY
      comity table --elements --on 2010-01-01 --format csv
about-profile = Un Estado: cada regla con su veredicto y sus citas, y cuánto se desconoce
about-indicators = Los indicadores del libro de reglas: de estructura, de proceso, de resultado
more-indicators = Una proporción o una mediana de los Estados mostrados, como intervalo donde faltan datos: «de 12 a 15 de 40» dice que consta que 12 se cumplen y que quizá se cumplan 15. Varias fechas se muestran una junto a otra.
after-indicators =
    Ejemplos:
      comity indicators --on 2010-01-01,2026-01-01
      comity indicators --states ARG,BRA,URY --by-state
about-standards = Cada estándar de cada instrumento: las reglas que lo codifican, en qué se apoyan, cuántos Estados lo cumplen
more-standards = Termina con el número de estándares que tienen regla, y enumera los que no tienen ninguna.
after-standards =
    Ejemplos:
      comity standards
      comity standards --instrument agenda --format csv
about-concordance = Una tabla de concordancia: cada artículo de un instrumento junto a las disposiciones de un Estado que le responden
more-concordance = Con --by-law, a la inversa: cada artículo de las leyes del Estado con los estándares a los que responde.
after-concordance =
    Ejemplos:
      comity concordance ARG --instrument palermo --format markdown
      comity concordance ARG --by-law
about-corpus = Lo que contiene el corpus: de cada Estado, cuánto se sabe, en qué se apoya y cuán reciente es
more-corpus = Con --elements, de cada elemento, en cuántos Estados se conoce. Con --template, un archivo vacío y comentado para un Estado nuevo, que se completa y se pone en la carpeta de --corpus; `comity check` dice después lo que falta por hacer.
after-corpus =
    Ejemplos:
      comity corpus --states ARG,BRA,URY
      comity corpus --elements --format csv
      comity corpus --template DMA > dominica.toml
about-import = Inicia las filas de una ley a partir de su XML: Akoma Ntoso, o el XML de Justice Laws de Canadá
more-import = Escribe una fila para la ley y una para cada artículo, con su número, su epígrafe y sus fechas, y sin efecto alguno: nada se afirma hasta que alguien diga lo que dispone el artículo, y `comity check` lo pide. Las filas que un archivo ya tiene nunca se cambian.
after-import =
    Ejemplos:
      comity import C-46.xml --state CAN --article 279.01,279.011 --into corpus/canada.toml
      comity import act.xml --state JAM > jamaica.toml
about-graph = Qué depende de qué: el grafo de elementos y reglas
more-graph = Sin nombre, todo el grafo; con uno, de qué depende y a qué afecta.
about-test = Ejecuta los ejemplos del libro de reglas; código de salida 1 si falla alguno
about-fmt = Pone archivos de reglas en forma canónica
about-explain-code = Explica el código de un diagnóstico: qué significa, un ejemplo, qué hacer
about-completions = Escribe en la salida estándar el autocompletado para un intérprete de órdenes
about-help = Muestra la ayuda del programa o de una de sus órdenes

## Arguments

help-rules = Una carpeta de archivos de reglas (*.norm, *.norm.md) en lugar del libro de reglas incluido
help-corpus = Una carpeta de archivos de Estados (*.toml) en lugar del corpus incluido
help-color = Cuándo usar color: auto, si la terminal lo muestra; always, siempre; never, nunca
help-lang = El idioma de los informes, la ayuda y los mensajes: en, es, pt o fr
help-help = Muestra la ayuda; -h la muestra en breve
help-version = Muestra la versión
help-format = La forma de la salida
help-on = El día en que se examina el derecho, AAAA-MM-DD [por defecto: hoy]
help-basis = El fundamento más débil que se tiene en cuenta: text, lo leído en la propia ley; secondary, también lo leído en un informe sobre ella; any, también lo que está sin verificar
help-readings = Elige la lectura de un término controvertido; puede darse varias veces
help-states = Solo estos Estados, por código o nombre, separados por comas
help-state = El Estado, por código o nombre
help-check-states = Solo lo que atañe a los archivos de estos Estados (y a las reglas), por código o nombre, separados por comas
help-route-states = Los Estados de la ruta en orden: origen, tránsitos si los hay, destino; por código o nombre
help-route-elements = Compara elementos en lugar de reglas
help-why-states = El Estado, por código o nombre; para una regla de ruta, los Estados de la ruta, separados por comas
help-why-name = La regla o el elemento, por su nombre exacto
help-why-depth = Cuántos pasos baja la explicación; muestra también los pasos que no deciden el resultado
help-table-elements = Elementos por Estado en lugar de reglas; un elemento de un delito: algún delito del Estado lo tiene
help-table-instruments = Solo reglas de estos instrumentos, separados por comas
help-table-pillars = Solo reglas de estos pilares, separados por comas: prosecution (persecución penal), protection (protección), prevention (prevención), cooperation (cooperación)
help-table-duties = Solo reglas de estos deberes, separados por comas: shall (debe), shall-endeavour (debe procurar), shall-where-appropriate (debe cuando proceda), shall-consider (debe considerar), may (puede), recommends (recomienda)
help-indicators-by-state = También cada Estado por separado
help-indicators-on = Los días en que se examina el derecho, AAAA-MM-DD, separados por comas [por defecto: hoy]
help-standards-instruments = Solo estándares de estos instrumentos, separados por comas
help-standards-states = Cuenta solo estos Estados, por código o nombre, separados por comas
help-concordance-instruments = Solo artículos de estos instrumentos, separados por comas
help-concordance-by-law = A la inversa: cada artículo de las leyes del Estado, con los estándares a los que responde
help-corpus-elements = De cada elemento, en cuántos Estados se conoce, y cómo
help-corpus-template = En lugar de un informe, un archivo vacío y comentado para un Estado nuevo, por su código ISO 3166-1 alfa-3
help-import-law = La ley, en Akoma Ntoso o en el XML del sitio Justice Laws de Canadá
help-import-state = El Estado de cuya ley se trata, por su código ISO 3166-1 alfa-3
help-import-into = El archivo del Estado, al que se agregan las filas; se crea si no existe. Si se omite, se escribe en la pantalla un archivo nuevo
help-import-articles = Solo estos artículos, por sus números, separados por comas
help-import-url = La dirección pública del texto, si el XML no la da o da otra
help-graph-name = Una regla, un elemento o una interpretación: solo aquello de lo que depende y a lo que afecta
help-test-only = Solo ejemplos cuyo nombre contenga esto
help-test-coverage = De cada regla, si algún ejemplo la muestra cumplida, cumplida en parte y no cumplida; lo que falte no cambia el código de salida
help-fmt-check = No cambia nada: nombra los archivos que no están en forma canónica, y termina con el código de salida 1 si los hay
help-fmt-paths = Archivos o carpetas; si se omite, la carpeta de --rules
help-explain-code-code = El código, como unknown-name; si se omite, se enumeran todos
help-completions-shell = El intérprete de órdenes
help-help-commands = La orden; si se omite, el programa

## Arguments that cannot be understood

refused = error: { $message }
refused-conflict = el argumento '{ $argument }' no puede usarse junto con { $others }
refused-repeated = el argumento '{ $argument }' no puede darse varias veces
refused-no-value = '{ $argument }' necesita un valor y no se dio ninguno
refused-value = el valor '{ $value }' no es válido para '{ $argument }'
refused-value-expected = el valor '{ $value }' no es válido para '{ $argument }': { $expected }
refused-command = no hay ninguna orden llamada '{ $command }'
refused-missing = faltan estos argumentos obligatorios:
refused-no-command = falta una orden: diga qué hay que hacer
refused-too-many = el valor '{ $value }' sobra en '{ $argument }': no se esperaban más
refused-too-few = '{ $argument }' necesita { $least } valores, y solo hay { $given }
refused-argument = argumento inesperado: '{ $argument }'
refused-not-text = un argumento no es texto en UTF-8
refused-near = ¿quiso decir { $near }?
refused-more = Para saber más, pruebe '--help --lang es'.
expected-language = los idiomas son { $words }
expected-day = escriba un día del calendario como AAAA-MM-DD, por ejemplo 2013-06-01
expected-steps = escriba un número entero, por ejemplo 3
expected-pillar = los pilares son { $words }
expected-duty = los deberes son { $words }
expected-state-code = escriba el código ISO 3166-1 alfa-3 en tres mayúsculas: ARG, BRA, CAN

## What is asked for and is not there

refused-state = el corpus no tiene el Estado «{ $text }»: tiene { $codes }
refused-state-near = el corpus no tiene el Estado «{ $text }»: ¿quiso decir { $near }? Tiene { $codes }
refused-instrument = ningún instrumento se llama { $name }: hay { $names }
refused-name = ninguna regla ni ningún elemento se llama { $name }: `comity table` y `comity table --elements` los enumeran
refused-name-near = ninguna regla ni ningún elemento se llama { $name }: ¿quiso decir { $near }?
refused-node = no hay ninguna regla, ningún elemento ni ninguna interpretación llamados { $name }: `comity graph` los enumera
refused-node-near = no hay ninguna regla, ningún elemento ni ninguna interpretación llamados { $name }: ¿quiso decir { $near }?
refused-filters = ninguna regla es a la vez de estos instrumentos, pilares y deberes
refused-short-route = una ruta necesita un Estado de origen y uno de destino
refused-one-state = { $name } se pide a un solo Estado: nombre uno
refused-route-states = { $name } obliga en conjunto a los Estados de la ruta: nómbrelos separados por comas, como en COL,MEX,USA
refused-example = ningún ejemplo tiene «{ $words }» en su nombre
refused-code = ningún diagnóstico tiene el código { $name }: `comity explain-code` los enumera todos
refused-code-near = ningún diagnóstico tiene el código { $name }: ¿quiso decir { $near }?
refused-reading-twice = { $text } contradice otra lectura: elija una
refused-reading-form = «{ $text }» no es una lectura: escriba NOMBRE=OPCIÓN
refused-reading-name = ninguna interpretación se llama { $name }; hay: { $known }
refused-reading-choice = { $name } no tiene la opción { $choice }; hay: { $known }
refused-shipped-rules = las reglas incluidas son parte del programa y no pueden cambiarse: nombre archivos o carpetas, o use --check
refused-article = la ley no tiene ningún artículo { $numbers }: busque los números en la ley, tal como figuran en ella
refused-article-near = la ley no tiene ningún artículo { $numbers }: ¿quiso decir { $near }?
corpus-not-looked-at = El corpus no se examinó: corrija antes las reglas.

## Files that cannot be read or written

file-unreadable = no se puede leer { $path }: { $cause }
cause-not-found = no hay nada con ese nombre
cause-denied = el acceso está denegado
cause-folder = es una carpeta
cause-no-folder = no es una carpeta
file-not-text = { $path } no es texto en UTF-8: no se puede leer el byte { $byte }; guarde el archivo como UTF-8
file-too-large = { $path } tiene { $bytes } bytes, y se leen { $most } como máximo; divídalo
file-none = { $path } no contiene ningún archivo llamado { $names }
file-unwritable = no se puede escribir { $path }: { $cause }
output-unwritable = no se puede escribir: { $cause }

## What was done

fmt-formatted = puesto en forma canónica: { $file }
fmt-not-canonical = no está en forma canónica: { $file }
import-file = { $file }:
import-file-untouched = { $file } queda como estaba.
import-law-added = ley «{ $law }»: agregada
import-law-left = ley «{ $law }»: ya estaba, no se tocó
import-added = { $count ->
    [one] { $count } artículo agregado
   *[other] { $count } artículos agregados
}, por completar: { $numbers }
import-left = { $count ->
    [one] { $count } artículo ya estaba, no se tocó
   *[other] { $count } artículos ya estaban, no se tocaron
}: { $numbers }
import-repealed = { $count ->
    [one] { $count } artículo derogado, omitido
   *[other] { $count } artículos derogados, omitidos
}: { $numbers }
import-and-more = { $numbers }, y { $count } más
import-newer = artículo { $number }: el XML tiene una redacción vigente desde el { $from }, posterior a la de todas sus filas en este archivo: vea si dice otra cosa
import-next = a continuación: diga en cada fila nueva lo que dispone, o elimínela; `comity check` indica lo que falta (nothing-said)
