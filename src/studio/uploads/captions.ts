/** Captions of a video, from a file or as they were typed. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft, Project } from '../../project/folder/project.js';
import { readText, toVtt } from '../../project/prepare/captionText.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { WholeFile } from './incoming.js';

/** `clip.de.srt` says its language itself. */
const LANGUAGE_IN_NAME = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.\w+$/i;

/** @returns the video. */
export async function keepCaptionsFile(
  project: Project,
  { path, about }: WholeFile,
): Promise<Result<string, string>> {
  const { video = '', filename } = about;
  const text = toVtt(readText(await readFile(path)));
  if (text === null) return failure(`${filename} has no captions in it that could be read.`);
  const now = await project.read();
  if (!now.ok) return failure(now.error.message);
  const lang = about.lang ?? LANGUAGE_IN_NAME.exec(filename)?.[1] ?? now.value.feed.locale ?? 'en';
  const kept = await keepCaptions(project, video, lang, text);
  return kept.ok ? success(video) : kept;
}

/** @param text - WebVTT; an empty one takes the language's captions away. */
export async function keepCaptions(
  project: Project,
  video: string,
  lang: string,
  text: string,
): Promise<Result<null, string>> {
  const language = canonical(lang);
  if (language === null)
    return failure(`"${lang.slice(0, 40)}" is no language such as en or de-DE.`);
  const vtt = text.trim() === '' ? null : toVtt(text);
  if (vtt === null && text.trim() !== '')
    return failure(
      'There are no captions in this text: a line such as 00:01.000 --> 00:02.500 is missing.',
    );
  const now = await project.read();
  if (!now.ok) return failure(now.error.message);
  if (!now.value.feed.videos.some(({ id }) => id === video))
    return failure(`There is no video "${video.slice(0, 120)}" in this project any more.`);
  let src: string | null = null;
  if (vtt !== null) {
    const name = `${fileStem(video)}.${language}.vtt`;
    const unfinished = project.unfinishedMedia(name);
    await writeFile(unfinished, vtt);
    src = await project.keepMedia(unfinished, name);
  }
  const made = await project.update((draft) => enter(draft, video, language, src));
  if (!made.ok) return failure(made.error.message);
  for (const path of made.value) await rm(join(project.folder, path), { force: true });
  return success(null);
}

/** @returns files of ours that nothing names any more. */
function enter(draft: Draft, id: string, language: string, src: string | null): string[] {
  const video = draft.feed.videos.find((each) => each.id === id);
  if (!video) return [];
  const isOfLanguage = (lang: string) => canonical(lang) === language;
  const before = video.captions ?? [];
  const known = before.find(({ lang }) => isOfLanguage(lang));
  const others = before.filter(({ lang }) => !isOfLanguage(lang));
  const index = known ? before.indexOf(known) : others.length;
  const after =
    src === null
      ? others
      : others.toSpliced(index, 0, { ...known, src, lang: known?.lang ?? language });
  if (after.length > 0) video.captions = after;
  else delete video.captions;
  const gone = before.filter(({ lang, src: old }) => isOfLanguage(lang) && old !== src);
  const rest = JSON.stringify([draft.feed, draft.sources]);
  return gone.flatMap(({ src: old }) =>
    /^media\/[^/\\]+-[0-9a-f]{12}\.vtt$/.test(old) && !rest.includes(JSON.stringify(old))
      ? [old]
      : [],
  );
}

/** What a disk takes as a name, of an id that may be any text. */
export const fileStem = (id: string): string =>
  id
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'file';

function canonical(lang: string): string | null {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}
