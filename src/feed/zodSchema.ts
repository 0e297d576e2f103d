/** The feed's schemas in zod: what names a fault, and what the JSON Schema is made of. The first paint carries neither. */
import * as z from 'zod/mini';
import { defineFeed } from './schema.js';

export const { creatorSchema, feedHeadSchema, feedSchema, productSchema, videoSchema } =
  defineFeed(z);
