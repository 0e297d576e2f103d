/** What TikTok and Instagram send a creator who asks for their data, taken in from a folder or a ZIP. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import { createProject, type Project } from '../../../src/project/folder/project.js';
import { importArchive } from '../../../src/project/import/archives/importArchive.js';
import { idFor } from '../../../src/project/prepare/record.js';
import { mutateAll } from '../../support/mutated.js';
import { makeZip } from '../../support/zip.js';

let folder = '';
let project: Project;
let films: Server;
let asked: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-archive-'));
  const made = await createProject(join(folder, 'reels'), { locale: 'de' });
  if (!made.ok) throw new Error(made.error.message);
  project = made.value.project;
  asked = [];
  films = createServer((request, response) => {
    asked.push(request.url ?? '');
    const isGone = request.url?.includes('gone');
    response.writeHead(isGone ? 403 : 200, { 'content-type': isGone ? 'text/html' : 'video/mp4' });
    response.end(isGone ? '<p>Access Denied' : `film of ${request.url}`);
  });
  await new Promise<void>((resolve) => films.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  films.close();
  await project.close();
  await rm(folder, { recursive: true, force: true });
});

const world = () => ({
  env: {
    nowMs: () => Date.parse('2026-06-01T00:00:00Z'),
    setTimer: () => () => {},
    // TikTok's own hosts are asked on this machine.
    fetch: ((link: string, init: RequestInit) => {
      const url = new URL(link);
      const { port } = films.address() as AddressInfo;
      return fetch(`http://127.0.0.1:${port}/${url.hostname}${url.pathname}`, init);
    }) as typeof fetch,
  },
  signal: new AbortController().signal,
  onProgress: () => {},
  version: '1',
});
const take = (path: string, wishes: Parameters<typeof importArchive>[2] = { rights: 'licensed' }) =>
  importArchive(path, project, wishes, world());
async function done(path: string, wishes?: Parameters<typeof importArchive>[2]) {
  const taken = await take(path, wishes);
  if (!taken?.ok) throw new Error(taken?.error.message ?? 'no archive');
  return taken.value;
}
async function refused(path: string): Promise<string> {
  const taken = await take(path);
  return taken === null ? 'no archive' : taken.ok ? 'taken' : taken.error.message;
}
async function feed() {
  const raw: unknown = JSON.parse(await readFile(join(project.folder, 'reels.json'), 'utf8'));
  const parsed = parseFeed(raw, 'https://halden.example/reels/reels.json');
  expect(parsed.issues).toEqual([]);
  return raw as { creators: object[]; videos: Record<string, unknown>[] };
}
async function write(files: Record<string, string | Buffer>, name = 'export'): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), content);
  }
  return join(folder, name);
}
async function zip(files: Record<string, string | Buffer>): Promise<string> {
  const path = join(folder, 'export.zip');
  await writeFile(path, makeZip(Object.entries(files).map(([name, data]) => ({ name, data }))));
  return path;
}
/** As Instagram writes text. */
const mangle = (text: string) => Buffer.from(text).toString('latin1');

const instagram = {
  'your_instagram_activity/media/reels.json': JSON.stringify({
    ig_reels_media: [
      {
        media: [
          {
            uri: 'media/reels/202603/am_1.mp4',
            creation_timestamp: 1772388245,
            title: mangle('Meine Morgenroutine ✨ mit Creme für müde Haut #Skincare #hautpflege'),
            subtitles: { uri: 'media/reels/202603/am_1.srt' },
          },
        ],
      },
    ],
  }),
  'your_instagram_activity/media/posts_1.json': JSON.stringify([
    {
      title: mangle('Café'),
      creation_timestamp: 1772300000,
      media: [
        { uri: 'media/posts/202602/a.jpg', creation_timestamp: 1772300000, title: '' },
        { uri: 'media/posts/202602/b.mp4', creation_timestamp: 1772300000, title: '' },
      ],
    },
  ]),
  'your_instagram_activity/media/stories.json': JSON.stringify({
    ig_stories: [{ uri: 'media/stories/202602/s.mp4', creation_timestamp: 1772300000, title: '' }],
  }),
  'personal_information/personal_information/personal_information.json': JSON.stringify({
    profile_user: [
      { string_map_data: { Name: { value: mangle('Mía') }, Username: { value: 'mia.skin' } } },
    ],
  }),
  'media/reels/202603/am_1.mp4': 'film one',
  'media/reels/202603/am_1.srt': '1\n00:00:01,000 --> 00:00:02,000\nGuten Morgen\n',
  'media/posts/202602/a.jpg': 'a picture',
  'media/posts/202602/b.mp4': 'film two',
  'media/stories/202602/s.mp4': 'a story',
};

describe.each([
  ['a ZIP', zip],
  ['a folder', write],
  [
    'a folder whose parts were unpacked beside each other',
    (files: Record<string, string | Buffer>) =>
      write(
        Object.fromEntries(Object.entries(files).map(([name, data]) => [`part-1/${name}`, data])),
      ),
  ],
])('Instagram’s archive as %s', (_kind, make) => {
  test('posts and reels come with words, date, hashtags, captions and creator; stories and pictures stay out', async () => {
    const outcome = await done(await make(instagram));
    expect(outcome).toMatchObject({
      network: 'instagram',
      handle: 'mia.skin',
      added: ['instagram-b', 'instagram-am_1'],
      notes: [],
    });
    const { creators, videos } = await feed();
    expect(creators).toEqual([
      {
        id: 'mia.skin',
        handle: '@mia.skin',
        name: 'Mía',
        platform: 'instagram',
        url: 'https://www.instagram.com/mia.skin',
      },
    ]);
    expect(videos).toMatchObject([
      { id: 'instagram-b', title: 'Café', publishedAt: '2026-02-28T17:33:20Z' },
      {
        id: 'instagram-am_1',
        creator: 'mia.skin',
        title: 'Meine Morgenroutine ✨ mit Creme für müde Haut',
        topics: ['skincare', 'hautpflege'],
        captions: [{ lang: 'de' }],
        rights: { status: 'licensed' },
      },
    ]);
    const [source] = (videos[1]?.['sources'] ?? []) as { src: string }[];
    expect(await readFile(join(project.folder, source?.src ?? ''), 'utf8')).toBe('film one');
    expect((await readdir(project.mediaFolder)).sort()).toEqual([
      expect.stringMatching(/^instagram-am_1-\w{12}\.mp4$/),
      expect.stringMatching(/^instagram-am_1\.de-\w{12}\.vtt$/),
      expect.stringMatching(/^instagram-b-\w{12}\.mp4$/),
    ]);
  });
});

test('read again, only what was said differently comes over; what the merchant wrote, or took out, stays', async () => {
  await done(await write(instagram));
  expect(await done(await write(instagram))).toMatchObject({ added: [], changed: [], same: 2 });
  await project.update(({ feed: now }) => {
    const [post, reel] = now.videos;
    if (reel) reel.title = 'My morning';
    now.videos = now.videos.filter((video) => video !== post);
  });
  const reels = 'your_instagram_activity/media/reels.json';
  const changed = {
    ...instagram,
    [reels]: instagram[reels]
      .replace('Meine Morgenroutine', 'Routine')
      .replace('hautpflege', 'glow'),
  };
  expect(await done(await write(changed))).toMatchObject({
    added: [],
    changed: ['instagram-am_1'],
    takenOut: 1,
  });
  expect((await feed()).videos).toMatchObject([
    { id: 'instagram-am_1', title: 'My morning', topics: ['skincare', 'glow'] },
  ]);
});

test('a film that is prepared later is the same video', async () => {
  await done(await write(instagram));
  const now = await project.read();
  if (!now.ok) throw new Error(now.error.message);
  const { fingerprint = '' } =
    now.value.sources.videos.find(({ id }) => id === 'instagram-am_1') ?? {};
  const taken = new Set(now.value.feed.videos.map(({ id }) => id));
  expect(idFor('am_1.mp4', fingerprint, now.value.sources, taken, false)).toBe('instagram-am_1');
});

const cdn = 'https://v19.tiktokcdn-us.com/tos/';
const post = (at: string, link: string, more: object = {}) => ({
  Date: at,
  Link: link,
  Likes: '5',
  WhoCanView: 'Public',
  Title: 'Morning dew #skincare #fyp',
  ...more,
});
const tiktok = (list: object[], key = 'Post') => ({
  'user_data_tiktok.json': JSON.stringify({
    'Your Activity': {
      'Watch History': { VideoList: [post('2026-01-01 00:00:00', `${cdn}seen`)] },
    },
    Profile: { 'Profile Info': { ProfileMap: { userName: 'mia.skin' } } },
    [key]: { [key === 'Post' ? 'Posts' : 'Videos']: { VideoList: list } },
  }),
});

test('an archive that does not say whose it is, of a creator who has agreed, asks for the name; with it, it comes over', async () => {
  const { 'your_instagram_activity/media/reels.json': reels = '' } = instagram;
  const media = Object.fromEntries(
    Object.entries(instagram).filter(([name]) => name.startsWith('media/')),
  );
  const path = await write({ 'your_instagram_activity/media/reels.json': reels, ...media });
  expect(await refused(path)).toMatch(/does not say whose it is.*--creator/);
  expect((await feed()).videos).toEqual([]);
  expect((await done(path, { rights: 'licensed', creator: '@mia' })).added).toHaveLength(1);
});

test('a film that stands in a list of its own within the list, as since 2025, is found, by its other address too', async () => {
  const film = (more: object) => ({
    creation_timestamp: 1772388245,
    title: mangle('Zwei Löffel #Tee'),
    media_metadata: {},
    dubbing_info: [],
    media_variants: [],
    ...more,
  });
  const outcome = await done(
    await write({
      'your_instagram_activity/media/posts_1.json': JSON.stringify([
        { media: [[film({ uri: 'media/posts/202603/a.mp4' })]], title: '' },
        {
          media: [
            [film({ uri: 'media/posts/202603/gone.mp4', backup_uri: 'media/other/b.mp4' })],
            { uri: 'media/posts/202603/still.jpg' },
          ],
        },
      ]),
      'media/posts/202603/a.mp4': 'film a',
      'media/other/b.mp4': 'film b',
    }),
    { rights: 'licensed', creator: '@mia' },
  );
  expect(outcome.notes).toEqual([]);
  expect((await feed()).videos).toMatchObject([
    { title: 'Zwei Löffel', topics: ['tee'] },
    { title: 'Zwei Löffel', topics: ['tee'] },
  ]);
});

describe('TikTok’s archive', () => {
  test('posts that are marked there as promotion or as made by AI are counted, since a label is owed', async () => {
    const { notes } = await done(
      await zip(
        tiktok([
          post('2026-03-01 18:04:05', `${cdn}one`, { ContentDisclosure: 'Branded content' }),
          post('2026-03-02 18:04:05', `${cdn}two`, { AIGeneratedContent: 'Yes' }),
          post('2026-03-03 18:04:05', `${cdn}three`, {
            ContentDisclosure: 'N/A',
            AIGeneratedContent: 'No',
          }),
          post('2026-03-04 18:04:05', `${cdn}four`),
        ]),
      ),
    );
    expect(notes).toEqual([expect.stringMatching(/^2 posts are marked .*"disclosure"/)]);
  });

  test('public posts come with film, words and date; private ones, pictures and what was only watched stay out', async () => {
    const outcome = await done(
      await zip(
        tiktok([
          post('2026-03-01 18:04:05', `${cdn}one`),
          post('2026-03-02 18:04:05', 'https://www.tiktokv.com/share/video/7310000000000000001/'),
          post('2026-03-03 18:04:05', `${cdn}secret`, { WhoCanView: 'Friends' }),
          post('2026-03-04 18:04:05', `${cdn}photo.jpeg`),
          post('2026-03-05 18:04:05', 'https://169.254.169.254/latest/meta-data/'),
        ]),
      ),
    );
    expect(outcome.notes).toEqual([
      '1 posts that not everybody may see were left out.',
      '2 posts are pictures, or have no link to a film; left out.',
    ]);
    expect(asked).toEqual(['/v19.tiktokcdn-us.com/tos/one']);
    expect((await feed()).videos).toMatchObject([
      {
        id: 'tiktok-2026-03-01T18-04-05Z',
        creator: 'mia.skin',
        title: 'Morning dew',
        topics: ['skincare', 'fyp'],
        publishedAt: '2026-03-01T18:04:05Z',
        sources: [{ type: 'mp4' }],
      },
      {
        id: 'tiktok-7310000000000000001',
        sources: [{ type: 'tiktok', src: '7310000000000000001' }],
      },
    ]);
  });
  test('a newer archive, whose links are all others, loads only what is new; ended links are told', async () => {
    const first = [
      post('2026-03-01 18:04:05', `${cdn}one?x=1`),
      post('2026-03-02 18:04:05', `${cdn}gone`),
    ];
    const early = await done(await write(tiktok(first, 'Video')));
    expect(early.added).toHaveLength(1);
    expect(early.notes.join()).toMatch(/1 films could not be loaded: TikTok’s links end/);
    asked = [];
    const second = [
      post('2026-03-01 18:04:05', `${cdn}other`),
      post('2026-03-02 18:04:05', `${cdn}two`),
    ];
    expect(await done(join(await write(tiktok(second)), 'user_data_tiktok.json'))).toMatchObject({
      same: 1,
      added: ['tiktok-2026-03-02T18-04-05Z'],
    });
    expect(asked).toEqual(['/v19.tiktokcdn-us.com/tos/two']);
  });
});

describe('an archive that is not to be trusted', () => {
  const posts = (uri: string) => ({
    'your_instagram_activity/media/posts_1.json': JSON.stringify([
      { media: [{ uri, creation_timestamp: 1772300000, title: 'x' }] },
    ]),
  });
  test('a path that leads out of the ZIP refuses all of it', async () => {
    expect(await refused(await zip({ ...posts('a.mp4'), '../../evil.mp4': 'x' }))).toMatch(
      /cannot be taken in: .*relative path/,
    );
  });
  test('a path or a link that leads out of the folder is left out', async () => {
    await writeFile(join(folder, 'secret.mp4'), 'secret');
    const path = await write(posts('../secret.mp4'));
    expect((await done(path)).notes.join()).toMatch(/another part of the archive/);
    const linked = await write(posts('media/link.mp4'), 'linked');
    await mkdir(join(linked, 'media'));
    await symlink(join(folder, 'secret.mp4'), join(linked, 'media/link.mp4'));
    expect((await done(linked)).notes.join()).toMatch(/link\.mp4 leads out of it/);
    expect(await readdir(project.mediaFolder)).toEqual([]);
  });
  test('a file that unfolds to fill the disk, or is more than it says, is left out', async () => {
    const path = join(folder, 'bomb.zip');
    const data = Buffer.alloc(64 * 2 ** 20);
    const list = Object.entries(posts('a.mp4')).map(([name, text]) => ({ name, data: text }));
    await writeFile(path, makeZip([...list, { name: 'a.mp4', data }]));
    expect((await done(path)).notes.join()).toMatch(/packed to unfold to \d+ times/);
    await writeFile(path, makeZip([...list, { name: 'a.mp4', data, claims: 1000 }]));
    expect((await done(path)).notes.join()).toMatch(/a\.mp4 was left out: .*too many bytes/);
    expect(await readdir(project.mediaFolder)).toEqual([]);
  });
  test.each([
    [
      'HTML instead of JSON',
      { 'your_instagram_activity/media/posts_1.html': '<p>' },
      /choose JSON/,
    ],
    ['one part of several', { 'media/posts/a.mp4': 'x' }, /several parts/],
  ])('%s is said, and what to do', async (_kind, files, said) => {
    expect(await refused(await zip(files))).toMatch(said);
  });
  test('a spreadsheet and a shop’s JSON are none', async () => {
    expect(await refused(await zip({ '[Content_Types].xml': '<x/>' }))).toBe('no archive');
    expect(
      await refused(join(await write({ 'products.json': '{"products":[]}' }), 'products.json')),
    ).toBe('no archive');
  });
  test('cut off anywhere it is refused or read, never an exception', async () => {
    const whole = await readFile(await zip(instagram));
    const path = join(folder, 'cut.zip');
    for (let length = 4; length < whole.length; length += 97) {
      await writeFile(path, whole.subarray(0, length));
      expect(await refused(path)).not.toBe('taken');
    }
  });
  test('mutated words of both networks', async () => {
    const texts = [
      instagram['your_instagram_activity/media/reels.json'],
      tiktok([
        post('2026-03-01 18:04:05', 'https://www.tiktokv.com/share/video/7310000000000000001/'),
      ])['user_data_tiktok.json'],
    ];
    const all: string[] = [];
    mutateAll(texts, 60, (text) => void all.push(text));
    for (const [index, text] of all.entries()) {
      const name =
        index % 2 === 0 ? 'your_instagram_activity/media/reels.json' : 'user_data_tiktok.json';
      const path = await write(
        { [name]: text, 'media/reels/202603/am_1.mp4': 'film' },
        `m${index}`,
      );
      expect(await refused(path)).not.toBe('');
    }
    await feed();
  });
});
