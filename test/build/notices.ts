import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the builds have found among the modules that they took in. */
export interface BundledPackage {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

const LINE = '-'.repeat(80);

/** The notices that licences want in every copy, each package once, in order of names. @throws when one comes without the text of its licence. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { identifier, text }]) => {
      if (!text)
        throw new Error(
          `${name} is bundled, and has no file with its licence: leave it out, or add its notice by hand`,
        );
      return `${name}${identifier ? ` (${identifier})` : ''}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
    });
  return ['The files of this folder hold code of these packages.\n', ...parts].join(
    `\n${LINE}\n\n`,
  );
}

/** Makes `THIRD_PARTY_LICENSES.txt` of the lists that the builds have left below the folder, and takes these away. */
export function takeNotices(folder: string): void {
  const lists = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^third-party-\w+\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  writeFileSync(
    join(folder, 'THIRD_PARTY_LICENSES.txt'),
    noticesOf(lists.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as BundledPackage[])),
  );
  for (const path of lists) rmSync(path);
}
