import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} es nuevo.',
  'change.called': '{name} se llama ahora {title}.',
  'change.out': '{name} se quitó.',
  'change.order': 'Los vídeos fijados están en otro orden.',
  'change.more': { one: 'Y {count} cambio más.', other: 'Y {count} cambios más.' },
  'change.film': '{name} tiene otra película.',
  'change.picture': '{name} tiene otra imagen.',
  'change.captions': 'Cambiaron los subtítulos de {name}.',
  'change.tags': 'Cambiaron los productos etiquetados de {name}.',
  'change.creator': '{name} tiene otro creador.',
  'change.disclosure': 'Cambió el aviso de {name}.',
  'change.rights': 'Cambiaron los derechos de {name}.',
  'change.campaign': 'Cambió cuándo o dónde se muestra {name}.',
  'change.pin': '{name} se fijó o se soltó.',
  'change.price': 'Cambió el precio de {name}.',
  'change.choices': 'Cambiaron las variantes de {name}.',
  'change.availability': 'Cambió la disponibilidad de {name}.',
  'change.address': 'Cambió la dirección de {name}.',
  'change.description': 'Cambió la descripción de {name}.',
  'where.shopify':
    'En Shopify: «Tienda online» › «Temas» › «Editar tema», una página de producto, «Agregar bloque» › «Liquid personalizado». Shopify rellena el producto de cada página.',
  'where.shopify-storefront':
    'En la plantilla de tu página de producto. Pon ahí tu token público de la API Storefront, y tras `data-product` el identificador (handle) del producto de cada página.',
  'where.woocommerce':
    'En WordPress: «Apariencia» › «Editor» › «Plantillas» › «Producto individual», un bloque «HTML personalizado». Los vídeos propios de una página van primero donde `data-product` nombra el número de su producto.',
  'where.bigcommerce':
    'En BigCommerce: «Storefront» › «Themes» › «Customize», una página de producto, el widget «HTML». Los vídeos propios de una página van primero donde `data-product` nombra el id de su producto en tu feed.',
  'where.magento':
    'En Magento: «Contenido» › «Bloques», un bloque nuevo con este código; después «Contenido» › «Widgets» lo pone en páginas de producto.',
  'where.sfcc': 'En la plantilla `product/productDetails.isml` de tu cartucho.',
  'where.prestashop':
    'En `templates/catalog/product.tpl` de tu tema, o en un módulo para HTML en páginas de producto.',
  'where.medusa':
    'En la plantilla de tu página de producto. Pon ahí tu clave de API publicable, y tras `data-product` el identificador (handle) del producto de cada página.',
  'where.slug':
    'En la plantilla de tu página de producto, con el slug del producto de cada página tras `data-product`.',
  'where.wix':
    'En Wix: «Ajustes» › «Código personalizado», en páginas de producto; `data-target` nombra el lugar de la página. Wix guarda su carrito para sí: la vitrina lleva a la página del producto.',
  'where.template': 'En la plantilla de tu página de producto, donde deban estar los vídeos.',
  'where.anywhere':
    'En la plantilla de tu página de producto, donde deban estar los vídeos. La vitrina descubre sola de qué tienda es la página.',
};
