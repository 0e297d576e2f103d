import type { ShopModels } from '../../models/shopModels.js';
import { Stepper } from '../parts/Stepper.js';
import { useProductText } from './useProductText.js';

/** How many pieces of the product that is open. */
export function QuantityStepper({ shop }: { shop: ShopModels }) {
  const text = useProductText();
  const { quantity, least, most, rule, setQuantity } = shop.product;
  return (
    <Stepper
      className="ps-stepper"
      value={quantity.value}
      step={Math.max(1, rule.value?.increment ?? 1)}
      least={least.value}
      most={most.value}
      labels={[text('quantity'), text('less'), text('more')]}
      onStep={(by) => setQuantity(quantity.peek() + by)}
    />
  );
}
