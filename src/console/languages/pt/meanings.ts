import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Uma visualização são 2 segundos de reprodução com pelo menos metade do vídeo na tela. A parte assistida é a parte dos vídeos que as visualizações no player viram, sem contar repetições; olhadas mais curtas não são visualizações e não contam em lugar nenhum. Os pedidos são os que têm um produto aberto ou adicionado a partir de um vídeo até {days} dia antes; a conversão é a parte de quem assistiu que fez um pedido assim, e o pedido médio, o valor de um.',
    other:
      'Uma visualização são 2 segundos de reprodução com pelo menos metade do vídeo na tela. A parte assistida é a parte dos vídeos que as visualizações no player viram, sem contar repetições; olhadas mais curtas não são visualizações e não contam em lugar nenhum. Os pedidos são os que têm um produto aberto ou adicionado a partir de um vídeo até {days} dias antes; a conversão é a parte de quem assistiu que fez um pedido assim, e o pedido médio, o valor de um.',
  },
  'orders.credited': {
    one: 'Um pedido conta uma vez só, quem quer que o informe. Uma linha é atribuída ao vídeo a partir do qual o produto foi adicionado ao carrinho por último, ou então aberto por último, até {days} dia antes do pedido.',
    other:
      'Um pedido conta uma vez só, quem quer que o informe. Uma linha é atribuída ao vídeo a partir do qual o produto foi adicionado ao carrinho por último, ou então aberto por último, até {days} dias antes do pedido.',
  },
  'orders.influenced': {
    one: 'Os pedidos influenciados tinham um produto mostrado em um vídeo visto até {days} dia antes, sem ser aberto nem adicionado a partir dele. Ficam à parte e nunca são somados aos pedidos acima.',
    other:
      'Os pedidos influenciados tinham um produto mostrado em um vídeo visto até {days} dias antes, sem ser aberto nem adicionado a partir dele. Ficam à parte e nunca são somados aos pedidos acima.',
  },
  'orders.confirmed':
    'Os pedidos confirmados foram assinados pelo servidor da sua loja; as vendas deles são depois de descontos e reembolsos, sem impostos e frete, e os cancelados ficam de fora. A partir do primeiro deles, o que uma página diz de um pedido só indica de quem foi, e o que nenhum servidor confirma em 48 horas não conta em lugar nenhum.',
  'orders.claimed':
    'Estes pedidos são o que as páginas disseram nos navegadores dos clientes; ninguém os confirmou. Configure o webhook da sua loja, e só os pedidos dela contam.',
  creator:
    'O que os clientes fizeram com os vídeos de cada criador. Um pedido com produtos de dois criadores conta para os dois, cada um com as próprias linhas.',
  video:
    'O que os clientes fizeram com cada vídeo. Uma visualização são 2 segundos de reprodução com pelo menos metade do vídeo na tela.',
  likes:
    'As curtidas são as que valem agora, sejam quais forem os dias mostrados: uma por pessoa, sem as retiradas.',
  product:
    'Quantas vezes cada produto foi aberto e adicionado ao carrinho a partir de um vídeo, e os pedidos que vieram daí.',
  'unknown.unnamed':
    'Desconhecidos são IDs que as páginas enviaram e que nunca estiveram no seu feed: alguém os inventou, ou estão em outro feed seu, que se informa ao coletor com mais um --feed.',
  'unknown.rest':
    'Sem o seu feed, os {count} primeiros têm uma linha cada, e todos os outros dividem uma. Informe o seu feed ao coletor, com --feed, e só o que ele nomeia tem uma linha.',
  'time.hour':
    'Visualizações, adições ao carrinho e pedidos a partir de vídeos, por hora, no relógio de {zone}.',
  'time.day':
    'Visualizações, adições ao carrinho e pedidos a partir de vídeos, por dia, no relógio de {zone}.',
  'time.week':
    'Visualizações, adições ao carrinho e pedidos a partir de vídeos, por semana, no relógio de {zone}.',
  funnel:
    'Os clientes conforme até onde chegaram neste tempo: uma etapa conta todos os que chegaram até ali ou mais longe, mesmo que uma etapa no meio não tenha sido vista, como um pedido depois de um produto da semana passada. Quem pediu duas vezes é um cliente só. Um cliente é um visitante que aceitou ser reconhecido; de todos os outros, cada página vista conta como um, porque nada liga as páginas deles.',
  'step.seen': 'tiveram pelo menos metade da vitrine na tela por um segundo',
  'step.viewed': 'assistiram a um vídeo por pelo menos 2 segundos',
  'step.engaged':
    'assistiram a 10 segundos ou a quase tudo, ativaram o som, abriram um produto ou compartilharam',
  'step.opened': 'abriram um produto a partir de um vídeo',
  'step.added': 'adicionaram ao carrinho',
  'step.ordered': 'pediram algo que tinham aberto ou adicionado a partir de um vídeo',
  trust:
    'Cada página numera o que informa, então um número que falta mostra que algo se perdeu no caminho. As páginas que deram sinal nos últimos 15 minutos ficam de fora, porque ainda pode chegar mais. O que uma página fez depois do último aviso não pode ser visto.',
  kept: 'Do que aconteceu antes de {day}, só ficam guardados totais. Visualizações, produtos abertos e adicionados, pedidos e vendas estão completos. Os clientes, as etapas deles, quanto foi assistido, o que se perdeu no caminho e os pedidos cancelados se referem aos dias seguintes, e os pedidos dos dias anteriores, aos prazos de sempre.',
  'kept.months':
    'Antes de {day} há totais por mês, e um mês conta quando está inteiro nos dias que você escolheu.',
  'lift.experiment':
    'O acaso decide, para cada visitante, a quem a vitrine não é mostrada, e assim fica. Um visitante participa a partir do momento em que a vitrine apareceu na tela, ou teria aparecido, e é comparado quando se passaram {days} dias. Só os visitantes que permitem estatísticas têm um ID e participam; todos os outros veem a vitrine e não contam aqui. Isto se refere aos últimos {most} dias, enquanto a mesma parte ficar de fora, quaisquer que sejam os dias escolhidos acima. Com filtro, refere-se aos visitantes que encontraram a vitrine pela primeira vez ali; novos e recorrentes não são distinguidos.',
  'lift.conversion':
    'De 100 visitantes, quantos pediram qualquer coisa na loja em até {days} dias depois do primeiro encontro com a vitrine. O pedido é do visitante cuja página o informou; onde o servidor da sua loja assina os pedidos, só esses contam, e nenhum cancelado ou devolvido.',
  'lift.revenue':
    'O valor desses pedidos, dividido por todos os visitantes, incluindo os que não pediram nada. Os pedidos assinados contam depois de descontos e reembolsos, sem impostos e frete. As moedas nunca são somadas.',
  'lift.interval':
    'As diferenças verdadeiras, dos pedidos e de cada moeda, estão todas nas faixas delas 95 vezes em 100, e isso vale não importa quantas vezes você olhe e quando pare; por isso a faixa é mais larga do que a maioria das ferramentas mostra (uma sequência de confiança assintótica, segundo Waudby-Smith e outros). Enquanto forem precisos mais visitantes para encontrar uma diferença de um quinto, nenhum número é mostrado. Cada visão filtrada pode errar sozinha, 5 vezes em 100: de muitas que se olham, algumas enganam, e quem decide são todos os visitantes juntos.',
  'room.arrivals':
    'Das páginas vistas nestes dias: quantos eventos enviaram e quantos faltam pela própria numeração; quanto tempo os eventos ficaram a caminho, o que é longo em páginas sem conexão; quantos clientes aceitaram ser medidos, sem os quais nada liga duas páginas; quais relógios estão errados em mais de cinco minutos, o que é corrigido; e quais versões da tag elas levam. O que foi recusado está abaixo, desde que o coletor foi iniciado.',
  'room.orders':
    'Todos os pedidos que contam nestes dias, os mais novos primeiro, com aquilo a que cada linha é atribuída e por quê: uma linha é atribuída ao vídeo a partir do qual o produto foi adicionado ao carrinho por último, ou então aberto por último, nos dias antes do pedido que você escolheu. Uma linha que ninguém adicionou nem abriu a partir de um vídeo não é atribuída a ninguém. O que o servidor da loja assinou está confirmado; os valores são depois de descontos e reembolsos, sem impostos e frete.',
  filters:
    'Os valores são os das páginas vistas nestes dias. O dispositivo vem do tamanho da janela, o país do fuso horário do navegador. Origem e campanha são aquelas pelas quais a visita chegou, pelo utm_source e utm_campaign do link, ou então pelo site de onde veio. Recorrente é quem já esteve aqui antes do primeiro destes dias; só quem aceitou ser reconhecido é novo ou recorrente.',
  'room.returns':
    'Presentes, cachês e comissões que você anotou, do primeiro deles até o último dos dias escolhidos, ao lado dos pedidos atribuídos ao criador no mesmo tempo, quaisquer que sejam os outros filtros do relatório. As vendas são as das linhas atribuídas, depois de reembolsos onde o servidor da sua loja assina os pedidos. Quanto um criador custou por pedido, e quanto voltou por cada unidade dada, aparece quando tudo está em uma moeda só; totais de moedas diferentes nunca são somados. Vendas não são lucro: produtos e frete também custam.',
  payouts:
    'A pagar pelos dias escolhidos: a comissão que valia em cada pedido, sobre as vendas atribuídas destes dias, e os cachês anotados para eles. Os presentes já foram dados.',
  'room.creators':
    'Os criadores conforme quantas pessoas os seguem onde publicam, como diz o seu feed: nano de 1.000 a 10.000, micro até 100.000, maiores acima disso. O engajamento é a parte de quem assistiu que continuou assistindo, ativou o som, abriu um produto ou compartilhou; a parte assistida é a dos vídeos que as visualizações no player viram; a conversão é a parte de quem assistiu que pediu. Atrás de cada valor está a faixa em que ele realmente fica, 95 vezes em 100. As vendas por mil visualizações no player precisam de 10 pedidos. Quantos seguem um criador não decide em lugar nenhum quais vídeos são mostrados.',
  'room.videos':
    'Os clientes, contados uma vez por etapa: os que viram o card, viram a prévia sem som por 2 segundos, iniciaram o vídeo no player, assistiram ali por 2 segundos, continuaram assistindo ou participaram, abriram um produto a partir dele, adicionaram um e pediram um. Cards e player são duas entradas, então uma etapa pode ser maior que a anterior. Quem ainda assiste é medido pelas páginas vistas que iniciaram o vídeo no player, cada uma pelo ponto mais longe a que chegou; uma parte pulada não conta como vista. Um momento é o tempo em que um produto está marcado: das páginas vistas que viram a marcação, as que abriram ou adicionaram o produto, e os pedidos dele atribuídos a este vídeo.',
  'room.moments':
    'Cada hora da semana no seu relógio, todas as semanas dos dias escolhidos juntas: quantas vezes a vitrine foi vista, vídeos foram assistidos, produtos adicionados e pedidos atribuídos a vídeos. Temas e plataformas são os dos vídeos do seu feed; origem, campanha, página e país se escolhem acima, para o relatório inteiro. Uma hora foi perdida onde páginas pediram vídeos e o seu feed não tinha nenhum adequado, ou onde muitos clientes viram a vitrine e colocaram no carrinho menos da metade do habitual na sua loja. O mapa aparece a partir de 100 visualizações.',
  'room.hours':
    'As primeiras 48 horas dos vídeos que chegaram a uma vitrine nestes dias, contadas desde que algo deles foi informado pela primeira vez. A linha do meio é a da loja: metade dos vídeos dos últimos 180 dias tinha mais visualizações nessa idade, metade menos. Um vídeo está à frente com mais de uma vez e meia esse número, atrás com menos de dois terços; nada é dito com menos de 20 visualizações de um lado ou do outro, ou menos de 5 outros vídeos.',
};
