import * as z from 'zod/mini';
import { CHANNELS, RELATIONS, type GiftEntry } from '../shared/gift.js';

const text = z.string();
const grant = z.object({
  until: text,
  territories: z.array(text),
  channels: z.array(z.enum(CHANNELS)),
});
const relation = z.enum(RELATIONS);
const at = text;
const about = text;
const words = text;
const linkDigest = text;

const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('invited'),
    at,
    gift: text,
    shop: text,
    creator: z.object({ id: text, handle: text, name: z.optional(text) }),
    products: z.array(z.object({ id: text, title: text })),
    relation,
    note: text,
    endsOn: text,
    grant,
    linkDigest,
  }),
  z.object({ kind: z.literal('relinked'), at, linkDigest }),
  z.object({ kind: z.enum(['opened', 'withdrawn', 'reopened', 'cancelled']), at }),
  z.object({
    kind: z.literal('uploaded'),
    at,
    upload: text,
    name: text,
    bytes: z.number(),
    type: text,
  }),
  z.object({
    kind: z.literal('submitted'),
    at,
    id: text,
    upload: text,
    title: text,
    product: z.nullable(text),
    productWords: text,
    relation,
    sentence: text,
    name: text,
    grant,
    sparkCode: text,
    sparkUntil: text,
  }),
  z.object({ kind: z.enum(['changes_asked', 'refused', 'failed']), at, about, words }),
  z.object({ kind: z.literal('approved'), at, about, product: z.nullable(text) }),
  z.object({ kind: z.literal('entered'), at, about, video: text }),
]);

/** One entry a line. A line that a kill has cut off, or that a later release has written, says nothing. */
export const readEntries = (log: string): GiftEntry[] =>
  log.split('\n').flatMap((line) => {
    if (line === '') return [];
    try {
      const read = entrySchema.safeParse(JSON.parse(line));
      return read.success ? [read.data as GiftEntry] : [];
    } catch {
      return [];
    }
  });
