import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} è nuovo.',
  'change.called': '{name} ora si chiama {title}.',
  'change.out': '{name} è stato tolto.',
  'change.order': 'I video fissati sono in un altro ordine.',
  'change.more': { one: 'E {count} altra modifica.', other: 'E altre {count} modifiche.' },
  'change.film': '{name} ha un altro filmato.',
  'change.picture': '{name} ha un’altra immagine.',
  'change.captions': 'I sottotitoli di {name} sono cambiati.',
  'change.tags': 'I prodotti taggati di {name} sono cambiati.',
  'change.creator': '{name} ha un altro creator.',
  'change.disclosure': 'L’etichetta di {name} è cambiata.',
  'change.rights': 'I diritti di {name} sono cambiati.',
  'change.campaign': 'Quando o dove si mostra {name} è cambiato.',
  'change.pin': '{name} è stato fissato, o liberato.',
  'change.price': 'Il prezzo di {name} è cambiato.',
  'change.choices': 'Le varianti di {name} sono cambiate.',
  'change.availability': 'La disponibilità di {name} è cambiata.',
  'change.address': 'L’indirizzo di {name} è cambiato.',
  'change.description': 'La descrizione di {name} è cambiata.',
  'where.shopify':
    'In Shopify: “Negozio online” › “Temi” › “Modifica tema”, una pagina prodotto, “Aggiungi blocco” › “Liquid personalizzato”. Shopify inserisce il prodotto di ogni pagina.',
  'where.shopify-storefront':
    'Nel modello della tua pagina prodotto. Metti il tuo token pubblico della Storefront API, e dopo `data-product` l’handle del prodotto di ogni pagina.',
  'where.woocommerce':
    'In WordPress: “Aspetto” › “Editor” › “Template” › “Prodotto singolo”, un blocco “HTML personalizzato”. I video propri di una pagina vengono prima dove `data-product` nomina il numero del suo prodotto.',
  'where.bigcommerce':
    'In BigCommerce: “Storefront” › “Themes” › “Customize”, una pagina prodotto, il widget “HTML”. I video propri di una pagina vengono prima dove `data-product` nomina l’id del suo prodotto nel tuo feed.',
  'where.magento':
    'In Magento: “Contenuto” › “Blocchi”, un blocco nuovo con questo tag; poi “Contenuto” › “Widget” lo mette sulle pagine prodotto.',
  'where.sfcc': 'Nel modello `product/productDetails.isml` della tua cartridge.',
  'where.prestashop':
    'In `templates/catalog/product.tpl` del tuo tema, o in un modulo per HTML sulle pagine prodotto.',
  'where.medusa':
    'Nel modello della tua pagina prodotto. Metti la tua chiave API pubblicabile, e dopo `data-product` l’handle del prodotto di ogni pagina.',
  'where.slug':
    'Nel modello della tua pagina prodotto, con lo slug del prodotto di ogni pagina dopo `data-product`.',
  'where.wix':
    'In Wix: “Impostazioni” › “Codice personalizzato”, sulle pagine prodotto; `data-target` nomina il punto della pagina. Wix tiene il carrello per sé: la vetrina porta alla pagina del prodotto.',
  'where.template': 'Nel modello della tua pagina prodotto, dove devono stare i video.',
  'where.anywhere':
    'Nel modello della tua pagina prodotto, dove devono stare i video. La vetrina scopre da sé di quale negozio è la pagina.',
};
