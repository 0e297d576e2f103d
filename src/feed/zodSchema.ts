/** The feed's schemas in zod: what names a fault, and what the JSON Schema is made of. The first paint carries neither. */
import * as z from 'zod/mini';
import { defineFeed, type SchemaCalls } from './schema.js';

/** One by one: the library as a whole, as an argument, would be built in as a whole, with all its languages. */
const calls: SchemaCalls = {
  _default: z._default,
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  gte: z.gte,
  int: z.int,
  literal: z.literal,
  lte: z.lte,
  maxLength: z.maxLength,
  minLength: z.minLength,
  number: z.number,
  object: z.object,
  optional: z.optional,
  regex: z.regex,
  strictObject: z.strictObject,
  string: z.string,
};

export const { creatorSchema, feedHeadSchema, feedSchema, productSchema, videoSchema } =
  defineFeed(calls);
