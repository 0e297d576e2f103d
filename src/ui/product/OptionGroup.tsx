import { useEffect, useId, useRef } from 'preact/hooks';
import type { OptionState } from '../../feed/product/variants.js';
import { productTexts } from '../../i18n/en/product.js';
import { useText } from '../parts/useText.js';
import { isColourOption, swatchOf } from './swatch.js';

interface OptionGroupProps {
  option: OptionState;
  /** Of its name and values, where it is known. */
  lang: string | undefined;
  /** Changes when the shopper is led here; `null` otherwise. */
  requested: object | null;
  onChoose(value: string): void;
}

/** One option as a radio group: one Tab stop, arrow keys choose. A sold-out value can be looked at, an impossible one cannot. */
export function OptionGroup({ option, lang, requested, onChoose }: OptionGroupProps) {
  const text = useText(productTexts);
  const labelId = useId();
  const group = useRef<HTMLDivElement>(null);
  const selected = option.values.find(({ isSelected }) => isSelected);
  const open = option.values.filter(({ state }) => state !== 'impossible');
  const tabStop = selected ?? open[0];
  const withSwatches = isColourOption(option.name);

  useEffect(() => {
    if (!requested) return;
    group.current?.scrollIntoView({ block: 'nearest' });
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [requested]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, group.current);
    if (step === 0) return;
    event.preventDefault();
    const at = open.findIndex(({ isSelected }) => isSelected);
    const next = open[(Math.max(0, at) + (at < 0 ? 0 : step) + open.length) % open.length];
    if (!next) return;
    onChoose(next.value);
    group.current
      ?.querySelectorAll<HTMLElement>('[role="radio"]')
      [option.values.indexOf(next)]?.focus();
  };

  return (
    <div
      class="ps-option"
      role="radiogroup"
      aria-labelledby={labelId}
      ref={group}
      onKeyDown={onKeyDown}
    >
      <p class="ps-legend">
        <span id={labelId} lang={lang}>
          {option.name}
        </span>{' '}
        {selected && (
          <bdi class="ps-chosen" lang={lang}>
            {selected.value}
          </bdi>
        )}
      </p>
      <div class="ps-values">
        {option.values.map(({ value, state, isSelected }) => {
          const shade = withSwatches ? swatchOf(value) : null;
          return (
            <button
              key={value}
              type="button"
              role="radio"
              part="variant"
              class={`ps-value ps-${state}`}
              aria-checked={isSelected}
              aria-disabled={state === 'impossible'}
              aria-label={
                state === 'available'
                  ? undefined
                  : text(state === 'sold_out' ? 'valueSoldOut' : 'valueImpossible', { value })
              }
              tabIndex={value === tabStop?.value ? 0 : -1}
              onClick={() => state !== 'impossible' && onChoose(value)}
            >
              {shade && <span class="ps-swatch" style={{ background: shade }} />}
              <bdi lang={lang}>{value}</bdi>
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** +1 for the next value, -1 for the one before, 0 for any other key. Left and right follow the direction of reading. */
function stepOf({ key }: KeyboardEvent, group: Element | null): number {
  const forward = group && getComputedStyle(group).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowDown' || key === forward) return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
}
