/** The studio's page without a page: its model, with a server in memory. */
import { expect, vi } from 'vitest';
import type { CaptionDraft } from '../../src/console/studio/model/captionDrafts.js';
import { createStudioModel } from '../../src/console/studio/model/studioModel.js';
import type { Asked, StudioSource, StudioWorld } from '../../src/console/studio/model/source.js';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { conflictsIn, makeEdits, valueAt, type Edit } from '../../src/studio/shared/edits.js';
import { changeBetween, describe } from '../../src/studio/shared/projectChange.js';
import type { EditAnswer, Job, StudioProject } from '../../src/studio/shared/wire.js';

const feed = (): FeedDocument => ({
  version: 1,
  creators: [],
  products: [],
  videos: [
    { id: 'one', title: 'One', sources: [] },
    { id: 'two', title: 'Two', sources: [] },
  ],
});

/** A server with its files, in memory: edits that clash are refused whole, as the real one does. */
export function studioServer() {
  const file = feed();
  let revision = 1;
  let reads = 0;
  let isDown = false;
  let kept: readonly Edit[] = [];
  let keptCaptions: readonly CaptionDraft[] = [];
  const files = new Map<string, string>();
  const requests: (readonly Edit[])[] = [];
  const jobs = new Map<string, Job>();
  const timers: (() => void)[] = [];
  let hears: Parameters<StudioSource['listen']>[0] | undefined;
  const project = (): StudioProject => ({
    revision: String(revision),
    name: 'reels',
    feed: structuredClone(file),
    catalogueMark: '',
    made: {},
    missing: {},
    proofs: {},
  });
  const offline = { ok: false, reason: 'offline', message: 'no answer' } as const;
  const answer = <T>(value: T): Promise<Asked<T>> =>
    Promise.resolve(isDown ? offline : { ok: true, value });
  const nothing = () => Promise.resolve(offline);
  const source: StudioSource = {
    loadProject() {
      reads += 1;
      return answer(project());
    },
    sendEdits(edits) {
      if (isDown) return Promise.resolve(offline);
      requests.push(edits);
      const clashing = conflictsIn(file, edits);
      if (clashing.length > 0)
        return answer<EditAnswer>({
          ok: false,
          reason: 'conflict',
          conflicts: clashing.map(({ at }) => ({ at, is: valueAt(file, at) })),
          project: project(),
        });
      if (edits.some(({ now }) => now === 'faulty'))
        return answer<EditAnswer>({
          ok: false,
          reason: 'refused',
          message: 'It would be a fault.',
        });
      makeEdits(file, edits);
      revision += 1;
      return answer<EditAnswer>({ ok: true, revision: String(revision) });
    },
    importFrom: nothing,
    dismiss(id) {
      const job = jobs.get(id);
      jobs.delete(id);
      return job ? answer<Job>({ ...job, state: 'done' }) : nothing();
    },
    loadJobs: () => answer([...jobs.values()]),
    loadHealth: nothing,
    loadPublish: nothing,
    publish: nothing,
    loadProducts: nothing,
    tryAgain: nothing,
    loadSales: null,
    setPoster: nothing,
    addProof: nothing,
    moveProof: nothing,
    proofUrl: () => '',
    saveCaptions(id, { lang, text, was }) {
      if (isDown) return Promise.resolve(offline);
      if (lang === 'no language')
        return Promise.resolve({ ok: false, reason: 'refused', message: 'It is not a language.' });
      const video = file.videos.find((each) => each.id === id);
      const stands = video?.captions?.find((each) => each.lang === lang)?.src ?? null;
      const src = text === '' ? null : `media/${id}-${files.size}.vtt`;
      if (!video || stands !== was) return answer({ ok: false, project: project() });
      if (src !== null) files.set(src, text);
      video.captions = src === null ? [] : [{ src, lang }];
      revision += 1;
      return answer({ ok: true, project: project() });
    },
    readFile: (src) => answer(files.get(src) ?? ''),
    upload: nothing,
    listen(own) {
      hears = own;
      return () => {};
    },
    fileUrl: (src) => src,
    previewUrl: () => '',
  };
  const made: StudioWorld = {
    source,
    inbox: {
      load: nothing,
      invite: nothing,
      relink: nothing,
      decide: nothing,
      clipUrl: () => '',
      csvUrl: '',
      linkOf: () => '',
      isReachable: true,
    },
    nowMs: () => 0,
    setTimer(run) {
      timers.push(run);
      return () => void timers.splice(timers.indexOf(run), 1);
    },
    kept: { read: async () => kept, write: (edits) => (kept = edits) },
    keptCaptions: {
      read: async () => keptCaptions,
      write: (drafts) => (keptCaptions = drafts),
    },
    showFile: () => 'blob:file',
    letGo: () => {},
    copy: () => Promise.resolve(true),
    download: () => {},
    locale: 'en',
  };
  return {
    world: made,
    file,
    files,
    requests,
    kept: () => kept,
    keptCaptions: () => keptCaptions,
    setDown: (down: boolean) => (isDown = down),
    /** What becomes of files, by id; told to nobody. */
    jobs,
    tellJob: (job: Job) => hears?.job(job),
    /** The line to the page is there again. */
    connect: () => hears?.connected(true),
    /** As an editor does that saves the file. */
    write(change: (feed: FeedDocument) => void) {
      change(file);
      revision += 1;
      hears?.project({ from: null, revision: String(revision) });
    },
    /** As another page does: told from the revision before. */
    tell(change: (feed: FeedDocument) => void) {
      const before = project();
      change(file);
      revision += 1;
      const after = project();
      hears?.project(changeBetween(describe(before), describe(after), after));
    },
    reads: () => reads,
    runTimers: () => timers.splice(0).forEach((run) => run()),
  };
}

export async function openedModel(server = studioServer()) {
  const model = createStudioModel(server.world);
  model.start();
  await vi.waitFor(() => expect(model.state().project).not.toBeNull());
  const title = (id = 'one') => model.state().project?.feed.videos.find((v) => v.id === id)?.title;
  const isSaved = () => vi.waitFor(() => expect(model.state().save).toBe('saved'));
  return { ...server, model, title, isSaved };
}
