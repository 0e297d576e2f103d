import { afterEach, expect, it } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import { emailPiece } from '../../../src/publish/email.js';
import { shownVideos } from '../../../src/publish/site.js';

const base = 'https://shop.example/reels/';
/** Words and sums as long as they come. */
const { feed } = parseFeed(
  {
    version: 1,
    creators: [{ id: 'mia', handle: '@mia.and.her.little.kitchen.in.the.north', name: 'Mia' }],
    products: [
      {
        id: 'serum',
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigungsserum 30 ml',
        url: '/serum',
        price: { amount: '1299.00', currency: 'EUR' },
      },
    ],
    videos: [
      {
        id: 'routine',
        creator: 'mia',
        title:
          'My morning, from the first light to the last drop, and what I would leave out today',
        publishedAt: '2026-10-02T08:00:00Z',
        sources: [{ type: 'mp4', src: 'media/routine.mp4', width: 720, height: 1280 }],
        poster: { src: 'media/routine.jpg', width: 720, height: 1280 },
        tags: [{ product: 'serum', start: 2 }],
        disclosure: 'gifted',
        rights: { status: 'licensed' },
      },
    ],
  },
  base,
);
const site = { baseUrl: base, nowMs: Date.UTC(2026, 10, 1) };

function still(): string {
  const canvas = document.createElement('canvas');
  canvas.width = 720;
  canvas.height = 1280;
  return canvas.toDataURL();
}

afterEach(() => document.querySelector('iframe')?.remove());

it.each([
  [320, 320],
  [390, 390],
  [640, 480],
])(
  'in a mail that is %i pixels wide the piece is %i wide: nothing sticks out, the still keeps its shape',
  async (room, wide) => {
    const [shown] = shownVideos(feed!, site);
    const piece = emailPiece(shown!, feed!, site, { campaign: 'spring' }) ?? '';
    const frame = document.createElement('iframe');
    frame.style.cssText = `width:${room}px;height:1200px;border:0`;
    const opened = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><body style="margin:0">${piece.replace(/src="[^"]*"/, `src="${still()}"`)}`;
    document.body.append(frame);
    await opened;
    const { documentElement, querySelector } = frame.contentDocument!;
    const one = (selector: string) =>
      querySelector.call(frame.contentDocument!, selector)!.getBoundingClientRect();
    expect(documentElement.scrollWidth).toBe(room);
    expect(one('table').width).toBe(wide);
    expect(one('img').width).toBe(wide);
    expect(one('img').height / one('img').width).toBeCloseTo(1280 / 720, 2);
    // In the middle of a wide mail.
    expect(one('table').left).toBe((room - wide) / 2);
  },
);
