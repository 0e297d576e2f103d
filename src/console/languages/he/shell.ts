/** Hebrew. As on the shelf, nobody is addressed: buttons are nouns of action, and sentences have the plural or no person. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'אזורים',
  report: 'דוח',
  videos: 'סרטונים',
  products: 'מוצרים',
  creators: 'יוצרים',
  inbox: 'דואר נכנס',
  preview: 'תצוגה מקדימה',
  health: 'תקינות',
  publish: 'פרסום',
  live: 'שידור חי',
  questions: 'שאלות',
  orders: 'הזמנות',
  people: 'אנשים',
  'refused.report': 'הקישור שלך לא פותח את הדוח. אם יש בו צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  'refused.studio':
    'הקישור שלך לא פותח את הסטודיו. אם יש בו צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  'refused.live':
    'הקישור שלך לא פותח את השידורים החיים. אם יש בהם צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  'refused.questions':
    'הקישור שלך לא פותח את שאלות הקונים. אם יש בהן צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  'refused.orders':
    'הקישור שלך לא פותח את ההזמנות. אם יש בהן צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  'refused.people':
    'הקישור שלך לא פותח את רשימת האנשים. אם יש בה צורך, אפשר לבקש קישור אחר מבעלי החנות.',
  title: '{room} · Reelshelf',
  loading: 'בפתיחה',
  close: 'סגירה',
  copy: 'העתקה',
  copied: 'הועתק',
  selected: 'הטקסט מסומן: אפשר להעתיק אותו במקלדת',
  language: 'שפה',
  unanswered: 'השרת לא עונה. כדאי לנסות שוב עוד רגע.',
  'failed.heading': 'האזור הזה לא נפתח',
  'failed.lead': 'חלק מהדף לא נטען. ייתכן שהשרת מופעל מחדש, או שהוא חדש יותר מהדף הזה.',
  'failed.again': 'ניסיון נוסף',
};
