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
import { defineFeed } from './schema.js';

// One by one: the library as a whole would bring all of it, with its texts in fifty languages.
const schemas = /* @__PURE__ */ defineFeed({
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
});

// A list taken apart at once has no declaration that can be rolled up.
export const feedSchema = schemas.feedSchema;
export const feedHeadSchema = schemas.feedHeadSchema;
export const creatorSchema = schemas.creatorSchema;
export const productSchema = schemas.productSchema;
export const videoSchema = schemas.videoSchema;
