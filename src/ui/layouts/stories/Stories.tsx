import { useEffect, useMemo } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { followSeen } from '../../../models/seenVideos.js';
import { Row, RowArrows, useRow } from '../../cards/Row.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import type { LayoutProps } from '../types.js';
import { byCreator } from './byCreator.js';
import { Round } from './Round.js';

/** A round for each creator, in a row that scrolls sideways: the ring says whether there is something the shopper has not seen yet. */
export function Stories(words: LayoutProps) {
  const { deps, feed, player } = useShelf();
  const videos = feed.videos.value;
  const stories = useMemo(() => byCreator(videos), [videos]);
  const cards = useCards({ arrows: true, previews: false });
  const row = useRow(cards, stories.length, (index) =>
    stories.findIndex((story) => index < story.first + story.videos.length),
  );
  const { seen, stop } = useMemo(() => followSeen(deps, player), [player]);
  useEffect(() => stop, [stop]);

  return (
    <ShelfFrame layout="stories" shelf={cards.shelf} {...words} tools={<RowArrows {...row} />}>
      <Row {...row}>
        {(position, isTabStop) => {
          const story = stories[position];
          return (
            story && (
              <Round
                key={story.creator}
                story={story}
                position={position}
                count={stories.length}
                seen={seen.value}
                isTabStop={isTabStop}
                onSight={cards.onSight}
              />
            )
          );
        }}
      </Row>
    </ShelfFrame>
  );
}
