import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} är ny.',
  'change.called': '{name} heter nu {title}.',
  'change.out': '{name} har tagits bort.',
  'change.order': 'De fästa videorna står i en annan ordning.',
  'change.more': { one: 'Och {count} ändring till.', other: 'Och {count} ändringar till.' },
  'change.film': '{name} har en annan film.',
  'change.picture': '{name} har en annan bild.',
  'change.captions': 'Undertexterna till {name} har ändrats.',
  'change.tags': 'De taggade produkterna i {name} har ändrats.',
  'change.creator': '{name} har en annan kreatör.',
  'change.disclosure': 'Märkningen av {name} har ändrats.',
  'change.rights': 'Rättigheterna till {name} har ändrats.',
  'change.campaign': 'När eller var {name} visas har ändrats.',
  'change.pin': '{name} har fästs, eller lossats.',
  'change.price': 'Priset på {name} har ändrats.',
  'change.choices': 'Varianterna av {name} har ändrats.',
  'change.availability': 'Tillgängligheten för {name} har ändrats.',
  'change.address': 'Adressen till {name} har ändrats.',
  'change.description': 'Beskrivningen av {name} har ändrats.',
  'where.shopify':
    'I Shopify: ”Webbshop” › ”Teman” › ”Redigera tema”, en produktsida, ”Lägg till block” › ”Anpassad Liquid”. Shopify fyller i produkten på varje sida.',
  'where.shopify-storefront':
    'I mallen för din produktsida. Lägg in din offentliga token för Storefront API, och efter `data-product` handtaget (handle) för varje sidas produkt.',
  'where.woocommerce':
    'I WordPress: ”Utseende” › ”Redigerare” › ”Mallar” › ”Enskild produkt”, ett block ”Anpassad HTML”. En sidas egna videor kommer först där `data-product` anger produktens nummer.',
  'where.bigcommerce':
    'I BigCommerce: ”Storefront” › ”Themes” › ”Customize”, en produktsida, widgeten ”HTML”. En sidas egna videor kommer först där `data-product` anger produktens id i ditt flöde.',
  'where.magento':
    'I Magento: ”Content” › ”Blocks”, ett nytt block med den här taggen; sedan lägger ”Content” › ”Widgets” det på produktsidor.',
  'where.sfcc': 'I mallen `product/productDetails.isml` i din cartridge.',
  'where.prestashop':
    'I temats `templates/catalog/product.tpl`, eller en modul för HTML på produktsidor.',
  'where.medusa':
    'I mallen för din produktsida. Lägg in din publika API-nyckel (publishable key), och efter `data-product` handtaget (handle) för varje sidas produkt.',
  'where.slug':
    'I mallen för din produktsida, med slug för varje sidas produkt efter `data-product`.',
  'where.wix':
    'I Wix: ”Inställningar” › ”Anpassad kod”, på produktsidor; `data-target` anger platsen på sidan. Wix behåller sin varukorg för sig: hyllan leder till produktens sida.',
  'where.template': 'I mallen för din produktsida, där videorna ska stå.',
  'where.anywhere':
    'I mallen för din produktsida, där videorna ska stå. Hyllan tar själv reda på vilken butik sidan tillhör.',
};
