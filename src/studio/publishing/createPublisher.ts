/** `GET api/publish` and `POST api/publish`. */
import { said } from '../../i18n/said.js';
import { readdir } from 'node:fs/promises';
import type { Project } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import { createTurns } from '../../tools/inTurn.js';
import { isRecord } from '../../tools/isRecord.js';
import { layoutNames, type LayoutName } from '../../theme/layoutNames.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { PublishState } from '../shared/wire.js';
import { changesSince, cutOffPublication, lastPublication } from './publication.js';
import { publishProject, readAddress } from './publishProject.js';
import { tagText } from './tagText.js';

export interface Publisher {
  /** @param wanted - the layout that the tag shall ask for; without it the one of last time. */
  answerState(wanted: unknown): Promise<Response>;
  answerPublish(body: unknown): Promise<Response>;
}

/**
 * Who presses twice since the line was cut has both done, one after the other, and nobody sees the folder between.
 *
 * @param widget - address of the folder with the shelf's own files.
 */
export function createPublisher(
  project: Project,
  { widget, nowMs }: { widget: string; nowMs(): number },
): Publisher {
  const inTurn = createTurns();
  return {
    answerState: (wanted) => inTurn(() => answerState(project, wanted)),
    async answerPublish(body) {
      const { address: written, shop, layout } = isRecord(body) ? body : {};
      const address = typeof written === 'string' ? readAddress(written.trim()) : null;
      if (address === null)
        return refuse(
          400,
          'ADDRESS_INVALID',
          said('server.publish.address', {
            address: JSON.stringify(written ?? '').slice(0, 200),
          }),
        );
      const name =
        typeof shop === 'string' && shop.trim() !== '' ? shop.trim().slice(0, 200) : undefined;
      return inTurn(async () => {
        const published = await publishProject(project, {
          address,
          shop: name,
          layout: layoutOf(layout) ?? undefined,
          widget,
          nowMs: nowMs(),
        });
        return published.ok ? answerState(project) : refuseFolder(published.error);
      });
    },
  };
}

async function answerState(project: Project, wanted?: unknown): Promise<Response> {
  const read = await project.read();
  if (!read.ok) return refuseFolder(read.error);
  const last = lastPublication(read.value);
  const begun = cutOffPublication(read.value);
  const { sources, feed } = read.value;
  const layout = layoutOf(wanted) ?? last?.layout ?? layoutNames[0];
  const paste = last && tagText(last.address, sources, feed.products, layout);
  const changes = changesSince(last, feed);
  return answerJson(200, {
    address: (begun ?? last)?.address ?? null,
    shop: (begun ?? last)?.shop ?? '',
    layout,
    tag: paste?.tag ?? null,
    where: paste?.where.message ?? null,
    ...(paste && { whereSay: paste.where.say }),
    folder: project.folder,
    ...(await entriesOf(project.folder)),
    publishedAt: last?.at ?? null,
    isCutOff: begun !== null,
    changes: changes.map(({ message }) => message),
    changesSay: changes.map(({ say }) => say),
  } satisfies PublishState);
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
