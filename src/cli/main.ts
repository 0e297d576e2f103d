import { nearest } from '../tools/nearest.js';
import type { CliWorld } from './cliWorld.js';
import { helpOf, readWords } from './command.js';
import { misused, type CommandResult } from './commandResult.js';
import { commands } from './commands.js';
import { help } from './help.js';

export type { CliWorld } from './cliWorld.js';

/** @param args - the words after the program's name. */
export async function main(args: readonly string[], world: CliWorld): Promise<CommandResult> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') return { exitCode: 0, lines: [world.version] };
  if (name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find((command) => command.name === rest[0]);
    return { exitCode: 0, lines: asked ? helpOf(asked) : help() };
  }
  if (name === undefined) return { exitCode: 2, lines: help() };
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const near = nearest(
      name,
      commands.map((each) => each.name),
    );
    return {
      exitCode: 2,
      lines: [
        `There is no command "${name}".${near === undefined ? '' : ` Did you mean ${near}?`} See: reelshelf --help`,
      ],
    };
  }
  const given = readWords(command, rest);
  if (!given.ok) return asJson(misused(given.error, command.name), rest.includes('--json'));
  if (given.value.has('help')) return { exitCode: 0, lines: helpOf(command) };
  return asJson(await command.run(given.value, world), given.value.has('json'));
}

function asJson(result: CommandResult, isWanted: boolean): CommandResult {
  if (!isWanted) return result;
  const answer = { ok: result.exitCode === 0, ...(result.data ?? { lines: result.lines }) };
  return { ...result, lines: [JSON.stringify(answer)], isAnswer: true };
}
