/** Hebrew, without a form that tells whether it is she or he. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'שידור חי',
  liveIn: 'שידור חי בעוד {time}',
  liveSoon: 'מתחיל בקרוב',
  liveWait: 'השידור מתחיל בכל רגע, מעצמו.',
  remind: 'תזכורת',
  reminded: 'יש לפתוח את הקובץ כדי להוסיף אותו ליומן.',
  liveEdge: 'חזרה לשידור החי',
  livePin: 'עכשיו: {product}',
  livePrice: 'מחיר בשידור',
  liveHeld: 'השידור נתקע. הוא ממשיך מעצמו.',
  liveOver: 'השידור החי הסתיים.',
  liveRecording: 'השידור החי הסתיים. זו ההקלטה.',
};
