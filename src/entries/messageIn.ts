import { inWords } from '../console/languages/said.js';

/** The sentence in a refusal of the uploads' server. @param broken - what is said where nothing came. */
export function messageIn(body: string | undefined, broken: string): string {
  try {
    const message = inWords(JSON.parse(body ?? '') as { message?: string });
    if (message) return message;
  } catch {
    if (body) return body;
  }
  return broken;
}
