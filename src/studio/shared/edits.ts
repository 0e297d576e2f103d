/**
 * A change of the project's feed that can be taken back, and that notices when somebody else was faster: it names a place, what stood
 * there and what shall stand there. The page makes it at once and sends it; the server makes it in the file.
 */
import { isAlike } from '../../tools/isAlike.js';
import type { FeedDocument } from '../../project/folder/feedDocument.js';

type List = 'videos' | 'creators' | 'products';

/**
 * `['currency']` and its like for the feed's head; `['videos', 'am-routine']` for a whole item, `['videos', 'am-routine', 'title']` for a
 * field of it; `['videos']` for the order, whose values are lists of ids.
 */
export type EditTarget =
  | readonly [string]
  | readonly [List, string]
  | readonly [List, string, string];

export interface Edit {
  at: EditTarget;
  /** `null`: nothing stood there. */
  was: unknown;
  /** `null`: nothing shall stand there. */
  now: unknown;
}

/** The same the other way: what was done last is taken back first. */
export const undoOf = (edits: readonly Edit[]): Edit[] =>
  edits.map(({ at, was, now }) => ({ at, was: now, now: was })).reverse();

const LISTS = ['videos', 'creators', 'products'] as const;
export const isList = (name: string): name is List => (LISTS as readonly string[]).includes(name);

type Item = { id: string } & Record<string, unknown>;
const itemsOf = (feed: FeedDocument, list: List) => feed[list] as unknown as Item[];

/** What stands in a place; `null` for nothing. */
export function valueAt(feed: FeedDocument, [first, id, field]: EditTarget): unknown {
  const own = (of: object | undefined, name: string) =>
    of && Object.hasOwn(of, name) ? ((of as Record<string, unknown>)[name] ?? null) : null;
  if (!isList(first)) return own(feed, first);
  if (id === undefined) return itemsOf(feed, first).map((item) => item.id);
  const item = itemsOf(feed, first).find((each) => each.id === id);
  return field === undefined ? (item ?? null) : own(item, field);
}

/**
 * Those that would write over what somebody else has written. One that stands there already is none, and neither are edits that were all
 * made before: a request that is sent again changes nothing.
 */
export function conflictsIn(feed: FeedDocument, edits: readonly Edit[]): Edit[] {
  if (areMade(feed, edits)) return [];
  const draft = draftOf(feed, edits);
  return edits.filter((edit) => {
    const is = valueAt(draft, edit.at);
    const same = isOrder(edit.at) ? isSameOrder : isAlike;
    if (!same(is, edit.was) && !same(is, edit.now)) return true;
    makeEdits(draft, [edit]);
    return false;
  });
}

/** Whether all stands there that they lead to: then there is nothing to make. */
export function areMade(feed: FeedDocument, edits: readonly Edit[]): boolean {
  const after = draftOf(feed, edits);
  makeEdits(after, edits);
  const last = new Map(edits.map((edit) => [JSON.stringify(edit.at), edit]));
  return [...last.values()].every(({ at, now }) => {
    if (isOrder(at)) return isSameOrder(valueAt(feed, at), now);
    const [list, id] = at;
    if (id === undefined) return isAlike(valueAt(feed, at), now);
    const item: EditTarget = [list as List, id];
    const is = valueAt(feed, item);
    // Of one that is gone, only its going was made.
    if (is === null) return now === null || last.get(JSON.stringify(item))?.now === null;
    return isAlike(is, valueAt(after, item));
  });
}

/** A copy in which only what the edits touch is new, so that a view sees at once what has changed. */
export function draftOf(feed: FeedDocument, edits: readonly Edit[]): FeedDocument {
  const draft = { ...feed };
  for (const list of LISTS) {
    const touched = new Set(edits.flatMap(({ at }) => (at[0] === list ? [at[1]] : [])));
    if (touched.size === 0) continue;
    const items = itemsOf(feed, list).map((item) => (touched.has(item.id) ? { ...item } : item));
    Object.assign(draft, { [list]: items });
  }
  return draft;
}

const isOrder = ([first, id]: EditTarget) => isList(first) && id === undefined;

/** Of those that both have: what came or went meanwhile is in nobody's way. */
function isSameOrder(a: unknown, b: unknown): boolean {
  const [own, other] = [new Set(a as string[]), new Set(b as string[])];
  return isAlike(
    [...own].filter((id) => other.has(id)),
    [...other].filter((id) => own.has(id)),
  );
}

/**
 * Makes the edits in the document, in order. A field of an item that is no longer there is left alone: `conflictsIn` has named it.
 * An order leaves those that it does not name where they are, at the end.
 */
export function makeEdits(feed: FeedDocument, edits: readonly Edit[]): void {
  for (const { at, now } of edits) {
    const [first, id, field] = at;
    if (!isList(first)) put(feed, first, now);
    else if (id === undefined) sortBy(itemsOf(feed, first), now as readonly string[]);
    else if (field === undefined) putItem(itemsOf(feed, first), id, now as Item | null);
    else {
      const item = itemsOf(feed, first).find((each) => each.id === id);
      if (item) put(item, field, now);
    }
  }
}

function put(into: object, name: string, value: unknown): void {
  if (value === null) delete (into as Record<string, unknown>)[name];
  else
    Object.defineProperty(into, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function putItem(items: Item[], id: string, item: Item | null): void {
  const index = items.findIndex((each) => each.id === id);
  if (item === null) {
    if (index >= 0) items.splice(index, 1);
  }
  // A copy: a later edit of one of its fields is no change of this edit.
  else if (index >= 0) items[index] = { ...item };
  else items.push({ ...item });
}

function sortBy(items: Item[], ids: readonly string[]): void {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const indexOf = ({ id }: Item) => indexes.get(id) ?? ids.length;
  items.sort((a, b) => indexOf(a) - indexOf(b));
}
