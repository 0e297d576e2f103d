import type { ReportStore, Scope, Tally } from '../store/types.js';
import { type CreditedLine, type CreditedOrder } from './credit.js';
import type { Figures, Row } from './types.js';
export type Dimension = 'creator' | 'video' | 'product';
export declare const breakdownMeanings: Record<Dimension, string>;
export declare const emptyTally: Tally;
/** Figures of one line: what was counted, and what was sold. `withInfluenced` is false unless somebody asked. */
export declare function figuresOf(tally: Tally, orders: readonly CreditedOrder[], belongs: (line: CreditedLine) => boolean, withInfluenced: boolean): Figures;
/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
export declare function breakdown(store: ReportStore, scope: Scope, by: Dimension, orders: readonly CreditedOrder[], withInfluenced: boolean): Promise<Row[]>;
/** Gives each creator the video that was viewed most. */
export declare function withBestVideo(creators: readonly Row[], videos: readonly Row[]): Row[];
