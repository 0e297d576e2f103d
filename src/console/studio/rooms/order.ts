export type Moved = { before: string } | { by: number };

/** The ids with one of them elsewhere: before another (after it when it comes from further up), or some places on. */
export function moved(ids: readonly string[], id: string, to: Moved): string[] {
  const from = ids.indexOf(id);
  const place = 'by' in to ? from + to.by : ids.indexOf(to.before);
  if (from < 0 || place < 0 || place >= ids.length) return [...ids];
  const left = ids.filter((each) => each !== id);
  left.splice(place, 0, id);
  return left;
}
