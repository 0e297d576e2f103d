import { columns } from './command.js';
import { commands } from './commands.js';

/** What a command ends with, for scripts. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'it could not be done, or faults were found'],
  [2, 'asked for in a wrong way'],
  [130, 'interrupted: what was finished is kept'],
];

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
  'Every command takes --json. Exit codes:',
  ...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
  '',
  'Examples',
  ...commands.flatMap(({ examples }) => examples.slice(-1).map((example) => `  ${example}`)),
];
