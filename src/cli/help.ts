import { columns } from './command.js';
import { commands } from './commands.js';

export const help = (): string[] => [
  'reelshelf: shoppable creator videos, and what they sell',
  '',
  'Usage',
  ...columns(
    commands.map(({ name, words, summary }) => [
      `reelshelf ${[name, ...words].join(' ')}`,
      summary,
    ]),
  ),
  ...columns([
    ['reelshelf <command> --help', 'its options, with an example'],
    ['reelshelf --help | --version', ''],
  ]),
  '',
  'Every command takes --json, and ends with 0 when it is done, 1 when it could not be done or found faults,',
  '2 when it was asked for in a wrong way, 130 when it was interrupted.',
  '',
  'Examples',
  ...commands.flatMap(({ examples }) => examples.slice(-1).map((example) => `  ${example}`)),
];
