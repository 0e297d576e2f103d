import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}: جديد.',
  'change.called': '{name}: الاسم الآن {title}.',
  'change.out': '{name}: حُذف.',
  'change.order': 'تغيّر ترتيب الفيديوهات المثبتة.',
  'change.more': 'تغييرات أخرى: {count}.',
  'change.film': '{name}: تغيّر الفيديو.',
  'change.picture': '{name}: تغيّرت الصورة.',
  'change.captions': '{name}: تغيّرت الترجمة النصية.',
  'change.tags': '{name}: تغيّرت المنتجات الموسومة.',
  'change.creator': '{name}: تغيّر صانع المحتوى.',
  'change.disclosure': '{name}: تغيّرت التسمية الظاهرة.',
  'change.rights': '{name}: تغيّرت الحقوق.',
  'change.campaign': '{name}: تغيّر وقت العرض أو مكانه.',
  'change.pin': '{name}: ثُبِّت أو أُلغي تثبيته.',
  'change.price': '{name}: تغيّر السعر.',
  'change.choices': '{name}: تغيّرت الخيارات.',
  'change.availability': '{name}: تغيّر التوفر.',
  'change.address': '{name}: تغيّر العنوان.',
  'change.description': '{name}: تغيّر الوصف.',
  'where.shopify':
    'في Shopify: «Online Store» › «Themes» › «Edit theme»، صفحة منتج، «Add block» › «Custom Liquid». يملأ Shopify منتج كل صفحة.',
  'where.shopify-storefront':
    'في قالب صفحة المنتج لديك. ضع فيه رمز Storefront API العام، وبعد `data-product` معرّف (handle) منتج كل صفحة.',
  'where.woocommerce':
    'في WordPress: «المظهر» › «المحرر» › «القوالب» › «منتج مفرد»، مكوّن «HTML مخصص». تأتي فيديوهات الصفحة أولًا حيث يذكر `data-product` رقم منتجها.',
  'where.bigcommerce':
    'في BigCommerce: «Storefront» › «Themes» › «Customize»، صفحة منتج، الأداة «HTML». تأتي فيديوهات الصفحة أولًا حيث يذكر `data-product` معرّف منتجها في الخلاصة.',
  'where.magento':
    'في Magento: «Content» › «Blocks»، كتلة جديدة بهذا الوسم؛ ثم «Content» › «Widgets» لوضعها في صفحات المنتجات.',
  'where.sfcc': 'في القالب `product/productDetails.isml` من cartridge لديك.',
  'where.prestashop':
    'في `templates/catalog/product.tpl` من قالب متجرك، أو في وحدة HTML لصفحات المنتجات.',
  'where.medusa':
    'في قالب صفحة المنتج لديك. ضع فيه مفتاح API العام (publishable key)، وبعد `data-product` معرّف (handle) منتج كل صفحة.',
  'where.slug': 'في قالب صفحة المنتج لديك، مع slug منتج كل صفحة بعد `data-product`.',
  'where.wix':
    'في Wix: «الإعدادات» › «كود مخصص»، في صفحات المنتجات؛ ويحدد `data-target` الموضع في الصفحة. سلة Wix غير متاحة من الخارج: يقود الرف إلى صفحة المنتج.',
  'where.template': 'في قالب صفحة المنتج لديك، حيث يجب أن تظهر الفيديوهات.',
  'where.anywhere':
    'في قالب صفحة المنتج لديك، حيث يجب أن تظهر الفيديوهات. يكتشف الرف بنفسه نوع المتجر.',
};
