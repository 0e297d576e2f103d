import { createModel, signal } from '@preact/signals';
import type { EventSubject } from '../../events/catalog.js';
import type { Counts } from '../../feed/thread/thread.js';
import type { ShelfDeps } from '../context.js';
import type { ShopperMemory } from '../memory.js';
import type { PlayerModel } from '../playerModel.js';
import { subjectOf } from '../subject.js';
import type { LikeProblem, LikesClient } from './likesClient.js';
import { createOwnLikes } from './ownLikes.js';

const NOTE_MS = 6000;

interface Deps extends Pick<ShelfDeps, 'env' | 'record'> {
  player: PlayerModel;
  client: LikesClient;
  memory: ShopperMemory | null;
  /** Whether anything may be stored; `null` while nobody has answered. */
  permits(): boolean | null;
  isOnline(): boolean;
  makeToken(): string;
}

/**
 * Likes of one shelf's videos. How many there are is the endpoint's word alone; whether the heart is filled is the shopper's, at once, and is
 * undone with a sentence where the endpoint does not confirm it. Without permission a like stays on the page and is sent nowhere.
 */
export const LikesModel = createModel((deps: Deps) => {
  const { client, env, isOnline, permits, player, record } = deps;
  const own = createOwnLikes(deps.memory, deps.makeToken);
  /** `null` until the endpoint has told them. */
  const counts = signal<Counts | null>(null);
  const liked = signal<ReadonlySet<string>>(new Set(own.videos()));
  const note = signal<{ video: string; why: LikeProblem } | null>(null);
  /** What the endpoint has of this browser. */
  const confirmed = new Set(own.videos());
  const sending = new Set<string>();
  /** What was pressed where; of those only that are not confirmed yet. */
  const pressed = new Map<string, EventSubject>();
  let loading: Promise<void> | null = null;
  let stopNote = () => {};

  const show = (video: string, isLiked: boolean) => {
    const next = new Set(liked.peek());
    if (isLiked) next.add(video);
    else next.delete(video);
    liked.value = next;
  };
  const say = (video: string, why: LikeProblem) => {
    stopNote();
    note.value = { video, why };
    stopNote = env.setTimer(() => (note.value = null), NOTE_MS);
  };
  const confirm = (video: string, now: { liked: boolean; count: number }) => {
    if (now.liked) confirmed.add(video);
    else confirmed.delete(video);
    own.set(video, now.liked);
    counts.value = new Map([...(counts.peek() ?? []), [video, now.count]]);
    record('video_liked', pressed.get(video) ?? { video }, { liked: now.liked });
  };
  /** Once more where no answer came: it is the same like. */
  const send = async (video: string, isLiked: boolean) => {
    const liking = { token: own.token(), video, liked: isLiked };
    const first = await client.set(liking);
    return first === 'lost' && isOnline() ? client.set(liking) : first;
  };
  /** Until the endpoint has what the shopper wants, which may change meanwhile. */
  const settle = async (video: string) => {
    if (sending.has(video)) return;
    sending.add(video);
    while (liked.peek().has(video) !== confirmed.has(video)) {
      const wanted = liked.peek().has(video);
      const answer = isOnline() ? await send(video, wanted) : 'offline';
      if (typeof answer === 'string') {
        show(video, confirmed.has(video));
        say(video, answer === 'lost' && !isOnline() ? 'offline' : answer);
        break;
      }
      confirm(video, answer);
      if (answer.liked !== wanted) show(video, answer.liked);
    }
    sending.delete(video);
    pressed.delete(video);
  };

  return {
    counts,
    liked,
    /** Why the last press came to nothing, or to less; goes by itself. */
    note,
    loadCounts: () =>
      (loading ??= client.counts(confirmed.size > 0).then((told) => {
        // What was answered to a press is newer.
        if (told) counts.value = new Map([...told, ...(counts.peek() ?? [])]);
        else loading = null;
      })),
    /** Sends what was pressed before it was permitted. */
    async sendHeld() {
      if (permits() !== true) return;
      await Promise.all([...pressed.keys()].map(settle));
    },
    /** @returns whether the heart is filled now. */
    toggle(video: string): boolean {
      const next = !liked.peek().has(video);
      stopNote();
      note.value = null;
      show(video, next);
      pressed.set(video, subjectOf(player));
      // What stands is taken back whatever may be stored from now on.
      if (permits() === true || (!next && confirmed.has(video))) void settle(video);
      else if (next) say(video, 'here');
      return next;
    },
    stop: () => stopNote(),
  };
});
export type LikesModel = InstanceType<typeof LikesModel>;
