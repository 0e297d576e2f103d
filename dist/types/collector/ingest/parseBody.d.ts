import { type Result } from '../../tools/result.js';
import { batchSchema } from '../../events/wire.js';
import type * as z from 'zod/mini';
export type ParsedBatch = z.infer<typeof batchSchema> & {
    sentMs: number;
};
export interface Refusal {
    status: 400 | 413;
    code: string;
    message: string;
}
/** The batch without its events judged, or why it cannot be one. */
export declare function parseBody(text: string, maxEvents: number): Result<ParsedBatch, Refusal>;
