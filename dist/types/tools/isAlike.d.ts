/**
 * Whether two values say the same: plain objects and lists by what is in them, everything else (elements, promises, instances) by
 * identity. Two functions are alike: an inline handler is another function at each render and means the same. What a function
 * carries as properties of its own is compared, and functions among that by identity.
 */
export declare function isAlike(one: unknown, other: unknown, met?: Map<unknown, unknown>): boolean;
