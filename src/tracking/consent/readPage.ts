/**
 * Reads what other scripts have put on the page. Any step may be missing or be something else than expected; what a getter or
 * function of theirs throws is for the caller to catch.
 */
export function readPath(root: unknown, ...path: string[]): unknown {
  let value = root;
  for (const name of path) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
      return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** Calls a method of theirs on its owner; `undefined` when there is none. */
export function callPath(root: unknown, path: readonly string[], ...args: unknown[]): unknown {
  const owner = readPath(root, ...path.slice(0, -1));
  const method = readPath(owner, path.at(-1) ?? '');
  return typeof method === 'function' ? Reflect.apply(method, owner, args) : undefined;
}

export function hasFunction(root: unknown, ...path: string[]): boolean {
  return typeof readPath(root, ...path) === 'function';
}

/** Hears several events of one target. */
export function listenTo(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
): () => void {
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}
