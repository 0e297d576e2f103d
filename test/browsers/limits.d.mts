/** What `limits.mjs` gives, for tests that are written in TypeScript. */
import type { Driver } from './drivers.mjs';

export function startBrowser(
  name: string,
  start: (processes: unknown) => Promise<Driver>,
  answerMs?: number,
): Promise<Driver & { /** It gave no answer, and gives none any more. */ isOver(): boolean }>;
