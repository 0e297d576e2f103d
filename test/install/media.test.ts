/** The libraries that prepare videos as npm brings them to a stranger, the newest and the oldest that are allowed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyProject, npm, packInto } from '../checks/support/pack.js';
import { demoFiles } from '../support/demoReels.js';
import { mediaPeers } from './peers.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-install-'));
let tarball = '';
beforeAll(() => {
  tarball = packInto(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Object.keys(mediaPeers);
const install = (own: string, words: readonly string[]) =>
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', ...words], own);

test.each([
  ['the newest, chosen by npm', names, []],
  [
    'the oldest that are allowed, where a shop has them already',
    names.map((name) => `${name}@${mediaPeers[name]}`),
    ['--strict-peer-deps'],
  ],
])('%s, prepare a video', (which, libraries, strict) => {
  const own = emptyProject(join(folder, which.split(' ')[1] ?? ''));
  install(own, libraries);
  install(own, [tarball, ...strict]);
  npm(['ls', '--all'], own);
  const clip = demoFiles('one-drop').preview;
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(own, 'node_modules/reelshelf/dist/node/cli.js'), ...words], {
      cwd: own,
      encoding: 'utf8',
    });
  expect(run('init').status).toBe(0);
  const { status, stdout, stderr } = run('prepare', clip, '--rights', 'owned');
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('1 prepared');
  expect(readdirSync(join(own, 'reels/media'))).toHaveLength(4);
});
