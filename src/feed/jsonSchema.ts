import * as z from 'zod/mini';
import { DEFAULTS } from './read/defaults.js';
import { feedSchema } from './zodSchema.js';

/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
 */
export function feedJsonSchema(): Record<string, unknown> {
  // As input: what has a default need not be there.
  const schema = z.toJSONSchema(feedSchema, { io: 'input' });
  const { items } = (schema.properties?.['videos'] ?? {}) as { items?: { required?: string[] } };
  // A feed may say once for all its videos what each of them has to have.
  if (items?.required) items.required = items.required.filter((key) => !DEFAULTS.includes(key));
  return { title: 'Reelshelf feed, version 1', ...schema };
}
