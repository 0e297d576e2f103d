/** Captions and descriptions of a video, from a file or as they were typed. */
import { saidOf, videoGone } from '../refusals.js';
import { said, type Said as Words } from '../../i18n/said.js';
import { readFile, writeFile } from 'node:fs/promises';
import type { Draft, Project } from '../../project/folder/project.js';
import { readText, toVtt } from '../../project/prepare/captionText.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { TimedText } from '../shared/wire.js';
import type { WholeFile } from './incoming.js';

/** `clip.de.srt` says its language itself. */
const LANGUAGE_IN_NAME = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.\w+$/i;

/** @returns the video. */
export async function keepCaptionsFile(
  project: Project,
  { path, about }: WholeFile,
): Promise<Result<string, Words>> {
  const { video = '', filename } = about;
  const text = toVtt(readText(await readFile(path)));
  if (text === null) return failure(said('server.captions.file', { file: filename }));
  const now = await project.read();
  if (!now.ok) return failure(saidOf(now.error));
  const lang = about.lang ?? LANGUAGE_IN_NAME.exec(filename)?.[1] ?? now.value.feed.locale ?? 'en';
  const kept = await keepCaptions(project, video, { lang, text });
  return kept.ok ? success(video) : kept;
}

interface Said {
  list?: TimedText;
  lang: string;
  /** WebVTT; an empty one takes the language's captions away. */
  text: string;
  /** The file that they take the place of; whatever stands there when it is not said. */
  was?: string | null;
}

/** @returns `false` where somebody else has written them meanwhile: then nothing is written. What stood there before stays until the project is closed, so that it can be taken back. */
export async function keepCaptions(
  project: Project,
  video: string,
  { list = 'captions', lang, text, was }: Said,
): Promise<Result<boolean, Words>> {
  const language = canonical(lang);
  if (language === null)
    return failure(
      said(
        'server.captions.language',
        { lang: lang.slice(0, 40) },
        `"${lang.slice(0, 40)}" is not a language such as en or de-DE.`,
      ),
    );
  const vtt = text.trim() === '' ? null : toVtt(text);
  if (vtt === null && text.trim() !== '')
    return failure(
      said(
        'server.captions.text',
        undefined,
        'There are no captions in this text: a line such as 00:01.000 --> 00:02.500 is missing.',
      ),
    );
  const now = await project.read();
  if (!now.ok) return failure(saidOf(now.error));
  if (!now.value.feed.videos.some(({ id }) => id === video)) return failure(videoGone(video));
  let src: string | null = null;
  if (vtt !== null) {
    const stem = list === 'captions' ? fileStem(video) : `${fileStem(video)}.${list}`;
    const name = `${stem}.${language}.vtt`;
    const unfinished = project.unfinishedMedia(name);
    await writeFile(unfinished, vtt);
    src = await project.keepMedia(unfinished, name);
  }
  const before = now.value.feed.videos.find(({ id }) => id === video)?.[list] ?? [];
  await project.releaseMedia(before.map((each) => each.src).filter(isOurs));
  const made = await project.update((draft) => enter(draft, video, language, { list, src, was }));
  return made.ok ? success(made.value) : failure(saidOf(made.error));
}

const isOurs = (src: string) => /^media\/[^/\\]+-[0-9a-f]{12}\.vtt$/.test(src);

/** @returns `false` where another file stands there by now. */
function enter(
  draft: Draft,
  id: string,
  language: string,
  { list, src, was }: { list: TimedText; src: string | null; was: string | null | undefined },
): boolean {
  const video = draft.feed.videos.find((each) => each.id === id);
  if (!video) return true;
  const isOfLanguage = (lang: string) => canonical(lang) === language;
  const before = video[list] ?? [];
  const known = before.find(({ lang }) => isOfLanguage(lang));
  const is = known?.src ?? null;
  if (was !== undefined && was !== is && src !== is) return false;
  const others = before.filter(({ lang }) => !isOfLanguage(lang));
  const index = known ? before.indexOf(known) : others.length;
  const after =
    src === null
      ? others
      : others.toSpliced(index, 0, { ...known, src, lang: known?.lang ?? language });
  if (after.length > 0) video[list] = after;
  else delete video[list];
  return true;
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
