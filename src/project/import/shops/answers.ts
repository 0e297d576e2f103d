import { decodeText } from '../files/decodeText.js';
import type { Answer } from './shopClient.js';

/** `undefined` for anything but a good answer of JSON. */
export function jsonOf(answer: Answer | null): unknown {
  if (answer === null || answer.status !== 200) return undefined;
  try {
    return JSON.parse(decodeText(answer.bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Empty for anything but a good answer. */
export const textOf = (answer: Answer | null): string =>
  answer?.status === 200 ? decodeText(answer.bytes) : '';
