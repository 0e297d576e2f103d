/** Takes a creator's archive into the project: words into the feed, films into `media/`. */
import { basename } from 'node:path';
import { failure, success, type Result } from '../../../tools/result.js';
import type { Draft, Project } from '../../folder/project.js';
import { recordOrigin } from '../../folder/sources.js';
import { fingerprint } from '../../folder/wholeFile.js';
import type { ShopWorld } from '../shops/shopClient.js';
import type { ImportError } from '../types.js';
import type { VideoEntryOptions } from '../videoLink.js';
import { openArchive, type Archive } from './archive.js';
import { isInstagram, readInstagram } from './instagram.js';
import { keepCaptions } from './keepCaptions.js';
import { keepVideo, type KeptVideo } from './keepVideo.js';
import type { Post, Posts } from './posts.js';
import { readTikTok, tiktokFile } from './tiktok.js';
import { postTextsOf, updateTexts } from './postTexts.js';

export interface ArchiveOutcome {
  network: Posts['network'];
  handle: string | undefined;
  added: string[];
  changed: string[];
  same: number;
  /** Known, and taken out of the feed by the merchant. */
  takenOut: number;
  notes: string[];
  isShown: boolean;
}

/** @returns `null` when it is no archive of a network that is known. */
export async function importArchive(
  path: string,
  project: Project,
  options: VideoEntryOptions,
  world: ShopWorld,
): Promise<Result<ArchiveOutcome, ImportError> | null> {
  const opened = await openArchive(path);
  if (opened === null) return null;
  const name = basename(path);
  const refuse = (why: string) =>
    failure({
      code: 'FILE_UNREADABLE' as const,
      message: `${name} cannot be taken in: ${why}. Nothing was changed.`,
    });
  if (!opened.ok) return refuse(opened.error);
  const archive = opened.value;
  try {
    const read = await readPosts(archive);
    if (read === null) {
      // Spreadsheets are ZIPs, too, and JSON may be a shop's.
      if (archive.isOneFile || archive.names.includes('[Content_Types].xml')) return null;
      return refuse(
        archive.names.some((each) => /\.(html|txt)$/i.test(each))
          ? 'it has no posts as JSON. Ask TikTok or Instagram for your data again and choose JSON, not HTML or TXT'
          : 'it is no data of TikTok or Instagram with posts in it. If the archive has several parts, unpack all into one folder and import that',
      );
    }
    return await importPosts(archive, read, project, options, world);
  } finally {
    archive.close();
  }
}

async function readPosts(archive: Archive): Promise<Posts | null> {
  if (isInstagram(archive.names)) return readInstagram(archive);
  const data = tiktokFile(archive);
  return data === undefined ? null : readTikTok(archive, data);
}

/** What is asked for each post of an archive alike. */
interface PostContext {
  archive: Archive;
  network: Posts['network'];
  creator: ReturnType<typeof creatorOf>;
  project: Project;
  options: VideoEntryOptions;
  world: ShopWorld;
  outcome: ArchiveOutcome;
}

/** What became of one post, where its texts are not counted already. */
type PostOutcome = Result<'done' | 'ended' | 'interrupted', ImportError>;

async function importPosts(
  archive: Archive,
  { network, handle, name, posts, notes }: Posts,
  project: Project,
  options: VideoEntryOptions,
  world: ShopWorld,
): Promise<Result<ArchiveOutcome, ImportError>> {
  const outcome: ArchiveOutcome = {
    network,
    handle,
    added: [],
    changed: [],
    same: 0,
    takenOut: 0,
    notes: [...notes],
    isShown: true,
  };
  const creator = creatorOf(network, options.creator ?? handle, name);
  const all = { archive, network, creator, project, options, world, outcome };
  let ended = 0;
  for (const [index, post] of posts.entries()) {
    if (world.signal.aborted) break;
    world.onProgress(`video ${index + 1} of ${posts.length}`);
    const imported = await importPost(post, all);
    if (!imported.ok) return imported;
    if (imported.value === 'interrupted') break;
    if (imported.value === 'ended') ended++;
  }
  if (ended > 0)
    outcome.notes.push(
      `${ended} films could not be loaded: TikTok’s links end some days after the archive was made. Ask for a new one and import it; what is here already is not loaded again.`,
    );
  if (world.signal.aborted)
    return failure({
      code: 'INTERRUPTED',
      message: `${outcome.added.length} videos are kept; the same command goes on from here.`,
    });
  return success(outcome);
}

/** One post, with its film where it is new. */
async function importPost(post: Post, all: PostContext): Promise<PostOutcome> {
  const { archive, network, creator, project, options, world, outcome } = all;
  const now = await project.read();
  if (!now.ok) return unreadable(now.error);
  const from = `${network}:${post.key}`;
  const origin = now.value.sources.videos.find((each) => each.from === from);
  const texts = postTextsOf(post);
  const digest = fingerprint(JSON.stringify([post.key, texts]));
  if (origin && !now.value.feed.videos.some(({ id }) => id === origin.id)) {
    outcome.takenOut++;
    return success('done');
  }
  if (origin && origin['words'] === digest) {
    outcome.same++;
    return success('done');
  }
  const at = new Date(world.env.nowMs()).toISOString();
  if (origin) {
    const updated = await project.update((draft) => updateTexts(draft, origin, texts, digest, at));
    if (!updated.ok) return unreadable(updated.error);
    outcome.changed.push(origin.id);
    return success('done');
  }
  const id = idOf(network, post, now.value);
  const kept = await keepVideo(archive, post, id, project, world).catch((error: unknown) => error);
  if (kept instanceof Error) {
    if (world.signal.aborted) return success('interrupted');
    if ('link' in post.video) return success('ended');
    outcome.notes.push(`${post.key} was left out: ${kept.message}.`);
    return success('done');
  }
  if (options.rights === 'licensed' && !creator && !now.value.feed.creator)
    return failure({
      code: 'SETTING_NEEDED',
      message:
        'The archive does not say whose it is, and whoever lends a video is named with it: run the import again with --creator and the account’s name, such as @mia. Nothing was changed.',
    });
  const captions = await keepCaptions(archive, post, id, now.value.feed.locale, project);
  const { source, content } = kept as KeptVideo;
  const entered = await project.update((draft) => {
    const isNewCreator = creator && !draft.feed.creators.some((each) => each.id === creator.id);
    if (isNewCreator) draft.feed.creators.push(creator);
    const status = options.rights ?? (draft.feed.rights === undefined ? 'unknown' : undefined);
    if (status === 'unknown') outcome.isShown = false;
    draft.feed.videos.push({
      id,
      ...(creator ? { creator: creator.id } : {}),
      ...texts,
      sources: [source],
      ...(captions.length > 0 ? { captions } : {}),
      ...(status === undefined ? {} : { rights: { status } }),
    });
    recordOrigin(draft.sources.videos, {
      id,
      from,
      fingerprint: content,
      at,
      words: digest,
      said: texts,
    });
  });
  if (!entered.ok) return unreadable(entered.error);
  outcome.added.push(id);
  return success('done');
}

const unreadable = ({ message }: { message: string }): PostOutcome =>
  failure({ code: 'FILE_UNREADABLE', message });

const creatorOf = (
  network: Posts['network'],
  word: string | undefined,
  name: string | undefined,
) => {
  const handle = word?.replace(/^@/, '');
  if (!handle) return undefined;
  const url = `https://www.${network}.com/${network === 'tiktok' ? '@' : ''}${encodeURIComponent(handle)}`;
  return { id: handle, handle: `@${handle}`, platform: network, url, ...(name ? { name } : {}) };
};

/** The network's own number where it has one; else the moment. */
function idOf(network: Posts['network'], { key }: Post, { feed, sources }: Draft): string {
  const name = (key.split('/').at(-1) ?? key).replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-');
  const taken = new Set([...feed.videos, ...sources.videos].map(({ id }) => id));
  const base = `${network}-${name}`.slice(0, 100);
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
