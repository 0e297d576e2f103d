import fc from '../../support/property.js';
import { describe, expect, it } from 'vitest';
import {
  advanceWatch,
  createWatch,
  type WatchInput,
  type WatchOutcome,
  type WatchState,
} from '../../../src/events/watch.js';

/** Drives a watch like a player would: a sample every 250 ms, with a clock and a play head of its own. */
function createViewer(durationSeconds: number | null, firstMs = 5000) {
  let state: WatchState = createWatch(durationSeconds);
  let atMs = firstMs;
  let position: number | null = 0;
  const look = { playing: false, visible: true, muted: true };
  const outcomes: WatchOutcome[] = [];
  const tell = (input: WatchInput) => {
    const told = advanceWatch(state, input);
    state = told.state;
    outcomes.push(...told.outcomes);
  };
  const sample = () => tell({ type: 'sample', atMs, positionSeconds: position, ...look });
  return {
    outcomes,
    tell,
    sample,
    set(change: Partial<typeof look>) {
      Object.assign(look, change);
      sample();
    },
    play(seconds: number, stepSeconds = 0.25) {
      look.playing = true;
      sample();
      for (let left = seconds; left > 1e-9; left -= stepSeconds) {
        const by = Math.min(stepSeconds, left);
        atMs += by * 1000;
        if (position !== null)
          position =
            durationSeconds === null ? position + by : Math.min(durationSeconds, position + by);
        sample();
      }
    },
    /** Time passes and the picture stands still, though the source says it plays. */
    freeze(seconds: number) {
      for (let left = seconds; left > 0; left -= 0.25) {
        atMs += 250;
        sample();
      }
    },
    wait: (ms: number) => void (atMs += ms),
    seek(toSeconds: number) {
      position = toSeconds;
      sample();
    },
    loop() {
      position = 0;
      tell({ type: 'looped', atMs });
      sample();
    },
    withoutPosition: () => void (position = null),
    leave: () => tell({ type: 'leave', atMs }),
    types: () =>
      outcomes.map((outcome) =>
        'percent' in outcome ? `${outcome.type} ${outcome.percent}` : outcome.type,
      ),
    watched: () => outcomes.find((outcome) => outcome.type === 'watched'),
  };
}

describe('watch', () => {
  it('watch counts a view after two seconds in one piece, and only once', () => {
    const viewer = createViewer(20);
    viewer.play(1.75);
    expect(viewer.types()).toEqual([]);
    viewer.play(0.25);
    expect(viewer.types()).toEqual(['viewed']);
    viewer.play(2);
    expect(viewer.types()).toEqual(['viewed']);
  });

  it('watch does not add up two short looks to a view', () => {
    const viewer = createViewer(60);
    viewer.play(1.5);
    viewer.set({ playing: false });
    viewer.wait(500);
    viewer.play(1.5);
    expect(viewer.types()).toEqual([]);
    viewer.set({ visible: false });
    viewer.set({ visible: true });
    viewer.play(1.75);
    expect(viewer.types()).toEqual([]);
    viewer.play(0.25);
    expect(viewer.types()).toEqual(['viewed']);
  });

  it('watch counts nothing while the video cannot be seen', () => {
    const viewer = createViewer(8);
    viewer.set({ visible: false });
    viewer.play(8);
    viewer.leave();
    expect(viewer.outcomes).toEqual([]);
  });

  it('watch tells 25, 50, 75 and 95 percent once each, and an engaged view at the end of a short video', () => {
    const viewer = createViewer(8);
    viewer.play(8);
    viewer.loop();
    viewer.play(8);
    viewer.leave();
    expect(viewer.types()).toEqual([
      'viewed',
      'progressed 25',
      'progressed 50',
      'progressed 75',
      'progressed 95',
      'engaged',
      'watched',
    ]);
    expect(viewer.watched()).toEqual({
      type: 'watched',
      watchedMs: 16_000,
      uniqueMs: 8000,
      mutedMs: 16_000,
      loops: 1,
      durationMs: 8000,
    });
  });

  it('reaches no percentage by seeking', () => {
    const viewer = createViewer(40);
    viewer.play(1);
    for (const place of [10, 20, 30, 39.9]) viewer.seek(place);
    viewer.leave();
    expect(viewer.types()).toEqual(['watched']);
    expect(viewer.watched()).toMatchObject({ watchedMs: 1000, uniqueMs: 1000 });
  });

  it('watch counts content twice watched once', () => {
    const viewer = createViewer(20);
    viewer.play(4);
    viewer.set({ playing: false });
    viewer.seek(2);
    viewer.play(4);
    viewer.leave();
    expect(viewer.watched()).toMatchObject({ watchedMs: 8000, uniqueMs: 6000 });
    expect(viewer.types()).toEqual(['viewed', 'progressed 25', 'watched']);
  });

  it('watch counts the tail before a loop that fell between two samples', () => {
    const viewer = createViewer(4.1);
    viewer.play(4);
    viewer.wait(100);
    viewer.loop();
    viewer.leave();
    expect(viewer.watched()).toMatchObject({ watchedMs: 4100, uniqueMs: 4100, loops: 1 });
  });

  it('watch counts rounds that go back to the start well before the end as long as they really were', () => {
    const viewer = createViewer(8);
    viewer.play(8);
    for (let round = 0; round < 3; round++) {
      viewer.loop();
      viewer.play(3.5);
      viewer.wait(100);
    }
    viewer.loop();
    viewer.play(1);
    viewer.leave();
    expect(viewer.watched()).toEqual({
      type: 'watched',
      watchedMs: 19_800,
      uniqueMs: 8000,
      mutedMs: 19_800,
      loops: 4,
      durationMs: 8000,
    });
  });

  it('watch counts nothing of the rest that an early return left out', () => {
    const viewer = createViewer(40);
    viewer.play(3);
    viewer.loop();
    viewer.play(3);
    viewer.leave();
    expect(viewer.watched()).toMatchObject({ watchedMs: 6000, uniqueMs: 3000, loops: 1 });
    expect(viewer.types()).toEqual(['viewed', 'watched']);
  });

  it('watch counts a video that plays at double speed by the clock', () => {
    let state = createWatch(40);
    const types: string[] = [];
    for (let index = 0; index <= 16; index++) {
      const told = advanceWatch(state, {
        type: 'sample',
        atMs: index * 250,
        positionSeconds: index * 0.5,
        playing: true,
        visible: true,
        muted: false,
        rate: 2,
      });
      state = told.state;
      types.push(...told.outcomes.map(({ type }) => type));
    }
    expect(types).toEqual(['viewed']);
    expect(advanceWatch(state, { type: 'leave', atMs: 4000 }).outcomes).toEqual([
      {
        type: 'watched',
        watchedMs: 4000,
        uniqueMs: 4000,
        mutedMs: 0,
        loops: 0,
        durationMs: 40_000,
      },
    ]);
  });

  it('watch is engaged after ten seconds of a long video', () => {
    const viewer = createViewer(600);
    viewer.play(9.75);
    expect(viewer.types()).toEqual(['viewed']);
    viewer.play(0.25);
    expect(viewer.outcomes).toEqual([{ type: 'viewed' }, { type: 'engaged', reason: 'watched' }]);
  });

  it('watch is engaged by the first thing the shopper did, once', () => {
    const viewer = createViewer(8);
    viewer.tell({ type: 'interaction', reason: 'tag_opened', atMs: 5000 });
    viewer.tell({ type: 'interaction', reason: 'shared', atMs: 5001 });
    viewer.play(8);
    expect(viewer.outcomes.filter(({ type }) => type === 'engaged')).toEqual([
      { type: 'engaged', reason: 'tag_opened' },
    ]);
  });

  it('watch does not count the hours a machine slept, nor call what follows continuous', () => {
    const viewer = createViewer(60);
    viewer.play(1);
    viewer.wait(3_600_000);
    viewer.sample();
    viewer.play(1);
    viewer.leave();
    expect(viewer.types()).toEqual(['watched']);
    expect(viewer.watched()).toMatchObject({ watchedMs: 2000, uniqueMs: 2000 });
  });

  it('watch does not believe a source that says it plays while the picture stands still', () => {
    const viewer = createViewer(60);
    viewer.play(1);
    viewer.freeze(30);
    viewer.play(1.5);
    viewer.leave();
    expect(viewer.types()).toEqual(['watched']);
    expect(viewer.watched()).toMatchObject({ watchedMs: 2500, uniqueMs: 2500 });
  });

  it('bears positions that are told late and in jumps', () => {
    let state = createWatch(10);
    const outcomes: WatchOutcome[] = [];
    for (let index = 0; index <= 40; index++) {
      // The clock runs in quarters, the position in halves.
      const told = advanceWatch(state, {
        type: 'sample',
        atMs: index * 250,
        positionSeconds: Math.floor(index / 2) * 0.5,
        playing: true,
        visible: true,
        muted: false,
      });
      state = told.state;
      outcomes.push(...told.outcomes);
    }
    outcomes.push(...advanceWatch(state, { type: 'leave', atMs: 10_000 }).outcomes);
    expect(outcomes.at(-1)).toEqual({
      type: 'watched',
      watchedMs: 10_000,
      uniqueMs: 10_000,
      mutedMs: 0,
      loops: 0,
      durationMs: 10_000,
    });
  });

  it('watch tells muted time apart', () => {
    const viewer = createViewer(20);
    viewer.play(3);
    viewer.set({ muted: false });
    viewer.play(2);
    viewer.leave();
    expect(viewer.watched()).toMatchObject({ watchedMs: 5000, mutedMs: 3000 });
  });

  it('watch has watch time but no percentages where the source cannot tell the time', () => {
    const viewer = createViewer(8);
    viewer.withoutPosition();
    viewer.play(10);
    viewer.leave();
    expect(viewer.types()).toEqual(['viewed', 'engaged', 'watched']);
    expect(viewer.watched()).toMatchObject({ watchedMs: 10_000, uniqueMs: 0 });
  });

  it('watch takes the duration when it becomes known', () => {
    const viewer = createViewer(null);
    viewer.play(5);
    expect(viewer.types()).toEqual(['viewed']);
    viewer.tell({ type: 'duration', seconds: Number.NaN });
    viewer.tell({ type: 'duration', seconds: 10 });
    expect(viewer.types()).toEqual(['viewed', 'progressed 25', 'progressed 50']);
  });

  it('watch says nothing more after the slide was left', () => {
    const viewer = createViewer(8);
    viewer.play(3);
    viewer.leave();
    const told = viewer.outcomes.length;
    viewer.play(5);
    viewer.leave();
    expect(viewer.outcomes).toHaveLength(told);
  });

  it('watch never invents watch time, whatever the shopper does', () => {
    const act = fc.oneof(
      fc.record({
        do: fc.constant('play' as const),
        seconds: fc.double({ min: 0.05, max: 6, noNaN: true }),
        step: fc.constantFrom(0.05, 0.25, 0.5),
      }),
      fc.record({
        do: fc.constant('seek' as const),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({
        do: fc.constantFrom(
          'pause' as const,
          'hide' as const,
          'show' as const,
          'mute' as const,
          'loop' as const,
        ),
      }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 5000 }) }),
      fc.record({ do: fc.constant('nudge' as const), count: fc.integer({ min: 1, max: 60 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 40 }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (acts, duration) => {
          const viewer = createViewer(duration);
          let playedSeconds = 0;
          let seeks = 0;
          for (const next of acts) {
            if (next.do === 'play') {
              viewer.play(next.seconds, next.step);
              playedSeconds += next.seconds;
            } else if (next.do === 'seek') {
              viewer.seek(next.to * duration);
              seeks++;
            } else if (next.do === 'nudge') {
              // Sixty tiny seeks in no time at all.
              for (let index = 0; index < next.count; index++)
                viewer.seek((index / next.count) * duration);
              seeks += next.count;
            } else if (next.do === 'wait') viewer.wait(next.ms);
            else if (next.do === 'pause') viewer.set({ playing: false });
            else if (next.do === 'hide') viewer.set({ visible: false });
            else if (next.do === 'show') viewer.set({ visible: true });
            else if (next.do === 'mute') viewer.set({ muted: false });
            else viewer.loop();
          }
          viewer.leave();
          const watched = viewer.watched();
          const percents = viewer.outcomes.flatMap((outcome) =>
            outcome.type === 'progressed' ? [outcome.percent] : [],
          );
          expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
          for (const type of ['viewed', 'engaged', 'watched'])
            expect(
              viewer.outcomes.filter((outcome) => outcome.type === type).length,
            ).toBeLessThanOrEqual(1);
          if (watched?.type !== 'watched') return;
          expect(watched.uniqueMs).toBeLessThanOrEqual(watched.watchedMs);
          expect(watched.uniqueMs).toBeLessThanOrEqual(Math.ceil(duration * 1000));
          expect(watched.mutedMs).toBeLessThanOrEqual(watched.watchedMs);
          for (const percent of percents)
            expect((percent / 100) * duration * 1000 - 1).toBeLessThanOrEqual(watched.uniqueMs + 1);
          // A seek may land within the jitter, and a pause that was not told may hide a moment, but no more than that.
          if (seeks === 0 && !acts.some(({ do: name }) => name === 'wait'))
            expect(watched.watchedMs).toBeLessThanOrEqual(playedSeconds * 1000 + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
