import * as z from 'zod/mini';
import { feedSchema } from './zodSchema.js';

/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it. For the command line and npm; the page never loads it.
 */
export function feedJsonSchema(): Record<string, unknown> {
  // As input: the parser keeps unknown keys out, so they are allowed.
  return { title: 'Reelshelf feed, version 1', ...z.toJSONSchema(feedSchema, { io: 'input' }) };
}
