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

/** MIT, by their package.json, which names the holder; they have no file with the text. */
const HOLDERS: Record<string, string> = {
  '@tus/utils': '2015 tus - Resumable File Uploads',
  '@nodable/entities': 'Amit Gupta (https://solothought.com)',
};

const mitOf = (holder: string) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** The notices that licences want in every copy, each package once, in order of names. @throws when one comes without the text of its licence. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { name: plain, identifier, text: own }]) => {
      const holder = identifier === 'MIT' ? HOLDERS[plain] : undefined;
      const text = own ?? (holder === undefined ? undefined : mitOf(holder));
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
