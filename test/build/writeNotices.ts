/** Makes `THIRD_PARTY_LICENSES.txt` of the lists that the builds have left below the folder, and takes these away. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf, type BundledPackage } from './notices.js';

const folder = process.argv[2] ?? 'dist';
const lists = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /^third-party-\w+\.json$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
writeFileSync(join(folder, 'THIRD_PARTY_LICENSES.txt'), noticesOf(lists.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as BundledPackage[])));
for (const path of lists) rmSync(path);
