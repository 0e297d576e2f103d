import type { Command } from './command.js';

export const liveCommand: Command = {
  name: 'live',
  summary:
    'drive a live: give it a poster, start, pin and unpin products, say a price, end, make its recording a video',
  words: [
    '<poster, start, pin, unpin, price, end, show or record>',
    '<channel address>',
    '[more…]',
  ],
  options: {
    token: {
      value: '<token>',
      about: 'of the owner or an editor (default: REELSHELF_REPORT_TOKEN)',
    },
    recording: {
      value: '<address>',
      about: 'of end: where the recording is, if not at the stream’s own address',
    },
    project: {
      value: '<folder>',
      about: 'of poster and record: the project folder (default reels)',
    },
    begin: {
      value: '<moment>',
      about:
        'of record: when the recording’s first picture was taken, such as 2026-12-01T18:00:05Z\n(default: what an HLS recording says, else when the live was started)',
    },
  },
  notes: [
    'The channel’s address is the one that the feed’s video has as live.channel: https://<collector>/v1/live/<name>.',
    'pin and unpin: the product’s id in the feed. price: product, amount and currency, or product and "off".',
    'A price is shown to shoppers where the shop’s own cart says the same, and nowhere else.',
    'poster: a picture (JPEG, PNG or WebP), upright, such as 1080 × 1920; shoppers see it on the card and behind the countdown.',
    'record: the recording’s address. It becomes the video’s source, the pins become its tags, and it is no longer live.',
    'The same can be done by hand, on a phone: the room Live of the collector’s pages.',
  ],
  examples: [
    'reelshelf live poster https://events.shop.example/v1/live/spring spring.jpg',
    'reelshelf live start https://events.shop.example/v1/live/spring',
    'reelshelf live pin https://events.shop.example/v1/live/spring serum-30',
    'reelshelf live price https://events.shop.example/v1/live/spring serum-30 19.00 EUR',
    'reelshelf live end https://events.shop.example/v1/live/spring',
    'reelshelf live record https://events.shop.example/v1/live/spring https://cdn.shop.example/spring.mp4',
  ],
  async run(given, world) {
    const { runLive } = await import('./runLive.js');
    return runLive(given, world);
  },
};
