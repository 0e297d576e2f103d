import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { useStudio } from '../useStudio.js';
import { ProductPicker, type ProductChoice } from './ProductPicker.js';
import { Stage, type Clicked } from './Stage.js';
import { Timeline } from './Timeline.js';
import type { Playback } from './usePlayback.js';
import type { Tags } from './useTags.js';
import { Transport } from './Transport.js';

interface Props {
  video: VideoDocument;
  player: RefObject<HTMLVideoElement | null>;
  playback: Playback;
  tags: Tags;
  choice: ProductChoice;
}

/** The picture, its transport, and the film strip. */
export function Film({ video, player, playback, tags, choice }: Props) {
  const { world } = useStudio();
  /** Where somebody has clicked, until it is said what is there. */
  const [asked, setAsked] = useState<Clicked | null>(null);
  const source = video.sources?.find(({ type }) => type === 'mp4');
  const { seconds, duration } = playback;
  return (
    <div class="editor-film">
      <div class="editor-stage">
        <Stage
          video={video}
          player={player}
          seconds={seconds}
          tags={tags}
          products={choice.byId}
          onPoint={(point) => {
            playback.pause();
            setAsked(point);
          }}
        />
        {asked && (
          <ProductPicker
            choice={choice}
            at={asked}
            onPick={(product) => {
              tags.add(product, { x: asked.x, y: asked.y });
              setAsked(null);
            }}
            onClose={() => setAsked(null)}
          />
        )}
      </div>
      <Transport video={video} playback={playback} />
      {duration > 0 && (
        <Timeline
          src={source ? world.source.fileUrl(source.src) : null}
          seconds={seconds}
          duration={duration}
          tags={tags}
          products={choice.byId}
          onSeek={playback.seek}
        />
      )}
    </div>
  );
}
