import type { LikesTexts } from '../en/likes.js';

export const texts: Readonly<LikesTexts> = {
  like: 'אהבתי',
  likesOf: { one: 'אדם אחד אהב', two: 'שני אנשים אהבו', other: '{count} אנשים אהבו' },
  likeAnd: 'אהבתי. {likes}',
  likeNow: 'אהבת את הסרטון הזה.',
  unlikeNow: 'הסרטון הזה כבר לא מסומן.',
  likeLost: 'זה לא הגיע. יש ללחוץ על הלב שוב.',
  likeOffline: 'אין חיבור לאינטרנט. אפשר ללחוץ על הלב כשהחיבור יחזור.',
  likeTooMany: 'הגיעו יותר מדי בבת אחת. אפשר ללחוץ על הלב שוב מאוחר יותר.',
  likeClosed: 'החנות לא מקבלת כאן לבבות כרגע.',
  likeHere: 'רק בדף הזה. הוא לא נספר, כי אסור לשמור דבר בשבילו.',
};
