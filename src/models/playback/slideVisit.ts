import type { EventProps, EventSubject, EventType, RecordEvent } from '../../events/catalog.js';
import type { WatchOutcome } from '../../events/watch.js';
import type { Video } from '../../feed/schema.js';
import type { MediaError } from '../../media/types.js';
import type { PlaybackState } from '../../media/playback.js';
import { createWatchQueue, type WatchCode } from './watchQueue.js';
import type { Trigger } from '../playerModel.js';
import { subjectOfVideo } from '../subject.js';

/** `positionSeconds` is `null` where the source has no clock. */
type SampledState = Pick<PlaybackState, 'phase' | 'muted'> & { positionSeconds: number | null };
type Interaction = 'sound_on' | 'tag_opened' | 'shared';

/** One stay of the shopper on one slide, reported as events. */
export interface SlideVisit {
  readonly hasStarted: boolean;
  /** What will have started the video: a swipe whose autoplay was refused becomes the tap that follows. */
  setTrigger(trigger: Trigger): void;
  /** After every event of the player: where it stands now. */
  sample(state: SampledState, visible: boolean, rate: number): void;
  duration(seconds: number): void;
  looped(): void;
  /** It cannot be played. */
  failed(reason: MediaError): void;
  interaction(reason: Interaction): void;
  /** Tags on screen while the video plays; each is reported once a visit. */
  sawTags(productIds: readonly string[]): void;
  /** What else the shopper did to the video, as an event of it. */
  record<T extends EventType>(type: T, props: EventProps<T>): void;
  /** The page goes out of sight, perhaps for good: what was watched so far is reported now. Watching may go on afterwards. */
  hide(): void;
  leave(): void;
}

interface VisitSetup {
  video: Video;
  position: number;
  trigger: Trigger;
  record: RecordEvent;
  monotonicMs(): number;
  watchCode: Promise<WatchCode>;
}

export function createSlideVisit({
  video,
  position,
  trigger,
  record,
  monotonicMs,
  watchCode,
}: VisitSetup): SlideVisit {
  const subject = subjectOfVideo(video, position);
  let durationSeconds = video.duration ?? null;
  let hasStarted = false;
  let hasLeft = false;
  const { once, report } = createVisitReport(record, subject);
  const begin = () => createWatchQueue(watchCode, durationSeconds, report);
  let watch = begin();
  const feed: typeof watch = (input) => {
    if (!hasLeft) watch(input);
  };
  const close = () => feed({ type: 'leave', atMs: monotonicMs() });

  return {
    get hasStarted() {
      return hasStarted;
    },
    setTrigger(next) {
      trigger = next;
    },
    sample(state, visible, rate) {
      if (hasLeft) return;
      const playing = state.phase === 'playing';
      if (playing && !hasStarted) {
        hasStarted = true;
        record('video_started', subject, { trigger, surface: 'player' });
      }
      feed({
        type: 'sample',
        atMs: monotonicMs(),
        positionSeconds: state.positionSeconds,
        playing,
        visible,
        muted: state.muted,
        rate,
      });
    },
    duration(seconds) {
      durationSeconds = seconds;
      feed({ type: 'duration', seconds });
    },
    looped: () => feed({ type: 'looped', atMs: monotonicMs() }),
    failed: (reason) => once('failed', () => record('video_failed', subject, { reason })),
    interaction: (reason) => feed({ type: 'interaction', reason, atMs: monotonicMs() }),
    sawTags(productIds) {
      if (hasLeft) return;
      for (const product of productIds)
        once(`tag ${product}`, () => record('tag_viewed', { ...subject, product }, {}));
    },
    record(type, props) {
      record(type, subject, props);
      if (type === 'video_shared')
        feed({ type: 'interaction', reason: 'shared', atMs: monotonicMs() });
    },
    hide() {
      if (hasLeft) return;
      close();
      watch = begin();
    },
    leave() {
      close();
      hasLeft = true;
    },
  };
}

/** What a visit has reported so far, however often its watch begins anew. */
function createVisitReport(record: RecordEvent, subject: EventSubject) {
  /** A visit that was interrupted by a hidden page goes on in a new watch; what was reported once is not reported again. */
  const reported = new Set<string>();
  let reportedUniqueMs = 0;

  const once = (key: string, run: () => void) => {
    if (reported.has(key)) return;
    reported.add(key);
    run();
  };
  const report = (outcome: WatchOutcome) => {
    switch (outcome.type) {
      case 'viewed':
        return once('viewed', () => record('video_viewed', subject, { surface: 'player' }));
      case 'engaged':
        return once('engaged', () => record('video_engaged', subject, { reason: outcome.reason }));
      case 'progressed':
        return once(`progressed ${outcome.percent}`, () =>
          record('video_progressed', subject, { percent: outcome.percent }),
        );
      case 'watched': {
        const { type: _, ...props } = outcome;
        const remainingMs =
          props.durationMs > 0 ? Math.max(0, props.durationMs - reportedUniqueMs) : Infinity;
        const uniqueMs = Math.min(props.uniqueMs, remainingMs);
        reportedUniqueMs += uniqueMs;
        return record('video_watched', subject, { ...props, uniqueMs });
      }
    }
  };
  return { once, report };
}
