/**
 * Films the demo shop's clips, paints its pictures and puts them into its project folder:
 * `npx tsx demo/media/make.ts [ids…] [--draft] [--still]`.
 * Needs ffmpeg, espeak-ng and Chromium; the fonts Inter, EB Garamond, League Spartan and Quicksand where they are installed.
 * An id is a clip's, a product picture's (`serum-dew`, `serum-dew-2`) or a creator's; none means all. `--draft` is quick and rough,
 * `--still` makes pictures only. Everything is seeded: the same script gives the same pictures.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../shop/catalogue.js';
import { openStudio } from './browser.js';
import { clips, creators } from './clips.js';
import { makeClip, makePicture, writeJpeg, type Quality } from './film.js';
import { makeProject, pointsFile, type TagPoints } from './project.js';

const shop = fileURLToPath(new URL('../shop/', import.meta.url));
const media = join(shop, 'public', 'media');
const films = fileURLToPath(new URL('../../.cache/demo/films/', import.meta.url));

const draft: Quality = { passes: 1, density: 0.6, rendered: 8, stillPasses: 8 };
const fine: Quality = { passes: 2, density: 0.67, rendered: 6, stillPasses: 14 };

/** A phone is softer, and the hand in its picture moves: one pass, more frames. Where it moves quickly its shot asks for each frame. */
const phone: Quality = { ...fine, passes: 1, density: 0.8, scale: 2 / 3, rendered: 8 };

const make = async (args: string[]) => {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const wanted = new Set(args.filter((arg) => !arg.startsWith('--')));
  const isWanted = (id: string) => wanted.size === 0 || wanted.has(id);
  const quality = flags.has('--draft') ? draft : fine;
  const catalogue = readCatalogue(join(shop, 'catalogue.json'));
  // Of earlier runs: making one clip again keeps the others'.
  const points = JSON.parse(await readFile(pointsFile, 'utf8')) as TagPoints;
  const studio = await openStudio();
  const say = (text: string) => process.stdout.write(`${text}\n`);
  try {
    for (const creator of creators.filter(({ id }) => isWanted(id))) {
      await mkdir(join(media, 'avatars'), { recursive: true });
      const raw = join(tmpdir(), `avatar-${creator.id}.jpg`);
      await writeFile(raw, await studio.avatar(creator.id));
      await writeJpeg(raw, join(media, 'avatars', `${creator.id}.jpg`), 8);
      await rm(raw);
    }
    for (const name of catalogue.products
      .flatMap(({ handle }) => [handle, `${handle}-2`])
      .filter(isWanted)) {
      await makePicture(studio, name, media, quality);
      say(`picture ${name}`);
    }
    for (const clip of flags.has('--still') ? [] : clips.filter(({ id }) => isWanted(id))) {
      const started = performance.now();
      points[clip.id] = await makeClip(
        studio,
        clip,
        films,
        clip.isPhone && quality === fine ? phone : quality,
      );
      say(`clip ${clip.id} in ${Math.round((performance.now() - started) / 1000)} s`);
      await writeFile(pointsFile, `${JSON.stringify(points, null, 2)}\n`);
    }
  } finally {
    await studio.close();
  }
  if (!flags.has('--still')) await makeProject(join(shop, 'reels'), films, { port: 4173, say });
};

await make(process.argv.slice(2));
