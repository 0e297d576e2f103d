import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Cue } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { ProductPicker, type ProductChoice } from './ProductPicker.js';
import { Stage, type Clicked } from './Stage.js';
import { Timeline } from './Timeline.js';
import type { Playback } from './usePlayback.js';
import type { Tags } from './useTags.js';
import { Transport } from './Transport.js';
import { Status } from '../../shell/Status.js';

interface Props {
  video: VideoDocument;
  player: RefObject<HTMLVideoElement | null>;
  playback: Playback;
  tags: Tags;
  choice: ProductChoice;
  /** What is to be seen, in writing. */
  descriptions: readonly Cue[];
}

const isSaidAt = ({ startSeconds, endSeconds }: Cue, seconds: number) =>
  seconds >= startSeconds && seconds < endSeconds;

/** The picture, its transport, and the film strip. */
export function Film({ video, player, playback, tags, choice, descriptions }: Props) {
  const { world } = useStudio();
  /** Where somebody has clicked, until it is said what is there. */
  const [asked, setAsked] = useState<Clicked | null>(null);
  const source = video.sources?.find(({ type }) => type === 'mp4');
  const { seconds, duration } = playback;
  const film = video.describedSources?.find(({ type }) => type === 'mp4');
  const [wantsDescription, setWantsDescription] = useState(false);
  const isDescribed = wantsDescription && (film !== undefined || descriptions.length > 0);
  // Where the film speaks, the lines would say it twice.
  const told =
    isDescribed && !film ? descriptions.find((cue) => isSaidAt(cue, seconds)) : undefined;
  return (
    <div class="editor-film">
      <div class="editor-stage">
        <Stage
          video={video}
          source={(isDescribed && film) || source}
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
      {isDescribed && !film && (
        <Status class="told" turn={told}>
          {told?.text}
        </Status>
      )}
      <Transport video={video} playback={playback}>
        {(film || descriptions.length > 0) && (
          <button
            class="quiet"
            aria-pressed={isDescribed}
            onClick={() => setWantsDescription(!isDescribed)}
          >
            {text('describe.play')}
          </button>
        )}
      </Transport>
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
