import { effect, signal, untracked } from '@preact/signals';
import type { Captions } from '../../feed/schema.js';
import type { Cue } from '../../media/vtt.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import type { PlaybackModel } from './playbackModel.js';

export interface Description {
  text: string;
  lang: string;
}

interface DescriptionsInput {
  deps: Pick<ShelfDeps, 'env' | 'display'>;
  player: PlayerModel;
  playback: PlaybackModel;
}

/** A cue that is shorter than the clock's steps is told all the same. */
const SHORTEST_SECONDS = 1;

/**
 * Tells what is to be seen of the watched video, each sentence when its moment comes, while audio description is on. Videos play over
 * and over; a sentence is told once as long as its video is watched. Where the film itself is described, nothing is told.
 */
export function startDescriptions(
  { deps: { env, display }, player, playback }: DescriptionsInput,
  say: (description: Description) => void,
): Stop {
  const track = signal<{ lang: string; cues: readonly Cue[] } | null>(null);
  const told = new Set<Cue>();
  const load = async ({ src, lang }: Captions, isWanted: () => boolean) => {
    const cues = await import('../../media/captionTrack.js')
      .then(({ loadCues }) => loadCues({ src, lang }, env))
      .catch(
        (error: unknown) =>
          `it could not be fetched (${String(error)}); from another host it needs Access-Control-Allow-Origin`,
      );
    if (!isWanted()) return;
    if (typeof cues !== 'string') track.value = { lang, cues };
    else
      display.warn({
        code: 'DESCRIPTIONS_UNREADABLE',
        subject: src,
        message: `Nothing is described from ${src}: ${cues}.`,
        remedy: 'Give a WebVTT file.',
      });
  };
  const stopLoading = effect(() => {
    const { descriptions = [], describedSources } = player.video.value ?? {};
    const isOn = player.isDescribed.value && player.isOpen.value;
    const file = isOn && !describedSources ? fileFor(env.locale, descriptions) : undefined;
    let isWanted = true;
    if (file) void load(file, () => isWanted);
    return () => {
      isWanted = false;
      told.clear();
      untracked(() => (track.value = null));
    };
  });
  const stopTelling = effect(() => {
    const { phase, positionSeconds: at } = playback.current.value.state.value;
    const { lang, cues } = track.value ?? { lang: '', cues: [] };
    if (phase !== 'playing') return;
    const due = cues.find(
      ({ startSeconds: start, endSeconds: end }) =>
        start <= at && at < Math.max(end, start + SHORTEST_SECONDS),
    );
    if (!due || told.has(due)) return;
    told.add(due);
    say({ text: due.text, lang });
  });
  return () => {
    stopLoading();
    stopTelling();
  };
}

/** In the shopper's language, else the first: a description that is not understood can be turned off. */
function fileFor(locale: string, files: readonly Captions[]): Captions | undefined {
  const base = (lang: string) => lang.split('-')[0];
  return (
    files.find(({ lang }) => lang === locale) ??
    files.find(({ lang }) => base(lang) === base(locale)) ??
    files[0]
  );
}
