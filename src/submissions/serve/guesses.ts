/** Whoever tries links that are none is answered ever more slowly, and then, for a while, not at all. */
import { createRateLimit } from '../../server/rateLimit.js';
import type { Env } from '../../tools/env.js';

/** A mistyped link is tried a few times; a program tries thousands. */
const TRIES = { perSecond: 1 / 60, burst: 10 };
const SHUT_MS = 10 * 60_000;
const DELAY_MS = 400;
const MAX_KNOWN = 10_000;

export interface Guesses {
  /** Seconds until this sender is heard again; 0: now. Asked before a link is looked up, so that a good one is answered no differently. */
  waitOf(sender: string): number;
  /** Returns when the sender has waited. */
  note(sender: string): Promise<void>;
}

export function createGuesses(
  { nowMs, setTimer }: Pick<Env, 'nowMs' | 'setTimer'>,
  log: (line: string) => void,
): Guesses {
  const tries = createRateLimit(TRIES);
  const shut = new Map<string, number>();
  return {
    waitOf(sender) {
      const leftMs = (shut.get(sender) ?? 0) - nowMs();
      if (leftMs <= 0) shut.delete(sender);
      return Math.max(0, Math.ceil(leftMs / 1000));
    },
    async note(sender) {
      if (tries.take(sender, nowMs()) > 0 && !shut.has(sender)) {
        shut.set(sender, nowMs() + SHUT_MS);
        if (shut.size > MAX_KNOWN) shut.delete(shut.keys().next().value ?? '');
        log(
          `LINKS_GUESSED: ${sender} has tried ${TRIES.burst} links to the upload page that lead nowhere, and is not answered for ${SHUT_MS / 60_000} minutes.`,
        );
      }
      await new Promise<void>((resolve) => setTimer(resolve, DELAY_MS));
    },
  };
}
