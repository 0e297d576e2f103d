import { type Pace } from '../pace.js';
import type { Tally } from '../store/types.js';
import { type CurrencyRanks } from './shared/currencies.js';
import { type Dimension, type KeyAccounts, type SalesBook } from './sales.js';
import type { Figures, Row } from './shared/types.js';
import { type WatchSum } from './watchThrough.js';
export declare const breakdownMeanings: Record<Dimension, string>;
export declare const emptyTally: Tally;
export interface FigureOptions {
    /** Only where somebody asked. */
    withInfluenced: boolean;
    ranks: CurrencyRanks;
}
/** Figures of one line: what was counted, how far it was watched, and what was sold. */
export declare function figuresOf(tally: Tally, watching: WatchSum | undefined, accounts: KeyAccounts | undefined, { withInfluenced, ranks }: FigureOptions): Figures;
export interface BreakdownParts {
    tallies: readonly Tally[];
    watching: ReadonlyMap<string, WatchSum>;
    book: SalesBook;
    by: Dimension;
}
/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
export declare function breakdown({ tallies, watching, book, by }: BreakdownParts, options: FigureOptions, pace: Pace): Promise<Row[]>;
/** Gives each creator the video that was viewed most. */
export declare function withBestVideo(creators: readonly Row[], videos: readonly Row[], pace: Pace): Promise<Row[]>;
