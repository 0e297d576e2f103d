import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const shop = join(root, 'demo', 'shop');
const project = join(shop, 'reels');

/**
 * A project folder of the demo's videos to work on: what is changed in the studio stays, and the working tree as it is. Deleted, it is made
 * anew at the next start.
 *
 * @param {string} folder - where it shall be.
 * @returns what the shop serves of it.
 */
export function demoReels(folder) {
  const isProject = existsSync(project);
  if (!existsSync(folder)) {
    // Whole or not at all: a start that is ended meanwhile leaves no half of it.
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    if (isProject) cpSync(project, part, { recursive: true });
    else {
      cpSync(join(shop, 'public', 'media'), join(part, 'media'), { recursive: true });
      const feed = readFileSync(join(shop, 'reels.json'), 'utf8');
      // From the folder, and no longer from the top of the shop's address.
      writeFileSync(join(part, 'reels.json'), feed.replaceAll('"/media/', '"media/'));
    }
    renameSync(part, folder);
  }
  return isProject
    ? { reelsDir: folder }
    : { feedFile: join(folder, 'reels.json'), mediaDir: join(folder, 'media') };
}
