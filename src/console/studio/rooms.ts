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
export function roomOf(place: string): [Room, string | null] {
  const [, id] = /^video\/(.+)$/.exec(place) ?? [];
  if (id !== undefined) return ['videos', id];
  return [ROOMS.find((room) => room === place) ?? 'videos', null];
}
