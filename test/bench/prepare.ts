/**
 * `npm run bench:prepare -- [folder of videos]`: seconds and bytes a clip, before and after, beside what plain settings of ffmpeg make of it
 * where that is installed. Without a folder: clips as phones make them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadMediaLibrary } from '../../src/project/prepare/library.js';
import { prepareFile } from '../../src/project/prepare/prepareFile.js';
import { makePhoneClips } from '../support/phoneClips.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-bench-'));
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** What a search for “ffmpeg for the web” finds: no tone map, no loudness, no poster, no preview. */
const PLAIN =
  '-c:v libx264 -preset medium -b:v 1500k -pix_fmt yuv420p -c:a aac -b:a 128k -movflags +faststart';
const FIT = "scale='if(gt(iw,ih),-2,min(720,iw))':'if(gt(iw,ih),min(720,ih),-2)'";

function plain(from: string): { seconds: number; bytes: number } | null {
  const to = join(folder, 'plain.mp4');
  const startMs = performance.now();
  const words = ['-v', 'error', '-y', '-i', from, '-vf', FIT, ...PLAIN.split(' '), to];
  if (spawnSync('ffmpeg', words).status !== 0) return null;
  return { seconds: (performance.now() - startMs) / 1000, bytes: statSync(to).size };
}

try {
  const library = await loadMediaLibrary();
  if (!library.ok) throw new Error(library.error);
  let clips = process.argv[2];
  if (clips === undefined) {
    clips = join(folder, 'clips');
    mkdirSync(clips);
    await makePhoneClips(clips);
  }
  const rows: Record<string, Record<string, string>> = {};
  for (const name of readdirSync(clips)) {
    const from = join(clips, name);
    const place = (ending: string) => join(folder, `made${ending}`);
    const startMs = performance.now();
    const made = await prepareFile(
      library.value,
      from,
      {
        video: place('.mp4'),
        poster: place('.jpg'),
        preview: place('-preview.mp4'),
        playStill: place('-mail.jpg'),
      },
      {},
    );
    const took = (performance.now() - startMs) / 1000;
    if (!made.ok) {
      rows[name] = { 'length s': made.error.message };
      continue;
    }
    const { info, bytes, seconds, plan } = made.value;
    const other = plain(from);
    rows[name] = {
      'length s': seconds.toFixed(1),
      'took s': took.toFixed(1),
      before: kB(info.bytes),
      after: kB(bytes.video) + (plan.keepsPicture ? ' (as it was)' : ''),
      poster: kB(bytes.poster),
      preview: kB(bytes.preview),
      'ffmpeg took s': other ? other.seconds.toFixed(1) : '–',
      'ffmpeg after': other ? kB(other.bytes) : '–',
    };
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
