import { accessCommand } from './access.js';
import { collectCommand } from './collectCommand.js';
import type { Command } from './command.js';
import { digestCommand } from './digest.js';
import { doctor } from './doctor.js';
import { importCommand } from './import.js';
import { init } from './init.js';
import { liveCommand } from './live.js';
import { prepare } from './prepare.js';
import { publish } from './publish.js';
import { rankCommand } from './rank.js';
import { studioCommand } from './studio.js';
import { tag } from './tag.js';
import { validateCommand } from './validate.js';

/** In the order in which a merchant needs them. */
export const commands: readonly Command[] = [
  studioCommand,
  init,
  importCommand,
  prepare,
  tag,
  validateCommand,
  doctor,
  publish,
  collectCommand,
  liveCommand,
  rankCommand,
  digestCommand,
  accessCommand,
];
