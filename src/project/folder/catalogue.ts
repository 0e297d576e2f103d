/** `catalogue.json`: every product as the shop said it last. A page never loads it; `import` compares with it, `tag` takes products from it. */
import * as z from 'zod/mini';
import type { Product } from '../../feed/schema.js';
import { productSchema } from '../../feed/zodSchema.js';

export interface Catalogue {
  version: 1;
  products: Product[];
}

const catalogueSchema = z.object({ version: z.literal(1), products: z.array(productSchema) });

const noCatalogue = (): Catalogue => ({ version: 1, products: [] });

/** `null` when it is not what `import` writes. */
export function readCatalogue(text: string | null): Catalogue | null {
  if (text === null) return noCatalogue();
  try {
    return catalogueSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
