export type Moved = { before: string } | { by: number };

/** The ids with one of them elsewhere: before another (after it when it comes from further up), or some places on. */
export function moved(ids: readonly string[], id: string, to: Moved): string[] {
  const from = ids.indexOf(id);
  const index = 'by' in to ? from + to.by : ids.indexOf(to.before);
  if (from < 0 || index < 0 || index >= ids.length) return [...ids];
  const others = ids.filter((each) => each !== id);
  others.splice(index, 0, id);
  return others;
}
