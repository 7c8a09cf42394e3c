### As palavras do próprio comando, em português: a sua ajuda, e o que diz quando recusa algo ou informa o que fez. O modelo é en.ftl.

## The page of help

heading-usage = Uso:
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opções
heading-what-is-shown = O que se mostra
heading-which-law = Que direito
heading-output = Saída
heading-files = Arquivos
usage-options = [OPÇÕES]
note-default = [padrão: { $value }]
note-values = [valores possíveis: { $values }]

## Names of values

value-command = COMANDO
value-dir = PASTA
value-when = QUANDO
value-lang = IDIOMA
value-format = FORMATO
value-date = DATA
value-dates = DATAS
value-basis = FUNDAMENTO
value-name-choice = NOME=OPÇÃO
value-state = ESTADO
value-states = ESTADOS
value-name = NOME
value-names = NOMES
value-steps = PASSOS
value-pillars = PILARES
value-duties = DEVERES
value-words = PALAVRAS
value-path = CAMINHO
value-code = CÓDIGO
value-numbers = NÚMEROS
value-file-xml = ARQUIVO.xml
value-file-toml = ARQUIVO.toml
value-url = URL
value-shell = INTERPRETADOR

## Commands

about-comity = Onde divergem as leis de vários Estados, com citações
more-comity =
    O comity compara o direito nacional sobre o tráfico de pessoas com o que pedem, em qualquer data, o Protocolo de Palermo, a Convenção contra o Crime Organizado Transnacional e a agenda dos Estados das Américas, e diz onde divergem os países de origem, trânsito e destino, em que disposições, e o que disso decorre na prática.

    Nada se supõe: o que ninguém procurou é desconhecido, e nunca conta como não.
after-comity =
    Para começar:
      comity route COL MEX USA --lang pt  onde divergem as leis ao longo de uma rota
      comity why ARG palermo.3.a.means --on 2010-01-01 --lang pt
                                          por que um veredito é o que é, artigo por artigo
      comity table --pillar prosecution --lang pt
                                          regras por Estado
      comity profile BRA --lang pt        um Estado
      comity concordance BRA --lang pt    os artigos dos instrumentos e o que lhes responde
      comity route --help --lang pt       a ajuda de um comando

    Códigos de saída: 0 feito; 1 um exemplo falha, ou um arquivo não está em forma canônica; 2 as regras, o corpus ou os argumentos têm erros; 3 um arquivo não pôde ser lido ou escrito.
about-check = Verifica as regras e o corpus: todos os problemas de uma vez, cada um com o seu lugar e o modo de resolvê-lo
more-check = Termina com o código de saída 2 se algum problema é um erro. Os avisos não detêm os demais comandos.
about-route = Onde divergem as leis ao longo de uma rota: origem, trânsitos, destino
more-route = Primeiro o que os Estados devem fazer e fazem de modo diferente, a começar pelo dever de maior peso: quem está à frente, quem está atrás, em que disposições, e o que disso decorre na prática. Depois as regras que vinculam em conjunto os Estados da rota. Por último o que se desconhece, e por isso não pôde ser comparado.
after-route =
    Exemplo:
      comity route COL MEX USA --on 2013-06-01 --lang pt
about-why = Por que um veredito é o que é: até as disposições, com o que se considerou e se descartou, e o que falta
after-why =
    Exemplos:
      comity why ARG palermo.3.c
      comity why USA purpose.organ_removal
      comity why COL,MEX,USA untoc.16.dual_criminality      (uma regra de rota: os Estados da rota)
about-table = Regras por Estado, ou elementos por Estado, com a contagem de cada veredito
after-table =
    Exemplos:
      comity table --pillar protection --states ARG,BRA,URY
      comity table --elements --on 2010-01-01 --format csv
about-profile = Um Estado: cada regra com o seu veredito e as suas citações, e quanto se desconhece
about-indicators = Os indicadores do livro de regras: de estrutura, de processo, de resultado
more-indicators = Uma proporção ou uma mediana dos Estados mostrados, como intervalo onde algo se desconhece: «12 a 15 de 40» diz que se sabe que 12 estão cumpridos e que 15 podem estar. Várias datas aparecem lado a lado.
after-indicators =
    Exemplos:
      comity indicators --on 2010-01-01,2026-01-01
      comity indicators --states ARG,BRA,URY --by-state
about-standards = Cada padrão de cada instrumento: as regras que o codificam, em que se apoiam, quantos Estados o cumprem
more-standards = Termina com o número de padrões que têm regra, e enumera os que não têm nenhuma.
after-standards =
    Exemplos:
      comity standards
      comity standards --instrument agenda --format csv
about-concordance = Uma tabela de concordância: cada artigo de um instrumento ao lado das disposições de um Estado que lhe respondem
more-concordance = Com --by-law, ao inverso: cada artigo das leis do Estado com os padrões a que atende.
after-concordance =
    Exemplos:
      comity concordance ARG --instrument palermo --format markdown
      comity concordance ARG --by-law
about-corpus = O que o corpus contém: de cada Estado, quanto se sabe, em que se apoia e quão recente é
more-corpus = Com --elements, de cada elemento, em quantos Estados é conhecido. Com --template, um arquivo vazio e comentado para um Estado novo, a ser preenchido e posto na pasta de --corpus; `comity check` diz depois o que resta fazer.
after-corpus =
    Exemplos:
      comity corpus --states ARG,BRA,URY
      comity corpus --elements --format csv
      comity corpus --template DMA > dominica.toml
about-import = Inicia os registros de uma lei a partir do seu XML: Akoma Ntoso, ou o XML do site Justice Laws do Canadá
more-import = Escreve um registro para a lei e um para cada artigo, com o seu número, o seu título e as suas datas, e sem efeito algum: nada se afirma até que alguém diga o que o artigo dispõe, e `comity check` o pede. Os registros que um arquivo já tem nunca são alterados.
after-import =
    Exemplos:
      comity import C-46.xml --state CAN --article 279.01,279.011 --into corpus/canada.toml
      comity import act.xml --state JAM > jamaica.toml
about-graph = O que depende de quê: o grafo de elementos e regras
more-graph = Sem nome, o grafo inteiro; com um, de que depende e o que afeta.
about-test = Executa os exemplos do livro de regras; código de saída 1 se algum falha
about-fmt = Põe arquivos de regras em forma canônica
about-explain-code = Explica o código de um diagnóstico: o que significa, um exemplo, o modo de resolvê-lo
about-completions = Escreve na saída padrão o preenchimento automático para um interpretador de comandos
about-help = Mostra a ajuda do programa ou de um dos seus comandos

## Arguments

help-rules = Uma pasta de arquivos de regras (*.norm, *.norm.md) no lugar do livro de regras incluído
help-corpus = Uma pasta de arquivos de Estados (*.toml) no lugar do corpus incluído
help-color = Quando usar cor: auto, se o terminal a mostra; always, sempre; never, nunca
help-lang = O idioma dos relatórios, da ajuda e das mensagens: en, es, pt ou fr
help-help = Mostra a ajuda; -h a mostra em resumo
help-version = Mostra a versão
help-format = A forma da saída
help-on = O dia em que se examina o direito, AAAA-MM-DD [padrão: hoje]
help-basis = O fundamento mais fraco que conta: text, o lido na própria lei; secondary, ou em um relatório sobre ela; any, ou o não verificado
help-readings = Escolhe a leitura de um termo controvertido; pode ser dada várias vezes
help-states = Só estes Estados, por código ou nome, separados por vírgulas
help-state = O Estado, por código ou nome
help-check-states = Só o que diz respeito aos arquivos destes Estados (e às regras), por código ou nome, separados por vírgulas
help-route-states = Os Estados da rota em ordem: origem, trânsitos se houver, destino; por código ou nome
help-route-elements = Compara elementos em vez de regras
help-why-states = O Estado, por código ou nome; para uma regra de rota, os Estados da rota, separados por vírgulas
help-why-name = A regra ou o elemento, pelo seu nome exato
help-why-depth = Quantos passos desce a explicação; mostra também os passos que não decidem o resultado
help-table-elements = Elementos por Estado em vez de regras; um elemento de um crime: algum crime do Estado o tem
help-table-instruments = Só regras destes instrumentos, separados por vírgulas
help-table-pillars = Só regras destes pilares, separados por vírgulas: prosecution (persecução penal), protection (proteção), prevention (prevenção), cooperation (cooperação)
help-table-duties = Só regras destes deveres, separados por vírgulas: shall (deve), shall-endeavour (deve procurar), shall-where-appropriate (deve quando apropriado), shall-consider (deve considerar), may (pode), recommends (recomenda)
help-indicators-by-state = Também cada Estado em separado
help-indicators-on = Os dias em que se examina o direito, AAAA-MM-DD, separados por vírgulas [padrão: hoje]
help-standards-instruments = Só padrões destes instrumentos, separados por vírgulas
help-standards-states = Conta só estes Estados, por código ou nome, separados por vírgulas
help-concordance-instruments = Só artigos destes instrumentos, separados por vírgulas
help-concordance-by-law = Ao inverso: cada artigo das leis do Estado, com os padrões a que atende
help-corpus-elements = De cada elemento, em quantos Estados é conhecido, e como
help-corpus-template = Em vez de um relatório, um arquivo vazio e comentado para um Estado novo, pelo seu código ISO 3166-1 alfa-3
help-import-law = A lei, em Akoma Ntoso ou no XML do site Justice Laws do Canadá
help-import-state = O Estado de cuja lei se trata, pelo seu código ISO 3166-1 alfa-3
help-import-into = O arquivo do Estado, ao qual se acrescentam os registros; é iniciado se não existe. Se omitido, escreve-se um arquivo novo na saída padrão
help-import-articles = Só estes artigos, pelos seus números, separados por vírgulas
help-import-url = O endereço público do texto, se o XML não o dá ou dá outro
help-graph-name = Uma regra, um elemento ou uma interpretação: só aquilo de que depende e o que afeta
help-test-only = Só exemplos cujo nome contenha isto
help-test-coverage = De cada regra, se algum exemplo a mostra cumprida, cumprida em parte e não cumprida; o que falta não muda o código de saída
help-fmt-check = Não muda nada: nomeia os arquivos que não estão em forma canônica, e termina com o código de saída 1 se houver algum
help-fmt-paths = Arquivos ou pastas; se omitido, a pasta de --rules
help-explain-code-code = O código, como unknown-name; se omitido, enumeram-se todos
help-completions-shell = O interpretador de comandos
help-help-commands = O comando; se omitido, o programa

## Arguments that cannot be understood

refused = erro: { $message }
refused-conflict = o argumento '{ $argument }' não pode ser usado junto com { $others }
refused-repeated = o argumento '{ $argument }' não pode ser dado várias vezes
refused-no-value = '{ $argument }' precisa de um valor e nenhum foi dado
refused-value = o valor '{ $value }' não é válido para '{ $argument }'
refused-value-expected = o valor '{ $value }' não é válido para '{ $argument }': { $expected }
refused-command = não há nenhum comando chamado '{ $command }'
refused-missing = faltam estes argumentos obrigatórios:
refused-no-command = falta um comando: diga o que deve ser feito
refused-too-many = o valor '{ $value }' sobra em '{ $argument }': não se esperavam outros
refused-too-few = '{ $argument }' precisa de { $least } valores, e só há { $given }
refused-argument = argumento inesperado: '{ $argument }'
refused-not-text = um argumento não é texto em UTF-8
refused-near = quis dizer { $near }?
refused-more = Para saber mais, experimente '--help --lang pt'.
expected-language = os idiomas são { $words }
expected-day = escreva um dia do calendário como AAAA-MM-DD, por exemplo 2013-06-01
expected-steps = escreva um número inteiro, por exemplo 3
expected-pillar = os pilares são { $words }
expected-duty = os deveres são { $words }
expected-state-code = escreva o código ISO 3166-1 alfa-3 em três maiúsculas: ARG, BRA, CAN

## What is asked for and is not there

refused-state = o corpus não tem o Estado «{ $text }»: tem { $codes }
refused-state-near = o corpus não tem o Estado «{ $text }»: quis dizer { $near }? Tem { $codes }
refused-instrument = nenhum instrumento se chama { $name }: há { $names }
refused-name = nenhuma regra ou elemento se chama { $name }: `comity table` e `comity table --elements` os enumeram
refused-name-near = nenhuma regra ou elemento se chama { $name }: quis dizer { $near }?
refused-node = nenhuma regra, elemento ou interpretação se chama { $name }: `comity graph` os enumera
refused-node-near = nenhuma regra, elemento ou interpretação se chama { $name }: quis dizer { $near }?
refused-filters = nenhuma regra é ao mesmo tempo destes instrumentos, pilares e deveres
refused-short-route = uma rota precisa de um Estado de origem e um de destino
refused-one-state = { $name } é pedido a um só Estado: nomeie um
refused-route-states = { $name } vincula em conjunto os Estados da rota: nomeie-os separados por vírgulas, como em COL,MEX,USA
refused-example = nenhum exemplo tem «{ $words }» no nome
refused-code = nenhum diagnóstico tem o código { $name }: `comity explain-code` os enumera todos
refused-code-near = nenhum diagnóstico tem o código { $name }: quis dizer { $near }?
refused-reading-twice = { $text } contradiz outra leitura: escolha uma
refused-reading-form = «{ $text }» não é uma leitura: escreva NOME=OPÇÃO
refused-reading-name = nenhuma interpretação se chama { $name }; há: { $known }
refused-reading-choice = { $name } não tem a opção { $choice }; há: { $known }
refused-shipped-rules = as regras incluídas fazem parte do programa e não podem ser alteradas: nomeie arquivos ou pastas, ou use --check
refused-article = a lei não tem o artigo { $numbers }: procure os números na lei, tal como ela os imprime
refused-article-near = a lei não tem o artigo { $numbers }: quis dizer { $near }?
corpus-not-looked-at = O corpus não foi examinado: corrija antes as regras.

## Files that cannot be read or written

file-unreadable = não se pode ler { $path }: { $cause }
cause-not-found = não há nada com esse nome
cause-denied = o acesso foi negado
cause-folder = é uma pasta
cause-no-folder = não é uma pasta
file-not-text = { $path } não é texto em UTF-8: não se pode ler o byte { $byte }; salve o arquivo como UTF-8
file-too-large = { $path } tem { $bytes } bytes, e leem-se no máximo { $most }; divida-o
file-none = { $path } não contém nenhum arquivo chamado { $names }
file-unwritable = não se pode escrever { $path }: { $cause }
output-unwritable = não se pode escrever: { $cause }

## What was done

fmt-formatted = posto em forma canônica: { $file }
fmt-not-canonical = não está em forma canônica: { $file }
import-file = { $file }:
import-file-untouched = { $file } ficou como estava.
import-law-added = lei { $law }: acrescentada
import-law-left = lei { $law }: já estava, não foi tocada
import-added = { $count ->
    [one] { $count } artigo acrescentado
   *[other] { $count } artigos acrescentados
}, por completar: { $numbers }
import-left = { $count ->
    [one] { $count } artigo já estava, não foi tocado
   *[other] { $count } artigos já estavam, não foram tocados
}: { $numbers }
import-repealed = { $count ->
    [one] { $count } artigo revogado, omitido
   *[other] { $count } artigos revogados, omitidos
}: { $numbers }
import-and-more = { $numbers }, e mais { $count }
import-newer = artigo { $number }: o XML tem uma redação em vigor desde { $from }, posterior à de todo registro daqui: veja se diz outra coisa
import-next = a seguir: diga em cada registro novo o que o artigo dispõe, ou retire-o; `comity check` nomeia o que resta (nothing-said)
