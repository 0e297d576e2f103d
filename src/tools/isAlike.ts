/**
 * Whether two values say the same: plain objects and lists by what is in them, everything else (elements, promises, instances) by
 * identity. Two functions are alike: an inline handler is another function at each render and means the same. What a function
 * carries as properties of its own is compared, and functions among that by identity.
 */
export function isAlike(
  one: unknown,
  other: unknown,
  met: Map<unknown, unknown> = new Map(),
): boolean {
  if (Object.is(one, other)) return true;
  if (
    !isRecord(one) ||
    !isRecord(other) ||
    typeof one !== typeof other ||
    Array.isArray(one) !== Array.isArray(other)
  )
    return false;
  // Objects that contain themselves: what is being compared already is taken for alike.
  if (met.get(one) === other) return true;
  met.set(one, other);
  const keys = Object.keys(one);
  const isSame = (key: string) =>
    isAlike(one[key], other[key], met) &&
    (typeof one !== 'function' || typeof one[key] !== 'function' || one[key] === other[key]);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(key))
  );
}

/** A function, a list, or an object that was written as `{}`. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value === 'function' || Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain in another frame, too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
