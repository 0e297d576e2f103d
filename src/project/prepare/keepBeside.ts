/** What lies beside a film: captions, and what describes the picture, in writing and as a film. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Captions, VideoSource } from '../../feed/schema.js';
import type { Project } from '../folder/project.js';
import { readText, toVtt } from './captionText.js';
import type { MediaLibrary } from './library.js';
import { prepareFile } from './prepareFile.js';
import type { CaptionFile, SourceFile } from './sourceFiles.js';

export interface KeptBeside {
  captions: Captions[];
  descriptions: Captions[];
  /** With its size. */
  described: VideoSource | null;
  /** What was left out, and why. */
  notes: string[];
}

export const pathsBeside = ({ captions, descriptions, described }: SourceFile): string[] => [
  ...[...captions, ...descriptions].map(({ path }) => path),
  ...(described === null ? [] : [described]),
];

/** @param locale - the language of texts that do not say theirs. */
export async function keepBeside(
  library: MediaLibrary,
  project: Project,
  id: string,
  file: SourceFile,
  locale: string | undefined,
  signal: AbortSignal,
): Promise<KeptBeside> {
  const captions = await keepTexts(project, id, file.captions, locale);
  const descriptions = await keepTexts(project, `${id}.descriptions`, file.descriptions, locale);
  const described = await prepareDescribed(library, project, id, file.described, { signal });
  return {
    captions: captions.kept,
    descriptions: descriptions.kept,
    described: described.film,
    notes: [captions, descriptions, described].flatMap(({ notes }) => notes),
  };
}

export interface DescribedFilm {
  film: VideoSource | null;
  /** Of the film. */
  seconds: number;
  /** Nobody is heard in it. */
  isSilent: boolean;
  /** Why there is none. */
  notes: string[];
}

/** The film that tells what is to be seen, made as the other is; one that cannot be is named and left out. */
export async function prepareDescribed(
  library: MediaLibrary,
  project: Project,
  id: string,
  described: string | null,
  { signal, onProgress = () => {} }: { signal: AbortSignal; onProgress?(done: number): void },
): Promise<DescribedFilm> {
  if (described === null) return { film: null, seconds: 0, isSilent: true, notes: [] };
  const paths = {
    video: project.unfinishedMedia(`${id}.described.mp4`),
    poster: project.unfinishedMedia(`${id}.described.jpg`),
    preview: project.unfinishedMedia(`${id}.described-preview.mp4`),
    playStill: project.unfinishedMedia(`${id}.described-mail.jpg`),
  };
  try {
    const made = await prepareFile(library, described, paths, {
      posterAt: undefined,
      signal,
      onProgress,
    });
    if (!made.ok)
      return {
        ...{ film: null, seconds: 0, isSilent: true },
        notes: [`${basename(described)} cannot be read as a film; left out.`],
      };
    const { width, height } = made.value.plan;
    const src = await project.keepMedia(paths.video, `${id}.described.mp4`);
    return {
      film: { type: 'mp4', src, width, height },
      seconds: made.value.seconds,
      isSilent: made.value.loudness === null,
      notes: [],
    };
  } finally {
    await Promise.all(Object.values(paths).map((path) => rm(path, { force: true })));
  }
}

/** Captions or descriptions as browsers read them; a file without any is named and left out. */
async function keepTexts(
  project: Project,
  id: string,
  files: readonly CaptionFile[],
  locale: string | undefined,
): Promise<{ kept: Captions[]; notes: string[] }> {
  const kept: Captions[] = [];
  const notes: string[] = [];
  for (const { path, language } of files) {
    const vtt = toVtt(readText(await readFile(path)));
    const lang = language ?? locale ?? 'und';
    const name = path.split(/[\\/]/).at(-1) ?? path;
    if (vtt === null)
      notes.push(`${name} has no words with times in it that could be read; left out.`);
    else {
      if (lang === 'und')
        notes.push(`${name} does not say its language: call it like ${id}.en.srt.`);
      const unfinished = project.unfinishedMedia(`${id}.${lang}.vtt`);
      await writeFile(unfinished, vtt);
      kept.push({ src: await project.keepMedia(unfinished, `${id}.${lang}.vtt`), lang });
    }
  }
  return { kept, notes };
}
