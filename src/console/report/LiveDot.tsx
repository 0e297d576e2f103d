import { useEffect, useState } from 'preact/hooks';
import './LiveDot.css';
import type { PageWorld } from './source.js';
import type { Wording } from './wording.js';

const TICK_MS = 15_000;

interface Props {
  world: Pick<PageWorld, 'nowMs' | 'setTimer'>;
  words: Wording;
  readMs: number;
  isConnected: boolean;
}

/** How fresh the figures are. */
export function LiveDot({ world, words, readMs, isConnected }: Props) {
  const [, redraw] = useState(0);
  useEffect(() => {
    let stop = () => {};
    const tick = () => {
      redraw((count) => count + 1);
      stop = world.setTimer(tick, TICK_MS);
    };
    stop = world.setTimer(tick, TICK_MS);
    return () => stop();
  }, [world]);
  const ageMs = world.nowMs() - readMs;
  const status = !isConnected
    ? words.text('live.lost')
    : ageMs < 60_000
      ? words.text('live.now')
      : words.text('live.ago', { ago: words.ago(ageMs) });
  return (
    <p class={`live${isConnected ? '' : ' live-lost'}`}>
      {/* A new key starts the short pulse again: something has just come in. */}
      <span class="live-dot" key={readMs} aria-hidden="true" />
      {status}
    </p>
  );
}
