import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { clock } from '../wording.js';
import type { Playback } from './usePlayback.js';

interface Props {
  video: VideoDocument;
  playback: Playback;
  /** Other ways to play it. */
  children?: ComponentChildren;
}

export function Transport({ video, playback, children }: Props) {
  const { model, world } = useStudio();
  const [isMaking, setMaking] = useState(false);
  const setPoster = async () => {
    setMaking(true);
    const answer = await world.source.setPoster(video.id, playback.seconds);
    setMaking(false);
    if (answer.ok) model.takeStep(answer.value, video);
    model.say(answer.ok ? text('poster.made') : answer.message);
  };
  return (
    <div class="transport">
      <button
        class="quiet"
        onClick={playback.toggle}
        aria-label={text(playback.isPlaying ? 'video.pause' : 'video.play')}
      >
        <Icon name={playback.isPlaying ? 'pause' : 'play'} />
      </button>
      <span>
        {text('video.time', {
          at: clock(playback.seconds, true),
          length: clock(playback.duration),
        })}
      </span>
      <button class="quiet" disabled={isMaking} onClick={() => void setPoster()}>
        {text(isMaking ? 'poster.making' : 'poster.here')}
      </button>
      {children}
    </div>
  );
}
