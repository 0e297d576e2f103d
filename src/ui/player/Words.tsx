import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { useText } from '../parts/useText.js';

/** Two lines that open to the whole text and, where the merchant has one, to what is said in the video. */
export function Words({ video }: { video: Video }) {
  const text = useText(playerExtrasTexts);
  const lang = useShelf().feed.langOf();
  const words = useRef<HTMLParagraphElement>(null);
  const isOpen = useSignal(false);
  const hasMore = useSignal(false);
  // After the dialog is shown: before, nothing has a height.
  useEffect(() => {
    const element = words.current;
    hasMore.value =
      Boolean(video.transcript) ||
      (element !== null && element.scrollHeight > element.clientHeight + 2);
  }, [video]);
  return (
    <div class="pl-words" data-open={isOpen.value}>
      <p ref={words} class="pl-title">
        <bdi lang={lang}>{video.title}</bdi>
      </p>
      {isOpen.value && video.transcript && (
        <p class="pl-transcript">
          <bdi lang={lang}>{video.transcript}</bdi>
        </p>
      )}
      {hasMore.value && (
        <button
          type="button"
          class="pl-more"
          aria-expanded={isOpen.value}
          aria-label={text(isOpen.value ? 'hideText' : 'showText')}
          onClick={() => (isOpen.value = !isOpen.value)}
        />
      )}
    </div>
  );
}
