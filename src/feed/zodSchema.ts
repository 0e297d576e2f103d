/** The feed's schemas in zod: what names a fault, and what the JSON Schema is made of. The first paint carries neither. */
import {
  _default,
  array,
  boolean,
  enum as oneOf,
  gte,
  int,
  literal,
  lte,
  maxLength,
  minLength,
  number,
  object,
  optional,
  regex,
  strictObject,
  string,
} from 'zod/mini';
import { defineFeed, defineItems } from './schema.js';

// One by one: the library as a whole would bring all of it, with its texts in fifty languages.
const z = {
  _default,
  array,
  boolean,
  enum: oneOf,
  gte,
  int,
  literal,
  lte,
  maxLength,
  minLength,
  number,
  object,
  optional,
  regex,
  strictObject,
  string,
};
const items = /* @__PURE__ */ defineItems(z);

export const feedSchema = /* @__PURE__ */ defineFeed(z);
/** For items that say nothing which the definition does not know; made by a function, so that bundlers may leave it out. */
const makeStrict = () => defineItems({ ...z, object: strictObject as never });
export const strictItems = /* @__PURE__ */ makeStrict();
// A list taken apart at once has no declaration that can be rolled up.
export const feedHeadSchema = items.feedHeadSchema;
export const creatorSchema = items.creatorSchema;
export const productSchema = items.productSchema;
export const videoSchema = items.videoSchema;
