export const ROOMS = [
  'videos',
  'products',
  'creators',
  'inbox',
  'preview',
  'health',
  'publish',
] as const;
export type Room = (typeof ROOMS)[number];

/** The room that an address opens, and the video in it. */
export function roomOf(path: string): [Room, string | null] {
  const [, id] = /^video\/(.+)$/.exec(path) ?? [];
  if (id !== undefined) return ['videos', id];
  return [ROOMS.find((room) => room === path) ?? 'videos', null];
}
