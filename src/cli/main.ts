import { collect, type CollectWorld } from './collect.js';
import { parseCollectSettings } from './collectSettings.js';
import type { CommandResult } from './commandResult.js';
import { help } from './help.js';

export interface CliWorld extends CollectWorld {
  version: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/** @param args - the words after the program's name. */
export async function main(args: readonly string[], world: CliWorld): Promise<CommandResult> {
  const [command, ...rest] = args;
  if (command === '--version' || command === '-v') return { exitCode: 0, lines: [world.version] };
  if (command === '--help' || command === '-h' || command === 'help')
    return { exitCode: 0, lines: [...help] };
  if (command === undefined) return { exitCode: 2, lines: [...help] };
  if (command !== 'collect')
    return { exitCode: 2, lines: [`There is no command "${command}". See: reelshelf --help`] };
  if (rest.includes('--help') || rest.includes('-h')) return { exitCode: 0, lines: [...help] };
  const settings = parseCollectSettings(rest, world.environment);
  if (!settings.ok) return { exitCode: 2, lines: [settings.error, 'See: reelshelf --help'] };
  return collect(settings.value, world);
}
