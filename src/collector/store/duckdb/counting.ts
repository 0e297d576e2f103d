import type { Counted } from '../tallied.js';

/** What is counted by, of rows of the table of events. */
export const countedIn = ({ type, surface, sum }: Counted): string =>
  `coalesce(${sum ? `sum(${sum})` : 'count(*)'} FILTER (type = '${type}'${surface ? ` AND surface = '${surface}'` : ''}), 0)`;
