### As palavras dos relatórios, em português. Mesmas mensagens, mesmas variáveis e mesma ordem que en.ftl.

## Resultados: em que medida se cumpre uma norma

outcome-met = cumprido
outcome-partly-met = cumprido em parte
outcome-not-met = não cumprido
outcome-unknown = sem dados
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

## O que não se pôde confirmar de uma linha

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
list-and = { " e " }
list-and-before-i = { " e " }

## Comprovantes: em que se apoia um relatório

receipt-title = Comprovante
receipt-engine = Motor: { $name } { $version }; linguagem de regras { $language }
receipt-rulebook = Livro de regras: SHA-256 { $digest }
receipt-corpus = Corpus: SHA-256 { $digest }
receipt-on = Direito vigente em { $dates }
receipt-basis-text = Evidência que conta: o que foi lido no texto da lei
receipt-basis-secondary = Evidência que conta: o que foi lido no texto da lei ou em fonte secundária
receipt-basis-unverified = Evidência que conta: toda, inclusive a não verificada
receipt-readings = Leituras de termos controvertidos: { $readings }
