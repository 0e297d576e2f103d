/** `GET api/publish` and `POST api/publish`. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import { isRecord } from '../../tools/isRecord.js';
import { layoutNames, type LayoutName } from '../../theme/layoutNames.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { PublishState } from '../shared/wire.js';
import { changesSince, lastPublication } from './publication.js';
import { publishProject, readAddress } from './publishProject.js';
import { tagText, WIDGET_FOLDER } from './tagText.js';

/** @param wanted - the layout that the tag shall ask for; without it the one of last time. */
export async function answerState(project: Project, wanted?: unknown): Promise<Response> {
  const read = await project.read();
  if (!read.ok) return refuseFolder(read.error);
  const last = lastPublication(read.value);
  const { sources, feed } = read.value;
  const layout = layoutOf(wanted) ?? last?.layout ?? layoutNames[0];
  const paste = last && tagText(last.address, sources, feed.products, layout);
  return answerJson(200, {
    address: last?.address ?? null,
    shop: last?.shop ?? '',
    layout,
    tag: paste?.tag ?? null,
    where: paste?.where ?? null,
    folder: project.folder,
    ...(await entriesOf(project.folder)),
    publishedAt: last?.at ?? null,
    changes: changesSince(last, feed),
  } satisfies PublishState);
}

/** @param widget - address of the folder with the shelf's own files. */
export async function answerPublish(
  project: Project,
  body: unknown,
  { widget, nowMs }: { widget: string; nowMs: number },
): Promise<Response> {
  const { address: written, shop, layout } = isRecord(body) ? body : {};
  const address = typeof written === 'string' ? readAddress(written.trim()) : null;
  if (address === null)
    return refuse(
      400,
      'ADDRESS_INVALID',
      `${JSON.stringify(written ?? '').slice(0, 200)} is no address. Say where the folder will be served from, such as https://shop.example/reels/`,
    );
  const name =
    typeof shop === 'string' && shop.trim() !== '' ? shop.trim().slice(0, 200) : undefined;
  const published = await publishProject(project, {
    address,
    shop: name,
    layout: layoutOf(layout) ?? undefined,
    nowMs,
  });
  if (!published.ok) return refuseFolder(published.error);
  await copyWidget(project.folder, widget);
  return answerState(project);
}

const layoutOf = (word: unknown): LayoutName | null =>
  layoutNames.find((name) => name === word) ?? null;

/** What is the shop's own work, and what nobody else should have. */
const isPrivate = (name: string) =>
  /^\.|^(?:catalogue|sources)\.json$|^reelshelf\.access$/.test(name);

/** What stands in the folder, by whether it is uploaded. */
async function entriesOf(folder: string): Promise<Pick<PublishState, 'upload' | 'keep'>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    // Comes and goes with the command that works here.
    .filter(({ name }) => name !== '.reelshelf-lock')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  return {
    upload: names.filter((name) => !isPrivate(name)),
    keep: names.filter(isPrivate),
  };
}

/** So that one folder is all there is to upload. */
async function copyWidget(folder: string, widget: string): Promise<void> {
  const from = fileURLToPath(widget);
  const to = join(folder, WIDGET_FOLDER);
  const names = (await readdir(from)).filter((name) => WIDGET_FILE.test(name));
  await mkdir(to, { recursive: true });
  for (const name of names) {
    const [now, old] = await Promise.all(
      [from, to].map((side) => readFile(join(side, name)).catch(() => null)),
    );
    if (now && !(old && now.equals(old))) await copyFile(join(from, name), join(to, name));
  }
}

export const WIDGET_FILE = /^reelshelf[\w-]*\.js$/;
