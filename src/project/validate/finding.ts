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
}
