import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { cheapest, moneyFromDecimal, prices } from '../../kit/price.js';
import { omitNullish, getOwn, ownAt, ownList, ownNumber, ownText } from '../../kit/read.js';
import type {
  LiveImage,
  LiveProduct,
  LiveVariant,
  ProductReference,
} from '../../contract/types.js';
import type { SaleorApi } from './api.js';

const MONEY = gql`{ gross { amount currency } net { amount currency } }`;
const MEDIA = gql`media { url alt type }`;

/**
 * In the order of the wishes, in one request; `null` for what the channel does not have. This file takes nothing from those that are
 * loaded before it, so that it is a small file.
 *
 * @param isWhole - with all that a product sheet shows; a card needs only price and stock.
 */
export async function loadProducts(
  { ask, language }: Pick<SaleorApi, 'ask' | 'language'>,
  references: readonly ProductReference[],
  isWhole: boolean,
  base: string,
): Promise<(LiveProduct | null)[]> {
  const translation = language && gql`translation(languageCode: ${language}) { name }`;
  const wholeVariant = gql`
    sku
    quantityLimitPerCustomer
    ${MEDIA}
    attributes(variantSelection: VARIANT_SELECTION) {
      attribute { name }
      values { name }
    }
  `;
  const fields = references.map(
    (reference, index) =>
      gql`p${String(index)}: product(${nameOf(reference)}, channel: $channel) { ...P }`,
  );
  const document = gql`
    query ($channel: String) { ${fields.join(' ')} }
    fragment P on Product {
      isAvailableForPurchase
      ${isWhole ? gql`name ${translation} ${MEDIA}` : ''}
      pricing { displayGrossPrices }
      variants {
        id
        quantityAvailable
        ${isWhole ? wholeVariant : ''}
        pricing { price ${MONEY} priceUndiscounted ${MONEY} }
      }
    }
  `;
  const reply = await ask(document, {});
  return references.map((_, index) =>
    reply.ok ? parseProduct(getOwn(reply.value, `p${index}`), base) : null,
  );
}

/** Ids are `Product:5001` in base 64. A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }: ProductReference): string {
  const slug = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? '')?.[1] ?? productId;
  const id = ref?.id ?? (slug.startsWith('UHJvZHVjdDo') ? slug : undefined);
  return id ? `id:${JSON.stringify(id)}` : `slug:${JSON.stringify(slug)}`;
}

const texts = (of: unknown[], path: string) => of.map((item) => String(ownAt(item, path) ?? ''));

const imagesOf = (of: unknown, base: string): LiveImage[] =>
  ownList(of, 'media').flatMap((media) => {
    const src = getOwn(media, 'type') === 'IMAGE' ? safeUrl(getOwn(media, 'url'), base) : null;
    return src ? [omitNullish({ src, alt: ownText(media, 'alt') || undefined })] : [];
  });

function parseProduct(product: unknown, base: string): LiveProduct | null {
  const gross = ownAt(product, 'pricing.displayGrossPrices');
  const money = (pricing: unknown, key: string) => {
    const amount = ownAt(pricing, `${key}.${gross === false ? 'net' : 'gross'}`);
    return moneyFromDecimal(getOwn(amount, 'amount'), getOwn(amount, 'currency'));
  };
  const isOnSale = getOwn(product, 'isAvailableForPurchase') !== false;
  const items = ownList(product, 'variants');
  const variants = items.flatMap((item): LiveVariant[] => {
    const id = ownText(item, 'id');
    const pricing = getOwn(item, 'pricing');
    const max = ownNumber(item, 'quantityLimitPerCustomer');
    const chosen = ownList(item, 'attributes').map((attribute) =>
      texts(ownList(attribute, 'values'), 'name').join(', '),
    );
    // Without a price a variant is not sold in this channel; without a figure its stock is not counted.
    const available = isOnSale && Boolean(pricing) && getOwn(item, 'quantityAvailable') !== 0;
    const quantity = max ? { min: 1, max, increment: 1 } : undefined;
    const more = omitNullish({
      sku: ownText(item, 'sku') || undefined,
      image: imagesOf(item, base)[0],
      quantity,
      options: chosen.length ? chosen : undefined,
    });
    return id
      ? [
          {
            id,
            available,
            ...prices(money(pricing, 'price'), money(pricing, 'priceUndiscounted')),
            ...more,
          },
        ]
      : [];
  });
  if (!variants.length) return null;
  const options = texts(ownList(items[0], 'attributes'), 'attribute.name').map((name, index) => ({
    name,
    values: [...new Set(variants.flatMap((variant) => variant.options?.[index] ?? []))],
  }));
  const images = imagesOf(product, base);
  return {
    available: variants.some(({ available }) => available),
    variants,
    ...cheapest(variants),
    ...omitNullish({
      tax:
        gross === true
          ? ('included' as const)
          : gross === false
            ? ('excluded' as const)
            : undefined,
      title: (ownAt(product, 'translation.name') as string | undefined) || ownText(product, 'name'),
      options: options.length ? options : undefined,
      images: images.length ? images : undefined,
    }),
  };
}
