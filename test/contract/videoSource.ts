/**
 * What every video source promises, played in a real browser. A body calls {@link describeVideoSource} with media of its own; what
 * its capabilities leave out is left out here too.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBrowserEnv } from '../../src/browser/browserEnv.js';
import type { VideoSource } from '../../src/feed/schema.js';
import type { Media, PlayerEvent, SourceLoader, SourcePlayer } from '../../src/media/types.js';
import { passTime } from '../support/passTime.js';

export interface VideoSourceCase {
  loader: SourceLoader;
  /** A source of another kind, which the loader must not want. */
  foreign: VideoSource;
  /** Plays for one to three seconds. */
  good: Media;
  /** Plays, and is not the same media. */
  other: Media;
  /** Never plays, each for its own reason. */
  broken: Record<string, Media>;
}

type FactOf<T extends PlayerEvent['type']> = Extract<PlayerEvent, { type: T }>;

export interface Stand {
  host: HTMLElement;
  player: SourcePlayer;
  facts: PlayerEvent[];
  /** Waits for a fact of a kind that comes from now on. */
  next<T extends PlayerEvent['type']>(type: T, withinMs?: number): Promise<FactOf<T>>;
  kinds(): string[];
}

/** A player in an element of the page, and everything it tells. */
export async function createStand(loader: SourceLoader): Promise<Stand & { remove(): void }> {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:90px;height:160px';
  document.body.append(host);
  const facts: PlayerEvent[] = [];
  const waiting = new Set<(fact: PlayerEvent) => void>();
  const create = await loader.load();
  const hear = (fact: PlayerEvent) => {
    facts.push(fact);
    waiting.forEach((wait) => wait(fact));
  };
  const player = create(host, hear, createBrowserEnv(window));
  // It fills its place, as in a slide.
  const video = host.querySelector('video');
  if (video) video.style.cssText = 'width:100%;height:100%';
  return {
    host,
    player,
    facts,
    next: <T extends PlayerEvent['type']>(type: T, withinMs = 6000) =>
      new Promise<FactOf<T>>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(wait);
          reject(
            new Error(
              `no "${type}" within ${withinMs} ms; heard: ${facts.map((fact) => fact.type).join(' ')}`,
            ),
          );
        }, withinMs);
        const wait = (fact: PlayerEvent) => {
          if (fact.type !== type) return;
          clearTimeout(timer);
          waiting.delete(wait);
          resolve(fact as FactOf<T>);
        };
        waiting.add(wait);
      }),
    kinds: () => facts.map((fact) => fact.type),
    remove() {
      player.destroy();
      host.remove();
    },
  };
}

export function describeVideoSource(name: string, given: VideoSourceCase): void {
  const { loader, good, other } = given;
  describe(`video source ${name}`, () => {
    let stand: Awaited<ReturnType<typeof createStand>>;
    beforeEach(async () => {
      stand = await createStand(loader);
    });
    afterEach(() => stand.remove());

    const can = () => stand.player.capabilities;
    /** Until it plays, or where nobody tells that, until its picture is there. */
    const start = async (media = good) => {
      const playing = stand.next(can().state ? 'playing' : 'frame');
      stand.player.load(media, 'auto');
      stand.player.play();
      return playing;
    };

    it('is asked cheaply whether it can play, and answers at once', () => {
      expect(
        good.sources
          .filter((source) => source.type === loader.kind)
          .some((source) => loader.canPlay(source)),
      ).toBe(true);
      expect(given.foreign.type).not.toBe(loader.kind);
    });

    it('gives the same factory each time, so that a player can be kept', async () => {
      expect(await loader.load()).toBe(await loader.load());
    });

    it('asks nobody else for anything before it is to play', async (context) => {
      if (!can().platform) return context.skip();
      stand.player.load(good, 'auto');
      stand.player.setMuted(false);
      stand.player.pause();
      await passTime(200);
      expect(stand.host.childElementCount).toBe(0);
      expect(stand.facts).toEqual([]);
      await start();
      const frame = stand.host.querySelector('iframe');
      expect(frame?.title).toBe(good.title);
      expect(frame?.referrerPolicy).toBe('strict-origin-when-cross-origin');
    });

    it('shows a media without playing it', async (context) => {
      if (can().platform) return context.skip();
      const loaded = stand.next('loaded');
      stand.player.load(good, 'auto');
      expect((await loaded).durationSeconds).toBeGreaterThan(0);
      await passTime(200);
      expect(stand.kinds()).not.toContain('playing');
    });

    it('fetches nothing for a media that is not to be warmed', async () => {
      const before = performance.getEntriesByType('resource').length;
      stand.player.load(
        {
          ...good,
          sources: good.sources.map((source) => ({ ...source, src: `${source.src}?cold` })),
        },
        'none',
      );
      await passTime(300);
      const fetched = performance.getEntriesByType('resource').slice(before);
      expect(fetched.filter((entry) => entry.name.includes('?cold'))).toEqual([]);
      expect(stand.kinds()).not.toContain('loaded');
    });

    it('says that it plays only when it does, and that a picture is there', async () => {
      const frame = stand.next('frame');
      stand.player.play();
      expect(stand.facts, 'nothing is loaded yet').toEqual([]);
      await start();
      await frame;
      if (!can().state) expect(stand.kinds()).not.toContain('playing');
      if (can().time) expect((await stand.next('time')).positionSeconds).toBeGreaterThanOrEqual(0);
    });

    it('stamps its facts in the order they happened', async () => {
      await start();
      if (can().time) await stand.next('time');
      const stamps = stand.facts.map((fact) => fact.atMs);
      expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
    });

    it('pauses and goes on', async (context) => {
      if (!can().state) return context.skip();
      await start();
      const paused = stand.next('paused');
      stand.player.pause();
      await paused;
      const again = stand.next('playing');
      stand.player.play();
      await again;
    });

    it('begins again at its end', async (context) => {
      if (!can().state) return context.skip();
      await start();
      await Promise.any([stand.next('looped', 8000), stand.next('ended', 8000)]);
    });

    it('starts muted and tells a change of sound', async (context) => {
      if (!can().mute) return context.skip();
      await start();
      expect(stand.host.querySelector('video')?.muted ?? true).toBe(true);
      const heard = stand.next('muted');
      stand.player.setMuted(false);
      expect((await heard).muted).toBe(false);
    });

    it('seeks, and does not call that a loop', async (context) => {
      if (!can().seek) return context.skip();
      await start();
      stand.player.seek(1.2);
      await waitUntil(() =>
        stand.facts.some((fact) => fact.type === 'time' && fact.positionSeconds >= 1.2),
      );
      stand.player.pause();
      stand.player.seek(0.2);
      await waitUntil(
        () => stand.facts.findLast((fact) => fact.type === 'time')?.positionSeconds === 0.2,
      );
      expect(stand.kinds()).not.toContain('looped');
    });

    it('plays another media in the same place', async () => {
      await start();
      const before = stand.host.childElementCount;
      const from = stand.facts.length;
      await start(other);
      expect(stand.host.childElementCount).toBe(before);
      expect(stand.facts.slice(from).filter((fact) => fact.type === 'error')).toEqual([]);
    });

    it('lets go of a media without a word, and can load it again', async () => {
      await start();
      stand.player.unload();
      const from = stand.facts.length;
      await passTime(300);
      expect(stand.facts.slice(from)).toEqual([]);
      await start();
    });

    it('leaves nothing in the page and says nothing more once destroyed', async () => {
      await start();
      stand.player.destroy();
      const from = stand.facts.length;
      expect(stand.host.childElementCount).toBe(0);
      stand.player.destroy();
      await passTime(400);
      expect(stand.facts.slice(from)).toEqual([]);
    });

    for (const [what, media] of Object.entries(given.broken)) {
      it(`says that it cannot play ${what}, once, and keeps quiet`, async () => {
        const failed = stand.next('error', 9000);
        stand.player.load(media, 'auto');
        stand.player.play();
        const { error, detail } = await failed;
        expect(error).not.toBe('');
        expect(typeof detail).toBe('string');
        const from = stand.facts.length;
        await passTime(300);
        expect(stand.facts.slice(from).map((fact) => fact.type)).not.toContain('error');
      });
    }

    it('plays after a broken media what is whole', async () => {
      const [broken] = Object.values(given.broken);
      if (!broken) return;
      const failed = stand.next('error', 9000);
      stand.player.load(broken, 'auto');
      stand.player.play();
      await failed;
      await start();
    });
  });
}

export async function waitUntil(isTrue: () => boolean, withinMs = 15_000): Promise<void> {
  const untilMs = performance.now() + withinMs;
  while (!isTrue()) {
    if (performance.now() > untilMs) throw new Error(`not true within ${withinMs} ms: ${isTrue}`);
    await passTime(20);
  }
}
