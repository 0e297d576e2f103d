import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'צפיות',
  'figure.views.means': 'סרטון שהופעל במשך 2 שניות כשלפחות חצי ממנו על המסך.',
  'figure.views.column': 'צפיות',
  'figure.watched.title': 'שיעור צפייה',
  'figure.watched.means': 'החלק מהסרטונים שנצפה בנגן; צפייה חוזרת לא נספרת.',
  'figure.watched.column': 'נצפה',
  'figure.failures.title': 'לא הופעלו',
  'figure.failures.means': 'סרטונים שקונים פתחו והדפדפן לא הצליח להפעיל.',
  'figure.opens.title': 'פתיחות מוצר',
  'figure.opens.means': 'מספר הפעמים שמוצר נפתח מתוך סרטון.',
  'figure.opens.column': 'נפתחו',
  'figure.adds.title': 'הוספות לסל',
  'figure.adds.means': 'מספר הפעמים שמוצר עבר מסרטון לסל של החנות, באישור החנות.',
  'figure.adds.column': 'נוספו',
  'figure.questions.title': 'שאלות',
  'figure.questions.means': 'שאלות שקונים שלחו מתוך סרטון.',
  'figure.shares.title': 'שיתופים',
  'figure.shares.means':
    'מספר הפעמים שקונים העבירו הלאה קישור לסרטון: בהעתקה, בשליחה או בשיתוף של הטלפון עצמו.',
  'figure.shareVisits.title': 'הגעות מקישור משותף',
  'figure.shareVisits.means': 'מספר הפעמים שדף נפתח מקישור כזה והסרטון היה בו.',
  'figure.checkouts.title': 'מעבר לתשלום',
  'figure.checkouts.means': 'מספר הפעמים שקונים עברו מהסל של המדף לתשלום.',
  'figure.orders.title': 'הזמנות',
  'figure.orders.means': 'הזמנות עם מוצר שנפתח או נוסף מסרטון בימים שקדמו להן.',
  'figure.orders.column': 'הזמנות',
  'figure.conversion.means':
    'החלק של מי שהזמינו כך, מתוך הקונים שצפו בסרטון; הערך האמיתי נמצא בטווח שמתחת, ב־95 מקרים מתוך 100.',
  'figure.sales.means': 'הסכום של השורות בהזמנות האלה שנזקפו לזכות סרטון; כל מטבע בנפרד.',
  'figure.average.means': 'המכירות חלקי ההזמנות, בכל מטבע.',
};
