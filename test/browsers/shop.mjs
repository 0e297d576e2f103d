/** A shop's page with three clips on a loopback server that serves byte ranges, and what the page notes while somebody is on it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { root } from '../support/prepare.mjs';

/** Two good clips and one that breaks off. */
const CLIPS = ['good', 'long', 'cut'];
const TYPES = { '.js': 'text/javascript', '.mp4': 'video/mp4', '.jpg': 'image/jpeg' };

const feed = {
  version: 1,
  id: 'browsers',
  currency: 'USD',
  creators: [{ id: 'mia', handle: '@mia', name: 'Mia' }],
  products: [{ id: 'mug', title: 'Ridge Mug', url: '/products/mug', price: { amount: '24.00', currency: 'USD' }, variants: [{ id: '1', available: true }] }],
  videos: CLIPS.map((id) => ({
    id,
    creator: 'mia',
    title: id,
    sources: [{ type: 'mp4', src: `/media/${id}.mp4`, width: 90, height: 160 }],
    poster: { src: '/media/poster.jpg', width: 90, height: 160 },
    tags: [{ product: 'mug', start: 0, end: 60 }],
    rights: { status: 'owned' },
  })),
};

/**
 * Runs in the page: notes events and failures, answers adds as the shop would, and follows each clip's clock on its own account, so that what
 * is told as watched can be held against what really moved.
 */
function watchPage() {
  window.seen = { events: [], errors: [], failed: [], movedMs: {}, jumps: {} };
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  for (const type of ['video_started', 'video_viewed', 'video_progressed', 'video_watched', 'product_opened', 'product_added', 'product_add_failed']) {
    document.addEventListener(`reelshelf:${type}`, ({ detail }) => seen.events.push({ type, video: detail.video, props: detail.props }));
  }
  document.addEventListener('reelshelf:cart_add', (event) => {
    event.preventDefault();
    event.detail.respondWith(Promise.resolve({ ok: true }));
  });
  let last = { src: '', seconds: 0 };
  setInterval(() => {
    const slide = document.querySelector('reel-shelf')?.shadowRoot?.querySelector('[part=slide]:not([inert])');
    const video = slide?.querySelector('video');
    const name = /(\w+)\.mp4/.exec(video?.currentSrc ?? '')?.[1];
    if (slide?.dataset.phase === 'failed') seen.failed.push(slide.getAttribute('aria-label'));
    if (!video || !name) return;
    const moved = video.currentTime - last.seconds;
    if (last.src === name && moved > 0 && moved < 1 && !video.paused) seen.movedMs[name] = (seen.movedMs[name] ?? 0) + moved * 1000;
    if (last.src === name && moved < -0.3) seen.jumps[name] = (seen.jumps[name] ?? 0) + 1;
    last = { src: name, seconds: video.currentTime };
  }, 40);
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ridge Mug</title>
<script>(${watchPage})()</script>
<main><h1>Ridge Mug</h1>
<script src="/reelshelf/reelshelf.js" data-feed="/reels.json" data-previews="off" data-cart="custom" data-consent="granted"></script>
</main></html>`;

function fileOf(path) {
  const clean = normalize(path);
  if (clean.startsWith('/reelshelf/')) return join(root, 'dist', clean.slice('/reelshelf/'.length));
  if (clean.startsWith('/media/')) return join(root, 'test', 'fixtures', 'media', clean.slice('/media/'.length));
  return null;
}

/** @returns its address, and `stop`. */
export async function startShop() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://shop.example');
    const answer = (status, type, body, headers = {}) => response.writeHead(status, { 'content-type': type, 'content-length': body.length, ...headers }).end(body);
    if (pathname === '/') return answer(200, 'text/html; charset=utf-8', Buffer.from(page));
    if (pathname === '/reels.json') return answer(200, 'application/json', Buffer.from(JSON.stringify(feed)));
    const file = fileOf(pathname);
    if (!file || !existsSync(file)) return answer(404, 'text/plain', Buffer.from('not here'));
    const bytes = readFileSync(file);
    const type = TYPES[/\.\w+$/.exec(file)?.[0]] ?? 'application/octet-stream';
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) return answer(200, type, bytes, { 'accept-ranges': 'bytes' });
    const from = Number(range[1]);
    const to = Math.min(range[2] ? Number(range[2]) : Infinity, bytes.length - 1);
    if (from > to) return answer(416, type, Buffer.alloc(0), { 'content-range': `bytes */${bytes.length}` });
    answer(206, type, bytes.subarray(from, to + 1), { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${bytes.length}` });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
