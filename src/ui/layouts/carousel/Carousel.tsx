import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { Row, RowArrows, useRow } from '../../cards/Row.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import type { LayoutProps } from '../types.js';

/** A row of cards that scrolls sideways. */
export function Carousel(words: LayoutProps) {
  const videos = useShelf().feed.videos.value;
  const cards = useCards({ arrows: true });
  const row = useRow(cards, videos.length);

  return (
    <ShelfFrame
      layout="carousel"
      shelf={cards.shelf}
      {...words}
      tools={
        <>
          {cards.previewTool}
          <RowArrows {...row} />
        </>
      }
    >
      <Row {...row}>
        {(position, isTabStop) => {
          const video = videos[position];
          return (
            video && (
              <Card
                key={video.id}
                video={video}
                position={position}
                count={videos.length}
                isTabStop={isTabStop}
                onSight={cards.onSight}
              >
                {cards.previewOf(video, position)}
              </Card>
            )
          );
        }}
      </Row>
    </ShelfFrame>
  );
}
