import { refusalTexts } from '../../i18n/en/refusals.js';
import { useShelf } from '../../models/context.js';
import { useText } from '../parts/useText.js';
import { useSecondsUntil } from './useSecondsUntil.js';

/** Asks for the same again; not before the moment that the shop named. It stands outside live regions, so that the seconds are not read out. */
export function RetryButton({ atMs, onPress }: { atMs: number; onPress(): void }) {
  const { deps } = useShelf();
  const text = useText(refusalTexts);
  const seconds = useSecondsUntil(atMs);
  const inUnits = (count: number, unit: string) =>
    deps.format.number(count, { style: 'unit', unit, unitDisplay: 'short' });
  const isEarly = seconds > 0;
  return (
    <button type="button" aria-disabled={isEarly} onClick={() => !isEarly && onPress()}>
      {isEarly
        ? text('tryAgainIn', {
            time:
              seconds < 100
                ? inUnits(seconds, 'second')
                : inUnits(Math.ceil(seconds / 60), 'minute'),
          })
        : text('tryAgain')}
    </button>
  );
}
