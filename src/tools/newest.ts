/**
 * Stands for an object that may be replaced by another of the same shape: every read is of the one that `of` answers then, and a
 * function that somebody has kept calls the newest one's.
 */
export function newest<T extends object>(of: () => T): T {
  const read = (key: string): unknown => Reflect.get(of(), key);
  const properties = Object.keys(of()).map((key) => {
    const call = (...values: unknown[]): unknown =>
      Reflect.apply(read(key) as (...values: unknown[]) => unknown, of(), values);
    return [
      key,
      { enumerable: true, get: () => (typeof read(key) === 'function' ? call : read(key)) },
    ];
  });
  return Object.defineProperties(
    Object.create(null),
    Object.fromEntries(properties) as PropertyDescriptorMap,
  ) as T;
}
