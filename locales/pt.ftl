### As palavras dos relatórios, em português. Mesmas mensagens, mesmas variáveis e mesma ordem que en.ftl.

## Resultados: em que medida se cumpre um padrão

outcome-met = cumprido
outcome-partly-met = cumprido em parte
outcome-not-met = não cumprido
outcome-unknown = desconhecido
outcome-at-least-partly = ao menos em parte
outcome-at-most-partly = no máximo em parte
outcome-conflict = contradição
outcome-not-applicable = não aplicável

## Graus: um dos limites de um resultado

grade-none = em nenhum grau
grade-partly = em parte
grade-fully = plenamente

## Deveres: quanto exige um instrumento

duty-shall = deve
duty-shall-endeavour = deve procurar
duty-shall-where-appropriate = deve quando apropriado
duty-shall-consider = deve considerar
duty-may = pode
duty-recommends = recomenda

## Pilares

pillar-prosecution = persecução penal
pillar-protection = proteção
pillar-prevention = prevenção
pillar-cooperation = cooperação

## Papéis em uma rota

role-origin = origem
role-transit = trânsito
role-destination = destino

## Hierarquia das normas

rank-constitution = constituição
rank-treaty = tratado
rank-statute = lei
rank-decree = decreto
rank-resolution = resolução
rank-measure = medida

## Fundamento: em que se apoia o que se diz do direito

basis-text = lido no texto da lei
basis-secondary = lido em fonte secundária
basis-unverified = não verificado

## Precisão: vem depois de uma data que não se conhece até o dia

precision-month = conhece-se o mês, não o dia
precision-quarter = conhece-se o trimestre, não o dia
precision-year = conhece-se o ano, não o dia
precision-passage = aprovada pelo parlamento; entrada em vigor não encontrada
precision-bill = lido no projeto de lei, não na lei
precision-gazette = data de publicação

## O que não se pôde confirmar de um registro

uncertain-date = data não confirmada
uncertain-article = artigo não confirmado

## Tipos de medida

measure-plan = plano
measure-agency = órgão
measure-unit = unidade especializada
measure-agreement = acordo
measure-campaign = campanha
measure-training = capacitação
measure-statistics = estatísticas
measure-practice = prática

## Idiomas

language-en = inglês
language-es = espanhol
language-pt = português
language-fr = francês

## Datas: o primeiro dia do mês é ordinal

date = { $day } de { $month } de { $year }
date-first-of-month = { $day }º de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Quantidades

quantity-life = perpétua
quantity-other = { $number } { $unit }
unit-years = { $number ->
    [one] { $number } ano
   *[other] { $number } anos
}
unit-months = { $number ->
    [one] { $number } mês
   *[other] { $number } meses
}
unit-days = { $number ->
    [one] { $number } dia
   *[other] { $number } dias
}

## Listas

list-comma = { ", " }
list-semicolon = { "; " }
colon = { ": " }
list-and = { " e " }
list-and-before-i = { " e " }

## Comprovantes: em que se apoia um relatório

receipt-title = Comprovante
receipt-engine = Motor: { $name } { $version }; linguagem das regras { $language }
receipt-rulebook = Livro de regras: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Direito vigente em { $dates }
receipt-latest = A última mudança do direito que o corpus conhece é de { $date }: o que mudou depois não é levado em conta
receipt-basis-text = Fundamento que conta: o que foi lido no texto da lei
receipt-basis-secondary = Fundamento que conta: o que foi lido no texto da lei ou em fonte secundária
receipt-basis-unverified = Fundamento que conta: qualquer um, inclusive o não verificado
receipt-readings = Leituras de termos controvertidos: { $readings }

## Articles and citations

article-of = { $instrument } { $article }
article-numbered = art. { $article }
article-section = sec. { $article }
state-placed = { $state } ({ $place })
in-force-since = em vigor desde { $from }
in-force-between = em vigor de { $from } até { $until }

## Heads of columns

column-name = Nome
column-title = O que se pede
column-section = Seção
column-duty = Dever
column-state = Estado
column-place = Lugar
column-route = a rota
column-position = Posição
column-verdict = Veredito
column-citations = Em quais disposições
column-step = Passo
column-asks = O que se pede
column-example = Exemplo
column-at = Lugar no arquivo
column-expected = Esperado
column-held = Confirmado
column-severity = Gravidade
column-code = Código
column-problem = Problema
column-way-out = Como resolver
column-from = Depende
column-to = De
column-article = Artigo
column-instrument = Instrumento
column-words = O que pede
column-rule = Regra
column-rules = Regras
column-rests-on = Apoia-se em
column-states-tally = Estados
column-binds = Pede-se a
column-open = em aberto
column-restated = Reiterado por
column-indicators = Indicadores
column-indicator = Indicador
column-kind = Tipo
column-on = Data
column-at-least = Pelo menos
column-at-most = No máximo
column-of = De um total de
column-known = Conhece-se em
column-provision = Disposição
column-provisions = Disposições do Estado
column-says = O que estabelece, limita ou exclui
column-summary = Nosso resumo
column-remark = Observação
column-law = Lei
column-serves = Padrões a que atende
yes = sim
no = não

## Tables of verdicts

table-rules-title = Regras por Estado
table-elements-title = Elementos por Estado
table-summary = Total mostrado: { $count }. Estados: { $states }.
table-open = conhecido só entre limites, ou em contradição
table-unbound = ° O instrumento não vincula o Estado nesta data; a regra é avaliada mesmo assim.

## Explanations: what a step asks

asks-binds = Vincula o Estado de { $roles }
asks-applies-when = Aplica-se quando
asks-except-when = Salvo quando
asks-follows-from = Decorre também de
asks-definition = Por definição
asks-at-least = { $element }: pelo menos { $quantity }
asks-more-than = { $element }: mais de { $quantity }
asks-at-most = { $element }: no máximo { $quantity }
asks-less-than = { $element }: menos de { $quantity }
asks-equal = { $element }: exatamente { $quantity }
asks-interpretation = Segundo a leitura { $reading } ({ $title })
asks-all = Tudo o que segue
asks-any = Qualquer um dos seguintes
asks-cover = Todos os seguintes; em parte, se só houver alguns
asks-at-least-of = Pelo menos { $count } dos seguintes
asks-not = O contrário do seguinte
asks-partly = O seguinte, ao menos em parte
asks-some-offence = Em pelo menos um crime
asks-each-offence = Em cada crime
asks-in-offence = Crime: { $offence }
asks-case-offence = O crime do exemplo
asks-no-offence = Um crime: não consta nenhum nesta data
asks-no-offence-in = Um crime: procurou-se em { $laws } e não havia nenhum
asks-federal = O Estado é federal
asks-bound-by = Vinculado por: { $instrument }
asks-role = Papel nas rotas: { $role }
asks-at-origin = No Estado de origem
asks-at-destination = No Estado de destino
asks-at-each-transit = Em cada Estado de trânsito
asks-at-some-transit = Em pelo menos um Estado de trânsito
asks-at-each = Em cada Estado da rota
asks-at-some = Em pelo menos um Estado da rota
asks-alike = Igual em todos os Estados da rota
asks-alike-member = Um mesmo grau em todos os Estados

## Explanations: what the law says, and what does not count

why-on = em { $date }
why-unbound = O instrumento não vincula o Estado nesta data; a regra é avaliada mesmo assim.
why-missing = O que falta
why-others = Não decide: { $names }
why-cut = Os passos abaixo não são mostrados; com maior profundidade aparecem.
why-established = Estabelecido por
why-limited = Limitado por
why-excluded = Excluído por
why-case-established = Dado no exemplo
why-case-limited = Limitado no exemplo
why-case-excluded = Excluído no exemplo
why-case-silent = Silêncio no exemplo
why-only = Alcance: { $only }
why-source = Fonte: { $source }
why-law-note = Sobre a lei: { $note }
why-silent = Procurou-se em { $laws } e não consta
why-value = Valor: { $quantity },
why-conflict = Disposições em vigor contradizem-se, e nada o resolve; a posterior é { $later }.
why-set-aside = Não conta: { $loser }, sobre a qual prevalece { $winner }
why-not-yet = Ainda não em vigor nesta data:
why-no-longer = Já não em vigor nesta data:
why-basis = Não conta, seu fundamento é fraco demais:
why-unknown = Ninguém procurou: o corpus nada diz sobre isso nesta data.
missing-excluded = a lei diz o contrário
missing-silent = procurado, e não consta
missing-limited = apenas em alguns casos
missing-insufficient = o valor em vigor não basta
missing-contradicted = as disposições contradizem-se
missing-unknown = desconhecido

## Routes

route-opening = Comparação do direito vigente em { $date }: { $states }.
route-documented = Fluxo documentado: { $path } ({ $source })
route-undocumented = O corpus não documenta nenhum fluxo por esta rota; a comparação vale mesmo assim.
route-summary = Os Estados divergem em { $divergences ->
    [one] { $divergences } regra
   *[other] { $divergences } regras
} (das quais, com deveres imperativos de um tratado: { $heavy }) e coincidem em { $agreed }. Regras da rota que não se cumprem por inteiro: { $route }. Sem comparação, porque algo se desconhece: { $open }.
route-summary-elements = Os Estados divergem em { $divergences } elementos e coincidem em { $agreed }. Regras da rota que não se cumprem por inteiro: { $route }. Sem comparação, porque algo se desconhece: { $open }.
route-divergences = Onde as leis divergem
route-no-divergence = Em nada do que se conhece.
route-ahead = À frente:
route-behind = Atrás:
route-open = Em aberto:
route-unbound = não vinculado nesta data
route-in-practice = Na prática:
route-more = e mais { $count }; o comando «why» mostra todas
route-more-missing = e faltam mais { $count }
route-establishes = Estabelece: { $elements }
route-excludes = Exclui: { $elements }
route-limits = Limita: { $element } – { $only }
route-missing = Falta:
route-rules = O que vincula em conjunto os Estados da rota
route-not-compared = Desconhecido, e por isso sem comparação
route-open-explained = Nestas regras o veredito de pelo menos um Estado está em aberto, de modo que ninguém pode dizer se os Estados divergem.
route-nothing-open = Nada: toda regra que vincula dois ou mais Estados pôde ser comparada.
position-ahead = à frente
position-behind = atrás
position-open = em aberto

## What the corpus holds

inventory-title = O que o corpus contém
inventory-summary = Estados: { $states }. Elementos de que os registros podem tratar: { $elements }.
inventory-known = O que se sabe dos elementos
inventory-known-explained = Estabelecido: está por inteiro, ou o seu valor está fixado; limitado: só em alguns casos; excluído: a lei diz o contrário, incluídas as contradições; silêncio: procurou-se em leis determinadas e não está; desconhecido: ninguém procurou. Um elemento de um crime: algum crime do Estado o tem. Aqui só conta o que os registros dizem, não o que deles as regras deduzem.
inventory-rests-on = Em que se apoia
inventory-rests-on-explained = As disposições e medidas segundo aquilo em que se apoiam, e depois os registros de cada tipo, de todas as datas.
inventory-newest = Quão recente é
inventory-newest-explained = O mais recente: o último dia em que uma lei foi promulgada ou entrou em vigor, ou em que uma disposição ou medida começou, e qual é. O que mudou depois pode faltar.
inventory-total = Todos
inventory-elements-title = Os elementos, e em quantos Estados são conhecidos
column-known-count = Conhecidos
column-established = Estabelecidos
column-limited = Limitados
column-excluded = Excluídos
column-silent = Silêncio
column-unknown = Desconhecidos
column-basis-text = Texto
column-basis-secondary = Secundária
column-basis-unverified = Não verificado
column-laws = Leis
column-provision-rows = Disposições
column-measures = Medidas
column-offences = Crimes
column-silent-rows = Registros de silêncio
column-routes = Rotas
column-newest = O mais recente
column-newest-what = Qual é

## Profiles

profile-federal = Estado federal. Seu direito em { $date }; seus papéis nas rotas do tráfico: { $roles }.
profile-unitary = Estado unitário. Seu direito em { $date }; seus papéis nas rotas do tráfico: { $roles }.
profile-bound = Vinculado desde { $date } por: { $instrument }
profile-not-yet-bound = Ainda não vinculado por: { $instrument } (só a partir de { $date })
profile-party-unknown = { $instrument }: o corpus não diz se vincula o Estado
profile-uncertain = não confirmado: { $what }
profile-reservation = Reserva: { $reservation }
party-signed = assinatura
party-ratified = depósito
party-bound = primeiro dia em que vincula o Estado
party-reservation = reserva
profile-offence = Crime em vigor:
profile-summary = Vereditos de { $count } regras:
profile-more = e mais { $count }

## Examples

test-title = Exemplos do livro de regras
test-summary = Exemplos: { $examples }; expectativas: { $expectations }; exemplos confirmados: { $held }; com falha: { $failed }.
test-failure = { $place }: de { $name } esperava-se: { $expected }; resultou: { $found }
test-unknown-state = nada, pois o corpus não tem o Estado { $state }

## The graph

graph-title = O que depende de quê
graph-summary = { $nodes } elementos, interpretações e regras; { $uses } usos. Um nome após o comando mostra de que depende e o que afeta.
graph-depends-on = Depende de
graph-affects = Afeta
graph-nothing = Nada.

## Indicadores

kind-structure = estrutura
kind-process = processo
kind-result = resultado
indicators-title = Indicadores
indicators-summary = Indicadores: { $count }. Medidos sobre: { $states }.
indicators-interval = Dois números são os limites de um intervalo: o que se sabe que está cumprido e o que talvez esteja, enquanto ninguém tiver procurado.
indicators-nothing = nenhuma se aplica
indicators-share = { $most } de { $of } ({ $high }%)
indicators-share-between = de { $least } a { $most } de { $of } (de { $low }% a { $high }%)
indicators-median = { $value } (conhece-se em { $known } de { $of } { $of ->
    [one] Estado
   *[other] Estados
})
indicators-between = de { $low } a { $high }
indicators-from = { $low } ou mais
indicators-up-to = { $high } ou menos

## Padrões

standards-title = Padrões
standards-summary = Cada artigo, em nossas palavras, com as regras que o codificam. Estados ({ $states }): { $met } · { $partly } · { $not_met } · em aberto; (–): { $not_applicable }.
standards-state = um Estado
standards-route = uma rota
standards-restated = Reiterado por: { $names }
standards-measured = Medido por: { $names }
standards-no-rule = Nenhuma regra o codifica.
standards-of = { $instrument }: { $count }
standards-count = { $encoded } de { $count } padrões
standards-how-counted = Um padrão é o que uma regra para os Estados pede com base em um artigo de um tratado; de uma agenda, cada item é um.
standards-read-along = Leem-se com outros artigos, ou só ao longo de uma rota, e não se contam: { $articles }
standards-none-without = Sem regra: nenhum.
standards-without = Sem regra: { $articles }

## Tabelas de concordância

concordance-title = { $state }: tabela de concordância
concordance-by-law-title = { $state }: seu direito e os padrões a que atende
concordance-on = O direito em vigor em { $date }.
concordance-summary-is-ours = Artigos e disposições são resumidos em nossas palavras; decidem os próprios textos.
concordance-no-offence = Não há nenhum crime dessa espécie em vigor: procurou-se em { $laws }.
concordance-fixes = Fixa: { $element } – { $quantity }
concordance-route = pede-se aos Estados de uma rota em conjunto
concordance-measures = Medidas: planos, órgãos, acordos, prática
concordance-see-above = ver acima
concordance-serves-none = nenhum dos mostrados

## O que os exemplos mostram

coverage-title = O que os exemplos mostram de cada regra
coverage-signs = ✓ algum exemplo mostra a regra assim; ✗ nenhum mostra; – a regra nunca pode estar assim, disponha a lei o que dispuser.
coverage-seen = mostrada
coverage-unseen = não mostrada
coverage-impossible = impossível
coverage-summary = Exemplos: { $examples } (com falha: { $failed }). Regras: { $rules }, das quais { $whole } são mostradas de todas as formas possíveis.
