/** What the documents bring beside themselves. */
export const documentsCss = `:host, main { font-family: system-ui, sans-serif; line-height: 1.4; color: CanvasText; }
:host { display: block; }
body { margin: 0; background: Canvas; color-scheme: light dark; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 1rem 0 0.5rem; }
video { display: block; width: 100%; height: auto; max-height: 82vh; background: #000; border-radius: 0.75rem; }
main > img { display: block; max-width: 100%; height: auto; max-height: 82vh; border-radius: 0.75rem; }
.live { margin: 0.75rem 0 0; font-weight: 600; }
a { color: inherit; }
.credit { margin: 0.5rem 0 0; }
.disclosure { display: inline-block; padding: 0 0.4em; border: 1px solid; border-radius: 0.25em; font-size: 0.8rem; }
.products ul { list-style: none; margin: 0; padding: 0; }
.products li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.4rem 0; }
.product { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: center; min-height: 44px; }
.product img { width: 56px; height: 56px; object-fit: cover; border-radius: 0.5rem; }
.moment { font-size: 0.9rem; min-height: 44px; display: inline-flex; align-items: center; }
.transcript p { white-space: pre-line; }
.track { display: flex; gap: 0.75rem; list-style: none; margin: 0; padding: 4px 0; overflow-x: auto; scroll-snap-type: x proximity; }
.card { flex: 0 0 min(44vw, 11rem); scroll-snap-align: start; }
.card .video { display: block; text-decoration: none; }
.card .video img { display: block; width: 100%; height: auto; aspect-ratio: 9 / 16; object-fit: cover; border-radius: 0.75rem; }
.card .title, .card .creator { display: block; }
.card .creator { font-size: 0.85rem; }
`;

/**
 * Opens at `?t=`, jumps to a product's moment without loading the page again, and hands on to the products who sent the visitor. Who
 * followed a link that somebody had shared on a product's own page goes on to that page, at the same moment: only to one that is listed here.
 */
export const watchScript = `(() => {
  const video = document.querySelector('video');
  const go = (seconds) => {
    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;
  };
  const asked = new URLSearchParams(location.search);
  const isShared = asked.get('reelshelf-via') === 'share';
  // Who sent the visitor stays known on the shop's pages, and so does what a friend wanted to show.
  const kept = [...asked].filter(
    ([name]) => name.startsWith('utm_') || (isShared && /^(t|reelshelf(-(via|product|variant))?)$/.test(name)),
  );
  for (const link of document.querySelectorAll('a.product')) {
    const url = new URL(link.href);
    for (const [name, value] of kept) url.searchParams.set(name, value);
    link.href = url.href;
    if (isShared && link.dataset.product === asked.get('reelshelf-page')) return location.replace(url.href);
  }
  // Of a live there is only its picture here.
  if (!video) return;
  const seconds = Number(asked.get('t'));
  if (video.readyState > 0) go(seconds);
  else video.addEventListener('loadedmetadata', () => go(seconds), { once: true });
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-seconds]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(Number(link.dataset.seconds) || 0.01);
    video.play().catch(() => {});
    video.focus();
  });
})();
`;
