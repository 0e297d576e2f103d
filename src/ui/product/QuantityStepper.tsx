import type { ShopModels } from '../../models/shopModels.js';
import { Icon } from '../parts/Icon.js';
import { useProductText } from './useProductText.js';

/** Fewer and more, on the shop's own steps and between its limits. */
export function QuantityStepper({ shop }: { shop: ShopModels }) {
  const text = useProductText();
  const { quantity, least, most, rule, setQuantity } = shop.product;
  const now = quantity.value;
  const step = Math.max(1, rule.value?.increment ?? 1);
  const button = (by: number, isOver: boolean) => (
    <button type="button" aria-label={text(by < 0 ? 'less' : 'more')} aria-disabled={isOver} onClick={() => !isOver && setQuantity(now + by)}>
      <Icon name={by < 0 ? 'minus' : 'plus'} />
    </button>
  );
  return (
    <div class="ps-stepper" role="group" aria-label={text('quantity')}>
      {button(-step, now - step < least.value)}
      <output aria-live="polite">{now}</output>
      {button(step, now + step > most.value)}
    </div>
  );
}
