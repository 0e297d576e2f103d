import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';

interface StepperProps {
  value: number;
  /** What one press adds or takes away. */
  step: number;
  min: number;
  max: number;
  /** In this order: the group, one press less, one press more. */
  labels: readonly [group: string, less: string, more: string];
  /** What the value is to change by. */
  onStep(by: number): void;
}

/** Fewer and more, on the shop's own steps and between its limits. */
export function Stepper({
  value,
  step,
  min,
  max,
  labels: [group, less, more],
  onStep,
}: StepperProps) {
  const { format } = useShelf().deps;
  const button = (next: number, label: string) => {
    const isOver = next < min || next > max;
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={isOver}
        onClick={() => !isOver && onStep(next - value)}
      >
        <Icon path={next < value ? lateIcons.minus : lateIcons.plus} />
      </button>
    );
  };
  return (
    <div class="sheet-stepper" role="group" aria-label={group}>
      {button(value - step, less)}
      <output aria-live="polite">{format.number(value)}</output>
      {button(value + step, more)}
    </div>
  );
}
