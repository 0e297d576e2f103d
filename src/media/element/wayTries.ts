import type { Trouble } from './mediaWatch.js';
import type { Way } from './way.js';

/** A media that was seen to its end is good, so whatever holds it up passes: a minute of standing, or this many errors in a row. */
const WHOLE_TRIES = 6;

export interface WayTries {
  begin(ways: readonly Way[]): void;
  readonly way: Way | undefined;
  /** Where the media goes on once it is there again; known once. */
  takeResumeSeconds(): number;
  /** Chooses the way to try next, the same again perhaps. `false`: there is none left to try. */
  tryNext(trouble: Trouble): boolean;
}

/** Which way into the element is tried, and how often. */
export function createWayTries(): WayTries {
  let ways: readonly Way[] = [];
  let index = 0;
  /** What only looks broken is tried once more before it is called so. */
  let triesLeft = 1;
  let isGood = false;
  let resumeSeconds = 0;
  return {
    begin(next) {
      ways = next;
      index = resumeSeconds = 0;
      triesLeft = 1;
      isGood = false;
    },
    get way() {
      return ways[index];
    },
    takeResumeSeconds() {
      const seconds = resumeSeconds;
      resumeSeconds = 0;
      return seconds;
    },
    tryNext(trouble) {
      if (trouble.wasWhole) {
        isGood = true;
        triesLeft = WHOLE_TRIES;
      }
      if (!isGood && index + 1 < ways.length) index++;
      else if (triesLeft > 0 && (trouble.isGuess || isGood)) {
        triesLeft--;
        if (!isGood) index = 0;
        resumeSeconds = trouble.resumeSeconds;
      } else return false;
      return true;
    },
  };
}
