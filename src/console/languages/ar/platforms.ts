import type { Tables } from '../areas.js';

/** Shopify’s admin pages are not in Arabic, so their menus are named in English; WooCommerce’s by both names. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'أنشئ المفتاح السري أدناه وانسخه.',
  'server.name': 'أي متجر آخر',
  'shopify.step1': 'في Shopify افتح «Settings» ثم «Notifications» ثم «Webhooks».',
  'shopify.step2':
    'اختر «Create webhook». الحدث (Event): «Order creation». التنسيق (Format): JSON. الرابط (URL): العنوان أعلاه. ثم احفظ.',
  'shopify.step3':
    'كرّر ذلك مع «Order update» و«Order payment» و«Order cancellation» و«Refund create»: خمسة webhooks، كلها بهذا العنوان.',
  'shopify.step4':
    'أسفل القائمة تجد «Your webhooks will be signed with» وبعدها مفتاح سري طويل. انسخه والصقه أدناه.',
  'shopify.hint':
    'إن كان أحد تطبيقاتك هو الذي ينشئ webhooks، فالصق بدلًا منه المفتاح السري للتطبيق (client secret).',
  'woocommerce.step2':
    'في WordPress افتح WooCommerce ثم «الإعدادات» (Settings) ثم «متقدم» (Advanced) ثم «Webhooks»، واختر «إضافة webhook» (Add webhook).',
  'woocommerce.step3':
    'الحالة (Status): «نشط» (Active). الموضوع (Topic): «Order created». رابط التسليم (Delivery URL): العنوان أعلاه. السر (Secret): المفتاح الذي نسخته. إصدار API: 3. ثم احفظ.',
  'woocommerce.step4':
    'كرّر ذلك مع الموضوعين «Order updated» و«Order deleted»: ثلاثة webhooks، كلها بهذا العنوان وهذا المفتاح السري. وتصل المبالغ المستردة مع الطلب.',
  'woocommerce.hint':
    'بعد أكثر من خمس محاولات فاشلة متتالية يوقف WooCommerce الـ webhook. إن لم تصل طلبات، فتحقق هناك من أنه ما زال نشطًا.',
  'medusa.step2':
    'ضع الملف `demo/install/medusa/reelshelf-orders.js` من الشيفرة المصدرية لـ Reelshelf في خادم Medusa لديك باسم `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'في متغيرات بيئة ذلك الخادم، اضبط `REELSHELF_ORDERS` على العنوان أعلاه و`REELSHELF_SECRET` على المفتاح السري.',
  'medusa.step4': 'أعد تشغيل خادم Medusa.',
  'vendure.step2':
    'ضع الملف `demo/install/vendure/reelshelf-orders.js` من الشيفرة المصدرية لـ Reelshelf بجانب `vendure-config` لديك.',
  'vendure.step3':
    'أضف `reelshelfOrders({ endpoint, secret })` إلى الإضافات (plugins) هناك: `endpoint` هو العنوان أعلاه، و`secret` هو المفتاح السري. اقرأهما من متغيرات البيئة.',
  'vendure.step4': 'أعد تشغيل خادم Vendure.',
  'server.step2':
    'BigCommerce وSaleor: الملفان `demo/install/bigcommerce/reelshelf-orders.js` و`demo/install/saleor/reelshelf-orders.js` من الشيفرة المصدرية لـ Reelshelf يقومان بما يلي، وما يحتاجه كل منهما مكتوب في أوله.',
  'server.step3':
    'وإلا فاجعل خادم متجرك يرسل كل طلب بصيغة JSON عبر POST إلى العنوان أعلاه، ثم مرة أخرى كلما تغيّر. الحقول مذكورة في README الخاص بخادم القياس، تحت العنوان «Orders that are facts».',
  'server.step4':
    'أرسل مع كل طلب الترويسة `x-reelshelf-signature: t=<seconds>,v1=<signature>`: الوقت بالثواني منذ 1970، وقيمة HMAC-SHA256 للنص `<seconds>.<body>` بالمفتاح السري، بالنظام الست عشري.',
  'server.hint':
    'يبقى التوقيع صالحًا خمس دقائق. الرمز 200 يعني أن الطلب حُفظ، و401 أن التوقيع خاطئ، و503 أن الطلب يجب أن يُرسل مرة أخرى.',
};
