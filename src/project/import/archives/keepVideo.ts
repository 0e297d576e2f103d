import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { VideoSource } from '../../../feed/schema.js';
import type { Project } from '../../folder/project.js';
import { fingerprint } from '../../folder/wholeFile.js';
import type { ShopWorld } from '../shops/shopClient.js';
import type { Archive } from './archive.js';
import { downloadVideo } from './downloadVideo.js';
import type { Post } from './posts.js';

export interface KeptVideo {
  source: VideoSource;
  /** Of the film itself, as `prepare` takes it. */
  content: string;
}

/** @throws when the film cannot be had; nothing of it is left then. */
export async function keepVideo(
  archive: Archive,
  { video }: Post,
  id: string,
  project: Project,
  world: ShopWorld,
): Promise<KeptVideo> {
  if ('embed' in video)
    return { source: { type: 'tiktok', src: video.embed }, content: fingerprint(video.embed) };
  const path = project.unfinishedMedia(`${id}.mp4`);
  try {
    if ('file' in video) await archive.copyTo(video.file, path);
    else await downloadVideo(video.link, path, world);
    const hash = createHash('sha256');
    for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
    const content = hash.digest('hex').slice(0, 16);
    return { source: { type: 'mp4', src: await project.keepMedia(path, `${id}.mp4`) }, content };
  } catch (error) {
    await rm(path, { force: true });
    throw error instanceof Error ? error : new Error(String(error));
  }
}
