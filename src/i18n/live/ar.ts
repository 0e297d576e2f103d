/** Arabic. Shoppers are addressed without a form that tells whether it is she or he. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'مباشر',
  liveIn: 'مباشر بعد {time}',
  liveSoon: 'يبدأ قريبًا',
  liveWait: 'يبدأ في أي لحظة من تلقاء نفسه.',
  remind: 'ذكّرني',
  reminded: 'افتح الملف لإضافته إلى التقويم.',
  liveEdge: 'العودة إلى المباشر',
  livePin: 'الآن: {product}',
  livePrice: 'سعر البث المباشر',
  liveHeld: 'توقف البث مؤقتًا، وسيستأنف من تلقاء نفسه.',
  liveOver: 'انتهى البث المباشر.',
  liveRecording: 'انتهى البث المباشر. هذا هو التسجيل.',
};
