/** What every command of the program is made of; `commands.ts` lists them. */
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../tools/result.js';
import type { CliWorld } from './cliWorld.js';
import type { CommandResult } from './commandResult.js';

export interface CommandOption {
  /** What stands for its value in the help: `<file>`. An option without is a switch. */
  value?: string;
  /** May be given more than once. */
  isMany?: true;
  about: string;
}

export interface Command {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** What follows the name, in order: `<address or file>`; in brackets what may be left out; `…` for more of the last. */
  words: readonly string[];
  options: Readonly<Record<string, CommandOption>>;
  /** Sentences below the options. */
  notes?: readonly string[];
  examples: readonly string[];
  run(given: Given, world: CliWorld): Promise<CommandResult>;
}

/** What was typed after the command's name. */
export interface Given {
  words: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  has(option: string): boolean;
}

/** Of every command. */
const commonOptions: Readonly<Record<string, CommandOption>> = {
  json: { about: 'answer with one JSON object, for scripts' },
  help: { about: 'show this' },
};

/** @returns a sentence that says what was received and what was expected. */
export function readWords(command: Command, args: readonly string[]): Result<Given, string> {
  const options = { ...command.options, ...commonOptions };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value, isMany }]) => [
          name,
          {
            type: value === undefined ? ('boolean' as const) : ('string' as const),
            multiple: isMany ?? false,
            ...(name === 'help' ? { short: 'h' } : {}),
          },
        ]),
      ),
    });
  } catch (error) {
    return failure(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.`);
  }
  const { values, positionals } = parsed;
  const given: Given = {
    words: positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    texts: (option) => (Array.isArray(values[option]) ? (values[option] as string[]) : []),
    has: (option) => values[option] !== undefined && values[option] !== false,
  };
  if (given.has('help')) return success(given);
  const missing = command.words.find(
    (word, index) => !word.startsWith('[') && positionals[index] === undefined,
  );
  if (missing !== undefined) return failure(`${missing} is missing.`);
  const mayBeMore = command.words.some((word) => word.includes('…'));
  const extra = mayBeMore ? undefined : positionals[command.words.length];
  return extra === undefined
    ? success(given)
    : failure(
        `"${extra}" is one word too many; expected: ${command.words.join(' ') || 'options only'}.`,
      );
}

export function helpOf(command: Command): string[] {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, { value, about }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, about],
  );
  return [
    `reelshelf ${command.name}: ${command.summary}`,
    '',
    'Usage',
    `  reelshelf ${[command.name, ...command.words, '[options]'].join(' ')}`,
    '',
    'Options',
    ...columns(rows),
    ...(command.notes ? ['', ...command.notes] : []),
    '',
    command.examples.length > 1 ? 'Examples' : 'Example',
    ...command.examples.map((example) => `  ${example}`),
  ];
}

/** Two columns; a line break in the second stands under its start. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length)) + 2;
  return rows.flatMap(([first = '', second = '']) =>
    second
      .split('\n')
      .map((line, index) => `  ${(index === 0 ? first : '').padEnd(width)}${line}`.trimEnd()),
  );
}
