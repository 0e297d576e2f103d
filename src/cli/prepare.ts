import { disclosures, type Disclosure } from '../feed/schema.js';
import { openProject, type Project } from '../project/folder/project.js';
import type { Said } from '../project/prepare/enterVideo.js';
import { loadMediaLibrary } from '../project/prepare/library.js';
import {
  prepareVideos,
  type FileReport,
  type PrepareOptions,
} from '../project/prepare/prepareVideos.js';
import { findSourceFiles, type SourceFile } from '../project/prepare/sourceFiles.js';
import { failure, success, type Result } from '../tools/result.js';
import type { CliWorld } from './cliWorld.js';
import type { Command, Given } from './command.js';
import { failed, interrupted, misused, type CommandResult } from './commandResult.js';
import { prepareLines, reportLine } from './prepareTable.js';
import { createProgress } from './progress.js';
import { DEFAULT_FOLDER, folderOption } from './projectFolder.js';

export const prepare: Command = {
  name: 'prepare',
  summary: 'make videos play everywhere, with poster and preview, and put them into the feed',
  words: ['<file or folder…>'],
  options: {
    rights: { value: '<owned|licensed>', about: 'filmed by the shop; or the creator has agreed' },
    creator: { value: '<handle>', about: 'who made these videos; none for the shop’s own' },
    disclosure: { value: '<kind>', about: `one of ${disclosures.join(', ')}` },
    poster: {
      value: '<video>=<seconds>',
      isMany: true,
      about: 'the moment of a video’s poster, when the chosen one does not please',
    },
    replace: {
      about: 'a changed file of a known name is that video’s new version, not another one',
    },
    ...folderOption,
  },
  notes: [
    'Your files stay as they are. What lies beside a video is taken along: captions (clip.srt, clip.de.vtt) and audio description (clip.descriptions.vtt, clip.described.mp4).',
    'Interrupted or killed, the same command goes on where it was.',
  ],
  examples: ['reelshelf prepare ~/phone-videos --rights licensed --creator @mia.skin'],
  async run(given, world) {
    const read = readAsked(given);
    if (!read.ok) return misused(read.error, 'prepare');
    const files = await findSourceFiles(given.words);
    if (!files.ok) return failed(files.error);
    const library = await loadMediaLibrary();
    if (!library.ok) return failed({ code: 'LIBRARY_MISSING', message: library.error });
    const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
    if (!opened.ok) return failed(opened.error);
    const project = opened.value;
    try {
      const said = await askRights(read.value.said, project, world);
      if (!said.ok) return misused(said.error, 'prepare');
      const { posterAt, replaces } = read.value;
      const asked = { said: said.value, posterAt, replaces };
      return await run(library.value, project, files.value, asked, world);
    } finally {
      await project.close();
    }
  },
};

type Asked = Pick<PrepareOptions, 'said' | 'posterAt' | 'replaces'>;

async function run(
  library: Parameters<typeof prepareVideos>[0],
  project: Project,
  files: readonly SourceFile[],
  asked: Asked,
  world: CliWorld,
): Promise<CommandResult> {
  const progress = createProgress(world);
  const startMs = world.env.nowMs();
  let count = 0;
  const prepared = await prepareVideos(library, project, files, {
    ...asked,
    signal: world.signal,
    nowMs: () => world.env.nowMs(),
    onProgress(file, done) {
      const all = Math.round(((count + done) / files.length) * 100);
      progress.show(
        `${count + 1} of ${files.length} (${all} %)  ${file.name}  ${Math.round(done * 100)} %`,
      );
    },
    onFile(report) {
      count += 1;
      progress.say(`${count} of ${files.length}  ${reportLine(report)}`);
    },
  });
  progress.end();
  if (!prepared.ok) return failed(prepared.error);
  const reports = prepared.value;
  if (world.signal.aborted)
    return interrupted(
      `${reports.length} of ${files.length} files are finished and kept; the same command goes on from here.`,
    );
  const now = await project.read();
  const missing = now.ok ? unfilled(now.value.feed.videos, reports) : [];
  const isAllUsable = reports.every(({ outcome }) => outcome !== 'unusable');
  return {
    exitCode: isAllUsable ? 0 : 1,
    isAnswer: true,
    lines: prepareLines(reports, (world.env.nowMs() - startMs) / 1000, missing),
    data: { files: reports, missing },
  };
}

/** What a screen reader and a shopper still miss. */
function unfilled(
  videos: readonly { id: string; title?: unknown; captions?: unknown; transcript?: unknown }[],
  reports: readonly FileReport[],
): { id: string; missing: string[] }[] {
  const withSound = new Set(
    reports.flatMap((report) =>
      report.outcome === 'prepared' && typeof report.made.loudness?.lufs === 'number'
        ? [report.id]
        : [],
    ),
  );
  return videos.flatMap(({ id, title, captions, transcript }) => {
    const missing = [
      ...(title ? [] : ['a title']),
      ...(withSound.has(id) && !captions && !transcript ? ['captions or a transcript'] : []),
    ];
    return missing.length > 0 ? [{ id, missing }] : [];
  });
}

function readAsked(given: Given): Result<Asked, string> {
  const rights = given.text('rights');
  if (rights !== undefined && rights !== 'owned' && rights !== 'licensed')
    return failure(`--rights is "${rights}"; expected owned or licensed.`);
  const disclosure = given.text('disclosure');
  if (disclosure !== undefined && !isDisclosure(disclosure))
    return failure(`--disclosure is "${disclosure}"; expected one of ${disclosures.join(', ')}.`);
  const posterAt = new Map<string, number>();
  for (const text of given.texts('poster')) {
    const [, id = '', seconds = ''] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    if (id === '')
      return failure(`--poster is "${text}"; expected a video and seconds, such as my-clip=2.5.`);
    posterAt.set(id, Number(seconds));
  }
  const replaces = given.has('replace');
  return success({
    said: { rights, disclosure, creator: given.text('creator') },
    posterAt,
    replaces,
  });
}

const isDisclosure = (text: string): text is Disclosure =>
  (disclosures as readonly string[]).includes(text);

/** A shelf shows nothing that nobody has said it may; asked once a run, and never guessed. */
async function askRights(
  said: Said,
  project: Project,
  world: CliWorld,
): Promise<Result<Said, string>> {
  const now = await project.read();
  if (said.rights || !now.ok || now.value.feed.rights) return success(said);
  const answer = await world.ask(
    'May the shop show these videos? owned (filmed by the shop) or licensed (the creator has agreed):',
  );
  const rights = answer?.trim().toLowerCase();
  if (rights === 'owned' || rights === 'licensed') return success({ ...said, rights });
  return failure(
    'Say whether the shop may show these videos: --rights owned (filmed by the shop) or --rights licensed (the creator has agreed).',
  );
}
