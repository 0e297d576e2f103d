import type { CartErrorCode } from '../../contract/errors.js';
import type { AddLine } from '../../contract/types.js';
import type { Fields } from './product.js';
import type { PrestaRequests } from './requests.js';

/**
 * The fields that name what is added. The product is looked at first, if it was not yet: without a choice the shop quietly takes its
 * default, and the number of another product's combination it takes for this one's.
 */
export async function nameOf(
  hasChoice: PrestaRequests['hasChoice'],
  line: AddLine,
  signal: AbortSignal,
): Promise<Fields | CartErrorCode> {
  const { variantId = '0', options = [] } = line;
  const id_product = numberIn(line);
  const isChoice = id_product ? await hasChoice(id_product, signal) : null;
  if (!id_product || isChoice === null) return 'invalid_variant';
  const simple = { id_product, id_product_attribute: '0' };
  if (isChoice === false) return simple;
  if (!digits(variantId)) return 'invalid_variant';
  if (variantId !== '0') return { ...simple, id_product_attribute: variantId };
  if (options.length && options.every(({ name, value }) => digits(name + value))) {
    return {
      id_product,
      ...Object.fromEntries(options.map(({ name, value }) => [`group[${name}]`, value])),
    };
  }
  return isChoice ? 'options_required' : simple;
}

const digits = (text: string | undefined): string | undefined =>
  /^\d{1,15}$/.test(text ?? '') ? text : undefined;

/** The product's number. */
export const numberIn = ({ productId, ref }: Pick<AddLine, 'productId' | 'ref'>) =>
  digits(ref?.id) ?? digits(productId);
