/**
 * The calls of `zod/mini` that the feed's definition makes, as far as a feed without a fault needs them: a value fits, and is copied
 * without its unknown keys, or it does not. What is wrong is for zod to say; both give the same feed, which a test holds them to.
 */
import type { Tree } from './copyOwn.js';
import { isTree } from './copyOwn.js';
import type { SchemaCalls } from './schema.js';

/** `NO`, or what fits. */
type Read = (value: unknown) => unknown;
type Test = (value: never) => boolean;

interface Fitting {
  read: Read;
  check(...tests: Test[]): Fitting;
}

const NO = Symbol('does not fit');

const fitting = (read: Read): Fitting => ({
  read,
  check: (...tests) =>
    fitting((value) => {
      const found = read(value);
      return found !== NO && tests.every((test) => test(found as never)) ? found : NO;
    }),
});
const when = (test: (value: unknown) => boolean) => fitting((value) => (test(value) ? value : NO));

function object(shape: Readonly<Record<string, Fitting>>, isStrict = false): Fitting {
  const fields = Object.entries(shape);
  return fitting((value) => {
    if (
      !isTree(value) ||
      (isStrict && !Object.keys(value).every((key) => Object.hasOwn(shape, key)))
    )
      return NO;
    // Without a prototype nothing that the page has put on every object can be read from it.
    const copy = Object.create(null) as Tree;
    for (const [key, { read }] of fields) {
      const found = read(value[key]);
      if (found === NO) return NO;
      if (found !== undefined) copy[key] = found;
    }
    return copy;
  });
}

function array(item: Fitting): Fitting {
  return fitting((value) => {
    const copies = Array.isArray(value) ? value.map(item.read) : [NO];
    return copies.includes(NO) ? NO : copies;
  });
}

const calls = {
  string: () => when((value) => typeof value === 'string'),
  number: () => when(Number.isFinite),
  int: () => when(Number.isSafeInteger),
  boolean: () => when((value) => typeof value === 'boolean'),
  literal: (wanted: unknown) => when((value) => value === wanted),
  enum: (known: readonly unknown[]) => when((value) => known.includes(value)),
  optional: ({ read }: Fitting) => fitting((value) => (value === undefined ? value : read(value))),
  _default: ({ read }: Fitting, instead: unknown) =>
    fitting((value) =>
      value === undefined ? (Array.isArray(instead) ? [] : instead) : read(value),
    ),
  object: (shape: Readonly<Record<string, Fitting>>) => object(shape),
  strictObject: (shape: Readonly<Record<string, Fitting>>) => object(shape, true),
  array,
  minLength: (least: number) => (value: { length: number }) => value.length >= least,
  maxLength: (most: number) => (value: { length: number }) => value.length <= most,
  gte: (least: number) => (value: number) => value >= least,
  lte: (most: number) => (value: number) => value <= most,
  regex: (pattern: RegExp) => (value: string) => pattern.test(value),
};

/** For `defineFeed`. Their types are zod's, so that one definition serves both; only `fit` reads what comes of them. */
export const fittingCalls = calls as unknown as SchemaCalls;

/** @param schema - made with `fittingCalls`. @returns `undefined` when the value does not fit. */
export function fit<T>(
  schema: { readonly _zod: { readonly output: T } },
  value: unknown,
): T | undefined {
  const found = (schema as unknown as Fitting).read(value);
  return found === NO ? undefined : (found as T);
}
