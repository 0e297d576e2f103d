import { writeFile } from 'node:fs/promises';
import type { Captions } from '../../../feed/schema.js';
import type { Project } from '../../folder/project.js';
import { readText, toVtt } from '../../prepare/captionText.js';
import type { Archive } from './archive.js';
import type { Post } from './posts.js';

/** None where the archive has none, or none that can be read. */
export async function keepCaptions(
  archive: Archive,
  { captions }: Post,
  id: string,
  locale: string | undefined,
  project: Project,
): Promise<Captions[]> {
  const text = captions === undefined ? null : await archive.text(captions).catch(() => null);
  const vtt = text === null ? null : toVtt(readText(Buffer.from(text)));
  if (vtt === null) return [];
  const lang = locale ?? 'und';
  const path = project.unfinishedMedia(`${id}.${lang}.vtt`);
  await writeFile(path, vtt);
  return [{ src: await project.keepMedia(path, `${id}.${lang}.vtt`), lang }];
}
