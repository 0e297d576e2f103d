/**
 * Narrow readers for answers of platforms: own properties only, one known key at a time, so that a polluted
 * `Object.prototype` or an odd answer cannot become a price or a quantity.
 */
export const getOwn = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

export function ownText(value: unknown, key: string): string | undefined {
  const found = getOwn(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function ownNumber(value: unknown, key: string): number | undefined {
  const found = getOwn(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function ownList(value: unknown, key: string): unknown[] {
  const found = getOwn(value, key);
  return Array.isArray(found) ? found : [];
}

/** An id as text, whether the platform writes it as number or as text. */
export function ownId(value: unknown, key: string): string | undefined {
  const found = getOwn(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** {@link getOwn} along a path: `product.title`. */
export const ownAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found: unknown, key) => getOwn(found, key), value);

type OmitNullish<T> = {
  [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** Without what is missing: our answers leave out what a platform does not say. */
export const omitNullish = <T extends object>(values: T): OmitNullish<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as OmitNullish<T>;

/**
 * Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link getOwn} it sees inherited
 * properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
 * `<a id="Shopify">` answers to the same name.
 */
export function reach(from: unknown, path: string): unknown {
  try {
    let found: unknown = from;
    for (const key of path.split('.')) {
      if ((typeof found !== 'object' && typeof found !== 'function') || found === null)
        return undefined;
      found = (found as Record<string, unknown>)[key];
    }
    return found;
  } catch {
    // A getter of the page threw.
    return undefined;
  }
}

export function reachText(from: unknown, path: string): string | undefined {
  const found = reach(from, path);
  return typeof found === 'string' ? found : undefined;
}
