import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}: nowe.',
  'change.called': '{name}: nazywa się teraz {title}.',
  'change.out': '{name}: usunięte.',
  'change.order': 'Przypięte filmy stoją w innej kolejności.',
  'change.more': 'Dalsze zmiany: {count}.',
  'change.film': '{name}: inny film.',
  'change.picture': '{name}: inny obrazek.',
  'change.captions': '{name}: zmienione napisy.',
  'change.tags': '{name}: zmienione oznaczone produkty.',
  'change.creator': '{name}: inny twórca.',
  'change.disclosure': '{name}: zmieniona etykieta.',
  'change.rights': '{name}: zmienione prawa.',
  'change.campaign': '{name}: zmieniony czas lub miejsce wyświetlania.',
  'change.pin': '{name}: przypięte albo odpięte.',
  'change.price': '{name}: zmieniona cena.',
  'change.choices': '{name}: zmienione warianty.',
  'change.availability': '{name}: zmieniona dostępność.',
  'change.address': '{name}: zmieniony adres.',
  'change.description': '{name}: zmieniony opis.',
  'where.shopify':
    'W Shopify: „Sklep online” › „Szablony” › „Edytuj szablon”, strona produktu, „Dodaj blok” › „Niestandardowy kod Liquid”. Shopify sam wstawia produkt każdej strony.',
  'where.shopify-storefront':
    'Do szablonu strony produktu. Wstaw publiczny token Storefront API, a za `data-product` handle produktu danej strony.',
  'where.woocommerce':
    'W WordPressie: „Wygląd” › „Edytor” › „Szablony” › „Pojedynczy produkt”, blok „Własny HTML”. Filmy danej strony są pierwsze tam, gdzie `data-product` podaje numer jej produktu.',
  'where.bigcommerce':
    'W BigCommerce: „Storefront” › „Themes” › „Customize”, strona produktu, widżet „HTML”. Filmy danej strony są pierwsze tam, gdzie `data-product` podaje id jej produktu w feedzie.',
  'where.magento':
    'W Magento: „Content” › „Blocks”, nowy blok z tym tagiem; potem „Content” › „Widgets” umieszcza go na stronach produktów.',
  'where.sfcc': 'Do szablonu `product/productDetails.isml` w twoim cartridge’u.',
  'where.prestashop':
    'Do `templates/catalog/product.tpl` twojego szablonu albo do modułu na HTML na stronach produktów.',
  'where.medusa':
    'Do szablonu strony produktu. Wstaw publiczny klucz API (publishable key), a za `data-product` handle produktu danej strony.',
  'where.slug': 'Do szablonu strony produktu, ze slugiem produktu danej strony za `data-product`.',
  'where.wix':
    'W Wix: „Ustawienia” › „Niestandardowy kod”, na stronach produktów; `data-target` wskazuje miejsce na stronie. Wix zachowuje koszyk dla siebie: półka prowadzi na stronę produktu.',
  'where.template': 'Do szablonu strony produktu, tam, gdzie mają stać filmy.',
  'where.anywhere':
    'Do szablonu strony produktu, tam, gdzie mają stać filmy. Półka sama ustala, jakiego sklepu jest strona.',
};
