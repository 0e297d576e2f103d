import type { Command } from './command.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'look for what a shopper would miss: in the feed, its files, its dates',
  words: ['[folder, file or address]'],
  options: {
    'no-files': { about: 'look at the feed only, not into the files that it names' },
    strict: { about: 'end with 1 for warnings, too' },
  },
  notes: [
    'Says in one line what can be shown, then a line for each thing found. Ends with 1 when a shopper goes without something.',
    'A project folder need not be free: another command may work in it.',
  ],
  examples: [
    'reelshelf validate reels',
    'reelshelf validate https://shop.example/reels/reels.json',
  ],
  async run(given, world) {
    const { runValidate } = await import('./runValidate.js');
    return runValidate(given, world);
  },
};
