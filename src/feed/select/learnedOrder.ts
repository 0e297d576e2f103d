/**
 * An order that learns: each video is placed by a score drawn from what is known of it (Thompson sampling), so that those known to move
 * shoppers mostly come first, and those of whom little is known come first now and then, until more is known. The same seed gives the
 * same order. Fetched by pages that ask for it, after the first paint; prefer `selectBy` for what is shown first.
 */
import { hash32 } from '../../tools/ids.js';
import { createRandom, type Random } from '../../tools/random.js';
import type { Video } from '../schema.js';

/** What is known of a video: how well it moves shoppers beside what is usual, and how much there is behind that. */
export interface LearnedScore {
  /** 1 is usual, 2 twice as well. */
  score: number;
  /** Openings and adds that were to be expected, and 3 as if they had been. */
  evidence: number;
}

/** Of a video that nobody has seen yet. */
const UNKNOWN: LearnedScore = { score: 1, evidence: 3 };
/** More makes the draw no narrower: what was learned may be over. */
export const MAX_EVIDENCE = 200;
/**
 * Draws are narrower than what is known would have them, as if there were so many times as much: of dozens of videos some are always drawn
 * far too high, and with a hundred visits a day trying each of them costs more than it finds.
 */
const CALM = 4;
/** Videos of a creator are new until their evidence comes to this. */
const NEW_UNTIL = 10;
/** One of the first places, each the first time of five, is a new creator's. */
const FIRST_PLACES = 5;

interface Known {
  scores: ReadonlyMap<string, LearnedScore>;
  /** Of the session. */
  seed: string | number;
  /** What no score outweighs, see `selectBy.ts`. */
  tierOf?: (video: Video) => number;
}

/**
 * @param videos - as they were chosen: their tiers stay in this order, and in each those that are `pinned`, which lead.
 */
export function learnedOrder(videos: readonly Video[], known: Known): Video[] {
  const { tierOf = () => 0 } = known;
  const tiers = new Map<number, Video[]>();
  for (const video of videos) {
    const tier = tierOf(video);
    tiers.set(tier, [...(tiers.get(tier) ?? []), video]);
  }
  return [...tiers.values()].flatMap((tier) => [
    ...tier.filter((video) => video.pinned),
    ...withNewCreator(
      draw(
        tier.filter((video) => !video.pinned),
        known,
      ),
      known,
    ),
  ]);
}

function draw(videos: readonly Video[], { scores, seed }: Known): Video[] {
  return videos
    .map((video) => {
      const { score, evidence } = scores.get(video.id) ?? UNKNOWN;
      const weight = CALM * Math.min(MAX_EVIDENCE, Math.max(UNKNOWN.evidence, evidence));
      const random = createRandom(hash32(`${seed} ${video.id}`));
      return { video, draw: drawGamma(Math.max(0.01, score) * weight, random) / weight };
    })
    .sort((a, b) => b.draw - a.draw)
    .map(({ video }) => video);
}

/** Moves a new creator's video to one of the first places, where none of them stands there by itself. */
function withNewCreator(videos: readonly Video[], { scores, seed }: Known): Video[] {
  const evidence = new Map<string, number>();
  for (const { id, creator } of videos)
    evidence.set(creator, (evidence.get(creator) ?? 0) + seenOf(scores.get(id)));
  const isNew = ({ creator }: Video) => creator !== '' && (evidence.get(creator) ?? 0) < NEW_UNTIL;
  const at = hash32(`${seed} new`) % FIRST_PLACES;
  const from = videos.findIndex(isNew);
  const moved = videos[from];
  if (!moved || from <= at) return [...videos];
  const others = videos.filter((video) => video !== moved);
  return [...others.slice(0, at), moved, ...others.slice(at)];
}

const seenOf = (known: LearnedScore | undefined) =>
  Math.max(0, (known ?? UNKNOWN).evidence - UNKNOWN.evidence);

/** Of mean and variance `shape` (G. Marsaglia, W. W. Tsang, ACM Trans. Math. Softw. 26, 2000); a shape below 1 by that of one more. */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * Math.max(random(), 1e-12) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const normal = radius * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v))
      return d * v;
  }
}
