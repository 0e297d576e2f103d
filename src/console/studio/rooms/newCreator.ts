import type { Creator } from '../../../feed/schema.js';

/** Somebody new, with an id that nobody has. @param handle - `@mia.skin`, with or without its mark. */
export function newCreator(creators: readonly Creator[], handle: string): Creator {
  const name = handle.trim().replace(/^@+/, '') || 'creator';
  const stem = Array.from(name.toLowerCase().replace(/\s+/g, '-')).slice(0, 40).join('');
  const taken = new Set(creators.map(({ id }) => id));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return { id, handle: `@${handle.trim() ? name : id}` };
}
