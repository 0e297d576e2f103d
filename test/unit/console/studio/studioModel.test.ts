import { expect, test, vi } from 'vitest';
import { createStudioModel } from '../../../../src/console/studio/model/studioModel.js';
import type {
  Asked,
  StudioSource,
  StudioWorld,
} from '../../../../src/console/studio/model/source.js';
import type { FeedDocument } from '../../../../src/project/folder/feedDocument.js';
import { conflictsIn, makeEdits, valueAt, type Edit } from '../../../../src/studio/shared/edits.js';
import { changeBetween, describe } from '../../../../src/studio/shared/projectChange.js';
import type { EditAnswer, StudioProject } from '../../../../src/studio/shared/wire.js';

const feed = (): FeedDocument => ({
  version: 1,
  creators: [],
  products: [],
  videos: [
    { id: 'one', title: 'One', sources: [] },
    { id: 'two', title: 'Two', sources: [] },
  ],
});

/** A server with a file, in memory: edits that clash are refused whole, as the real one does. */
function world() {
  const file = feed();
  let revision = 1;
  let reads = 0;
  let isDown = false;
  let kept: readonly Edit[] = [];
  const requests: (readonly Edit[])[] = [];
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
    loadJobs: () => answer([]),
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
    saveCaptions: nothing,
    readFile: nothing,
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
    kept: { read: () => kept, write: (edits) => (kept = edits) },
    showFile: () => 'blob:file',
    letGo: () => {},
    copy: () => Promise.resolve(true),
    download: () => {},
    locale: 'en',
  };
  return {
    world: made,
    file,
    requests,
    kept: () => kept,
    setDown: (down: boolean) => (isDown = down),
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

async function opened(server = world()) {
  const model = createStudioModel(server.world);
  model.start();
  await vi.waitFor(() => expect(model.state().project).not.toBeNull());
  const title = (id = 'one') => model.state().project?.feed.videos.find((v) => v.id === id)?.title;
  const isSaved = () => vi.waitFor(() => expect(model.state().save).toBe('saved'));
  return { ...server, model, title, isSaved };
}
const TITLE = ['videos', 'one', 'title'] as const;

test('an edit is seen at once and then stands in the file', async () => {
  const { model, title, file, isSaved } = await opened();
  model.set(TITLE, 'First');
  expect(title()).toBe('First');
  expect(model.state().save).toBe('saving');
  await isSaved();
  expect(file.videos[0]?.title).toBe('First');
});

test('fast typing is a few requests, and is taken back as one', async () => {
  const { model, title, file, requests, isSaved } = await opened();
  for (const typed of ['F', 'Fi', 'Fir', 'Firs', 'First']) model.set(TITLE, typed, 'title');
  await isSaved();
  expect(requests.length).toBeLessThan(4);
  expect(file.videos[0]?.title).toBe('First');
  model.undo();
  expect(title()).toBe('One');
  await isSaved();
  expect(file.videos[0]?.title).toBe('One');
  model.redo();
  expect(title()).toBe('First');
});

test('a video that is taken out comes back with its place', async () => {
  const { model, file, isSaved } = await opened();
  const [video] = file.videos;
  model.edit([
    { at: ['videos'], was: ['one', 'two'], now: ['two'] },
    { at: ['videos', 'one'], was: video, now: null },
  ]);
  await isSaved();
  expect(file.videos.map(({ id }) => id)).toEqual(['two']);
  model.undo();
  await isSaved();
  expect(file.videos.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('while nobody answers, edits are kept in the browser and saved afterwards', async () => {
  const { model, title, file, kept, setDown, runTimers, isSaved } = await opened();
  setDown(true);
  model.set(TITLE, 'Offline');
  await vi.waitFor(() => expect(model.state().save).toBe('offline'));
  expect(title()).toBe('Offline');
  expect(kept()).toHaveLength(1);
  setDown(false);
  runTimers();
  await isSaved();
  expect(file.videos[0]?.title).toBe('Offline');
  expect(kept()).toEqual([]);
});

test('a page that crashed sends what it had not saved when it is opened again', async () => {
  const server = world();
  server.world.kept.write([{ at: TITLE, was: 'One', now: 'Before the crash' }]);
  const { title, file, isSaved } = await opened(server);
  await vi.waitFor(() => expect(title()).toBe('Before the crash'));
  await isSaved();
  expect(file.videos[0]?.title).toBe('Before the crash');
});

test('what an editor writes into the file is shown, and what is typed here meanwhile stays', async () => {
  const { model, title, write } = await opened();
  write((own) => (own.videos[1]!.title = 'Zwei'));
  await vi.waitFor(() => expect(title('two')).toBe('Zwei'));
  model.set(TITLE, 'First');
  write((own) => (own.videos[1]!.title = 'Deux'));
  await vi.waitFor(() => expect(title('two')).toBe('Deux'));
  expect(title()).toBe('First');
});

test('two that write in one place are asked whose stays, and the rest goes on', async () => {
  const { model, title, file, isSaved } = await opened();
  // Written by an editor whose news has not come yet.
  file.videos[0]!.title = 'Theirs';
  model.edit([
    { at: TITLE, was: 'One', now: 'Mine' },
    { at: ['videos', 'two', 'title'], was: 'Two', now: 'Second' },
  ]);
  await vi.waitFor(() => expect(model.state().conflicts).toHaveLength(1));
  await isSaved();
  expect([file.videos[0]?.title, file.videos[1]?.title]).toEqual(['Theirs', 'Second']);
  expect(title()).toBe('Theirs');
  const [clash] = model.state().conflicts;
  expect(clash).toMatchObject({ now: 'Mine', is: 'Theirs' });
  model.resolve(clash!, 'mine');
  await isSaved();
  expect(file.videos[0]?.title).toBe('Mine');
  expect(model.state().conflicts).toEqual([]);
});

test('a change that would be a fault is taken back, and the reason is said', async () => {
  const { model, title, isSaved } = await opened();
  model.set(TITLE, 'faulty');
  await vi.waitFor(() => expect(model.state().note).toBe('It would be a fault.'));
  await isSaved();
  expect(title()).toBe('One');
  expect(model.state().canUndo).toBe(false);
});

test('what somebody else has written is taken as it is told, without reading all again', async () => {
  const { model, title, tell, reads } = await opened();
  expect(reads()).toBe(1);
  tell((its) => (its.videos[1]!.title = 'Theirs'));
  expect(title('two')).toBe('Theirs');
  expect(title()).toBe('One');
  tell((its) => its.videos.reverse());
  expect(model.state().project?.feed.videos.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(reads()).toBe(1);
});

test('what is told while own edits are on their way is taken when they have come to rest', async () => {
  const { model, title, tell, isSaved, file } = await opened();
  model.set(TITLE, 'Mine');
  tell((its) => (its.videos[1]!.title = 'Theirs'));
  expect(title()).toBe('Mine');
  await isSaved();
  await vi.waitFor(() => expect(title('two')).toBe('Theirs'));
  expect(title()).toBe('Mine');
  expect(file.videos.map((video) => video.title)).toEqual(['Mine', 'Theirs']);
});

test('a change that was missed is read', async () => {
  const { write, title, tell, file, reads } = await opened();
  // Nobody hears of this one.
  file.videos[0]!.title = 'Unheard';
  write((its) => (its.videos[1]!.title = 'Theirs'));
  await vi.waitFor(() => expect(title()).toBe('Unheard'));
  expect(reads()).toBe(2);
  tell((its) => (its.videos[1]!.title = 'Again'));
  expect(title('two')).toBe('Again');
  expect(reads()).toBe(2);
});

test('a picture that was chosen for a creator is taken back like any other step', async () => {
  const server = world();
  server.file.creators.push({ id: 'mia', handle: '@mia', avatar: 'media/old.jpg' });
  const { model, tell, isSaved, file } = await opened(server);
  void model.addFiles([new File(['x'], 'new.jpg')], { kind: 'avatar', creator: 'mia' });
  expect(model.state().canUndo).toBe(false);
  tell((its) => (its.creators[0]!.avatar = 'media/new.jpg'));
  expect(model.state().canUndo).toBe(true);
  model.undo();
  await isSaved();
  expect(file.creators[0]?.avatar).toBe('media/old.jpg');
  model.redo();
  await isSaved();
  expect(file.creators[0]?.avatar).toBe('media/new.jpg');
});
