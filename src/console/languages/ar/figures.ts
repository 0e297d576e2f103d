import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'المشاهدات',
  'figure.views.means': 'تشغيل الفيديو مدة ثانيتين ونصفه على الأقل ظاهر على الشاشة.',
  'figure.views.column': 'المشاهدات',
  'figure.watched.title': 'نسبة المشاهدة',
  'figure.watched.means': 'ما شوهد من الفيديوهات في المشغّل، دون احتساب الإعادة.',
  'figure.watched.column': 'نسبة المشاهدة',
  'figure.failures.title': 'تعذّر التشغيل',
  'figure.failures.means': 'فيديوهات فتحها متسوق ولم يستطع المتصفح تشغيلها.',
  'figure.opens.title': 'فتح المنتجات',
  'figure.opens.means': 'عدد المرات التي فُتح فيها منتج من فيديو.',
  'figure.opens.column': 'مرات الفتح',
  'figure.adds.title': 'الإضافات إلى السلة',
  'figure.adds.means': 'عدد المرات التي أُضيف فيها منتج من فيديو إلى سلة المتجر وأكّد المتجر ذلك.',
  'figure.adds.column': 'الإضافات',
  'figure.questions.title': 'الأسئلة',
  'figure.questions.means': 'أسئلة أرسلها متسوقون من فيديو.',
  'figure.shares.title': 'المشاركات',
  'figure.shares.means':
    'عدد المرات التي شارك فيها متسوق رابط فيديو: بنسخه أو إرساله أو عبر قائمة المشاركة في الهاتف.',
  'figure.shareVisits.title': 'زيارات عبر روابط المشاركة',
  'figure.shareVisits.means': 'عدد المرات التي فُتحت فيها صفحة من رابط كهذا وكان الفيديو موجودًا.',
  'figure.checkouts.title': 'الانتقال إلى الدفع',
  'figure.checkouts.means': 'عدد المرات التي انتقل فيها متسوق من سلة الرف إلى إتمام الشراء.',
  'figure.orders.title': 'الطلبات',
  'figure.orders.means': 'طلبات فيها منتج فُتح أو أُضيف من فيديو في الأيام السابقة لها.',
  'figure.orders.column': 'الطلبات',
  'figure.conversion.means':
    'من بين المتسوقين الذين شاهدوا فيديو، نسبة من قدّموا طلبًا كهذا. تقع النسبة الحقيقية ضمن النطاق المكتوب تحتها في 95 مرة من كل 100.',
  'figure.sales.means': 'قيمة بنود هذه الطلبات المنسوبة إلى فيديو، لكل عملة على حدة.',
  'figure.average.means': 'المبيعات مقسومة على عدد الطلبات، لكل عملة.',
};
