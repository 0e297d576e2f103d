import { safeUrl } from '../tools/safeUrl.js';
import type { Command } from './command.js';
import { interrupted, misused } from './commandResult.js';

export const doctor: Command = {
  name: 'doctor',
  summary: 'look at a product page from outside: tag, files, policy, feed, films, endpoint',
  words: ['<page address>'],
  options: {},
  notes: [
    'Asks for what a shopper’s browser would ask for; runs nothing of the page. What a tag manager or a theme’s script',
    'does to the page shows only in a browser: open the page with ?reelshelf-debug.',
  ],
  examples: ['reelshelf doctor https://shop.example/products/dew-serum'],
  async run(given, world) {
    const [written = ''] = given.words;
    const address = safeUrl(written, written);
    if (address === null)
      return misused(
        `"${written}" is not a page’s address; expected one such as https://shop.example/products/dew-serum.`,
        'doctor',
      );
    const [{ examine }, { createVisit }] = await Promise.all([
      import('../project/doctor/doctor.js'),
      import('../project/doctor/visit.js'),
    ]);
    const lines = await examine(
      address,
      createVisit(world.env.nowMs(), world.env.fetch, world.signal),
    );
    if (world.signal.aborted) return interrupted('Not all was looked at.');
    return {
      exitCode: lines.some(({ level }) => level === 'fault') ? 1 : 0,
      isAnswer: true,
      lines: lines.map(({ level, code, message }) => `${level.padEnd(7)} ${message} [${code}]`),
      data: { findings: lines },
    };
  },
};
