import type { LikesTexts } from '../en/likes.js';

export const texts: Readonly<LikesTexts> = {
  like: 'Beğen',
  likesOf: { one: '1 beğeni', other: '{count} beğeni' },
  likeAnd: 'Beğen. {likes}',
  likeNow: 'Bu videoyu beğendiniz.',
  unlikeNow: 'Bu videoyu artık beğenmiyorsunuz.',
  likeLost: 'Bu ulaşmadı. Kalbe yeniden dokunun.',
  likeOffline: 'Çevrimdışısınız. Yeniden bağlandığınızda kalbe dokunun.',
  likeTooMany: 'Aynı anda çok fazla beğeni geldi. Daha sonra kalbe yeniden dokunun.',
  likeClosed: 'Mağaza şu anda burada beğeni almıyor.',
  likeHere: 'Yalnızca bu sayfada. Bunun için hiçbir şey saklanamadığından sayılmaz.',
};
