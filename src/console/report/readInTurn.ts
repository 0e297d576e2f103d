/**
 * Reads one at a time: news that come during a reading wait for its answer, which is used, and are then read all at once. What
 * takes long would otherwise never be seen.
 */
export function createReading(read: () => Promise<void>) {
  let isOver = false;
  let isReading = false;
  let hasNews = false;
  const next = async (): Promise<void> => {
    isReading = true;
    hasNews = false;
    await read();
    isReading = false;
    if (hasNews && !isOver) await next();
  };
  return {
    news(): void {
      hasNews = true;
      if (!isReading && !isOver) void next();
    },
    /** Nothing is read any more. */
    stop(): void {
      isOver = true;
    },
  };
}
