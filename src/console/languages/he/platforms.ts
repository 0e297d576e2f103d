import type { Tables } from '../areas.js';

/** Shopify’s own pages are not in Hebrew, so what they say stays as it is; WooCommerce’s are, with the English behind. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'יש ליצור למטה את המפתח הסודי ולהעתיק אותו.',
  'server.name': 'כל חנות אחרת',
  'shopify.step1': 'ב־Shopify יש לפתוח את „Settings”, משם את „Notifications” ואז את „Webhooks”.',
  'shopify.step2':
    'יש לבחור „Create webhook”. בשדה „Event”: ‏„Order creation”. בשדה „Format”: ‏JSON. בשדה „URL”: הכתובת שלמעלה. לשמור.',
  'shopify.step3':
    'יש לעשות אותו דבר עבור „Order update”, „Order payment”, „Order cancellation” ו„Refund create”: חמישה webhooks, כולם עם הכתובת הזו.',
  'shopify.step4':
    'מתחת לרשימה מופיע „Your webhooks will be signed with” ואחריו מפתח סודי ארוך. יש להעתיק אותו ולהדביק אותו למטה.',
  'shopify.hint':
    'אם אפליקציה שלך יוצרת את ה־webhooks, יש להדביק במקום זאת את ה־client secret של האפליקציה.',
  'woocommerce.step2':
    'ב־WordPress יש לפתוח את WooCommerce, משם „הגדרות”, „מתקדם” ואז „Webhooks”, ולבחור „הוספת webhook” (Add webhook).',
  'woocommerce.step3':
    'סטטוס (Status): פעיל. נושא (Topic): „הזמנה נוצרה” (Order created). כתובת למסירה (Delivery URL): הכתובת שלמעלה. סוד (Secret): המפתח שהועתק. גרסת API‏ (API version): 3. לשמור.',
  'woocommerce.step4':
    'יש לעשות אותו דבר עבור הנושאים „הזמנה עודכנה” (Order updated) ו„הזמנה נמחקה” (Order deleted): שלושה webhooks, כולם עם הכתובת הזו והמפתח הסודי הזה. החזרים כספיים מגיעים עם ההזמנה.',
  'woocommerce.hint':
    'אחרי יותר מחמישה כישלונות ברצף WooCommerce מכבה את ה־webhook. אם הזמנות לא מגיעות, כדאי לבדוק שם אם הוא עדיין פעיל.',
  'medusa.step2':
    'יש להעתיק את הקובץ `demo/install/medusa/reelshelf-orders.js` מקוד המקור של Reelshelf לשרת Medusa שלך, בשם `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'במשתני הסביבה של השרת יש לקבוע את `REELSHELF_ORDERS` לכתובת שלמעלה ואת `REELSHELF_SECRET` למפתח הסודי.',
  'medusa.step4': 'יש להפעיל מחדש את שרת Medusa.',
  'vendure.step2':
    'יש להעתיק את הקובץ `demo/install/vendure/reelshelf-orders.js` מקוד המקור של Reelshelf אל ליד הקובץ `vendure-config` שלך.',
  'vendure.step3':
    'יש להוסיף שם את `reelshelfOrders({ endpoint, secret })` לתוספים: `endpoint` הוא הכתובת שלמעלה, ו־`secret` הוא המפתח הסודי. את שניהם יש לקרוא ממשתני הסביבה.',
  'vendure.step4': 'יש להפעיל מחדש את שרת Vendure.',
  'server.step2':
    'BigCommerce ו־Saleor: הקבצים `demo/install/bigcommerce/reelshelf-orders.js` ו־`demo/install/saleor/reelshelf-orders.js` מקוד המקור של Reelshelf עושים את מה שמתואר בהמשך; מה שנדרש לכל אחד כתוב בראשו.',
  'server.step3':
    'בחנות אחרת, השרת צריך לשלוח כל הזמנה כ־JSON ב־POST לכתובת שלמעלה, ושוב בכל פעם שהיא משתנה. השדות מפורטים ב־README של שרת האיסוף, תחת „Orders that are facts”.',
  'server.step4':
    'כל הזמנה נשלחת עם הכותרת `x-reelshelf-signature: t=<seconds>,v1=<signature>`: הזמן בשניות מאז 1970, ו־HMAC-SHA256 של `<seconds>.<body>` עם המפתח הסודי, בהקסדצימלי.',
  'server.hint':
    'חתימה תקפה לחמש דקות. 200 פירושו שההזמנה נשמרה, 401 שהחתימה שגויה, 503 שיש לשלוח שוב.',
};
