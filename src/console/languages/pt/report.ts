import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Relatório de criadores',
  today: 'Hoje',
  week: '7 dias',
  month: '28 dias',
  custom: 'Escolher dias',
  from: 'De',
  to: 'Até',
  range: 'Quais dias',
  shop: 'Loja',
  'period.today': 'hoje',
  'period.week': 'nesta semana',
  'period.month': 'nas últimas quatro semanas',
  'period.custom': 'nestes dias',
  'period.day': 'neste dia',
  'before.today': 'Ontem',
  'before.week': 'A semana anterior',
  'before.month': 'As quatro semanas anteriores',
  'before.custom': 'Os dias anteriores',
  'before.day': 'O dia anterior',
  'before.running.today': 'Ontem, até esta hora',
  'before.running.week': 'A semana anterior, até este ponto',
  'before.running.month': 'As quatro semanas anteriores, até este ponto',
  'before.running.custom': 'Os dias anteriores, até este ponto',
  'before.running.day': 'O dia anterior, até esta hora',
  'creator.page': 'Página de',
  'creator.all': 'toda a loja',
  'creator.share':
    'Isto é o que o criador vê. Na seção “Pessoas”, você dá a ele um link, que não abre mais nada e pode ser retirado.',
  'own.none': 'Nada aqui ainda',
  'own.none.lead':
    'Ninguém assistiu aos seus vídeos nestes dias. Assim que alguém assistir, aparece aqui em segundos.',
  'live.now': 'Atualizado agora mesmo',
  'live.ago': 'Atualizado {ago}',
  'live.lost': 'Sem conexão, tentando de novo',
  creators: { one: '{count} criador', other: '{count} criadores' },
  orders: { one: '{count} pedido', other: '{count} pedidos' },
  likes: { one: '{count} curtida', other: '{count} curtidas' },
  views: { one: '{count} visualização', other: '{count} visualizações' },
  shoppers: { one: '{count} cliente', other: '{count} clientes' },
  'headline.orders': '{orders}, {revenue}, depois de vídeos de {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, depois de vídeos de {creator} {period}.',
  'headline.creators': { one: '{count} criador', other: '{count} criadores' },
  'headline.added': {
    one: '{shoppers} cliente assistiu {period} e colocou {products} no carrinho. Nenhum pedido ainda.',
    other:
      '{shoppers} clientes assistiram {period} e colocaram {products} no carrinho. Nenhum pedido ainda.',
  },
  'headline.products': { one: '{count} produto', other: '{count} produtos' },
  'headline.watched': {
    one: '{shoppers} cliente assistiu a vídeos de {creators} {period}. Nada foi adicionado a um carrinho ainda.',
    other:
      '{shoppers} clientes assistiram a vídeos de {creators} {period}. Nada foi adicionado a um carrinho ainda.',
  },
  'headline.seen': {
    one: 'A vitrine foi vista uma vez {period}. Nenhum vídeo foi assistido ainda.',
    other: 'A vitrine foi vista {count} vezes {period}. Nenhum vídeo foi assistido ainda.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: nenhum pedido.',
  'orders.claimed': 'Pedidos como as páginas da loja os informaram; ninguém os confirmou.',
  'orders.confirmed': 'Todos confirmados pelo servidor da loja.',
  'orders.partly': {
    one: 'O servidor da loja confirmou {count} pedido; os outros são como as páginas os informaram antes.',
    other:
      'O servidor da loja confirmou {count} pedidos; os outros são como as páginas os informaram antes.',
  },
  'figures.how': 'O que é cada número',
  'figure.sales': 'Vendas',
  'figure.conversion': 'Pediram, de quem assistiu',
  'figure.average': '{money} por pedido',
  'figure.before': '{count} antes',
  'figure.confirmed': { one: '{count} confirmado', other: '{count} confirmados' },
  notEnough: 'Ainda faltam dados',
  'notEnough.note':
    'Um traço significa que ainda faltam dados: menos de {count} visualizações no player.',
  none: 'Nada ainda',
  'chart.heading.hour': 'Hora a hora',
  'chart.heading.day': 'Dia a dia',
  'chart.heading.week': 'Semana a semana',
  'chart.views': 'Visualizações',
  'chart.adds': 'Adicionados ao carrinho',
  'chart.orders': 'Pedidos',
  'chart.soFar': '{when}, até agora',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': {
    one: '{count} adicionado ao carrinho',
    other: '{count} adicionados ao carrinho',
  },
  'chart.label.hour':
    'Visualizações, adições e pedidos ao longo do tempo. Use as setas para ler cada hora.',
  'chart.label.day':
    'Visualizações, adições e pedidos ao longo do tempo. Use as setas para ler cada dia.',
  'chart.label.week':
    'Visualizações, adições e pedidos ao longo do tempo. Use as setas para ler cada semana.',
  'chart.week': 'Semana de {day}',
  'chart.table': 'Mostrar como tabela',
  'chart.when': 'Quando',
  'creators.heading': 'Criadores',
  'creators.download': 'Baixar como planilha',
  'creators.creator': 'Criador',
  'creators.column.sales': 'Vendas',
  'creators.opened': { one: '{count} aberto', other: '{count} abertos' },
  'creators.added': { one: '{count} adicionado', other: '{count} adicionados' },
  'creators.influenced': 'Influenciados',
  'creators.range':
    'Abaixo dos pedidos está a faixa em que realmente ficam os pedidos de 100 pessoas que assistiram, 95 vezes em 100: faixas que se sobrepõem talvez só difiram por acaso.',
  'creators.showInfluenced': 'Mostrar também pedidos que uma visualização pode ter influenciado',
  'creators.all': 'Mostrar todos os {count}',
  'creators.more': 'Mostrar mais {count} de {all}',
  'creators.currencies':
    'Totais de moedas diferentes nunca são somados. Com pedidos iguais, decide {currency}, em que a maioria dos pedidos foi paga.',
  'unknown.unnamed': { one: 'Desconhecidos: {count} ID', other: 'Desconhecidos: {count} IDs' },
  'unknown.rest': { one: 'Todos os outros: {count} ID', other: 'Todos os outros: {count} IDs' },
  'gifts.heading': 'Presentes',
  'gifts.heading.own': 'Seus presentes',
  'gifts.gift': 'Presente',
  'gifts.video': 'Vídeo',
  'gifts.views': 'Visualizações',
  'gifts.adds': 'Adicionados',
  'gifts.orders': 'Pedidos',
  'gifts.sales': 'Vendas',
  'gifts.sent': 'Convite de {day}, nada enviado ainda',
  'gifts.opened': 'Convite aberto, nada enviado ainda',
  'gifts.submitted': 'Enviado, espera uma resposta',
  'gifts.withdrawn': 'Retirado pelo criador',
  'gifts.changes_asked': 'Uma mudança foi pedida',
  'gifts.refused': 'Não aceito',
  'gifts.approved': 'Sendo preparado',
  'gifts.shown': 'Na loja até {day}',
  'gifts.cancelled': 'Convite cancelado',
  'gifts.words': 'A loja diz: {words}',
  'gifts.spark': 'Código Spark {code}, até {day}',
  'gifts.more': 'Mostrar todos os {count}',
  'gifts.note': 'Desde a primeira visualização, quaisquer que sejam os dias escolhidos acima.',
  'videos.heading': 'Vídeos',
  'videos.watched': '{share} assistido',
  'videos.live': '{orders} durante a transmissão',
  'products.heading': 'Produtos',
  'products.product': 'Produto',
  'products.opened': 'Abertos',
  'products.added': 'Adicionados',
  'funnel.heading': 'Onde os clientes param',
  'funnel.seen': { one: '{count} viu a vitrine', other: '{count} viram a vitrine' },
  'funnel.viewed': {
    one: '{count} assistiu a um vídeo',
    other: '{count} assistiram a um vídeo',
  },
  'funnel.engaged': {
    one: '{count} continuou assistindo ou participou',
    other: '{count} continuaram assistindo ou participaram',
  },
  'funnel.opened': { one: '{count} abriu um produto', other: '{count} abriram um produto' },
  'funnel.added': {
    one: '{count} adicionou ao carrinho',
    other: '{count} adicionaram ao carrinho',
  },
  'funnel.ordered': { one: '{count} fez um pedido', other: '{count} fizeram um pedido' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} dos anteriores, entre {low} e {high}',
  'funnel.drop.viewed': {
    one: 'A maior queda: de {before} que viram a vitrine, {after} assistiu a um vídeo.',
    other: 'A maior queda: de {before} que viram a vitrine, {after} assistiram a um vídeo.',
  },
  'funnel.drop.engaged': {
    one: 'A maior queda: de {before} que assistiram a um vídeo, {after} continuou ou participou.',
    other:
      'A maior queda: de {before} que assistiram a um vídeo, {after} continuaram ou participaram.',
  },
  'funnel.drop.opened': {
    one: 'A maior queda: de {before} que continuaram ou participaram, {after} abriu um produto.',
    other:
      'A maior queda: de {before} que continuaram ou participaram, {after} abriram um produto.',
  },
  'funnel.drop.added': {
    one: 'A maior queda: de {before} que abriram um produto, {after} adicionou ao carrinho.',
    other: 'A maior queda: de {before} que abriram um produto, {after} adicionaram ao carrinho.',
  },
  'funnel.drop.ordered': {
    one: 'A maior queda: de {before} que adicionaram ao carrinho, {after} fez um pedido.',
    other: 'A maior queda: de {before} que adicionaram ao carrinho, {after} fizeram um pedido.',
  },
  'funnel.wait':
    'Ainda faltam clientes para dizer onde param. São precisos cerca de {count} em uma etapa.',
  'lift.heading': 'O que a própria vitrine traz',
  'lift.download': 'Baixar como planilha',
  'lift.people': 'São comparados {on} visitantes com a vitrine e {off} sem ela, desde {day}.',
  'lift.more': 'Sim, ela vende: {on} de 100 visitantes pediram com a vitrine, {off} sem ela.',
  'lift.less': 'Ela custa pedidos: {on} de 100 visitantes pediram com a vitrine, {off} sem ela.',
  'lift.unclear':
    'Nenhuma diferença encontrada: {on} de 100 visitantes pediram com a vitrine, {off} sem ela.',
  'lift.few': {
    one: 'Ainda faltam dados: cerca de {more} visitante a mais.',
    other: 'Ainda faltam dados: cerca de {more} visitantes a mais.',
  },
  'lift.few.long': {
    one: 'Ainda faltam dados: cerca de {more} visitante a mais, o que leva mais de um ano no ritmo atual.',
    other:
      'Ainda faltam dados: cerca de {more} visitantes a mais, o que leva mais de um ano no ritmo atual.',
  },
  'lift.few.days': {
    one: 'Ainda faltam dados: cerca de {more} visitante a mais, o que leva {days} no ritmo atual.',
    other:
      'Ainda faltam dados: cerca de {more} visitantes a mais, o que leva {days} no ritmo atual.',
  },
  'lift.days': { one: '{count} dia', other: '{count} dias' },
  'lift.first': {
    one: 'Ainda faltam dados: os primeiros visitantes vieram em {day}, e cada um tem {count} dia para pedir antes da comparação.',
    other:
      'Ainda faltam dados: os primeiros visitantes vieram em {day}, e cada um tem {count} dias para pedir antes da comparação.',
  },
  'lift.ratio':
    'Não mostrado, porque os dois grupos não são o que deveriam: {expected} dos visitantes deveriam ficar sem a vitrine, e {found} ficaram.',
  'lift.ratio.do':
    'O acaso sozinho quase nunca faz isso. Outra coisa decide quem é contado, então qualquer comparação enganaria: uma página guardada em cache com outro data-holdout, um script da página que falha em um grupo, ou solicitações bloqueadas. Deixe a tag igual em todas as páginas; com outra parte, a contagem recomeça.',
  'lift.none': 'Quantos destes pedidos teriam vindo sem a vitrine?',
  'lift.noneHere': 'Nenhum destes visitantes é comparado ainda.',
  'lift.visitors': 'Visitantes novos e recorrentes não são distinguidos aqui.',
  'lift.none.do':
    'Visualizações e cliques não podem dizer. Deixe alguns visitantes sem a vitrine, e a resposta aparece aqui: adicione {code} à tag, e um em cada dez visitantes que permitem estatísticas não a vê.',
  'lift.conversion': 'Visitantes que pediram',
  'lift.revenue': 'Vendas por visitante em {currency}',
  'lift.withShelf': 'Com a vitrine',
  'lift.without': 'Sem ela',
  'lift.of100': '{count} de 100',
  'lift.fewer': 'a menos',
  'lift.lessMoney': 'a menos',
  'lift.same': 'nenhuma diferença',
  'lift.moreOf': 'a mais',
  'lift.range': 'Diferença: {value}, na verdade entre {low} e {high}',
  'lift.inBoth': {
    one: '{count} visitante apareceu nos dois grupos e fica de fora.',
    other: '{count} visitantes apareceram nos dois grupos e ficam de fora.',
  },
  'lift.failed': 'Não foi possível ler esta parte: {message}',
  'trust.heading': 'Dá para confiar nestes números?',
  'trust.none':
    'Ainda não há nada para verificar. Quando as páginas ficarem 15 minutos em silêncio, aparece aqui se algo se perdeu no caminho.',
  'trust.yes': 'Sim. De {expected} avisos das páginas, nenhum se perdeu.',
  'trust.good': {
    one: 'Sim. De {expected} avisos das páginas, {lost} se perdeu no caminho: {share}.',
    other: 'Sim. De {expected} avisos das páginas, {lost} se perderam no caminho: {share}.',
  },
  'trust.mostly': {
    one: 'Em grande parte. De {expected} avisos das páginas, {lost} se perdeu no caminho: {share}. Os números reais são um pouco mais altos.',
    other:
      'Em grande parte. De {expected} avisos das páginas, {lost} se perderam no caminho: {share}. Os números reais são um pouco mais altos.',
  },
  'trust.careful': {
    one: 'Com cuidado. De {expected} avisos das páginas, {lost} se perdeu no caminho: {share}. Os números reais são mais altos. Os motivos mais comuns são solicitações bloqueadas e um coletor parado.',
    other:
      'Com cuidado. De {expected} avisos das páginas, {lost} se perderam no caminho: {share}. Os números reais são mais altos. Os motivos mais comuns são solicitações bloqueadas e um coletor parado.',
  },
  'trust.orders':
    'Pedidos e vendas são o que a sua página de agradecimento disse no navegador do cliente, e qualquer um pode dizer isso. Configure o webhook da sua loja (na seção “Pedidos”, ou com reelshelf collect --webhook), e só os pedidos assinados pelo servidor dela contam.',
  'trust.signed':
    'A partir do primeiro pedido assinado pelo servidor da sua loja, só os assinados contam. As vendas são depois de descontos e reembolsos, sem impostos e frete.',
  'trust.refunded': 'De todos os pedidos, {money} foram reembolsados.',
  'trust.cancelled': {
    one: '{count} pedido cancelado não conta.',
    other: '{count} pedidos cancelados não contam.',
  },
  'trust.waiting': {
    one: '{count} pedido informado por uma página espera a confirmação da sua loja.',
    other: '{count} pedidos informados por páginas esperam a confirmação da sua loja.',
  },
  'trust.unmatched': {
    one: '{count} pedido informado por uma página não foi confirmado em 48 horas e não conta.',
    other: '{count} pedidos informados por páginas não foram confirmados em 48 horas e não contam.',
  },
  'trust.webhook.server': 'Seu servidor',
  'trust.webhook': '{platform}: o último pedido assinado chegou {ago}.',
  'trust.webhook.silent': '{platform}: configurado, e nada assinado chegou ainda.',
  'trust.webhook.refused': 'Recusado {ago}: {why}',
  'trust.above': {
    one: '{count} pedido informado por uma página está acima do preço da loja e não conta.',
    other: '{count} pedidos informados por páginas estão acima do preço da loja e não contam.',
  },
  'trust.robots': {
    one: '{count} visita de um robô não conta.',
    other: '{count} visitas de robôs não contam.',
  },
  'trust.robotsCounted': 'Visitas de robôs também contam, porque o coletor foi configurado assim.',
  'trust.open': {
    one: '{count} página ainda está aberta e pode informar mais.',
    other: '{count} páginas ainda estão abertas e podem informar mais.',
  },
  'refused.batches': {
    one: '{count} envio foi recusado',
    other: '{count} envios foram recusados',
  },
  'refused.events': {
    one: '{count} evento foi recusado',
    other: '{count} eventos foram recusados',
  },
  'refused.since': 'Desde que o coletor foi iniciado, {when}:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Algo chegou',
  'trust.how': 'Como se conta',
  'empty.heading': 'Nada aqui ainda',
  'empty.other': 'Nenhum cliente viu a vitrine {period}.',
  'empty.lead':
    'Assim que um cliente vir a vitrine em uma das suas páginas, aparece aqui em segundos.',
  'empty.step1': 'Coloque a tag em uma página de produto, com o seu endpoint nela:',
  'empty.step2': 'Abra essa página e role até a vitrine.',
  'empty.step3':
    'Na página de agradecimento, informe o pedido, para que as vendas encontrem seus criadores:',
  'empty.longer': 'Ver 28 dias',
  'failed.heading': 'Não foi possível ler o relatório',
  'failed.signed_out':
    'Sua sessão terminou. Abra a página de novo pelo seu link, ou peça um novo a quem o enviou.',
  'failed.unreachable':
    'O coletor não responde. Talvez esteja reiniciando; esta página continua tentando.',
  'failed.again': 'Tentar de novo',
  loading: 'Lendo seus números',
};
