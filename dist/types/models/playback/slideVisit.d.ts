import type { RecordFact } from '../../events/catalog.js';
import type { Video } from '../../feed/schema.js';
import type { PlaybackState } from '../../media/playback.js';
import type { Trigger } from '../playerModel.js';
type Interaction = 'sound_on' | 'tag_opened' | 'shared';
/** One stay of the shopper on one slide, told as events. */
export interface SlideVisit {
    readonly hasStarted: boolean;
    /** What will have started the video: a swipe whose autoplay was refused becomes the tap that follows. */
    setTrigger(trigger: Trigger): void;
    /** After every media fact: where the player stands now. */
    sample(state: PlaybackState, visible: boolean, rate: number): void;
    duration(seconds: number): void;
    looped(): void;
    interaction(reason: Interaction): void;
    /** Tags on screen while the video plays; each is told once a visit. */
    sawTags(productIds: readonly string[]): void;
    shared(method: 'system' | 'clipboard'): void;
    /** The page goes out of sight, perhaps for good: what was watched so far is said now. Watching may go on afterwards. */
    hide(): void;
    leave(): void;
}
interface VisitSetup {
    video: Video;
    position: number;
    trigger: Trigger;
    record: RecordFact;
    monotonicMs(): number;
    watchCode: Promise<typeof import('../../events/watch.js')>;
}
export declare function createSlideVisit({ video, position, trigger, record, monotonicMs, watchCode }: VisitSetup): SlideVisit;
export {};
