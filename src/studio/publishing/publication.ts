/** What was published last, in `sources.json`, and what is different now, in sentences. */
import { said, type Said, type SayKey } from '../../i18n/said.js';
import * as z from 'zod/mini';
import type { FeedDocument } from '../../project/folder/feedDocument.js';
import type { Draft } from '../../project/folder/project.js';
import { layoutNames } from '../../theme/layoutNames.js';
import { fingerprint } from '../../project/folder/wholeFile.js';

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The start of a fingerprint, by what it is of. */
  parts: z.record(z.string(), z.string()),
});
const publicationSchema = z.object({
  address: z.string(),
  shop: z.string(),
  /** Of the tag; what was published before there was a choice was a carousel. */
  layout: z._default(z.enum(layoutNames), 'carousel'),
  at: z.string(),
  videos: z.array(itemSchema),
  products: z.array(itemSchema),
});

const begunSchema = z.object({ address: z.string(), shop: z.string(), at: z.string() });

type Begun = z.infer<typeof begunSchema>;
export type Publication = z.infer<typeof publicationSchema>;
type Item = z.infer<typeof itemSchema>;

/** What a merchant would call the fields of a video, in one word each. */
const VIDEO_PARTS: Readonly<Record<string, readonly string[]>> = {
  film: ['sources', 'duration'],
  picture: ['poster', 'preview'],
  captions: ['captions', 'descriptions', 'describedSources', 'transcript'],
  tags: ['tags'],
  creator: ['creator'],
  disclosure: ['disclosure'],
  rights: ['rights'],
  campaign: ['show', 'topics', 'publishedAt'],
  pin: ['pinned'],
};
const PRODUCT_PARTS: Readonly<Record<string, readonly string[]>> = {
  price: ['price', 'compareAt'],
  picture: ['image'],
  choices: ['options', 'variants'],
  availability: ['available'],
  address: ['url'],
  description: ['description', 'rating'],
};
const MAX_SENTENCES = 50;

export function lastPublication({ sources }: Draft): Publication | null {
  const read = publicationSchema.safeParse(sources['published']);
  return read.success ? read.data : null;
}

/** Notes that the folder's pages are being written: until {@link keepPublication} some may be of before. */
export function beginPublication({ sources }: Draft, run: Begun): void {
  sources['publishing'] = run;
}

/** What was begun and cut off. */
export function cutOffPublication({ sources }: Draft): Begun | null {
  const read = begunSchema.safeParse(sources['publishing']);
  return read.success ? read.data : null;
}

export function keepPublication(
  { sources }: Draft,
  feed: FeedDocument,
  run: Pick<Publication, 'address' | 'shop' | 'layout' | 'at'>,
): void {
  delete sources['publishing'];
  sources['published'] = { ...run, ...listsOf(feed) } satisfies Publication;
}

const listsOf = (feed: FeedDocument): Pick<Publication, 'videos' | 'products'> => ({
  videos: feed.videos.map((video) => itemOf(video, VIDEO_PARTS)),
  products: feed.products.map((product) => itemOf(product, PRODUCT_PARTS)),
});

function itemOf(item: object, parts: Readonly<Record<string, readonly string[]>>): Item {
  const { id, title } = item as { id: string; title?: string };
  const valueOf = (name: string) =>
    Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined;
  return {
    id,
    title: title ?? '',
    parts: Object.fromEntries(
      Object.entries(parts).flatMap(([part, names]) => {
        const values = names.map(valueOf);
        const isEmpty = values.every((value) => value === undefined);
        return isEmpty ? [] : [[part, fingerprint(JSON.stringify(values)).slice(0, 8)]];
      }),
    ),
  };
}

/** @returns nothing where nothing was published yet: then all is new. */
export function changesSince(last: Publication | null, feed: FeedDocument): Said[] {
  if (!last) return [];
  const now = listsOf(feed);
  const lines = [
    ...itemChanges(last.videos, now.videos, ''),
    ...orderChange(last.videos, now.videos),
    ...itemChanges(last.products, now.products, 'The product '),
  ];
  const more = lines.length - MAX_SENTENCES;
  return more > 0
    ? [...lines.slice(0, MAX_SENTENCES), said('publishing.change.more', { count: more })]
    : lines;
}

/** @param kind - begins the English sentence. */
function itemChanges(before: readonly Item[], now: readonly Item[], kind: string): Said[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const remaining = new Set(now.map(({ id }) => id));
  const nameOf = ({ id, title }: Item) => `“${title || id}”`;
  const describe = (key: SayKey, item: Item, rest: string, values: Record<string, string> = {}) =>
    said(key, { name: nameOf(item), ...values }, `${kind}${nameOf(item)} ${rest}`);
  return [
    ...now.flatMap((item) => {
      const was = old.get(item.id);
      if (!was) return [describe('publishing.change.new', item, 'is new.')];
      const parts = [...new Set([...Object.keys(was.parts), ...Object.keys(item.parts)])].filter(
        (part) => was.parts[part] !== item.parts[part],
      );
      const title = nameOf(item);
      return [
        ...(was.title === item.title
          ? []
          : [describe('publishing.change.called', was, `is now called ${title}.`, { title })]),
        ...(parts.length > 0 ? [partsChanged(parts, title, kind)] : []),
      ];
    }),
    ...before
      .filter(({ id }) => !remaining.has(id))
      .map((item) => describe('publishing.change.out', item, 'was taken out.')),
  ];
}

/** A sentence in English, one a part in other languages: a list of words would not fit into all of them. */
const partsChanged = (parts: readonly string[], name: string, kind: string): Said => ({
  message: `${kind}${name} has changed: ${listOf(parts)}.`,
  say: parts.map((part) => ({ key: `publishing.change.${part}` as SayKey, values: { name } })),
});

/** Of those that were pinned before and still are: no other's place is the merchant's. */
function orderChange(before: readonly Item[], now: readonly Item[]): Said[] {
  const pinned = (list: readonly Item[]) =>
    list.flatMap(({ id, parts }) => (parts['pin'] === undefined ? [] : [id]));
  const both = (list: readonly Item[], other: readonly Item[]) => {
    const ids = new Set(pinned(other));
    return pinned(list).filter((id) => ids.has(id));
  };
  const isSame = both(before, now).join('\n') === both(now, before).join('\n');
  return isSame ? [] : [said('publishing.change.order')];
}

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
