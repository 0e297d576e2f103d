import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { Sold } from './parseProduct.js';

/**
 * What Luma's own product page knows of its configurable product: the numbers behind the names of the options. Saves asking for them,
 * and works in shops whose GraphQL is shut off. `null` where this is not that product's page, or the choice is not one of its own.
 */
export function readPageConfig(page: CartPage, { ref, url, options = [] }: AddLine): Sold | null {
  for (const script of page.window.document.querySelectorAll(
    'script[type="text/x-magento-init"]',
  )) {
    const config = configIn(script.textContent ?? '');
    const id = ownId(config, 'productId');
    const isHere = url && new URL(url, page.url).pathname === new URL(page.url).pathname;
    if (!id || (ref?.id ? ref.id !== id : !isHere)) continue;
    const fields: Record<string, string> = {};
    const attributes = Object.values((getOwn(config, 'attributes') ?? {}) as object);
    for (const attribute of attributes) {
      const option = options.find(
        ({ name }) => name === ownText(attribute, 'label') || name === ownText(attribute, 'code'),
      );
      const value = ownList(attribute, 'options').find(
        (candidate) => ownText(candidate, 'label') === option?.value,
      );
      const valueId = ownId(value, 'id');
      if (valueId) fields[`super_attribute[${ownId(attribute, 'id')}]`] = valueId;
    }
    if (attributes.length && Object.keys(fields).length === attributes.length)
      return { id, fields, available: true };
  }
  return null;
}

/** `{ "<selector>": { "<module>": { jsonConfig | spConfig } } }` */
function configIn(text: string): unknown {
  if (!/"(?:json|sp)Config"/.test(text)) return undefined;
  try {
    const init: unknown = JSON.parse(text);
    const modules = Object.values(init as object).flatMap(
      (widgets) => Object.values(widgets as object) as unknown[],
    );
    return modules
      .map((module) => getOwn(module, 'jsonConfig') ?? getOwn(module, 'spConfig'))
      .find(Boolean);
  } catch {
    return undefined;
  }
}
