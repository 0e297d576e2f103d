import { attempt } from './attempt.js';

/** `null` for what is no JSON. */
export const parseJson = (text: string): unknown =>
  attempt<unknown, null>(() => JSON.parse(text), null);
