import { expect, test, vi } from 'vitest';
import { createStudioModel } from '../../../../src/console/studio/model/studioModel.js';
import { openedModel, studioServer } from '../../../support/studioModelWorld.js';

const TITLE = ['videos', 'one', 'title'] as const;

test('an edit is seen at once and then stands in the file', async () => {
  const { model, title, file, isSaved } = await openedModel();
  model.set(TITLE, 'First');
  expect(title()).toBe('First');
  expect(model.state().save).toBe('saving');
  await isSaved();
  expect(file.videos[0]?.title).toBe('First');
});

test('fast typing is a few requests, and is taken back as one', async () => {
  const { model, title, file, requests, isSaved } = await openedModel();
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
  const { model, file, isSaved } = await openedModel();
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
  const { model, title, file, kept, setDown, runTimers, isSaved } = await openedModel();
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
  const server = studioServer();
  server.world.kept.write([{ at: TITLE, was: 'One', now: 'Before the crash' }]);
  const { title, file, isSaved } = await openedModel(server);
  await vi.waitFor(() => expect(title()).toBe('Before the crash'));
  await isSaved();
  expect(file.videos[0]?.title).toBe('Before the crash');
});

test('what an editor writes into the file is shown, and what is typed here meanwhile stays', async () => {
  const { model, title, write } = await openedModel();
  write((own) => (own.videos[1]!.title = 'Zwei'));
  await vi.waitFor(() => expect(title('two')).toBe('Zwei'));
  model.set(TITLE, 'First');
  write((own) => (own.videos[1]!.title = 'Deux'));
  await vi.waitFor(() => expect(title('two')).toBe('Deux'));
  expect(title()).toBe('First');
});

test('two that write in one place are asked whose stays, and the rest goes on', async () => {
  const { model, title, file, isSaved } = await openedModel();
  // Written by an editor whose news has not come yet.
  file.videos[0]!.title = 'Theirs';
  model.edit([
    { at: TITLE, was: 'One', now: 'Mine' },
    { at: ['videos', 'two', 'title'], was: 'Two', now: 'Second' },
  ]);
  await vi.waitFor(() => expect(model.state().conflicts).toHaveLength(1));
  await isSaved();
  expect({ first: file.videos[0]?.title, second: file.videos[1]?.title }).toEqual({
    first: 'Theirs',
    second: 'Second',
  });
  expect(title()).toBe('Theirs');
  const [clash] = model.state().conflicts;
  expect(clash).toMatchObject({ now: 'Mine', is: 'Theirs' });
  model.resolve(clash!, 'mine');
  await isSaved();
  expect(file.videos[0]?.title).toBe('Mine');
  expect(model.state().conflicts).toEqual([]);
});

test('a change that would be a fault is taken back, and the reason is said', async () => {
  const { model, title, isSaved } = await openedModel();
  model.set(TITLE, 'faulty');
  await vi.waitFor(() => expect(model.state().note?.words).toBe('It would be a fault.'));
  await isSaved();
  expect(title()).toBe('One');
  expect(model.state().canUndo).toBe(false);
});

test('what somebody else has written is taken as it is told, without reading all again', async () => {
  const { model, title, tell, reads } = await openedModel();
  expect(reads()).toBe(1);
  tell((its) => (its.videos[1]!.title = 'Theirs'));
  expect(title('two')).toBe('Theirs');
  expect(title()).toBe('One');
  tell((its) => its.videos.reverse());
  expect(model.state().project?.feed.videos.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(reads()).toBe(1);
});

test('what is told while own edits are on their way is taken when they have come to rest', async () => {
  const { model, title, tell, isSaved, file } = await openedModel();
  model.set(TITLE, 'Mine');
  tell((its) => (its.videos[1]!.title = 'Theirs'));
  expect(title()).toBe('Mine');
  await isSaved();
  await vi.waitFor(() => expect(title('two')).toBe('Theirs'));
  expect(title()).toBe('Mine');
  expect(file.videos.map((video) => video.title)).toEqual(['Mine', 'Theirs']);
});

test('a change that was missed is read', async () => {
  const { write, title, tell, file, reads } = await openedModel();
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
  const server = studioServer();
  server.file.creators.push({ id: 'mia', handle: '@mia', avatar: 'media/old.jpg' });
  const { model, tell, isSaved, file } = await openedModel(server);
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

test('what became of files while the line was cut is known when it is back: what is ready, refused or gone is no longer on its way', async () => {
  const { model, jobs, tellJob, connect } = await openedModel();
  const job = (id: string) => ({ id, name: `${id}.mov`, state: 'working' as const, progress: 0.4 });
  for (const id of ['ready', 'refused', 'gone']) tellJob(job(id));
  jobs.set('ready', { ...job('ready'), state: 'done', progress: 1 });
  jobs.set('refused', { ...job('refused'), state: 'refused', message: 'It was cut off.' });
  connect();
  const shown = () => model.state().jobs.map(({ id, state }) => `${id}: ${state}`);
  await vi.waitFor(() => expect(shown()).toEqual(['ready: done', 'refused: refused']));
  await model.dismiss(model.state().jobs[1]!);
  expect(shown()).toEqual(['ready: done']);
  expect([...jobs.keys()]).toEqual(['ready']);
});

test('a file that did not even reach the server is put away here, and stays while the line comes back', async () => {
  const { model, connect, reads } = await openedModel();
  await model.addFiles([new File(['film'], 'late.mov')]);
  const [job] = model.state().jobs;
  expect(job).toMatchObject({ name: 'late.mov', state: 'refused', message: 'no answer' });
  const before = reads();
  connect();
  await vi.waitFor(() => expect(reads()).toBe(before + 1));
  expect(model.state().jobs).toHaveLength(1);
  await model.dismiss(job!);
  expect(model.state().jobs).toEqual([]);
});

test('a project that could not be opened is opened when the line is back, and when somebody tries again', async () => {
  const server = studioServer();
  server.setDown(true);
  const model = createStudioModel(server.world);
  model.start();
  await vi.waitFor(() => expect(model.state().failure).toBe('no answer'));
  model.retry();
  await vi.waitFor(() => expect(model.state().failure).toBe('no answer'));
  server.setDown(false);
  server.connect();
  await vi.waitFor(() => expect(model.state().project).not.toBeNull());
  expect(model.state().failure).toBeNull();
});
