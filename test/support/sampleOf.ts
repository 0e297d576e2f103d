import type * as z from 'zod/mini';

/** Tried in this order: most texts may be anything; codes and currencies have a shape. */
const TEXTS = ['sold_out', 'EUR', 'a text'];

/** A value that fits the schema, with all that may be left out: for tests that need one of each, whatever is defined. */
export function sampleOf(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, field]) => [key, sampleOf(field)]),
      );
    case 'array':
      return [sampleOf(def.element)];
    case 'optional':
    case 'nullable':
    case 'default':
      return sampleOf(def.innerType);
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'boolean':
      return true;
    case 'number':
      return fitting(schema, [1, 0]);
    case 'string':
      return fitting(schema, TEXTS);
    default:
      throw new Error(`sampleOf knows no ${def.type} yet: give it a case`);
  }
}

function fitting(schema: z.core.$ZodType, candidates: readonly unknown[]): unknown {
  const found = candidates.find(
    (candidate) => (schema as z.ZodMiniType).safeParse(candidate).success,
  );
  if (found === undefined)
    throw new Error(`sampleOf has nothing that fits: add to ${JSON.stringify(candidates)}`);
  return found;
}
