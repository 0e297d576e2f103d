import type { VideoDocument } from '../../../project/folder/feedDocument.js';

/** One field of the video that is open; `null` takes it away. */
export type SetField = (field: keyof VideoDocument, value: unknown) => void;

/** One key of a record in the video; a record that says nothing is none. */
export function put(record: object | undefined, key: string, value: unknown) {
  const { [key]: _before, ...rest } = { ...record } as Record<string, unknown>;
  const next = value === null || value === '' ? rest : { ...rest, [key]: value };
  return Object.keys(next).length > 0 ? next : null;
}
