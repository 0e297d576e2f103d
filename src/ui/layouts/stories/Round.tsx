import { useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { LiveLabel } from '../../cards/LiveLabel.js';
import { useSight } from '../../cards/useSight.js';
import { DisclosureLabel, withDisclosure } from '../../parts/Disclosure.js';
import { Photo } from '../../parts/Photo.js';
import { sentences } from '../../parts/sentences.js';
import type { Story } from './byCreator.js';

interface RoundProps {
  story: Story;
  position: number;
  count: number;
  seen: ReadonlySet<string>;
  isTabStop: boolean;
  onSight(videoId: string, ratio: number): void;
}

/** A creator's picture with a ring: thick while one of their videos is new, a hairline once all are seen. Opens at what is live now, else at the first new one. */
export function Round({ story, position, count, seen, isTabStop, onSight }: RoundProps) {
  const { deps, feed, player } = useShelf();
  const element = useRef<HTMLLIElement>(null);
  const { videos, first } = story;
  const fresh = videos.findIndex(({ id }) => !seen.has(id));
  const onAir = videos.findIndex(({ live }) => live?.state === 'live');
  const at = Math.max(0, onAir < 0 ? fresh : onAir);
  const video = videos[at];
  const announced = onAir < 0 ? videos.find(({ live }) => live?.state === 'scheduled') : video;
  const creator = feed.creators.value.get(story.creator);
  useSight(element, video, first + at, onSight);
  if (!video) return null;
  const { handle = '' } = creator ?? {};
  const name = deps.text(
    !handle ? 'cardLabelOwn' : videos.length > 1 ? 'storyLabel' : 'cardLabel',
    { creator: handle, title: video.title ?? '', count: videos.length },
  );
  const state = fresh < 0 ? deps.text('watched') : '';
  return (
    <li
      ref={element}
      class={fresh < 0 ? 'round seen' : 'round'}
      part="card"
      data-position={first}
      data-last={first + videos.length - 1}
      aria-setsize={count}
      aria-posinset={position + 1}
      style={{ '--i': position }}
    >
      <span class="ring">
        <Photo
          image={creator?.avatar ? { src: creator.avatar } : video.poster}
          className="face"
          eager={position < 6}
        />
      </span>
      <DisclosureLabel video={video} />
      {announced?.live && <LiveLabel key={announced.id} video={announced} />}
      <button
        type="button"
        class="open"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={withDisclosure(deps, video, sentences(name, state))}
        onClick={(event) => player.open(video.id, event.detail === 0 ? 'key' : 'tap')}
      />
      <bdi class="name" aria-hidden="true">
        {handle}
      </bdi>
    </li>
  );
}
