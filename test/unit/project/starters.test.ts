/** What opens the studio by a double click, run by a shell as far as this machine has one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeStarters, startersOf } from '../../../src/project/folder/starters.js';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'reelshelf-starters-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

test('there is one for each system, beside the folder; what stands there already stays', async () => {
  const made = await makeStarters(join(place, 'reels'));
  expect(made).toEqual(
    ['Open reels.cmd', 'Open reels.command', 'Open reels.desktop'].map((name) => join(place, name)),
  );
  for (const path of made.slice(1)) expect((await stat(path)).mode & 0o111).toBe(0o111);
  await writeFile(made[0] ?? '', 'my own');
  expect(await makeStarters(join(place, 'reels'))).toEqual([]);
  expect(await readFile(made[0] ?? '', 'utf8')).toBe('my own');
});

test('where they cannot be written there are none, and nobody is stopped', async () => {
  await writeFile(join(place, 'file'), '');
  expect(await makeStarters(join(place, 'file', 'reels'))).toEqual([]);
});

describe('for macOS and Linux', () => {
  const name = "it's $HOME & 100% `reels`";
  const run = (path: string) =>
    spawnSync('sh', [path, '--port', '0'], {
      cwd: '/',
      encoding: 'utf8',
      env: {
        HOME: place,
        PATH: `${join(place, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
      },
    });
  const told = async () => JSON.parse(await readFile(join(place, 'told'), 'utf8')) as unknown;
  /** Writes down what it is called with. */
  const noter = `require('node:fs').writeFileSync(${JSON.stringify('told')}, JSON.stringify(process.argv.slice(2)))`;

  test('what is installed beside the folder opens it, whatever the folder is called', async () => {
    await makeStarters(join(place, name));
    await mkdir(join(place, 'node_modules/node-av'), { recursive: true });
    await mkdir(join(place, 'node_modules/reelshelf/dist/node'), { recursive: true });
    await writeFile(join(place, 'node_modules/reelshelf/dist/node/cli.js'), noter);
    const { status, stderr } = run(join(place, `Open ${name}.command`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await told()).toEqual(['studio', name, '--port', '0']);
  });

  test('without that npx fetches it, with what prepares videos', async () => {
    await makeStarters(join(place, name));
    await mkdir(join(place, 'bin'));
    await writeFile(join(place, 'bin/npx'), `#!${process.execPath}\n${noter}`, { mode: 0o755 });
    const { status, stdout } = run(join(place, `Open ${name}.command`));
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('fetched once'),
    });
    expect(await told()).toEqual([
      '--yes',
      ...['reelshelf', 'mediabunny', '@mediabunny/server', 'node-av'].map(
        (each) => `--package=${each}`,
      ),
      'reelshelf',
      'studio',
      name,
      '--port',
      '0',
    ]);
  });

  /** Places that are looked at whatever the search path is. */
  const hasNode = ['/usr/local/bin/node', '/opt/homebrew/bin/node'].some((path) =>
    existsSync(path),
  );
  test.skipIf(hasNode)('without Node it says what to install', async () => {
    await makeStarters(join(place, 'reels'));
    // A shell and nothing else.
    const { status, stdout } = spawnSync('/bin/sh', [join(place, 'Open reels.command')], {
      cwd: place,
      encoding: 'utf8',
      env: { HOME: place, PATH: join(place, 'bin') },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/Node\.js 20 or newer/);
  });

  test('the desktop entry runs the script beside it', () => {
    const entry = startersOf('reels').get('Open reels.desktop') ?? '';
    const exec = /^Exec=(.*)$/m.exec(entry)?.[1] ?? '';
    // A line's escapes first, then those within quotation marks; then the codes.
    const [, program, script, zeroth, code] =
      /^(\S+) -c "((?:\\.|[^"\\])*)" (\S+) (%k)$/.exec(exec.replaceAll('\\\\', '\\')) ?? [];
    expect({ program, zeroth, code }).toEqual({ program: 'sh', zeroth: 'sh', code: '%k' });
    expect(script?.replace(/\\(.)/g, '$1').replaceAll('%%', '%')).toBe(
      'exec "${1%.desktop}.command"',
    );
  });
});

test('for Windows, lines end as its shell wants them, and a percent sign is one', () => {
  const text = startersOf('100% reels').get('Open 100% reels.cmd') ?? '';
  expect(text.split('\r\n').join('')).not.toContain('\n');
  expect(text).toContain('cd /d "%~dp0"\r\n');
  expect(text).toContain(
    'node node_modules\\reelshelf\\dist\\node\\cli.js studio "100%% reels" %*\r\n',
  );
});
