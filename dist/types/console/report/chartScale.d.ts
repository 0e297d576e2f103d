/** Arithmetic of the chart; knows no element and no colour. */
export interface Axis {
    max: number;
    /** From 0 to `max`, whole numbers. */
    ticks: number[];
}
/** A round maximum at or above the largest count, and two or three ticks that are whole numbers. */
export declare function countAxis(largest: number): Axis;
/** Which points get a label, at least `gap` pixels apart, the first always. */
export declare function labelledPoints(count: number, width: number, gap: number): number[];
/** The point nearest to `x` when `count` points share `width` evenly. */
export declare function pointAt(x: number, width: number, count: number): number;
/** From the last but one to the last. */
export declare const lastStep: (values: readonly number[], column: number, y: (value: number) => number) => string;
/** A path through the middles of columns of this width. */
export declare function linePath(values: readonly number[], column: number, y: (value: number) => number): string;
