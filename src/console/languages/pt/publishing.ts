import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} é novo.',
  'change.called': '{name} agora se chama {title}.',
  'change.out': '{name} foi retirado.',
  'change.order': 'Os vídeos fixados estão em outra ordem.',
  'change.more': { one: 'E mais {count} mudança.', other: 'E mais {count} mudanças.' },
  'change.film': '{name} tem outro filme.',
  'change.picture': '{name} tem outra imagem.',
  'change.captions': 'As legendas de {name} mudaram.',
  'change.tags': 'Os produtos marcados de {name} mudaram.',
  'change.creator': '{name} tem outro criador.',
  'change.disclosure': 'O aviso de {name} mudou.',
  'change.rights': 'Os direitos de {name} mudaram.',
  'change.campaign': 'Quando ou onde {name} aparece mudou.',
  'change.pin': '{name} foi fixado, ou solto.',
  'change.price': 'O preço de {name} mudou.',
  'change.choices': 'As variantes de {name} mudaram.',
  'change.availability': 'A disponibilidade de {name} mudou.',
  'change.address': 'O endereço de {name} mudou.',
  'change.description': 'A descrição de {name} mudou.',
  'where.shopify':
    'Na Shopify: “Loja virtual” › “Temas” › “Editar tema”, uma página de produto, “Adicionar bloco” › “Liquid personalizado”. A Shopify preenche o produto de cada página.',
  'where.shopify-storefront':
    'No modelo da sua página de produto. Coloque nele seu token público da Storefront API, e depois de `data-product` o handle do produto de cada página.',
  'where.woocommerce':
    'No WordPress: “Aparência” › “Editor” › “Modelos” › “Produto individual”, um bloco “HTML personalizado”. Os vídeos próprios de uma página vêm primeiro onde `data-product` cita o número do produto.',
  'where.bigcommerce':
    'No BigCommerce: “Storefront” › “Themes” › “Customize”, uma página de produto, o widget “HTML”. Os vídeos próprios de uma página vêm primeiro onde `data-product` cita o id do produto no seu feed.',
  'where.magento':
    'No Magento: “Conteúdo” › “Blocos”, um bloco novo com esta tag; depois “Conteúdo” › “Widgets” o coloca nas páginas de produto.',
  'where.sfcc': 'No modelo `product/productDetails.isml` do seu cartridge.',
  'where.prestashop':
    'Em `templates/catalog/product.tpl` do seu tema, ou em um módulo para HTML nas páginas de produto.',
  'where.medusa':
    'No modelo da sua página de produto. Coloque nele sua chave de API publicável, e depois de `data-product` o handle do produto de cada página.',
  'where.slug':
    'No modelo da sua página de produto, com o slug do produto de cada página depois de `data-product`.',
  'where.wix':
    'No Wix: “Configurações” › “Código personalizado”, nas páginas de produto; `data-target` cita o lugar na página. O Wix guarda o carrinho para si: a vitrine leva à página do produto.',
  'where.template': 'No modelo da sua página de produto, onde os vídeos devem ficar.',
  'where.anywhere':
    'No modelo da sua página de produto, onde os vídeos devem ficar. A vitrine descobre sozinha de que loja é a página.',
};
