import type { LikesTexts } from '../en/likes.js';

export const texts: Readonly<LikesTexts> = {
  like: 'Gefällt mir',
  likesOf: { one: 'Gefällt 1 Person', other: 'Gefällt {count} Personen' },
  likeAnd: 'Gefällt mir. {likes}',
  likeNow: 'Dir gefällt dieses Video.',
  unlikeNow: 'Dir gefällt dieses Video nicht mehr.',
  likeLost: 'Das ist nicht angekommen. Tippe noch einmal auf das Herz.',
  likeOffline: 'Du bist offline. Tippe auf das Herz, sobald du wieder verbunden bist.',
  likeTooMany: 'Es kamen zu viele Herzen auf einmal. Tippe später noch einmal darauf.',
  likeClosed: 'Der Shop nimmt hier gerade keine Herzen an.',
  likeHere: 'Nur auf dieser Seite. Es zählt nicht, weil dafür nichts gespeichert werden darf.',
};
