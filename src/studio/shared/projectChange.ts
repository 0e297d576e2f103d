/** What of the project is different, so that a page of a thousand videos hears of one title and not of all of them. */
import type { FeedDocument } from '../../project/folder/feedDocument.js';
import type { StudioProject } from './wire.js';

const LISTS = ['videos', 'creators', 'products'] as const;
const RECORDS = ['made', 'missing', 'proofs'] as const;
type ListName = (typeof LISTS)[number];
type RecordName = (typeof RECORDS)[number];

interface Changed {
  /** By id, as they are now. */
  put: Readonly<Record<string, unknown>>;
  gone: readonly string[];
}

/** Of `GET api/live`: what has become of the project. */
export interface ProjectChange {
  /** The revision that it goes on from; `null`: it cannot be told, and all has to be read. */
  from: string | null;
  revision: string;
  catalogueMark?: string;
  /** All of the feed but its lists. */
  head?: Readonly<Record<string, unknown>>;
  lists?: Readonly<Partial<Record<ListName, Changed & { order?: readonly string[] }>>>;
  records?: Readonly<Partial<Record<RecordName, Changed>>>;
}

type Json = ReadonlyMap<string, string>;

/** A project to compare another one with: each part as JSON. */
export interface Described {
  revision: string;
  catalogueMark: string;
  head: string;
  lists: Readonly<Record<ListName, Json>>;
  records: Readonly<Record<RecordName, Json>>;
}

const headOf = ({ videos: _v, creators: _c, products: _p, ...head }: FeedDocument) => head;

export function describe(project: StudioProject): Described {
  const { feed, revision, catalogueMark } = project;
  const list = (name: ListName): Json =>
    new Map(feed[name].map((item) => [item.id, JSON.stringify(item)]));
  const record = (name: RecordName): Json =>
    new Map(Object.entries(project[name]).map(([id, value]) => [id, JSON.stringify(value)]));
  return {
    revision,
    catalogueMark,
    head: JSON.stringify(headOf(feed)),
    lists: { videos: list('videos'), creators: list('creators'), products: list('products') },
    records: { made: record('made'), missing: record('missing'), proofs: record('proofs') },
  };
}

/** @param project - what `after` describes. */
export function changeBetween(
  before: Described | null,
  after: Described,
  project: StudioProject,
): ProjectChange {
  const { revision, catalogueMark } = after;
  const areApart = LISTS.every((name) => after.lists[name].size === project.feed[name].length);
  if (!before || !areApart) return { from: null, revision };
  const lists: Partial<Record<ListName, Changed & { order?: readonly string[] }>> = {};
  for (const name of LISTS) {
    const [was, now] = [before.lists[name], after.lists[name]];
    const changed = changedIn(was, now);
    const order = [...now.keys()];
    const isMoved = order.join('\n') !== [...was.keys()].join('\n');
    if (changed || isMoved)
      lists[name] = { ...(changed ?? { put: {}, gone: [] }), ...(isMoved && { order }) };
  }
  const records: Partial<Record<RecordName, Changed>> = {};
  for (const name of RECORDS) {
    const changed = changedIn(before.records[name], after.records[name]);
    if (changed) records[name] = changed;
  }
  return {
    from: before.revision,
    revision,
    ...(catalogueMark !== before.catalogueMark && { catalogueMark }),
    ...(after.head !== before.head && { head: headOf(project.feed) }),
    ...(Object.keys(lists).length > 0 && { lists }),
    ...(Object.keys(records).length > 0 && { records }),
  };
}

function changedIn(was: Json, now: Json): Changed | null {
  const put = [...now].filter(([id, json]) => was.get(id) !== json);
  const gone = [...was.keys()].filter((id) => !now.has(id));
  if (put.length === 0 && gone.length === 0) return null;
  return {
    put: Object.fromEntries(put.map(([id, json]) => [id, JSON.parse(json) as unknown])),
    gone,
  };
}

/** The project after it; what is not in it stays the same object, so that a view sees at once what has changed. */
export function applyChange(project: StudioProject, change: ProjectChange): StudioProject {
  const { feed } = project;
  const { lists = {}, records = {} } = change;
  const head = (change.head as ReturnType<typeof headOf> | undefined) ?? headOf(feed);
  return {
    ...project,
    revision: change.revision,
    catalogueMark: change.catalogueMark ?? project.catalogueMark,
    feed: {
      ...head,
      creators: listAfter(feed.creators, lists.creators),
      products: listAfter(feed.products, lists.products),
      videos: listAfter(feed.videos, lists.videos),
    },
    made: recordAfter(project.made, records.made),
    missing: recordAfter(project.missing, records.missing),
    proofs: recordAfter(project.proofs, records.proofs),
  };
}

function listAfter<T extends { id: string }>(
  items: T[],
  changed: (Changed & { order?: readonly string[] }) | undefined,
): T[] {
  if (!changed) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const [id, item] of Object.entries(changed.put)) byId.set(id, item as T);
  for (const id of changed.gone) byId.delete(id);
  return (changed.order ?? [...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

function recordAfter<T>(
  record: Readonly<Record<string, T>>,
  changed: Changed | undefined,
): Readonly<Record<string, T>> {
  if (!changed) return record;
  const gone = new Set(changed.gone);
  return Object.fromEntries([
    ...Object.entries(record).filter(([id]) => !gone.has(id) && !Object.hasOwn(changed.put, id)),
    ...(Object.entries(changed.put) as [string, T][]),
  ]);
}
