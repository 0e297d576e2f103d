import { productTexts } from '../../i18n/en/product.js';
import type { ShopModels } from '../../models/shopModels.js';
import { useText } from '../parts/useText.js';
import { Stepper } from '../sheet/Stepper.js';

/** How many pieces of the product that is open. */
export function QuantityStepper({ shop }: { shop: ShopModels }) {
  const text = useText(productTexts);
  const { quantity, min, max, rule, setQuantity } = shop.product;
  return (
    <Stepper
      value={quantity.value}
      step={Math.max(1, rule.value?.increment ?? 1)}
      min={min.value}
      max={max.value}
      labels={[text('quantity'), text('less'), text('more')]}
      onStep={(by) => setQuantity(quantity.peek() + by)}
    />
  );
}
