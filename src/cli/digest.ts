import type { Command } from './command.js';

export const digestCommand: Command = {
  name: 'digest',
  summary: 'fetch the report as a letter, in a file that a mailer sends',
  words: ['<collector address>'],
  options: {
    to: { value: '<address>', about: 'who is to get it' },
    from: { value: '<address>', about: 'who sends it (default: the same)' },
    token: {
      value: '<token>',
      about: 'the report’s token, or one of a viewer (default: REELSHELF_REPORT_TOKEN)',
    },
    days: { value: '<number>', about: 'how many days, up to yesterday (default 7)' },
    zone: { value: '<time zone>', about: 'whose days (default UTC)' },
    shop: { value: '<name>', about: 'which of several' },
    language: {
      value: '<code>',
      about:
        'in which language: de, fr, es, it, pt, nl, pl, sv, tr, ja, ko, zh, ar, he (default en)',
    },
    out: { value: '<file>', about: 'where to (default digest.eml)' },
  },
  notes: [
    'The file has the letter as text and as HTML. Send it by what you have: sendmail -t < digest.eml, msmtp -t < digest.eml, or open it.',
  ],
  examples: [
    'reelshelf digest https://events.shop.example --to ann@shop.example',
    'reelshelf digest https://events.shop.example --to ann@shop.example --days 28 --zone Europe/Berlin --language de --out month.eml',
  ],
  async run(given, world) {
    const { runDigest } = await import('./runDigest.js');
    return runDigest(given, world);
  },
};
