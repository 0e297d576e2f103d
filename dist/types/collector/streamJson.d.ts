import type { Pace } from './pace.js';
/** A value as JSON, written in pieces: a long list never becomes text in one go. */
export declare function streamJson(value: unknown, pace: Pace): ReadableStream<Uint8Array>;
