### Les mots de la commande elle-même, en français : son aide, et ce qu’elle dit lorsqu’elle refuse ou rend compte. Le modèle est en.ftl.

## The page of help

heading-usage = Utilisation :
heading-commands = Commandes{ "\u00A0" }
heading-arguments = Arguments{ "\u00A0" }
heading-options = Options{ "\u00A0" }
heading-what-is-shown = Ce qui est montré{ "\u00A0" }
heading-which-law = Quel droit{ "\u00A0" }
heading-output = Sortie{ "\u00A0" }
heading-files = Fichiers{ "\u00A0" }
usage-options = [OPTIONS]
note-default = [par défaut : { $value }]
note-values = [valeurs possibles : { $values }]

## Names of values

value-command = COMMANDE
value-dir = DOSSIER
value-when = QUAND
value-lang = LANGUE
value-format = FORMAT
value-date = DATE
value-dates = DATES
value-basis = FONDEMENT
value-name-choice = NOM=CHOIX
value-state = ÉTAT
value-states = ÉTATS
value-name = NOM
value-names = NOMS
value-steps = ÉTAPES
value-pillars = PILIERS
value-duties = OBLIGATIONS
value-words = MOTS
value-path = CHEMIN
value-code = CODE
value-numbers = NUMÉROS
value-file-xml = FICHIER.xml
value-file-toml = FICHIER.toml
value-url = URL
value-shell = INTERPRÉTEUR

## Commands

about-comity = Où divergent les lois de plusieurs États, avec les références
more-comity =
    comity compare le droit national sur la traite des personnes avec ce que demandent, à toute date, le Protocole de Palerme, la Convention contre la criminalité transnationale organisée et l’agenda des États des Amériques, et dit où divergent les pays d’origine, de transit et de destination, sur quelles dispositions, et ce qui en découle en pratique.

    Rien n’est supposé : ce que personne n’a cherché est inconnu, et ne compte jamais comme un non.
after-comity =
    Pour commencer :
      comity route COL MEX USA --lang fr  où divergent les lois le long d’une route
      comity why ARG palermo.3.a.means --on 2010-01-01 --lang fr
                                          pourquoi un verdict est ce qu’il est, article par article
      comity table --pillar prosecution --lang fr
                                          les règles par État
      comity profile ARG --lang fr        un État
      comity concordance ARG --lang fr    les articles des instruments et ce qui y répond
      comity route --help --lang fr       l’aide d’une commande

    Codes de sortie : 0 fait ; 1 un exemple échoue, ou un fichier n’est pas sous forme canonique ; 2 les règles, le corpus ou les arguments ont des erreurs ; 3 un fichier n’a pu être lu ou écrit.
about-check = Vérifie les règles et le corpus : tous les problèmes à la fois, chacun avec son emplacement et le moyen d’y remédier
more-check = Se termine par le code de sortie 2 si un problème est une erreur. Les avertissements n’arrêtent pas les autres commandes.
about-route = Où divergent les lois le long d’une route : origine, transits, destination
more-route = D’abord ce que les États doivent faire et font différemment, l’obligation la plus lourde en premier : qui est en avance, qui est en retrait, sur quelles dispositions, et ce qui en découle en pratique. Puis les règles qui lient ensemble les États de la route. Enfin ce qui est inconnu, et n’a donc pu être comparé.
after-route =
    Exemple :
      comity route COL MEX USA --on 2013-06-01 --lang fr
about-why = Pourquoi un verdict est ce qu’il est : jusqu’aux dispositions, avec ce qui a été examiné et écarté, et ce qui manque
after-why =
    Exemples :
      comity why ARG palermo.3.c
      comity why USA purpose.organ_removal
      comity why COL,MEX,USA untoc.16.dual_criminality      (une règle de route : les États de la route)
about-table = Les règles par État, ou les éléments par État, avec le décompte de chaque verdict
after-table =
    Exemples :
      comity table --pillar protection --states ARG,BRA,URY
      comity table --elements --on 2010-01-01 --format csv
about-profile = Un État : chaque règle avec son verdict et ses références, et la part de l’inconnu
about-indicators = Les indicateurs du livre de règles : de structure, de processus, de résultat
more-indicators = Une part ou une médiane des États montrés, sous forme d’intervalle là où l’on ne sait pas : « 12 à 15 sur 40 » dit que 12 sont satisfaits à coup sûr et que 15 peuvent l’être. Plusieurs dates figurent côte à côte.
after-indicators =
    Exemples :
      comity indicators --on 2010-01-01,2026-01-01
      comity indicators --states ARG,BRA,URY --by-state
about-standards = Chaque norme de chaque instrument : les règles dont elle est la source, sur quoi elles reposent, combien d’États la satisfont
more-standards = Se termine par le nombre de normes qui ont une règle, et énumère celles qui n’en ont pas.
after-standards =
    Exemples :
      comity standards
      comity standards --instrument agenda --format csv
about-concordance = Un tableau de concordance : chaque article d’un instrument à côté des dispositions d’un État qui y répondent
more-concordance = Avec --by-law, en sens inverse : chaque article des lois de l’État avec les normes auxquelles il répond.
after-concordance =
    Exemples :
      comity concordance ARG --instrument palermo --format markdown
      comity concordance ARG --by-law
about-corpus = Ce que contient le corpus : pour chaque État, ce qui est connu, sur quoi cela repose, et de quand cela date
more-corpus = Avec --elements, pour chaque élément, dans combien d’États il est connu. Avec --template, un fichier vide et commenté pour un nouvel État, à remplir et à placer dans le dossier de --corpus ; `comity check` dit ensuite ce qui reste à faire.
after-corpus =
    Exemples :
      comity corpus --states ARG,BRA,URY
      comity corpus --elements --format csv
      comity corpus --template DMA > dominica.toml
about-import = Commence les lignes d’une loi à partir de son XML : Akoma Ntoso, ou le XML du site Justice Laws du Canada
more-import = Écrit une ligne pour la loi et une pour chaque article, avec son numéro, son intitulé et ses dates, et sans aucun effet : rien n’est affirmé tant que personne ne dit ce que prévoit l’article, et `comity check` le demande. Les lignes qu’un fichier a déjà ne sont jamais modifiées.
after-import =
    Exemples :
      comity import C-46.xml --state CAN --article 279.01,279.011 --into corpus/canada.toml
      comity import act.xml --state JAM > jamaica.toml
about-graph = Ce qui dépend de quoi : le graphe des éléments et des règles
more-graph = Sans nom, le graphe entier ; avec un nom, ce dont il dépend et ce sur quoi il influe.
about-test = Exécute les exemples du livre de règles ; code de sortie 1 si l’un d’eux échoue
about-fmt = Met des fichiers de règles sous forme canonique
about-explain-code = Explique le code d’un diagnostic : ce qu’il signifie, un exemple, le moyen d’y remédier
about-completions = Écrit sur la sortie standard la complétion pour un interpréteur de commandes
about-help = Affiche l’aide du programme ou de l’une de ses commandes

## Arguments

help-rules = Un dossier de fichiers de règles (*.norm, *.norm.md) à la place du livre de règles fourni
help-corpus = Un dossier de fichiers d’États (*.toml) à la place du corpus fourni
help-color = Quand employer la couleur : auto, si le terminal la montre ; always, toujours ; never, jamais
help-lang = La langue des rapports, de l’aide et des messages : en, es, pt ou fr
help-help = Affiche l’aide ; -h l’affiche en bref
help-version = Affiche la version
help-format = La forme de la sortie
help-on = Le jour où le droit est examiné, AAAA-MM-JJ [par défaut : aujourd’hui]
help-basis = Le fondement le plus faible qui compte : text, ce qui est lu dans la loi elle-même ; secondary, ou dans un rapport à son sujet ; any, ou ce qui n’est pas vérifié
help-readings = Choisit la lecture d’un terme controversé ; peut être donnée plusieurs fois
help-states = Seulement ces États, par code ou nom, séparés par des virgules
help-state = L’État, par code ou nom
help-check-states = Seulement ce qui concerne les fichiers de ces États (et les règles), par code ou nom, séparés par des virgules
help-route-states = Les États de la route dans l’ordre : origine, transits s’il y en a, destination ; par code ou nom
help-route-elements = Compare des éléments au lieu de règles
help-why-states = L’État, par code ou nom ; pour une règle de route, les États de la route, séparés par des virgules
help-why-name = La règle ou l’élément, par son nom exact
help-why-depth = De combien d’étapes descend l’explication ; montre aussi les étapes qui ne décident pas du résultat
help-table-elements = Les éléments par État au lieu des règles ; un élément d’une infraction : une infraction de l’État le comporte
help-table-instruments = Seulement les règles de ces instruments, séparés par des virgules
help-table-pillars = Seulement les règles de ces piliers, séparés par des virgules : prosecution (poursuites pénales), protection (protection), prevention (prévention), cooperation (coopération)
help-table-duties = Seulement les règles de ces obligations, séparées par des virgules : shall (doit), shall-endeavour (doit s’efforcer), shall-where-appropriate (doit lorsqu’il y a lieu), shall-consider (doit envisager), may (peut), recommends (recommande)
help-indicators-by-state = Chaque État séparément aussi
help-indicators-on = Les jours où le droit est examiné, AAAA-MM-JJ, séparés par des virgules [par défaut : aujourd’hui]
help-standards-instruments = Seulement les normes de ces instruments, séparés par des virgules
help-standards-states = Ne compte que ces États, par code ou nom, séparés par des virgules
help-concordance-instruments = Seulement les articles de ces instruments, séparés par des virgules
help-concordance-by-law = En sens inverse : chaque article des lois de l’État, avec les normes auxquelles il répond
help-corpus-elements = Pour chaque élément, dans combien d’États il est connu, et comment
help-corpus-template = Au lieu d’un rapport, un fichier vide et commenté pour un nouvel État, par son code ISO 3166-1 alpha-3
help-import-law = La loi, en Akoma Ntoso ou dans le XML du site Justice Laws du Canada
help-import-state = L’État dont c’est la loi, par son code ISO 3166-1 alpha-3
help-import-into = Le fichier de l’État, auquel les lignes sont ajoutées ; il est commencé s’il n’existe pas. Sans cette option, un nouveau fichier est écrit sur la sortie standard
help-import-articles = Seulement ces articles, par leurs numéros, séparés par des virgules
help-import-url = L’adresse publique du texte, si le XML ne la donne pas ou en donne une autre
help-graph-name = Une règle, un élément ou une interprétation : seulement ce dont il dépend et ce sur quoi il influe
help-test-only = Seulement les exemples dont le nom contient ceci
help-test-coverage = Pour chaque règle, si un exemple la montre satisfaite, satisfaite en partie et non satisfaite ; ce qui manque ne change pas le code de sortie
help-fmt-check = Ne change rien : nomme les fichiers qui ne sont pas sous forme canonique, et se termine par le code de sortie 1 s’il y en a
help-fmt-paths = Des fichiers ou dossiers ; à défaut, le dossier de --rules
help-explain-code-code = Le code, comme unknown-name ; à défaut, tous les codes sont énumérés
help-completions-shell = L’interpréteur de commandes
help-help-commands = La commande ; à défaut, le programme

## Arguments that cannot be understood

refused = erreur : { $message }
refused-conflict = l’argument '{ $argument }' ne peut être employé avec { $others }
refused-repeated = l’argument '{ $argument }' ne peut être donné plusieurs fois
refused-no-value = '{ $argument }' demande une valeur, et aucune n’a été donnée
refused-value = la valeur '{ $value }' n’est pas valable pour '{ $argument }'
refused-value-expected = la valeur '{ $value }' n’est pas valable pour '{ $argument }' : { $expected }
refused-command = aucune commande ne s’appelle '{ $command }'
refused-missing = ces arguments obligatoires manquent :
refused-no-command = il manque une commande : dites ce qui est à faire
refused-too-many = la valeur '{ $value }' est de trop dans '{ $argument }' : il n’en fallait pas d’autre
refused-too-few = il faut { $least } valeurs pour '{ $argument }', et il n’y en a que { $given }
refused-argument = argument inattendu : '{ $argument }'
refused-not-text = un argument n’est pas du texte en UTF-8
refused-near = vouliez-vous dire { $near } ?
refused-more = Pour en savoir plus, essayez '--help --lang fr'.
expected-language = les langues sont { $words }
expected-day = écrivez un jour du calendrier sous la forme AAAA-MM-JJ, par exemple 2013-06-01
expected-steps = écrivez un nombre entier, par exemple 3
expected-pillar = les piliers sont { $words }
expected-duty = les obligations sont { $words }
expected-state-code = écrivez le code ISO 3166-1 alpha-3 en trois majuscules : ARG, BRA, CAN

## What is asked for and is not there

refused-state = le corpus n’a pas l’État « { $text } » : il a { $codes }
refused-state-near = le corpus n’a pas l’État « { $text } » : vouliez-vous dire { $near } ? Il a { $codes }
refused-instrument = aucun instrument ne s’appelle { $name } : il y a { $names }
refused-name = aucune règle ni aucun élément ne s’appelle { $name } : `comity table` et `comity table --elements` les énumèrent
refused-name-near = aucune règle ni aucun élément ne s’appelle { $name } : vouliez-vous dire { $near } ?
refused-node = aucune règle, aucun élément ni aucune interprétation ne s’appelle { $name } : `comity graph` les énumère
refused-node-near = aucune règle, aucun élément ni aucune interprétation ne s’appelle { $name } : vouliez-vous dire { $near } ?
refused-filters = aucune règle n’est à la fois de ces instruments, de ces piliers et de ces obligations
refused-short-route = une route demande un État d’origine et un État de destination
refused-one-state = { $name } est demandé à un seul État : nommez-en un
refused-route-states = { $name } lie ensemble les États de la route : nommez-les séparés par des virgules, comme dans COL,MEX,USA
refused-example = aucun exemple n’a « { $words } » dans son nom
refused-code = aucun diagnostic n’a le code { $name } : `comity explain-code` les énumère tous
refused-code-near = aucun diagnostic n’a le code { $name } : vouliez-vous dire { $near } ?
refused-reading-twice = { $text } contredit une autre lecture : choisissez-en une
refused-reading-form = « { $text } » n’est pas une lecture : écrivez NOM=CHOIX
refused-reading-name = aucune interprétation ne s’appelle { $name } ; il y a : { $known }
refused-reading-choice = { $name } n’a pas le choix { $choice } ; il y a : { $known }
refused-shipped-rules = les règles fournies font partie du programme et ne peuvent être changées : nommez des fichiers ou des dossiers, ou employez --check
refused-article = la loi n’a pas l’article { $numbers } : cherchez les numéros dans la loi, tels qu’elle les imprime
refused-article-near = la loi n’a pas l’article { $numbers } : vouliez-vous dire { $near } ?
corpus-not-looked-at = Le corpus n’a pas été examiné : corrigez d’abord les règles.

## Files that cannot be read or written

file-unreadable = impossible de lire { $path } : { $cause }
cause-not-found = fichier ou dossier introuvable
cause-denied = l’accès est refusé
cause-folder = c’est un dossier
cause-no-folder = ce n’est pas un dossier
file-not-text = { $path } n’est pas du texte en UTF-8 : l’octet { $byte } ne peut être lu ; enregistrez le fichier en UTF-8
file-too-large = { $path } a { $bytes } octets, et { $most } au plus sont lus ; divisez-le
file-none = { $path } ne contient aucun fichier nommé { $names }
file-unwritable = impossible d’écrire { $path } : { $cause }
output-unwritable = impossible d’écrire : { $cause }

## What was done

fmt-formatted = mis sous forme canonique : { $file }
fmt-not-canonical = pas sous forme canonique : { $file }
import-file = { $file } :
import-file-untouched = { $file } est resté tel quel.
import-law-added = loi { $law } : ajoutée
import-law-left = loi { $law } : déjà là, laissée telle quelle
import-added = { $count ->
    [one] { $count } article ajouté
   *[other] { $count } articles ajoutés
}, à annoter : { $numbers }
import-left = { $count ->
    [one] { $count } article déjà là, laissé tel quel
   *[other] { $count } articles déjà là, laissés tels quels
} : { $numbers }
import-repealed = { $count ->
    [one] { $count } article abrogé, omis
   *[other] { $count } articles abrogés, omis
} : { $numbers }
import-and-more = { $numbers }, et { $count } de plus
import-newer = article { $number } : le XML a une rédaction en vigueur depuis le { $from }, postérieure à toute ligne d’ici : voyez si elle dit autre chose
import-next = ensuite : dites dans chaque nouvelle ligne ce que prévoit l’article, ou retirez-la ; `comity check` nomme ce qui reste (nothing-said)
