import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}: חדש.',
  'change.called': '{name}: השם עכשיו {title}.',
  'change.out': '{name}: הוצא.',
  'change.order': 'הסרטונים הנעוצים בסדר אחר.',
  'change.more': {
    one: 'ועוד שינוי אחד ({count}).',
    two: 'ועוד {count} שינויים.',
    other: 'ועוד {count} שינויים.',
  },
  'change.film': '{name}: הסרטון הוחלף.',
  'change.picture': '{name}: התמונה הוחלפה.',
  'change.captions': '{name}: הכתוביות השתנו.',
  'change.tags': '{name}: המוצרים המתויגים השתנו.',
  'change.creator': '{name}: היוצר/ת השתנה.',
  'change.disclosure': '{name}: התווית השתנתה.',
  'change.rights': '{name}: הזכויות השתנו.',
  'change.campaign': '{name}: זמן ההצגה או המקום השתנו.',
  'change.pin': '{name}: ננעץ או שוחרר.',
  'change.price': '{name}: המחיר השתנה.',
  'change.choices': '{name}: האפשרויות השתנו.',
  'change.availability': '{name}: הזמינות השתנתה.',
  'change.address': '{name}: הכתובת השתנתה.',
  'change.description': '{name}: התיאור השתנה.',
  'where.shopify':
    'ב־Shopify:‏ „Online Store” › „Themes” › „Edit theme”, דף מוצר, „Add block” › „Custom Liquid”. ‏Shopify ממלא את המוצר בכל דף.',
  'where.shopify-storefront':
    'בתבנית של דף המוצר שלך. יש לשים בה את אסימון ה־Storefront API הציבורי, ואחרי `data-product` את ה־handle של המוצר בכל דף.',
  'where.woocommerce':
    'ב־WordPress: „עיצוב” › „עורך” › „תבניות” › „מוצר בודד”, בלוק „HTML מותאם אישית”. הסרטונים של הדף עצמו באים ראשונים כאשר ב־`data-product` רשום מספר המוצר.',
  'where.bigcommerce':
    'ב־BigCommerce:‏ „Storefront” › „Themes” › „Customize”, דף מוצר, הווידג׳ט „HTML”. הסרטונים של הדף עצמו באים ראשונים כאשר ב־`data-product` רשום מזהה המוצר בפיד שלך.',
  'where.magento':
    'ב־Magento:‏ „Content” › „Blocks”, בלוק חדש עם התגית הזו; אחר כך „Content” › „Widgets” שם אותו בדפי מוצר.',
  'where.sfcc': 'בתבנית `product/productDetails.isml` של ה־cartridge שלך.',
  'where.prestashop':
    'בקובץ `templates/catalog/product.tpl` של ערכת העיצוב, או במודול ל־HTML בדפי מוצר.',
  'where.medusa':
    'בתבנית של דף המוצר שלך. יש לשים בה את מפתח ה־API הציבורי (publishable key), ואחרי `data-product` את ה־handle של המוצר בכל דף.',
  'where.slug': 'בתבנית של דף המוצר שלך, עם ה־slug של המוצר בכל דף אחרי `data-product`.',
  'where.wix':
    'ב־Wix:‏ „הגדרות” › „קוד מותאם אישית”, בדפי מוצר; `data-target` מציין את המקום בדף. ‏Wix שומר את סל הקניות לעצמו: המדף מוביל לדף המוצר.',
  'where.template': 'בתבנית של דף המוצר שלך, במקום שבו הסרטונים צריכים להופיע.',
  'where.anywhere':
    'בתבנית של דף המוצר שלך, במקום שבו הסרטונים צריכים להופיע. המדף מגלה בעצמו לאיזו חנות הדף שייך.',
};
