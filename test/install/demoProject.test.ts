/** The demo shop's project folder is what the commands make of its films: made anew here, from nothing. */
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clips } from '../../demo/media/clips.js';
import { makeProject } from '../../demo/media/project.js';
import { demoFiles } from '../support/demoReels.js';

const committed = new URL('../../demo/shop/reels/', import.meta.url).pathname;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-demo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Pictures that a machine encodes have names of their own; moments and the shop's port are another each time. */
const alike = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/(media\/[^"]+?)-[0-9a-f]{12}\.(jpg|mp4)/g, (path, stem: string, kind: string) =>
        kind === 'mp4' && !stem.endsWith('-preview') ? path : `${stem}.${kind}`,
      )
      .replace(/"http:\/\/127\.0\.0\.1:\d+"/g, '"the shop"')
      .replace(/"(at|fingerprint)": "[^"]*",?/g, (line, key: string) =>
        key === 'at' ? '"at": ""' + (line.endsWith(',') ? ',' : '') : line,
      ),
  );

test('made anew from its films it is the folder that is committed, and made again nothing of it changes', async () => {
  const films = join(folder, 'films');
  const reels = join(folder, 'reels');
  await mkdir(films);
  for (const { id } of clips) {
    const { film, captions } = demoFiles(id);
    await copyFile(film, join(films, `${id}.mp4`));
    await copyFile(captions, join(films, `${id}.en.vtt`));
  }
  await makeProject(reels, films);
  const now = (name: string) => readFile(join(reels, name), 'utf8');
  for (const name of ['reels.json', 'catalogue.json'])
    expect(alike(await now(name)), name).toEqual(
      alike(await readFile(join(committed, name), 'utf8')),
    );
  const { videos } = alike(await now('sources.json')) as { videos: unknown };
  expect(alike(await readFile(join(committed, 'sources.json'), 'utf8'))).toMatchObject({ videos });

  const before = await now('reels.json');
  const said: string[] = [];
  await makeProject(reels, films, { say: (line) => said.push(line) });
  expect(await now('reels.json')).toBe(before);
  expect(said.filter((line) => line.includes('prepared'))).toEqual(
    clips.map(() => expect.stringMatching(/^0 prepared, 1 unchanged/)),
  );
}, 280_000);
