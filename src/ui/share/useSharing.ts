import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import {
  useShelf,
  type ShareChoice,
  type ShareMethod,
  type Sharing,
} from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import { usePlayer } from '../player/playerContext.js';
import { useText } from '../parts/useText.js';

const NOTE_MS = 2000;

export interface SharingState {
  /** What there is to choose, where there is no share sheet. */
  choice: ReadonlySignal<ShareChoice | null>;
  /** What has just been done, in words. */
  done: ReadonlySignal<string | null>;
  share(): Promise<void>;
  /** The shopper has chosen this way, and the link is on it. */
  finish(method: ShareMethod, sentence: string): void;
  close(): void;
}

/** Sharing from the open player: by the system's sheet where there is one, else by what the shopper chooses. */
export function useSharing(read: () => Omit<Sharing, 'seconds' | 'video'>): SharingState {
  const { deps, player } = useShelf();
  const { playback, announce } = usePlayer();
  const text = useText(playerExtrasTexts);
  const choice = useSignal<ShareChoice | null>(null);
  const done = useSignal<string | null>(null);
  const stopNote = useRef<Stop | null>(null);
  useEffect(() => () => stopNote.current?.(), []);
  const video = player.video.value;
  // A link belongs to the video that it was made of.
  useEffect(() => () => void (choice.value = null), [video?.id]);

  const finish = (method: ShareMethod, sentence: string) => {
    const { productId } = read();
    playback.record('video_shared', { method, ...(productId ? { product: productId } : {}) });
    done.value = sentence;
    announce(sentence);
    stopNote.current?.();
    stopNote.current = deps.env.setTimer(() => (done.value = null), NOTE_MS);
  };
  return {
    choice,
    done,
    finish,
    close: () => void (choice.value = null),
    async share() {
      if (choice.value) return void (choice.value = null);
      if (!video || !deps.page) return;
      const seconds = playback.current.value.state.value.positionSeconds;
      const answer = await deps.page.share({ ...read(), video, seconds });
      if (answer?.method) finish(answer.method, text('sharedNow'));
      if (answer?.choose) choice.value = answer.choose;
    },
  };
}
