import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} is nieuw.',
  'change.called': '{name} heet nu {title}.',
  'change.out': '{name} is weggehaald.',
  'change.order': 'De vastgezette video’s staan in een andere volgorde.',
  'change.more': { one: 'En nog {count} wijziging.', other: 'En nog {count} wijzigingen.' },
  'change.film': '{name} heeft een andere film.',
  'change.picture': '{name} heeft een andere afbeelding.',
  'change.captions': 'De ondertitels van {name} zijn veranderd.',
  'change.tags': 'De getagde producten van {name} zijn veranderd.',
  'change.creator': '{name} heeft een andere creator.',
  'change.disclosure': 'Het label van {name} is veranderd.',
  'change.rights': 'De rechten van {name} zijn veranderd.',
  'change.campaign': 'Wanneer of waar {name} te zien is, is veranderd.',
  'change.pin': '{name} is vastgezet, of losgemaakt.',
  'change.price': 'De prijs van {name} is veranderd.',
  'change.choices': 'De varianten van {name} zijn veranderd.',
  'change.availability': 'Of {name} leverbaar is, is veranderd.',
  'change.address': 'Het adres van {name} is veranderd.',
  'change.description': 'De beschrijving van {name} is veranderd.',
  'where.shopify':
    'In Shopify: ‘Online winkel’ › ‘Thema’s’ › ‘Thema bewerken’, een productpagina, ‘Blok toevoegen’ › ‘Aangepaste Liquid’. Shopify vult het product van elke pagina in.',
  'where.shopify-storefront':
    'In de template van je productpagina. Zet je openbare token van de Storefront API erin, en achter `data-product` de handle van het product van elke pagina.',
  'where.woocommerce':
    'In WordPress: ‘Weergave’ › ‘Editor’ › ‘Templates’ › ‘Enkel product’, een blok ‘Aangepaste HTML’. De eigen video’s van een pagina komen eerst waar `data-product` het nummer van haar product noemt.',
  'where.bigcommerce':
    'In BigCommerce: ‘Storefront’ › ‘Themes’ › ‘Customize’, een productpagina, de widget ‘HTML’. De eigen video’s van een pagina komen eerst waar `data-product` de id van haar product in je feed noemt.',
  'where.magento':
    'In Magento: ‘Content’ › ‘Blocks’, een nieuw blok met deze tag; daarna zet ‘Content’ › ‘Widgets’ het op productpagina’s.',
  'where.sfcc': 'In de template `product/productDetails.isml` van je cartridge.',
  'where.prestashop':
    'In `templates/catalog/product.tpl` van je thema, of een module voor HTML op productpagina’s.',
  'where.medusa':
    'In de template van je productpagina. Zet je publieke API-sleutel (publishable key) erin, en achter `data-product` de handle van het product van elke pagina.',
  'where.slug':
    'In de template van je productpagina, met de slug van het product van elke pagina achter `data-product`.',
  'where.wix':
    'In Wix: ‘Instellingen’ › ‘Aangepaste code’, op productpagina’s; `data-target` noemt de plek op de pagina. Wix houdt zijn winkelwagen voor zich: de shelf leidt naar de pagina van het product.',
  'where.template': 'In de template van je productpagina, waar de video’s moeten staan.',
  'where.anywhere':
    'In de template van je productpagina, waar de video’s moeten staan. De shelf ontdekt vanzelf van welke winkel de pagina is.',
};
