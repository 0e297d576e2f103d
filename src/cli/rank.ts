import type { Command } from './command.js';

export const rankCommand: Command = {
  name: 'rank',
  summary: 'write into the feed how its videos do, so that the best ones come first',
  words: ['<collector address>'],
  options: {
    project: { value: '<folder>', about: 'the project folder (default reels)' },
    key: { value: '<key>', about: 'the public key of the shop, where the collector has several' },
    feed: {
      value: '<id>',
      about: 'what the collector calls the feed (default: its id, or "default" without one)',
    },
  },
  notes: [
    'Asks the collector for /v1/feeds/<id>/stats and changes only the "stats" of videos: score, evidence, updatedAt.',
    'How many follow a creator counts for nothing. Put it into a daily job, and publish after it.',
    'Without it, or in between, data-ranking="live" on the tag lets each page ask by itself.',
  ],
  examples: [
    'reelshelf rank https://events.shop.example',
    'reelshelf rank https://events.shop.example --project reels --key pub_yours',
  ],
  async run(given, world) {
    const { runRank } = await import('./runRank.js');
    return runRank(given, world);
  },
};
