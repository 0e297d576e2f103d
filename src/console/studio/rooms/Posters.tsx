import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { Job } from '../../../studio/shared/wire.js';
import { text } from '../texts.js';
import { JobCard } from './JobCard.js';
import type { CardOf } from './useCards.js';
import { useGridWindow } from './useGridWindow.js';

interface Props {
  wall: RefObject<HTMLUListElement | null>;
  jobs: readonly Job[];
  videos: readonly VideoDocument[];
  /** Addresses of files that are on their way, by name. */
  arriving: Readonly<Record<string, string>>;
  cardOf: CardOf;
  /** The id of the one that is being dragged. */
  dragged: string | null;
  /** The id of the one that shall have the focus, once it is there; taken away then. */
  focusOn: { current: string | null };
}

/** What is on its way, then the videos, in the order of the shelf: of all of them those near the screen. */
export function Posters({ wall, jobs, videos, arriving, cardOf, dragged, focusOn }: Props) {
  const focused = useRef<string | null>(null);
  const placeOf = (id: string | null) => {
    const place = id === null ? -1 : videos.findIndex((video) => video.id === id);
    return place < 0 ? [] : [jobs.length + place];
  };
  const { places, cellAt, style } = useGridWindow({
    name: 'posters',
    list: wall,
    count: jobs.length + videos.length,
    kept: () => [dragged, focused.current, focusOn.current].flatMap(placeOf),
  });
  useLayoutEffect(() => {
    const { current: id } = focusOn;
    const card = id !== null && wall.current?.querySelector(`[data-video="${CSS.escape(id)}"]`);
    const link = card && style ? card.querySelector('a') : null;
    if (!link) return;
    focusOn.current = null;
    link.focus({ preventScroll: true });
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: 'center' });
  });
  return (
    <ul
      class="posters"
      aria-label={text('videos.list')}
      ref={wall}
      style={style}
      onFocusIn={({ target }) => {
        const card = target instanceof Element ? target.closest<HTMLElement>('[data-video]') : null;
        focused.current = card?.dataset['video'] ?? null;
      }}
      onFocusOut={() => (focused.current = null)}
    >
      {places.map((place) => {
        const job = jobs[place];
        const video = videos[place - jobs.length];
        if (job)
          return <JobCard key={job.id} job={job} film={arriving[job.name]} cell={cellAt(place)} />;
        return video ? cardOf(video, cellAt(place)) : null;
      })}
    </ul>
  );
}
