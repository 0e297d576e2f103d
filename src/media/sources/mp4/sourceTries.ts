import type { VideoSource } from '../../../feed/schema.js';
import type { Trouble } from '../../element/mediaWatch.js';

/** A media that was seen to its end is good, so whatever holds it up passes: a minute of standing, or this many errors in a row. */
const WHOLE_TRIES = 6;

export interface SourceTries {
  begin(sources: readonly VideoSource[]): void;
  readonly source: VideoSource | undefined;
  /** Where the media goes on once it is there again; known once. */
  takeResumeSeconds(): number;
  /** Chooses the source to try next, the same again perhaps. `false`: there is none left to try. */
  tryNext(trouble: Trouble): boolean;
}

/** Which of a video's sources is tried, and how often. */
export function createSourceTries(): SourceTries {
  let sources: readonly VideoSource[] = [];
  let index = 0;
  /** What only looks broken is tried once more before it is called so. */
  let triesLeft = 1;
  let isGood = false;
  let resumeSeconds = 0;
  return {
    begin(next) {
      sources = next;
      index = resumeSeconds = 0;
      triesLeft = 1;
      isGood = false;
    },
    get source() {
      return sources[index];
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
      if (!isGood && index + 1 < sources.length) index++;
      else if (triesLeft > 0 && (trouble.isGuess || isGood)) {
        triesLeft--;
        if (!isGood) index = 0;
        resumeSeconds = trouble.resumeSeconds;
      } else return false;
      return true;
    },
  };
}
