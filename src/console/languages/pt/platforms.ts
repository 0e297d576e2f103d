import type { Tables } from '../areas.js';

/** Menus are named as the Brazilian pages of the platform name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Crie a chave secreta abaixo e copie.',
  'server.name': 'Qualquer outra loja',
  'shopify.step1': 'Na Shopify, abra “Configurações”, depois “Notificações”, depois “Webhooks”.',
  'shopify.step2':
    'Escolha “Criar webhook”. Evento: “Criação de pedido”. Formato: JSON. URL: o endereço acima. Salve.',
  'shopify.step3':
    'Faça o mesmo para “Atualização de pedido”, “Pagamento do pedido”, “Cancelamento de pedido” e “Criação de reembolso”: cinco webhooks, todos com este endereço.',
  'shopify.step4':
    'Abaixo da lista está escrito com que seus webhooks são assinados, e uma chave secreta longa. Copie e cole abaixo.',
  'shopify.hint':
    'Se um app seu cria os webhooks, cole no lugar dela a chave secreta do cliente desse app.',
  'woocommerce.step2':
    'No WordPress, abra “WooCommerce”, depois “Configurações”, depois “Avançado”, depois “Webhooks”, e escolha “Adicionar webhook”.',
  'woocommerce.step3':
    'Status: Ativo. Tópico: “Pedido criado”. URL de entrega: o endereço acima. Chave secreta: a que você copiou. Versão da API: 3. Salve.',
  'woocommerce.step4':
    'Faça o mesmo para os tópicos “Pedido atualizado” e “Pedido excluído”: três webhooks, todos com este endereço e esta chave secreta. Os reembolsos vêm com o pedido.',
  'woocommerce.hint':
    'Depois de mais de cinco falhas seguidas, o WooCommerce desativa um webhook. Se os pedidos pararem de chegar, veja lá se ele ainda está ativo.',
  'medusa.step2':
    'Coloque o arquivo `demo/install/medusa/reelshelf-orders.js` do código-fonte do Reelshelf no seu servidor Medusa, como `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'No ambiente desse servidor, defina `REELSHELF_ORDERS` com o endereço acima e `REELSHELF_SECRET` com a chave secreta.',
  'medusa.step4': 'Reinicie o servidor Medusa.',
  'vendure.step2':
    'Coloque o arquivo `demo/install/vendure/reelshelf-orders.js` do código-fonte do Reelshelf ao lado do seu `vendure-config`.',
  'vendure.step3':
    'Adicione ali `reelshelfOrders({ endpoint, secret })` aos plugins: `endpoint` é o endereço acima, `secret` a chave secreta. Leia os dois do ambiente.',
  'vendure.step4': 'Reinicie o servidor Vendure.',
  'server.step2':
    'BigCommerce e Saleor: os arquivos `demo/install/bigcommerce/reelshelf-orders.js` e `demo/install/saleor/reelshelf-orders.js` do código-fonte do Reelshelf fazem o que segue; o que cada um precisa está escrito no início.',
  'server.step3':
    'Nos outros casos, faça o servidor da sua loja enviar cada pedido como JSON por POST ao endereço acima, e de novo a cada mudança. Os campos estão no README do coletor, em “Orders that are facts”.',
  'server.step4':
    'Envie cada um com o cabeçalho `x-reelshelf-signature: t=<seconds>,v1=<signature>`: a hora em segundos desde 1970, e o HMAC-SHA256 de `<seconds>.<body>` com a chave secreta, em hexadecimal.',
  'server.hint':
    'Uma assinatura vale cinco minutos. 200 significa que o pedido foi guardado, 401 que a assinatura está errada, 503 que é preciso enviar de novo.',
};
