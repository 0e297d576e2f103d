import { useLayoutEffect, useRef } from 'preact/hooks';
import { cartTexts } from '../../i18n/en/cart.js';
import { productTexts } from '../../i18n/en/product.js';
import { refusalTexts } from '../../i18n/en/refusals.js';
import type { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import { shownQuantity, type CartRow } from '../../models/cart/cartRows.js';
import { refusalSteps } from '../../models/cart/refusalSteps.js';
import { useShelf } from '../../models/context.js';
import { Photo } from '../parts/Photo.js';
import { useText } from '../parts/useText.js';
import { RetryButton } from '../refusal/RetryButton.js';
import { Stepper } from '../sheet/Stepper.js';
import { lineRefusal } from './lineRefusal.js';

interface RowProps {
  row: CartRow;
  lines: CartLinesModel;
}

/** The most that can be chosen where the platform states no limit. */
const MAX_QUANTITY = 99;

/** One line, or the slim row that it leaves when it was taken out. */
export function CartRowView({ row, lines }: RowProps) {
  const item = useRef<HTMLLIElement>(null);
  const isOut = row.phase !== 'here' || row.wanted === 0;
  // A button that had the focus and made room for others hands it on to the first of them.
  const hadFocus = item.current?.matches(':focus-within') ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !item.current?.matches(':focus-within'))
      item.current?.querySelector<HTMLElement>('[data-lead]')?.focus();
  }, [isOut]);
  return (
    <li ref={item} class={isOut ? 'cd-row cd-out' : 'cd-row'}>
      {isOut ? <OutRow row={row} lines={lines} /> : <Line row={row} lines={lines} />}
      <Refusal row={row} lines={lines} />
    </li>
  );
}

function OutRow({ row, lines }: RowProps) {
  const text = useText(cartTexts);
  const title = row.line.title || text('cartItem');
  const isReturning = row.phase === 'returning' || (row.phase === 'gone' && row.wanted !== null);
  return (
    <div class="cd-outLine">
      <p class="cd-outWords">
        {text('removed')}{' '}
        <span class="cd-soft">
          · <bdi>{title}</bdi>
        </span>
      </p>
      {row.line.again && (
        <button
          type="button"
          class="cd-quiet"
          data-lead
          aria-label={text('undoTitle', { title })}
          aria-disabled={isReturning}
          aria-busy={isReturning}
          onClick={() => !isReturning && void lines.putBack(row.id)}
        >
          {text('undo')}
        </button>
      )}
    </div>
  );
}

function Line({ row, lines }: RowProps) {
  const { deps } = useShelf();
  const text = useText(cartTexts);
  const productText = useText(productTexts);
  const { line, wanted, isSending } = row;
  const title = line.title || text('cartItem');
  const quantity = shownQuantity(row);
  const { min = 1, max = null, increment = 1 } = line.rule ?? {};
  const step = Math.max(1, increment);
  return (
    <div class="cd-line">
      <div class="cd-frame">
        <Photo image={line.image ? { src: line.image } : undefined} className="cd-photo" eager />
      </div>
      <div class="cd-words">
        <p class="cd-title">
          <bdi>{title}</bdi>
        </p>
        {line.variantTitle && (
          <p class="cd-soft">
            <bdi>{line.variantTitle}</bdi>
          </p>
        )}
      </div>
      {line.total && (
        <p class="cd-money" data-old={wanted !== null || isSending}>
          {deps.format.money(line.total)}
        </p>
      )}
      {line.isFixed ? (
        <p class="cd-fixed">{text('pieces', { count: quantity })}</p>
      ) : (
        <div class="cd-tools">
          <Stepper
            value={quantity}
            step={step}
            min={Math.max(1, min)}
            max={max ?? MAX_QUANTITY}
            labels={[text('quantityOf', { title }), productText('less'), productText('more')]}
            onStep={(by) => lines.step(row.id, by)}
          />
          <button
            type="button"
            class="cd-quiet"
            data-lead
            aria-label={text('removeTitle', { title })}
            onClick={() => lines.remove(row.id)}
          >
            {text('remove')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Why the last change was not made, and what to do; the drawer's status says it to screen readers. */
function Refusal({ row, lines }: RowProps) {
  const text = useText(cartTexts);
  const refusalText = useText(refusalTexts);
  const sentence = lineRefusal(row);
  const { refusal, line } = row;
  if (!refusal || !sentence) return null;
  const situation = { hasChoice: false, hasPage: line.url !== undefined, hasFewer: true };
  const steps = refusalSteps({ ...refusal.error, inCart: 0 }, situation);
  return (
    <div class="cd-refusal">
      <p>
        {sentence.key === 'failed'
          ? text('notChanged')
          : refusalText(sentence.key, sentence.values)}
      </p>
      {steps.includes('retry') && (
        <RetryButton atMs={refusal.retryAtMs} onPress={() => lines.retry(row.id)} />
      )}
      {steps.includes('page') && line.url && <a href={line.url}>{refusalText('productPage')}</a>}
    </div>
  );
}
