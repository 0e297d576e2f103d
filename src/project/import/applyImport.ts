/** One import's change to a project. */
import type { Product } from '../../feed/schema.js';
import type { Draft } from '../folder/project.js';
import type { ImportRun, Origin } from '../folder/sources.js';
import { fingerprint } from '../folder/wholeFile.js';
import { mergeProduct } from './mergeProduct.js';
import type { NormalizedCatalogue } from './normalize.js';

/** A page loads the feed. A larger catalogue stays beside it, and the feed has of it what videos show. */
export const ALL_IN_FEED = 200;

export interface ImportOutcome {
  added: string[];
  changed: string[];
  same: number;
  /** What the merchant has written over the shop's words, and what stays therefore. */
  kept: { id: string; fields: string[] }[];
  /** No longer found where they came from; marked in `sources.json`, and still in the feed. */
  vanished: string[];
  returned: string[];
  inFeed: number;
  videosAdded: string[];
}

interface Run {
  /** An address or a file's name. */
  from: string;
  kind: string;
  currency: string | undefined;
  isWhole: boolean;
  /** ISO. */
  at: string;
  /** What was said of the shop; kept for the next run. */
  said?: Pick<ImportRun, 'platform' | 'channel' | 'region' | 'precision'>;
}

export function applyImport(
  draft: Draft,
  normalized: NormalizedCatalogue,
  run: Run,
): ImportOutcome {
  const { feed, sources, catalogue } = draft;
  const outcome: ImportOutcome = {
    added: [],
    changed: [],
    same: 0,
    kept: [],
    vanished: [],
    returned: [],
    inFeed: 0,
    videosAdded: [],
  };
  const inFeed = new Map(feed.products.map((product) => [product.id, product]));
  const before = new Map(catalogue.products.map((product) => [product.id, product]));
  const idOf = createIdResolver([...feed.products, ...catalogue.products]);
  const origins = new Map(sources.products.map((origin) => [origin.id, origin]));
  const products = normalized.products.map((product) => ({ ...product, id: idOf(product) }));
  const all = new Map(before);
  for (const product of products) all.set(product.id, product);
  const shown = new Set(
    [...feed.videos].flatMap(({ tags = [] }) => tags.map((tag) => tag.product)),
  );

  for (const product of products) {
    const { id } = product;
    const base = before.get(id);
    const mine = inFeed.get(id);
    const isNew = base === undefined && mine === undefined;
    // What the merchant took out of the feed stays out, until a video shows it.
    const belongs = shown.has(id) || (isNew && all.size <= ALL_IN_FEED);
    if (mine) {
      const { merged, kept } = mergeProduct(mine, base, product);
      inFeed.set(id, merged);
      if (kept.length) outcome.kept.push({ id, fields: kept });
    } else if (belongs) inFeed.set(id, product);
    const digest = fingerprint(JSON.stringify(product));
    const origin = origins.get(id);
    if (isNew) outcome.added.push(id);
    else if (origin?.fingerprint === digest) outcome.same++;
    else outcome.changed.push(id);
    if (origin?.missingSince !== undefined) outcome.returned.push(id);
    if (origin?.fingerprint !== digest || origin.from !== run.from || origin.missingSince)
      origins.set(id, { id, from: run.from, fingerprint: digest, at: run.at });
  }
  if (run.isWhole) markVanished(origins, products, normalized, run, outcome);

  feed.products = [...inFeed.values()];
  catalogue.products = [...all.values()];
  sources.products = [...origins.values()].sort(byId);
  sources.imports = [
    ...sources.imports.filter(({ from }) => from !== run.from),
    {
      from: run.from,
      kind: run.kind,
      at: run.at,
      ...(run.currency === undefined ? {} : { currency: run.currency }),
      ...run.said,
    },
  ];
  if (run.currency !== undefined) feed.currency ??= run.currency;
  addVideos(draft, normalized, run, outcome);
  outcome.inFeed = feed.products.length;
  return outcome;
}

const byId = (one: Origin, other: Origin): number => (one.id < other.id ? -1 : 1);

/** What was there and cannot be read now is not gone; what is a draft now is. */
function markVanished(
  origins: Map<string, Origin>,
  products: readonly Product[],
  { refused }: NormalizedCatalogue,
  run: Run,
  outcome: ImportOutcome,
): void {
  const found = new Set([...products.map(({ id }) => id), ...refused]);
  for (const [id, origin] of origins) {
    if (origin.from !== run.from || found.has(id) || origin.missingSince !== undefined) continue;
    origins.set(id, { ...origin, missingSince: run.at });
    outcome.vanished.push(id);
  }
}

/** A product that is known under the platform's own name keeps the id that tags go by, whichever file it comes from. */
function createIdResolver(known: readonly Product[]): (product: Product) => string {
  const ids = new Set(known.map(({ id }) => id));
  const byRef = new Map<string, string>();
  const refsOf = ({ ref = {} }: Product) =>
    Object.entries(ref).flatMap(([platform, names]) =>
      (['id', 'handle'] as const).flatMap((key) =>
        names?.[key] ? [`${platform} ${key} ${names[key]}`] : [],
      ),
    );
  for (const product of known)
    for (const name of refsOf(product)) if (!byRef.has(name)) byRef.set(name, product.id);
  return (product) =>
    ids.has(product.id)
      ? product.id
      : (refsOf(product)
          .map((name) => byRef.get(name))
          .find((id) => id !== undefined) ?? product.id);
}

/** Videos that the shop has itself. One that is in the feed already is the merchant's. */
function addVideos(
  draft: Draft,
  normalized: NormalizedCatalogue,
  run: Run,
  outcome: ImportOutcome,
): void {
  const { feed, sources } = draft;
  const known = new Set([
    ...feed.videos.map(({ id }) => id),
    ...sources.videos.map(({ id }) => id),
  ]);
  for (const { creator: _none, ...video } of normalized.videos) {
    if (known.has(video.id)) continue;
    feed.videos.push(video);
    sources.videos.push({
      id: video.id,
      from: run.from,
      fingerprint: fingerprint(JSON.stringify(video.sources)),
      at: run.at,
    });
    outcome.videosAdded.push(video.id);
  }
  sources.videos.sort(byId);
  const listed = new Set(feed.products.map(({ id }) => id));
  for (const { tags = [] } of normalized.videos)
    for (const { product } of tags) {
      const found = draft.catalogue.products.find(({ id }) => id === product);
      if (found && !listed.has(product)) feed.products.push(found);
      listed.add(product);
    }
}
