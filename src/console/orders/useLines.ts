import { useEffect, useState } from 'preact/hooks';
import type { Webhooks } from '../../collector/reports/shared/webhooks.js';
import type { OrdersWorld } from './source.js';

/** Whoever sets a shop up waits here for its first order. */
const AGAIN_MS = 10_000;

/** How each platform stands, looked at again and again while the room is open. */
export function useLines(world: OrdersWorld) {
  const [known, setKnown] = useState<Webhooks | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async () => {
    const asked = await world.load();
    if (asked.ok) setKnown(asked.value);
    // What is known stays; a moment later it is asked again.
    setProblem(asked.ok ? null : asked.message);
  };
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    const goOn = async () => {
      await look();
      if (!isOver) stop = world.setTimer(() => void goOn(), AGAIN_MS);
    };
    void goOn();
    return () => {
      isOver = true;
      stop();
    };
  }, [world]);
  return { known, problem, look };
}
