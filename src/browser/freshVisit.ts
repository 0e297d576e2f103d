/** Whether the page was come to by an address or a link: not loaded again, and not come back to. */
export function isFreshVisit({ performance }: Window): boolean {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type;
  return type !== 'reload' && type !== 'back_forward';
}
