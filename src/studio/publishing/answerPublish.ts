/** `GET api/publish` and `POST api/publish`. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import { isRecord } from '../../tools/isRecord.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { PublishState } from '../shared/wire.js';
import { changesSince, lastPublication } from './publication.js';
import { publishProject, readAddress } from './publishProject.js';
import { tagText, WIDGET_FOLDER } from './tagText.js';

export async function answerState(project: Project): Promise<Response> {
  const read = await project.read();
  if (!read.ok) return refuseFolder(read.error);
  const last = lastPublication(read.value);
  return answerJson(200, {
    address: last?.address ?? null,
    shop: last?.shop ?? '',
    tag: last && tagText(last.address, read.value.sources),
    folder: project.folder,
    publishedAt: last?.at ?? null,
    changes: changesSince(last, read.value.feed),
  } satisfies PublishState);
}

/** @param widget - address of the folder with the shelf's own files. */
export async function answerPublish(
  project: Project,
  body: unknown,
  { widget, nowMs }: { widget: string; nowMs: number },
): Promise<Response> {
  const { address: written, shop } = isRecord(body) ? body : {};
  const address = typeof written === 'string' ? readAddress(written.trim()) : null;
  if (address === null)
    return refuse(
      400,
      'ADDRESS_INVALID',
      `${JSON.stringify(written ?? '').slice(0, 200)} is no address. Say where the folder will be served from, such as https://shop.example/reels/`,
    );
  const name =
    typeof shop === 'string' && shop.trim() !== '' ? shop.trim().slice(0, 200) : undefined;
  const published = await publishProject(project, { address, shop: name, nowMs });
  if (!published.ok) return refuseFolder(published.error);
  await copyWidget(project.folder, widget);
  return answerState(project);
}

/** So that one folder is all there is to upload. */
async function copyWidget(folder: string, widget: string): Promise<void> {
  const from = fileURLToPath(widget);
  const to = join(folder, WIDGET_FOLDER);
  const names = (await readdir(from)).filter((name) => WIDGET_FILE.test(name));
  await mkdir(to, { recursive: true });
  for (const name of names) {
    const [now, old] = await Promise.all(
      [from, to].map((place) => readFile(join(place, name)).catch(() => null)),
    );
    if (now && !(old && now.equals(old))) await copyFile(join(from, name), join(to, name));
  }
}

export const WIDGET_FILE = /^reelshelf[\w-]*\.js$/;
