import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PlayerTexts } from '../../i18n/en/player.js';
import type { Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';
import { withDisclosure } from '../parts/Disclosure.js';

/** Says it, also where it was said last: the same words again would be no change, and silent. */
export function say(said: Signal<string>, sentence: string): void {
  said.value = sentence === said.peek() ? `${sentence}\u00a0` : sentence;
}

/** The sentence for those who do not see the player: the slide that came into view, or what a part of the player announces. */
export function useAnnouncer(text: Translate<PlayerTexts>): {
  said: Signal<string>;
  describe(index: number): string;
  announce(sentence: string): void;
} {
  const { deps, feed, player } = useShelf();
  const said = useSignal('');
  const described = useRef(player.index.peek());
  const describe = (index: number) => {
    const video = feed.videos.peek()[index];
    const creator = feed.creators.peek().get(video?.creator ?? '')?.handle ?? '';
    const name = text('slideLabel', {
      index: index + 1,
      count: feed.videos.peek().length,
      creator,
      title: video?.title ?? '',
    });
    return video ? withDisclosure(deps, video, name) : name;
  };
  useSignalEffect(() => {
    if (player.index.value === described.current) return;
    described.current = player.index.value;
    said.value = describe(described.current);
  });
  return { said, describe, announce: (sentence) => say(said, sentence) };
}
