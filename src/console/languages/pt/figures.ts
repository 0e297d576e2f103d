import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Visualizações',
  'figure.views.means': 'Um vídeo foi reproduzido por 2 segundos com pelo menos metade na tela.',
  'figure.views.column': 'Visualizações',
  'figure.watched.title': 'Parte assistida',
  'figure.watched.means':
    'A parte dos vídeos que as visualizações no player viram; repetições não contam.',
  'figure.watched.column': 'Assistido',
  'figure.failures.title': 'Não reproduzidos',
  'figure.failures.means': 'Vídeos que um cliente abriu e o navegador não conseguiu reproduzir.',
  'figure.opens.title': 'Produtos abertos',
  'figure.opens.means': 'Vezes que um produto foi aberto a partir de um vídeo.',
  'figure.opens.column': 'Abertos',
  'figure.adds.title': 'Adicionados ao carrinho',
  'figure.adds.means':
    'Vezes que um produto foi de um vídeo para o carrinho da loja, com confirmação da loja.',
  'figure.adds.column': 'Adicionados',
  'figure.questions.title': 'Perguntas',
  'figure.questions.means': 'Perguntas que clientes enviaram a partir de um vídeo.',
  'figure.answerOpens.title': 'Abertos a partir de respostas',
  'figure.answerOpens.means': 'Dos produtos abertos, os que uma resposta a uma pergunta mostrou.',
  'figure.answerOrders.title': 'Pedidos a partir de respostas',
  'figure.answerOrders.means':
    'Dos pedidos, os de um produto aberto por último a partir de uma resposta a uma pergunta.',
  'figure.shares.title': 'Compartilhados',
  'figure.shares.means':
    'Vezes que um cliente passou adiante o link de um vídeo: copiado, enviado ou compartilhado pelo celular.',
  'figure.shareVisits.title': 'Vieram por link compartilhado',
  'figure.shareVisits.means':
    'Vezes que uma página foi aberta por um link assim e o vídeo estava lá.',
  'figure.checkouts.title': 'Foram ao pagamento',
  'figure.checkouts.means': 'Vezes que um cliente foi do carrinho da vitrine para o pagamento.',
  'figure.orders.title': 'Pedidos',
  'figure.orders.means':
    'Pedidos com um produto aberto ou adicionado a partir de um vídeo nos dias anteriores.',
  'figure.orders.column': 'Pedidos',
  'figure.conversion.means':
    'Dos clientes que assistiram a um vídeo, os que fizeram um pedido assim; na verdade dentro da faixa abaixo, 95 vezes em 100.',
  'figure.sales.means':
    'O total das linhas desses pedidos atribuídas a um vídeo; cada moeda separada.',
  'figure.average.means': 'Vendas divididas pelos pedidos, em cada moeda.',
};
