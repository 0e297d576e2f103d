import type { Creator, Video } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { DisclosureLabel } from '../parts/Disclosure.js';
import { Photo } from '../parts/Photo.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { ProductBar } from './ProductBar.js';

interface SlideFootProps {
  slide: SlideSlot;
  video: Video;
  isCurrent: boolean;
}

/** Over the lower end of the picture: captions, who made it and on whose account, what they say, what can be bought, how far it is. */
export function SlideFoot({ slide, video, isCurrent }: SlideFootProps) {
  const { deps, feed, player } = useShelf();
  const { extras, playback, text } = usePlayer();
  const { Words, Progress } = extras;
  const creator = feed.creators.value.get(video.creator);
  const caption = slide.caption.value;
  return (
    <div class="pl-foot">
      {caption && (
        <p class="pl-caption" data-caption>
          <span dir="auto" lang={playback.captionLang.value ?? undefined}>
            {caption}
          </span>
        </p>
      )}
      <div class="pl-who">
        {creator && (
          <button
            type="button"
            class="pl-by"
            part="creator"
            aria-label={text('openCreator', { creator: creator.handle })}
            onClick={() => player.openList({ creator: creator.id })}
          >
            <Avatar creator={creator} />
            <bdi class="pl-handle">{creator.handle}</bdi>
          </button>
        )}
        <DisclosureLabel video={video} />
      </div>
      {Words ? (
        <Words video={video} />
      ) : (
        <p class="pl-title">
          <bdi lang={feed.langOf()}>{video.title}</bdi>
        </p>
      )}
      {!deps.device.wide.value && <ProductBar slide={slide} video={video} />}
      {Progress ? <Progress slide={slide} isCurrent={isCurrent} /> : <div class="pl-progress" />}
    </div>
  );
}

function Avatar({ creator }: { creator: Creator }) {
  const [initial = ''] = (creator.name ?? creator.handle.replace(/^@/, '')).toUpperCase();
  return (
    <span class="pl-avatar" data-initial={initial} aria-hidden="true">
      <Photo
        image={creator.avatar ? { src: creator.avatar } : undefined}
        className="pl-avatarPhoto"
        eager
      />
    </span>
  );
}
