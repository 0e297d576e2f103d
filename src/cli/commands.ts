import { collectCommand } from './collectCommand.js';
import type { Command } from './command.js';
import { init } from './init.js';

/** In the order in which a merchant needs them. */
export const commands: readonly Command[] = [init, collectCommand];
