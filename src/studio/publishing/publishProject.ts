/** Writes the feed's documents into the project folder, and keeps what they were made of. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed } from '../../feed/read/parse.js';
import type { Draft, Project, ProjectError } from '../../project/folder/project.js';
import { replaceWhole } from '../../project/folder/wholeFile.js';
import { madeOf } from '../../project/prepare/record.js';
import { publishAll, type Published } from '../../publish/publishAll.js';
import { failure, success, type Result } from '../../tools/result.js';
import { safeUrl } from '../../tools/safeUrl.js';
import { layoutNames, type LayoutName } from '../../theme/layoutNames.js';
import { beginPublication, keepPublication, lastPublication } from './publication.js';
import { WIDGET_FOLDER } from './tagText.js';

interface PublishRequest {
  /** Where the folder will be served from, by {@link readAddress}. */
  address: string;
  /** The shop's name, in the pages' titles. */
  shop?: string | undefined;
  /** Of the tag to paste. Default: as last time. */
  layout?: LayoutName | undefined;
  /** Address of the folder with the shelf's own files: they are written, too, so that one folder is all there is to upload. */
  widget?: string | undefined;
  /** Of the e-mail links. */
  campaign?: string | undefined;
  nowMs: number;
}

/** @returns the address with a slash at its end; `null` when it is none. */
export const readAddress = (text: string): string | null =>
  /^https?:/i.test(text) ? safeUrl(text.replace(/\/*$/, '/'), 'https://reels.invalid/') : null;

/** What is cut off in the middle says so in `sources.json` until the next time: {@link beginPublication}. One at a time. */
export async function publishProject(
  project: Project,
  { address, shop, layout, widget, campaign, nowMs }: PublishRequest,
): Promise<Result<Published, ProjectError>> {
  const now = new Date(nowMs).toISOString();
  const dated = await project.update((draft) => {
    keepDates(draft, now);
    beginPublication(draft, { address, shop: shop ?? '', at: now });
    return draft;
  });
  if (!dated.ok) return dated;
  const { feed, sources } = dated.value;
  const parsed = parseFeed(feed, address).feed ?? {
    version: 1,
    creators: [],
    products: [],
    videos: [],
  };
  const stills: Record<string, string> = {};
  const publishedAt: Record<string, string> = {};
  for (const origin of sources.videos) {
    const still = madeOf(origin)?.still;
    if (still) stills[origin.id] = address + still;
    const since = origin['publishedAt'];
    if (typeof since === 'string') publishedAt[origin.id] = since;
  }
  const site = { baseUrl: address, nowMs, name: shop, publishedAt, stills };
  const published = publishAll(parsed, site, { campaign });
  try {
    // Before the pages that ask for them.
    if (widget !== undefined) await writeWidget(project.folder, fileURLToPath(widget));
    await writeDocuments(project.folder, published.files);
  } catch (error) {
    const message = `${project.folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
    return failure({ code: 'FOLDER_REFUSED', message });
  }
  // Of what was written, which somebody may have changed since.
  const kept = await project.update((draft) =>
    keepPublication(draft, feed, {
      address,
      shop: shop ?? '',
      layout: layout ?? lastPublication(draft)?.layout ?? layoutNames[0],
      at: now,
    }),
  );
  return kept.ok ? success(published) : kept;
}

/** Search engines want to know since when a video is public: where the feed does not say it, since it was first published here. */
function keepDates({ sources }: Draft, now: string): void {
  for (const origin of sources.videos) origin['publishedAt'] ??= now;
}

/** Each file whole or as it was; then what is no longer published goes. */
async function writeDocuments(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    if ((await readFile(target, 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(target), { recursive: true });
    await replaceWhole(folder, target, text);
  }
  for (const below of ['watch', 'email'])
    for (const name of await readdir(join(folder, below)).catch(() => [])) {
      const target = join(folder, below, name);
      if (files.has(`${below}/${name}`) || !name.endsWith('.html')) continue;
      // A page of somebody's own stays.
      const text = await readFile(target, 'utf8').catch(() => '');
      if (/<meta name="generator" content="reelshelf">|^<!-- reelshelf: /.test(text))
        await rm(target);
    }
}

export const WIDGET_FILE = /^reelshelf[\w-]*\.js$/;

async function writeWidget(folder: string, from: string): Promise<void> {
  const to = join(folder, WIDGET_FOLDER);
  await mkdir(to, { recursive: true });
  for (const name of (await readdir(from)).filter((each) => WIDGET_FILE.test(each))) {
    const file = await readFile(join(from, name));
    const old = await readFile(join(to, name)).catch(() => null);
    if (!old?.equals(file)) await replaceWhole(folder, join(to, name), file);
  }
}
