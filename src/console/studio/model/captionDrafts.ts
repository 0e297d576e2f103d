import type { Cue } from '../../../media/vtt.js';
import type { StudioProject, TimedText } from '../../../studio/shared/wire.js';
import { isAlike } from '../../../tools/isAlike.js';
import { writeCaptions } from '../editor/tagCues.js';
import type { History } from './history.js';
import type { StudioWorld } from './source.js';
import type { SaveState } from './editQueue.js';
import type { Clash, StateHolder } from './studioState.js';

/** Captions, or descriptions, of one language that are not in their file yet. */
export interface CaptionDraft {
  /** Without it: `captions`. */
  list?: TimedText;
  video: string;
  lang: string;
  cues: readonly Cue[];
  /** Address of the file whose place they take; `null`: there was none. */
  was: string | null;
}

export type WhichCaptions = Pick<CaptionDraft, 'video' | 'lang' | 'list'>;
type Which = WhichCaptions;

export interface CaptionDrafts {
  /** Kept in this browser at once, and saved when nobody has written for a moment. */
  write(draft: CaptionDraft): void;
  /** Address of the file that was saved from here last, if it was. */
  savedAs(which: Which): string | null | undefined;
  /** Where somebody else has written them: theirs stand in the file, mine are still here. */
  resolve(draft: CaptionDraft, whose: 'mine' | 'theirs'): void;
  /** Those of a page that crashed go on. */
  begin(): Promise<void>;
  stop(): void;
}

/** A pause between two words is shorter. */
const QUIET_MS = 800;
const RETRY_MS = 2000;

const keyOf = ({ video, lang, list = 'captions' }: Which) => JSON.stringify([video, lang, list]);
/** Whether both are the same language of the same list of a video. */
export const isOf = (one: Which, other: Which) => keyOf(one) === keyOf(other);

/** The address of a video's captions, as the feed has it. */
const addressIn = (project: StudioProject | null, which: Which): string | null =>
  listIn(project, which)?.find(({ lang }) => lang === which.lang)?.src ?? null;

const listIn = (project: StudioProject | null, { video: id, list = 'captions' }: Which) =>
  project?.feed.videos.find((video) => video.id === id)?.[list] ?? null;

/** Captions are files, so they are saved apart from the feed's edits; otherwise alike: by themselves, with undo, and never over somebody else's. */
export function createCaptionDrafts(
  world: StudioWorld,
  held: StateHolder,
  history: History,
  take: (project: StudioProject) => void,
): CaptionDrafts {
  const desk: Desk = {
    world,
    held,
    history,
    take,
    saved: new Map(),
    waiting: new Set(),
    put(captions) {
      held.put({ captions });
      world.keptCaptions.write(captions);
    },
    others: (which) => held.get().captions.filter((each) => !isOf(each, which)),
  };
  const { put, others, saved, waiting } = desk;
  let stopTimer = () => {};
  let isSaving = false;
  let isStopped = false;
  const next = () => held.get().captions.find((draft) => !waiting.has(keyOf(draft)));
  const later = (delayMs: number) => {
    stopTimer();
    stopTimer = world.setTimer(() => void saveAll(), delayMs);
  };
  async function saveAll(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    let state: SaveState = 'saved';
    for (let draft = next(); draft && !isStopped && state === 'saved'; draft = next()) {
      held.put({ captionsSave: 'saving' });
      state = await save(desk, draft, () => isStopped);
    }
    isSaving = false;
    if (isStopped) return;
    held.put({ captionsSave: state });
    if (state === 'offline') later(RETRY_MS);
  }
  return {
    write(draft) {
      const isAsked = held
        .get()
        .conflicts.some(({ captions }) => captions && isOf(captions, draft));
      if (!isAsked) waiting.delete(keyOf(draft));
      put([...others(draft), draft]);
      if (isAsked) return;
      held.put({ captionsSave: 'saving' });
      later(QUIET_MS);
    },
    savedAs: (which) => saved.get(keyOf(which)),
    resolve(draft, whose) {
      waiting.delete(keyOf(draft));
      saved.delete(keyOf(draft));
      const now = held.get().captions.find((each) => isOf(each, draft)) ?? draft;
      const was = addressIn(held.get().project, draft);
      put([...others(draft), ...(whose === 'mine' ? [{ ...now, was }] : [])]);
      void saveAll();
    },
    async begin() {
      const kept = await world.keptCaptions.read();
      if (kept.length === 0) return;
      put([...kept, ...held.get().captions]);
      void saveAll();
    },
    stop() {
      isStopped = true;
      stopTimer();
    },
  };
}

interface Desk {
  world: StudioWorld;
  held: StateHolder;
  history: History;
  take(project: StudioProject): void;
  /** Addresses of files that were saved from here, by what they are of. */
  saved: Map<string, string | null>;
  /** Those that wait for the merchant: for a choice, or for another text. */
  waiting: Set<string>;
  put(captions: readonly CaptionDraft[]): void;
  others(which: Which): CaptionDraft[];
}

/** @returns `saved`, too, where it is the merchant's turn. */
async function save(desk: Desk, draft: CaptionDraft, isStopped: () => boolean): Promise<SaveState> {
  const { world, held } = desk;
  const { video, cues, was } = draft;
  const { lang, list = 'captions' } = draft;
  const before = listIn(held.get().project, draft);
  const request = { list, lang, text: writeCaptions(cues), was };
  const answer = await world.source.saveCaptions(video, request);
  if (isStopped()) return 'saving';
  if (!answer.ok && answer.reason !== 'refused') return answer.reason;
  if (!answer.ok) refuse(desk, draft, answer.message);
  else if (!answer.value.ok) await clash(desk, draft, answer.value.project);
  else settle(desk, draft, answer.value.project, before);
  return 'saved';
}

function refuse({ held, waiting, put, others }: Desk, draft: CaptionDraft, message: string): void {
  const isThere = held.get().project?.feed.videos.some(({ id }) => id === draft.video);
  // What was written stays in its fields, for another try.
  if (isThere) waiting.add(keyOf(draft));
  else put(others(draft));
  held.put({ note: { words: message } });
}

function settle(
  { held, history, saved, put, others, take }: Desk,
  draft: CaptionDraft,
  project: StudioProject,
  before: ReturnType<typeof listIn>,
): void {
  const src = addressIn(project, draft);
  saved.set(keyOf(draft), src);
  const now = held.get().captions.find((each) => isOf(each, draft));
  // Written on meanwhile.
  const rest = now && now.cues !== draft.cues ? [{ ...now, was: src }] : [];
  put([...others(draft), ...rest]);
  const after = listIn(project, draft);
  const { video, list = 'captions' } = draft;
  if (!isAlike(before, after))
    history.add([{ at: ['videos', video, list], was: before, now: after }], undefined);
  take(project);
}

async function clash(
  { world, held, waiting, take }: Desk,
  draft: CaptionDraft,
  project: StudioProject,
): Promise<void> {
  waiting.add(keyOf(draft));
  take(project);
  const src = addressIn(project, draft);
  const read = src === null ? null : await world.source.readFile(src);
  const found: Clash = {
    at: ['videos', draft.video, draft.list ?? 'captions'],
    was: draft.was,
    is: read?.ok ? wordsIn(read.value) : null,
    now: draft.cues.map(({ text }) => text).join(' ') || null,
    captions: draft,
  };
  held.put({ conflicts: [...held.get().conflicts, found] });
}

/** Of a file of captions what is read, not when. */
const wordsIn = (vtt: string): string =>
  vtt
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^WEBVTT|-->/.test(line))
    .join(' ');
