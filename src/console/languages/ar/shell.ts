/** Arabic, modern standard. Nobody is addressed where it can be helped, else by the short imperative that is used for everybody; buttons are nouns of action. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'الأقسام',
  report: 'التقرير',
  videos: 'الفيديوهات',
  products: 'المنتجات',
  creators: 'صنّاع المحتوى',
  inbox: 'الوارد',
  preview: 'المعاينة',
  health: 'الفحص',
  publish: 'النشر',
  live: 'البث المباشر',
  questions: 'الأسئلة',
  orders: 'الطلبات',
  people: 'الأشخاص',
  'refused.report': 'هذا الرابط لا يفتح التقرير. للحصول على رابط آخر تواصل مع مالك المتجر.',
  'refused.studio': 'هذا الرابط لا يفتح الاستوديو. للحصول على رابط آخر تواصل مع مالك المتجر.',
  'refused.live': 'هذا الرابط لا يفتح البث المباشر. للحصول على رابط آخر تواصل مع مالك المتجر.',
  'refused.questions':
    'هذا الرابط لا يفتح أسئلة المتسوقين. للحصول على رابط آخر تواصل مع مالك المتجر.',
  'refused.orders': 'هذا الرابط لا يفتح الطلبات. للحصول على رابط آخر تواصل مع مالك المتجر.',
  'refused.people': 'هذا الرابط لا يفتح قائمة الأشخاص. للحصول على رابط آخر تواصل مع مالك المتجر.',
  title: '{room} · Reelshelf',
  loading: 'جارٍ الفتح',
  close: 'إغلاق',
  copy: 'نسخ',
  copied: 'تم النسخ',
  selected: 'النص محدد: انسخه بلوحة المفاتيح',
  language: 'اللغة',
  unanswered: 'الخادم لا يستجيب. حاول مرة أخرى بعد قليل.',
  'failed.heading': 'تعذّر فتح هذا القسم',
  'failed.lead':
    'تعذّر تحميل جزء من الصفحة. ربما يُعاد تشغيل الخادم الآن، أو أصبح إصداره أحدث من هذه الصفحة.',
  'failed.again': 'إعادة المحاولة',
};
