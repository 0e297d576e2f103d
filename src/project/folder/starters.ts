/** Files that open the studio by a double click, for those who do not use a terminal. They need Node, and nothing installed by its npm. */
import { chmod, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mediaPackages } from '../prepare/library.js';

/**
 * They stand beside the project folder, not in it: that folder is what is uploaded. Which system opens it is not known where the folder is
 * shared, so there is one for each. What is there already stays.
 *
 * @param folder - the project's, absolute. @returns the paths of those that were made; none where the place cannot be written.
 */
export async function makeStarters(folder: string): Promise<string[]> {
  const made: string[] = [];
  for (const [name, text] of startersOf(basename(folder))) {
    const path = join(dirname(folder), name);
    try {
      if (await stat(path).catch(() => null)) continue;
      await writeFile(path, text, { flag: 'wx' });
      if (!name.endsWith('.cmd')) await chmod(path, 0o755);
      made.push(path);
    } catch {
      // The studio opens by its command all the same.
    }
  }
  return made;
}

/** @param folder - its name. @returns texts by the names of the files. */
export function startersOf(folder: string): ReadonlyMap<string, string> {
  const name = `Open ${folder}`;
  return new Map([
    [`${name}.cmd`, windows(folder)],
    [`${name}.command`, unix(folder)],
    [`${name}.desktop`, linux(name, folder)],
  ]);
}

const INSTALLED = ['node_modules', 'reelshelf', 'dist', 'node', 'cli.js'];
/** Without it the studio could prepare no video. */
const MEDIA = ['node_modules', mediaPackages.at(-1)];
const FETCHED = ['--yes', ...['reelshelf', ...mediaPackages].map((each) => `--package=${each}`)];
const NO_NODE =
  'Reelshelf needs Node.js 20 or newer: install it from https://nodejs.org and try again.';
const FIRST_TIME = 'Reelshelf is fetched once, which takes a minute or two ...';
const END = 'Close this window to end the studio.';

/** The studio of the folder, by what is installed beside it; else as npx fetches it. */
function windows(folder: string): string {
  const program = INSTALLED.join('\\');
  // A percent sign begins a variable.
  const quoted = `"${folder.replaceAll('%', '%%')}"`;
  return [
    '@echo off',
    'chcp 65001 >nul',
    'cd /d "%~dp0"',
    'where node >nul 2>nul',
    'if errorlevel 1 goto none',
    `echo ${END}`,
    `if exist ${program} if exist ${MEDIA.join('\\')} goto installed`,
    `echo ${FIRST_TIME}`,
    `call npx ${FETCHED.join(' ')} reelshelf studio ${quoted} %*`,
    'goto end',
    ':installed',
    `node ${program} studio ${quoted} %*`,
    'goto end',
    ':none',
    `echo ${NO_NODE}`,
    'pause',
    'exit /b 1',
    ':end',
    'if errorlevel 1 pause',
    '',
  ].join('\r\n');
}

function unix(folder: string): string {
  const program = INSTALLED.join('/');
  const quoted = `'${folder.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
cd "$(dirname "$0")" || exit 1
# A window that is opened by a click may not look where Node was put.
for place in /usr/local/bin /opt/homebrew/bin "$HOME/.volta/bin" "$HOME"/.nvm/versions/node/*/bin; do
  [ -x "$place/node" ] && PATH="$PATH:$place"
done
# Without this a window closes before anybody has read why.
ended() {
  [ -t 0 ] && { printf 'Press Enter to close this window. '; read -r _; }
  exit 1
}
command -v node >/dev/null || { echo '${NO_NODE}'; ended; }
echo '${END}'
if [ -f ${program} ] && [ -d ${MEDIA.join('/')} ]; then
  node ${program} studio ${quoted} "$@" || ended
else
  echo '${FIRST_TIME}'
  npx ${FETCHED.join(' ')} reelshelf studio ${quoted} "$@" || ended
fi
`;
}

/** It runs the one for macOS, which stands beside it; \`%k\` is its own path. */
const linux = (name: string, folder: string): string => `[Desktop Entry]
Type=Application
Version=1.0
Name=${lineOf(name)}
Comment=${lineOf(`The Reelshelf studio of ${folder}`)}
Exec=sh -c "exec \\\\"\\\\\${1%%.desktop}.command\\\\"" sh %k
Terminal=true
Icon=video-x-generic
`;

const lineOf = (text: string): string => text.replaceAll('\\', '\\\\').replace(/[\r\n]+/g, ' ');
