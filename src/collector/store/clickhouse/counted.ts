/** How events are counted in SQL, by the table of `../tallied.ts`. */
import { talliedTypes, type Counted } from '../tallied.js';
import { text } from './sql.js';

export const isCounted = ({ type, surface }: Counted): string =>
  `type = ${text(type)}${surface ? ` AND ifNull(surface, '') = ${text(surface)}` : ''}`;

/** What is counted by, of rows of the table of events. */
export const countedIn = (how: Counted): string =>
  how.sum
    ? `toInt64(sumIf(ifNull(${how.sum}, 0), ${isCounted(how)}))`
    : `toInt64(countIf(${isCounted(how)}))`;

export const talliedList = [...talliedTypes].map(text).join(', ');

/** Sorts behind every name, and stands for none: so none is never the least of several. */
export const NOBODY = `'\u{10ffff}'`;

/** Who it was, and on which page view, where they are only told apart: of a hundred million no two share a number but by a chance of 1 to 4,000. */
export const WHO = 'sipHash64(shopper)';
export const PAGE = 'sipHash64(view)';
