import type { Message } from '../translate.js';

/** English texts of the heart below a video. They, and each other language of them, come where a shelf has likes. */
export const likesTexts = {
  like: 'Like',
  likesOf: { one: '1 like', other: '{count} likes' },
  likeAnd: 'Like. {likes}',
  likeNow: 'You like this video.',
  unlikeNow: 'You no longer like this video.',
  likeLost: 'That has not arrived. Press the heart again.',
  likeOffline: 'You are offline. Press the heart when you are connected again.',
  likeTooMany: 'Too many likes came at once. Press the heart again later.',
  likeClosed: 'The shop takes no likes here at the moment.',
  likeHere: 'Only on this page. It is not counted, because nothing may be stored for it.',
} as const;

export type LikesTexts = { [K in keyof typeof likesTexts]: Message };
