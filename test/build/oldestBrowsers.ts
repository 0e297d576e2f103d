/** The oldest browsers the shelf is built for, as `package.json` names them: what the build may write, and what the check of its files asks. */
import { readFileSync } from 'node:fs';

export interface OldestBrowser {
  name: 'chrome' | 'firefox' | 'safari';
  version: string;
}

const { browserslist } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { browserslist: string[] };

export const oldestBrowsers = browserslist.map((line) => {
  const [name, , version] = line.split(' ');
  return { name, version } as OldestBrowser;
});

/** As the build is told: `chrome111`. */
export const buildTarget = oldestBrowsers.map(({ name, version }) => name + version);
