/** The feed's schemas in zod: what names a fault, and what the JSON Schema is made of. The first paint carries neither. */
import * as z from 'zod/mini';
import { defineFeed } from './schema.js';

const schemas = /* @__PURE__ */ defineFeed(z);

// One by one: a list taken apart at once has no declaration that can be rolled up.
export const feedSchema = schemas.feedSchema;
export const feedHeadSchema = schemas.feedHeadSchema;
export const creatorSchema = schemas.creatorSchema;
export const productSchema = schemas.productSchema;
export const videoSchema = schemas.videoSchema;
