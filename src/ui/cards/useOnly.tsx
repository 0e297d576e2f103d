import { useComputed } from '@preact/signals';
import { useShelf } from '../../models/context.js';
import { Card } from './Card.js';
import type { Cards } from './useCards.js';

/** What a card is told that stands for all videos of the shelf: it shows the first, and the player goes on to the others. */
export function useOnly() {
  const { feed } = useShelf();
  return useComputed(() => {
    const [video] = feed.videos.value;
    const last = feed.videos.value.length - 1;
    return video && { video, last, position: 0, count: 1, isTabStop: true };
  }).value;
}

/** That card in a list of its own, and the button that stops it where it moves. @param list - the list's class. */
export const OnlyCard = ({
  cards,
  only,
  list,
  isWithoutProduct = false,
}: {
  cards: Cards;
  only: NonNullable<ReturnType<typeof useOnly>>;
  list: string;
  isWithoutProduct?: boolean;
}) => (
  <>
    <ul
      ref={cards.list}
      class={list}
      role="list"
      onPointerEnter={cards.warmUp}
      onFocusIn={cards.warmUp}
    >
      <Card {...only} isWithoutProduct={isWithoutProduct} onSight={cards.onSight}>
        {cards.previewOf(only.video, 0)}
      </Card>
    </ul>
    <div class="stop">{cards.previewTool}</div>
  </>
);
