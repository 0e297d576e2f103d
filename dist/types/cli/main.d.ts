import { type CollectWorld } from './collect.js';
import type { CommandResult } from './commandResult.js';
export interface CliWorld extends CollectWorld {
    version: string;
    environment: Readonly<Record<string, string | undefined>>;
}
/** @param args - the words after the program's name. */
export declare function main(args: readonly string[], world: CliWorld): Promise<CommandResult>;
