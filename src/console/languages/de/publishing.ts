import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} ist neu.',
  'change.called': '{name} heißt jetzt {title}.',
  'change.out': '{name} wurde herausgenommen.',
  'change.order': 'Die angehefteten Videos stehen in anderer Reihenfolge.',
  'change.more': { one: 'Und {count} weitere Änderung.', other: 'Und {count} weitere Änderungen.' },
  'change.film': '{name} hat einen anderen Film.',
  'change.picture': '{name} hat ein anderes Bild.',
  'change.captions': 'Die Untertitel von {name} sind geändert.',
  'change.tags': 'Die markierten Produkte von {name} sind geändert.',
  'change.creator': '{name} hat einen anderen Creator.',
  'change.disclosure': 'Die Kennzeichnung von {name} ist geändert.',
  'change.rights': 'Die Rechte von {name} sind geändert.',
  'change.campaign': 'Wann oder wo {name} gezeigt wird, ist geändert.',
  'change.pin': '{name} wurde angeheftet oder gelöst.',
  'change.price': 'Der Preis von {name} ist geändert.',
  'change.choices': 'Die Varianten von {name} sind geändert.',
  'change.availability': 'Ob {name} verfügbar ist, ist geändert.',
  'change.address': 'Die Adresse von {name} ist geändert.',
  'change.description': 'Die Beschreibung von {name} ist geändert.',
  'where.shopify':
    'In Shopify: „Onlineshop“ › „Themes“ › „Theme bearbeiten“, eine Produktseite, „Block hinzufügen“ › „Custom Liquid“. Shopify setzt das Produkt jeder Seite ein.',
  'where.shopify-storefront':
    'In die Vorlage deiner Produktseite. Setz deinen öffentlichen Token der Storefront-API ein, und hinter `data-product` den Handle des Produkts der Seite.',
  'where.woocommerce':
    'In WordPress: „Design“ › „Editor“ › „Templates“ › „Einzelnes Produkt“, ein Block „Individuelles HTML“. Die eigenen Videos einer Seite kommen zuerst, wo `data-product` die Nummer ihres Produkts nennt.',
  'where.bigcommerce':
    'In BigCommerce: „Storefront“ › „Themes“ › „Customize“, eine Produktseite, das Widget „HTML“. Die eigenen Videos einer Seite kommen zuerst, wo `data-product` die ID ihres Produkts in deinem Feed nennt.',
  'where.magento':
    'In Magento: „Inhalt“ › „Blöcke“, ein neuer Block mit diesem Tag; dann bringt „Inhalt“ › „Widgets“ ihn auf Produktseiten.',
  'where.sfcc': 'In die Vorlage `product/productDetails.isml` deiner Cartridge.',
  'where.prestashop':
    'In `templates/catalog/product.tpl` deines Themes, oder in ein Modul für HTML auf Produktseiten.',
  'where.medusa':
    'In die Vorlage deiner Produktseite. Setz deinen öffentlichen API-Schlüssel (publishable key) ein, und hinter `data-product` den Handle des Produkts der Seite.',
  'where.slug':
    'In die Vorlage deiner Produktseite, mit dem Slug des Produkts der Seite hinter `data-product`.',
  'where.wix':
    'In Wix: „Einstellungen“ › „Benutzerdefinierter Code“, auf Produktseiten; `data-target` nennt die Stelle auf der Seite. Wix behält seinen Warenkorb für sich: Das Shelf führt zur Seite des Produkts.',
  'where.template': 'In die Vorlage deiner Produktseite, dorthin, wo die Videos stehen sollen.',
  'where.anywhere':
    'In die Vorlage deiner Produktseite, dorthin, wo die Videos stehen sollen. Das Shelf findet selbst heraus, von welchem Shop die Seite ist.',
};
