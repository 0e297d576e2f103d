import * as z from 'zod/mini';
import { isTree, type Tree } from './copyOwn.js';
import { looksLikeLaw } from './lawKeys.js';
import { hasMarkup } from './lenientTexts.js';
import { previewOf, type FeedIssue, type FeedIssueCode, type IssuePath } from '../issues/issues.js';

/** What one kind of item can do without. */
export interface ItemRules {
  /** Keys the item makes no sense or would mislead without. A fault in one drops the item; in any other, the key. */
  readonly vital: readonly string[];
  /** Lists that lose single entries. A vital one that loses its last entry takes the item with it. */
  readonly lists: readonly string[];
}

/** Tells a fault at `at` (steps inside the item) and cuts the smallest piece that has to go. */
export type Refuse = (
  at: IssuePath,
  code: FeedIssueCode,
  received?: unknown,
  expected?: string,
) => void;

export interface ItemParser<S extends z.ZodMiniType> {
  schema: S;
  /** The same, for an item that says nothing else. */
  strict: z.ZodMiniType;
  rules: ItemRules;
  /** What can be read with certainty as what the schema says; a new value. Asked for an item that is not whole as it is. */
  mend(raw: unknown): unknown;
  /** What the schema cannot see: URLs, ids of other items. May rewrite the item; runs again after every cut. */
  check(item: z.output<S>, refuse: Refuse): void;
}

/** Without one of these, what it belongs to still says the same. */
const DECORATION = ['image', 'width', 'height', 'alt', 'codecs', 'label'];
const CUT = Symbol('cut');

/**
 * Parses one item, cutting bad pieces until the rest is good.
 *
 * @param raw - a copy of our own (`copyOwn`). @param path - where the item stands in the feed.
 * @returns `null` when the item has to go. Every fault has been reported by then.
 */
export function parseItem<S extends z.ZodMiniType>(
  parser: ItemParser<S>,
  raw: unknown,
  path: IssuePath,
  report: (issue: FeedIssue) => void,
): z.output<S> | null {
  const { schema, rules, check } = parser;
  const untouched = wholeItem(parser, raw);
  if (untouched) return untouched;
  /** For each list, where its entries stood in the merchant's file. */
  const originalIndexes = new Map<string, number[]>();
  let target = parser.mend(raw);
  const id = isTree(target) ? previewOf(target['id']) : undefined;

  // Each pass cuts something off, so this ends; the bound is for a rule that forgets a required key.
  for (let pass = 0; pass < 6; pass++) {
    let isWhole = true;
    let isAlive = true;
    const refuse = (
      at: IssuePath,
      code: FeedIssueCode,
      received?: unknown,
      expected?: string | number,
    ) => {
      isWhole = false;
      const isCut =
        isTree(target) && (code !== 'UNKNOWN_KEY' || at.length > 1) && cutPiece(target, at, rules);
      if (!isCut) isAlive = false;
      reportAt(at, code, isCut ? 'piece' : 'item', received, expected);
    };
    const reportAt = (
      at: IssuePath,
      code: FeedIssueCode,
      dropped: FeedIssue['args']['dropped'],
      received?: unknown,
      expected?: string | number,
    ) => {
      const [list = '', index, ...rest] = at;
      const origin =
        typeof index === 'number' ? originalIndexes.get(String(list))?.[index] : undefined;
      report({
        code,
        path: [...path, ...(origin === undefined ? at : [list, origin, ...rest])],
        args: {
          dropped,
          id: typeof id === 'string' ? id : undefined,
          received: previewOf(received),
          expected,
        },
      });
    };

    const result = z.safeParse(schema, target, { reportInput: true });
    if (result.success) {
      target = result.data;
      check(result.data, refuse);
      if (isWhole) return result.data;
    } else {
      for (const issue of result.error.issues) {
        const at = issue.path as IssuePath;
        const holder = at.reduce<unknown>(
          (value, step) => (value as Tree | undefined)?.[step],
          target,
        );
        if (issue.code === 'unrecognized_keys') {
          for (const key of issue.keys) {
            // Within rights and the like every key counts; beside them those that could be meant so.
            if (at.length > 0 || looksLikeLaw(key))
              refuse([...at, key], 'UNKNOWN_KEY', isTree(holder) ? holder[key] : undefined);
            else if (isTree(holder)) delete holder[key];
          }
        } else if (issue.code === 'too_big' && Array.isArray(holder)) {
          holder.length = Number(issue.maximum);
          reportAt(at, 'LIST_TOO_LONG', 'rest', undefined, holder.length);
        } else
          refuse(at, codeOf(issue), issue.input ?? addressBeside(at, target), expectationOf(issue));
      }
    }
    if (isAlive && isTree(target))
      sweep(target, rules, originalIndexes, (list) => refuse([list], 'NOTHING_LEFT'));
    if (!isAlive) return null;
  }
  return null;
}

/** The item as it is, where it has no fault and says nothing that has to be read otherwise. */
function wholeItem<S extends z.ZodMiniType>(
  { strict, check }: ItemParser<S>,
  raw: unknown,
): z.output<S> | null {
  if (hasMarkup(raw)) return null;
  // Of an item that says nothing else it makes what the schema makes.
  const data = z.safeParse(strict, raw).data as z.output<S> | undefined;
  let isWhole = data !== undefined;
  if (data !== undefined) check(data, () => void (isWhole = false));
  return isWhole && data !== undefined ? data : null;
}

/** Removes the smallest piece around `at`, or marks it in its list. `false`: the item cannot do without it. */
function cutPiece(item: Tree, at: IssuePath, { vital, lists }: ItemRules): boolean {
  for (let depth = at.length - 1; depth > 0; depth--) {
    if (!DECORATION.includes(String(at[depth]))) continue;
    const holder = at
      .slice(0, depth)
      .reduce<unknown>((value, step) => (value as Tree | undefined)?.[step], item);
    // Gone already, with another fault of the same piece.
    if (isTree(holder)) delete holder[String(at[depth])];
    return true;
  }
  const key = String(at[0]);
  const list = item[key];
  if (typeof at[1] === 'number' && lists.includes(key) && Array.isArray(list)) {
    list[at[1]] = CUT;
    return true;
  }
  if (at.length === 0 || vital.includes(key)) return false;
  delete item[key];
  return true;
}

/** Takes the marked entries out of the lists and keeps count of where the others stood. */
function sweep(
  item: Tree,
  { vital, lists }: ItemRules,
  originalIndexes: Map<string, number[]>,
  onEmptied: (list: string) => void,
): void {
  for (const key of lists) {
    const list = item[key];
    if (!Array.isArray(list) || !list.includes(CUT)) continue;
    const before = originalIndexes.get(key) ?? [...list.keys()];
    originalIndexes.set(
      key,
      before.filter((_, index) => list[index] !== CUT),
    );
    item[key] = list.filter((entry) => entry !== CUT);
    if (list.every((entry) => entry === CUT) && vital.includes(key)) onEmptied(key);
  }
}

/** The address of what lacks a part: by that its author finds it. */
function addressBeside(at: IssuePath, item: unknown): unknown {
  const holder = at
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Tree | undefined)?.[step], item);
  return at.length > 1 && isTree(holder) ? holder['src'] : undefined;
}

type ZodIssue = z.core.$ZodIssue;

function codeOf(issue: ZodIssue): FeedIssueCode {
  if (issue.input === undefined) return 'MISSING';
  switch (issue.code) {
    case 'invalid_type':
      return 'WRONG_TYPE';
    case 'too_small':
      return 'TOO_SMALL';
    case 'too_big':
      return 'TOO_BIG';
    case 'invalid_format':
      return 'WRONG_FORMAT';
    case 'invalid_value':
      return 'NOT_ALLOWED';
    default:
      return 'INVALID';
  }
}

function expectationOf(issue: ZodIssue): string | number | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return Number(issue.minimum);
    case 'too_big':
      return Number(issue.maximum);
    case 'invalid_format':
      return issue.pattern;
    case 'invalid_value':
      return issue.values.join(', ');
    default:
      return undefined;
  }
}
