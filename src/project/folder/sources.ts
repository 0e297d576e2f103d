/** `sources.json`: where each product, video and text of a project came from. */
import * as z from 'zod/mini';

/** Lists and not objects by id: an id may be any text, and lines that are sorted by it show a change as one. */
const origin = z.looseObject({
  id: z.string(),
  /** An address or a file's name, never a path of somebody's machine. */
  from: z.string(),
  /** Of what was read there: the same again is nothing new. */
  fingerprint: z.string(),
  /** When it was read last with another fingerprint. */
  at: z.string(),
  /** Since when it is no longer found there. It stays in the feed until somebody takes it out. */
  missingSince: z.optional(z.string()),
});

const importRun = z.looseObject({
  from: z.string(),
  kind: z.string(),
  /** What was asked once, where the source does not say. */
  currency: z.optional(z.string()),
  /** What was said of the shop, but its key, so that it need not be said again. */
  platform: z.optional(z.string()),
  channel: z.optional(z.string()),
  region: z.optional(z.string()),
  precision: z.optional(z.number()),
  at: z.string(),
});

const proof = z.looseObject({
  /** The start of its fingerprint, with which its file's name begins. */
  id: z.string(),
  /** SHA-256 of the file. */
  fingerprint: z.string(),
  /** `grant`: what a creator has agreed to by an invitation. */
  kind: z.enum(['file', 'message', 'grant']),
  at: z.string(),
  /** Whose rights it shows. */
  videos: z.array(z.string()),
});

export const sourcesSchema = z.looseObject({
  version: z.literal(1),
  imports: z._default(z.array(importRun), []),
  products: z._default(z.array(origin), []),
  videos: z._default(z.array(origin), []),
  /** Captions and transcripts, by the video and the language: `am-routine/en`. */
  texts: z._default(z.array(origin), []),
  /** What shows that creators have agreed. The files themselves are private: `.reelshelf-proofs/`. */
  proofs: z.optional(z.array(proof)),
});

export type Sources = z.infer<typeof sourcesSchema>;
export type Origin = z.infer<typeof origin>;
export type ProofEntry = z.infer<typeof proof>;
export type ImportRun = z.infer<typeof importRun>;

export const noSources = (): Sources => ({
  version: 1,
  imports: [],
  products: [],
  videos: [],
  texts: [],
});

/** Since when the shop no longer has a product, by its id. */
export const missingProducts = ({ products }: Sources): Map<string, string> =>
  new Map(products.flatMap(({ id, missingSince }) => (missingSince ? [[id, missingSince]] : [])));

/** Puts an entry in its place: the one of its id, or by the order of ids. */
export function recordOrigin(list: Origin[], entry: Origin): void {
  const at = list.findIndex(({ id }) => id >= entry.id);
  if (at < 0) list.push(entry);
  else list.splice(at, list[at]?.id === entry.id ? 1 : 0, entry);
}
