import type { Say } from '../../i18n/said.js';

/** Something that a check has seen, for whoever runs it. */
export interface Finding {
  /** `fault`: a shopper goes without something. `warning`: it will be one, or may be. */
  level: 'fault' | 'warning';
  /** Stable, for scripts. */
  code: string;
  /** `video "am-routine"`; `feed` for the whole. */
  item: string;
  /** What is wrong, with what was found, and what to do. */
  message: string;
  /** The same for the console, in its reader's language. */
  say?: readonly Say[];
  /** What of ours mends it, said in the words of whatever shows it. */
  mend?: Mend;
}

/** `prepare`: a file that plays everywhere is made of the one that is meant. `tag`: a product is named. `prove`: the creator's message or a file is kept. */
export type Mend = 'prepare' | 'tag' | 'prove';
