/**
 * The calls of `zod/mini` that the definitions of feed and events make, as far as a page needs them: a value fits, and is copied without
 * its unknown keys, or it does not fit at a place. Words for what is wrong are zod's; both take the same, which tests hold them to.
 */

import { createBare } from './bare.js';

/** What fits, or where it does not. */
type Read = (value: unknown) => unknown;
type Test = (value: never) => boolean;
type Shape = Readonly<Record<string, Fitting>>;

interface Fitting {
  read: Read;
  check(...tests: Test[]): Fitting;
}

/** The place, from the outside in. */
class Misfit extends Array<string> {}

const fitting = (read: Read): Fitting => ({
  read,
  check: (...tests) =>
    fitting((value) => {
      const found = read(value);
      return found instanceof Misfit || tests.every((test) => test(found as never))
        ? found
        : new Misfit();
    }),
});
const when = (test: (value: unknown) => boolean) =>
  fitting((value) => (test(value) ? value : new Misfit()));

function object(shape: Shape, unknown?: 'refused' | 'kept'): Fitting {
  const fields = Object.entries(shape);
  return fitting((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Misfit();
    const given = value as Record<string, unknown>;
    const copy = createBare();
    if (unknown === 'kept') Object.assign(copy, given);
    for (const [key, { read }] of fields) {
      const found = read(given[key]);
      if (found instanceof Misfit) return new Misfit(key, ...found);
      if (found !== undefined) copy[key] = found;
    }
    return unknown === 'refused' && !Object.keys(given).every((key) => Object.hasOwn(shape, key))
      ? new Misfit()
      : copy;
  });
}

function array(item: Fitting): Fitting {
  return fitting((value) => {
    if (!Array.isArray(value)) return new Misfit();
    const copies = value.map(item.read);
    const at = copies.findIndex((copy) => copy instanceof Misfit);
    return at < 0 ? copies : new Misfit(String(at), ...(copies[at] as Misfit));
  });
}

/** For `defineFeed` and its like. Only `fit` and `misfit` read what comes of them. */
export const fittingCalls = {
  string: () => when((value) => typeof value === 'string'),
  number: () => when(Number.isFinite),
  int: () => when(Number.isSafeInteger),
  boolean: () => when((value) => typeof value === 'boolean'),
  literal: (wanted: unknown) => when((value) => [wanted].flat().includes(value)),
  enum: (known: readonly unknown[]) => when((value) => known.includes(value)),
  optional: ({ read }: Fitting) => fitting((value) => (value === undefined ? value : read(value))),
  nullable: ({ read }: Fitting) => fitting((value) => (value === null ? value : read(value))),
  _default: ({ read }: Fitting, instead: unknown) =>
    fitting((value) =>
      value === undefined ? (Array.isArray(instead) ? [] : instead) : read(value),
    ),
  object: (shape: Shape) => object(shape),
  strictObject: (shape: Shape) => object(shape, 'refused'),
  looseObject: (shape: Shape) => object(shape, 'kept'),
  array,
  minLength: (min: number) => (value: { length: number }) => value.length >= min,
  maxLength: (max: number) => (value: { length: number }) => value.length <= max,
  gte: (min: number) => (value: number) => value >= min,
  lte: (max: number) => (value: number) => value <= max,
  regex: (pattern: RegExp) => (value: string) => pattern.test(value),
};

/** What a definition made with `fittingCalls` has become; its types are zod's, so that one definition serves both. */
export interface FittingSchema<T> {
  readonly _zod: { readonly output: T };
}
const readBy = (schema: FittingSchema<unknown>, value: unknown) =>
  (schema as unknown as Fitting).read(value);

/** @returns `undefined` when the value does not fit. */
export function fit<T>(schema: FittingSchema<T>, value: unknown): T | undefined {
  const found = readBy(schema, value);
  return found instanceof Misfit ? undefined : (found as T);
}

/** @returns the place where a value first does not fit, empty for the whole; `undefined` when it fits. */
export function misfit(
  schema: FittingSchema<unknown>,
  value: unknown,
): readonly string[] | undefined {
  const found = readBy(schema, value);
  return found instanceof Misfit ? [...found] : undefined;
}
