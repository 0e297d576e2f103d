import { hash32 } from '../tools/ids.js';

/** A name that every disk and host takes, and that two ids never share. */
export function fileNameOf(id: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id)) return id;
  const slug = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${slug || 'video'}-${hash32(id).toString(16).padStart(8, '0')}`;
}
