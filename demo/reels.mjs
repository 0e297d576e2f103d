import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const project = join(root, 'demo', 'shop', 'reels');

/**
 * A project folder of the demo's videos to work on: what is changed in the studio stays, and the working tree as it is. Deleted, it is made
 * anew at the next start.
 *
 * @param {string} folder - where it shall be.
 * @returns what the shop serves of it.
 */
export function demoReels(folder) {
  if (!existsSync(folder)) {
    // Whole or not at all: a start that is ended meanwhile leaves no half of it.
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    cpSync(project, part, { recursive: true });
    renameSync(part, folder);
  }
  return { reelsDir: folder };
}
