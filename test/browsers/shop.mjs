/**
 * A shop's page with three clips on a loopback server that serves byte ranges and takes what is measured, and what the page notes while
 * somebody is on it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { root } from '../../demo/prepare.mjs';

/** Two good clips and one that breaks off; shown in this order, whatever the day. */
const CLIPS = ['good', 'long', 'cut'];
const TYPES = { '.js': 'text/javascript', '.mp4': 'video/mp4', '.jpg': 'image/jpeg' };

const feed = {
  version: 1,
  id: 'browsers',
  currency: 'USD',
  creators: [{ id: 'mia', handle: '@mia', name: 'Mia' }],
  products: [
    {
      id: 'mug',
      title: 'Ridge Mug',
      url: '/products/mug',
      price: { amount: '24.00', currency: 'USD' },
      variants: [{ id: '1', available: true }],
    },
  ],
  videos: CLIPS.map((id, place) => ({
    id,
    creator: 'mia',
    title: id,
    sources: [{ type: 'mp4', src: `/media/${id}.mp4`, width: 90, height: 160 }],
    poster: { src: '/media/poster.jpg', width: 90, height: 160 },
    tags: [{ product: 'mug', start: 0, end: 60 }],
    rights: { status: 'owned' },
    stats: { views: 1_000_000, engaged: 900_000 - place * 300_000 },
  })),
};

/**
 * Runs in the page: notes events and failures, answers adds as the shop would, and follows each clip's clock on its own account, so that what
 * is told as watched can be held against what really happened: `movedMs` is the least that a clip has moved, `goingMs` the longest it can have
 * been going, `jumps` how often it was seen to go back, `blindMs` how long nobody looked because the machine was busy.
 */
function watchPage() {
  window.seen = { events: [], errors: [], failed: [], clips: {} };
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  for (const type of [
    'video_started',
    'video_viewed',
    'video_progressed',
    'video_watched',
    'product_opened',
    'product_added',
    'product_add_failed',
  ]) {
    document.addEventListener(`reelshelf:${type}`, ({ detail }) =>
      seen.events.push({ type, video: detail.video, props: detail.props }),
    );
  }
  document.addEventListener('reelshelf:cart_add', (event) => {
    event.preventDefault();
    event.detail.respondWith(Promise.resolve({ ok: true }));
  });
  let last = { name: '', seconds: 0, atMs: 0, isPaused: true };
  setInterval(() => {
    const slide = document
      .querySelector('reel-shelf')
      ?.shadowRoot?.querySelector('[part=slide]:not([inert])');
    const video = slide?.querySelector('video');
    const name = /(\w+)\.mp4/.exec(video?.currentSrc ?? '')?.[1];
    if (slide?.dataset.phase === 'failed') seen.failed.push(slide.getAttribute('aria-label'));
    if (!video || !name) return;
    const now = {
      name,
      seconds: video.currentTime,
      atMs: performance.now(),
      isPaused: video.paused,
    };
    const clip = (seen.clips[name] ??= { movedMs: 0, goingMs: 0, jumps: 0, blindMs: 0 });
    const movedMs = (now.seconds - last.seconds) * 1000;
    const passedMs = now.atMs - last.atMs;
    if (last.name === name) {
      if (movedMs > 0 && movedMs < 1000 && !now.isPaused) clip.movedMs += movedMs;
      if (!last.isPaused || !now.isPaused) clip.goingMs += passedMs;
      if (movedMs < -300) clip.jumps++;
      if (passedMs > 1000) clip.blindMs += passedMs;
    }
    last = now;
  }, 40);
}

/** What stands above the shelf has the shopper scroll, so that the player has a place to come back to. */
const pageFor = (
  consent,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ridge Mug</title>
<script>(${watchPage})()</script>
<main><h1>Ridge Mug</h1><div style="height:600px"></div>
<script src="/reelshelf/reelshelf.js" data-feed="/reels.json" data-endpoint="/events" data-key="pub_${consent}" data-previews="off" data-cart="custom" data-consent="${consent}"></script>
<div style="height:1500px"></div></main></html>`;
/** By address: who allows measuring, and who does not. */
const PAGES = { '/': pageFor('granted'), '/refused': pageFor('denied') };

function fileOf(path) {
  const clean = normalize(path);
  if (clean.startsWith('/reelshelf/')) return join(root, 'dist', clean.slice('/reelshelf/'.length));
  if (clean.startsWith('/media/'))
    return join(root, 'test', 'fixtures', 'media', clean.slice('/media/'.length));
  return null;
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** @returns its address, the events it was sent by the key of their page, and `stop`. */
export async function startShop() {
  const told = { pub_granted: [], pub_denied: [] };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://shop.example');
    const answer = (status, type, body, headers = {}) =>
      response
        .writeHead(status, { 'content-type': type, 'content-length': body.length, ...headers })
        .end(body);
    if (Object.hasOwn(PAGES, pathname))
      return answer(200, 'text/html; charset=utf-8', Buffer.from(PAGES[pathname]));
    if (pathname === '/events') {
      const { key, events } = JSON.parse(await textOf(request));
      told[key].push(...events);
      return response.writeHead(204).end();
    }
    if (pathname === '/reels.json')
      return answer(200, 'application/json', Buffer.from(JSON.stringify(feed)));
    const file = fileOf(pathname);
    if (!file || !existsSync(file)) return answer(404, 'text/plain', Buffer.from('not here'));
    const bytes = readFileSync(file);
    const type = TYPES[/\.\w+$/.exec(file)?.[0]] ?? 'application/octet-stream';
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) return answer(200, type, bytes, { 'accept-ranges': 'bytes' });
    const from = Number(range[1]);
    const to = Math.min(range[2] ? Number(range[2]) : Infinity, bytes.length - 1);
    if (from > to)
      return answer(416, type, Buffer.alloc(0), { 'content-range': `bytes */${bytes.length}` });
    answer(206, type, bytes.subarray(from, to + 1), {
      'accept-ranges': 'bytes',
      'content-range': `bytes ${from}-${to}/${bytes.length}`,
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, told, stop: () => server.close() };
}
