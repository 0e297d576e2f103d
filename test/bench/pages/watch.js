/*
 * Put into the page once the cards are there: what was kept by the browser until then is asked for afterwards, so that looking
 * costs the page nothing while it loads.
 */
globalThis.bench = (() => {
  const shelf = document.querySelector('reel-shelf');
  const root = shelf?.shadowRoot ?? document;
  const touches = [];
  const frames = [];
  const interactions = [];
  let deltas = null;

  const kept = (type) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    const entries = observer.takeRecords();
    observer.disconnect();
    return entries;
  };

  /** Long tasks, shifts and the largest paint so far. */
  const load = () => ({
    longTasks: kept('longtask').map(({ startTime, duration }) => ({
      startMs: startTime,
      durationMs: duration,
    })),
    layoutShift: kept('layout-shift').reduce(
      (sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value),
      0,
    ),
    largestPaintMs: kept('largest-contentful-paint').at(-1)?.startTime ?? null,
  });

  const nextFrame = (video, by) =>
    video.requestVideoFrameCallback((nowMs, { mediaTime }) =>
      frames.push({ atMs: nowMs, by, src: video.currentSrc, mediaTime }),
    );
  const onMedia = (event) => {
    if (event.target.closest?.('dialog')) nextFrame(event.target, event.type);
  };
  for (const type of ['loadstart', 'play']) root.addEventListener(type, onMedia, true);
  for (const type of ['pointerdown', 'pointerup', 'touchstart', 'touchend']) {
    addEventListener(type, (event) => touches.push({ type, atMs: event.timeStamp }), {
      capture: true,
      passive: true,
    });
  }
  new PerformanceObserver((list) => {
    for (const {
      name,
      duration,
      interactionId,
      startTime,
      processingStart,
      processingEnd,
    } of list.getEntries()) {
      if (!interactionId) continue;
      interactions.push({
        name,
        durationMs: duration,
        startMs: startTime,
        waitMs: processingStart - startTime,
        workMs: processingEnd - processingStart,
      });
    }
  }).observe({ type: 'event', durationThreshold: 16 });

  const count = (last) => {
    requestAnimationFrame((nowMs) => {
      if (!deltas) return;
      if (last !== null) deltas.push(nowMs - last);
      count(nowMs);
    });
  };

  return {
    load,
    /** Everything since `sinceMs`. */
    touches: (sinceMs) => touches.filter(({ atMs }) => atMs >= sinceMs),
    frames: (sinceMs) => frames.filter(({ atMs }) => atMs >= sinceMs),
    interactions: () => interactions,
    startFrames() {
      deltas = [];
      count(null);
    },
    stopFrames() {
      const taken = deltas ?? [];
      deltas = null;
      return taken;
    },
    /** Middle of the first such element of the shelf that can be seen and touched, or null. */
    middleOf(selector) {
      for (const element of root.querySelectorAll(selector)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (
          !element.closest('[inert]') &&
          width > 0 &&
          x > 0 &&
          y > 0 &&
          x < innerWidth &&
          y < innerHeight
        )
          return { x, y };
      }
      return null;
    },
    now: () => performance.now(),
  };
})();
