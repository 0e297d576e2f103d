import { useState } from 'preact/hooks';
import type { ListedProduct, StudioProject } from '../../../studio/shared/wire.js';
import { ProductPicker } from '../editor/ProductPicker.js';
import { useProducts } from '../editor/useProducts.js';
import { Icon } from '../../shell/Icon.js';
import { productName } from '../wording.js';
import { text } from './texts.js';

interface ChoiceProps {
  project: StudioProject;
  chosen: readonly ListedProduct[];
  onChosen(products: readonly ListedProduct[]): void;
}

/** The editor's own search; each product that is found stands below it, to be taken off again. */
export function ProductChoice({ project, chosen, onChosen }: ChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { all, byId } = useProducts(project);
  return (
    <fieldset class="field">
      <legend>{text('invite.products')}</legend>
      <ul class="chosen">
        {chosen.map((product) => (
          <li key={product.id}>
            {productName(product, product.id)}
            <button
              type="button"
              class="quiet"
              aria-label={text('invite.products.remove', {
                product: productName(product, product.id),
              })}
              onClick={() => onChosen(chosen.filter((each) => each !== product))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      {all.length === 0 && <p class="hint">{text('invite.products.none')}</p>}
      {isOpen ? (
        <ProductPicker
          choice={{ all, byId, offered: [] }}
          onClose={() => setIsOpen(false)}
          onPick={(product) => {
            setIsOpen(false);
            if (!chosen.includes(product)) onChosen([...chosen, product]);
          }}
        />
      ) : (
        <button
          type="button"
          class="soft"
          disabled={all.length === 0}
          onClick={() => setIsOpen(true)}
        >
          <Icon name="add" />
          {text('invite.products.add')}
        </button>
      )}
    </fieldset>
  );
}
