import { safeUrl } from '../../../tools/safeUrl.js';
import { prices } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import { saleKinds } from '../../contract/types.js';
import type { LiveImage, LiveProduct, LiveVariant } from '../../contract/types.js';
import { figureOf, parseMoney } from '../../kit/page/parseCart.js';

const words = (raw: unknown, key: string): string[] =>
  ownList(raw, key).filter((value) => typeof value === 'string');

/** A product as the shop's code answers it; known fields are copied one by one. `null` when it does not say whether it can be had. */
export function parseProduct(raw: unknown, base: string): LiveProduct | null {
  const available = yesOrNo(getOwn(raw, 'available'));
  if (available === undefined) return null;
  const title = ownText(raw, 'title');
  const tax = ownText(raw, 'tax');
  const url = safeUrl(getOwn(raw, 'url'), base);
  const options = ownList(raw, 'options').flatMap((option) => {
    const name = ownText(option, 'name');
    return name ? [{ name, values: words(option, 'values') }] : [];
  });
  const images = ownList(raw, 'images').flatMap((image) => parseImage(image, base));
  return {
    available,
    ...prices(parseMoney(getOwn(raw, 'price')), parseMoney(getOwn(raw, 'compareAt'))),
    ...(title ? { title } : {}),
    ...(getOwn(raw, 'isFrom') === true ? { isFrom: true } : {}),
    ...saleIn(raw),
    ...(url ? { url } : {}),
    ...(tax === 'included' || tax === 'excluded' ? { tax } : {}),
    ...(options.length ? { options } : {}),
    ...(images.length ? { images } : {}),
    variants: ownList(raw, 'variants').flatMap((variant) => parseVariant(variant, base)),
  };
}

const yesOrNo = (said: unknown): boolean | undefined =>
  /^(true|1|yes)$/i.test(String(said))
    ? true
    : /^(false|0|no)$/i.test(String(said))
      ? false
      : undefined;

function saleIn(raw: unknown): Pick<LiveVariant, 'sale'> {
  const sale = saleKinds.find((kind) => kind === getOwn(raw, 'sale'));
  return sale ? { sale } : {};
}

function parseVariant(raw: unknown, base: string): LiveVariant[] {
  const id = ownId(raw, 'id');
  if (!id) return [];
  const options = words(raw, 'options');
  const sku = ownText(raw, 'sku');
  const [image] = parseImage(getOwn(raw, 'image'), base);
  const rule = getOwn(raw, 'quantity');
  const min = figureOf(rule, 'min');
  const remaining = figureOf(raw, 'left');
  return [
    {
      id,
      available: yesOrNo(getOwn(raw, 'available')) !== false,
      ...saleIn(raw),
      ...prices(parseMoney(getOwn(raw, 'price')), parseMoney(getOwn(raw, 'compareAt'))),
      ...(sku ? { sku } : {}),
      ...(options.length ? { options } : {}),
      ...(image ? { image } : {}),
      ...(min === undefined
        ? {}
        : {
            quantity: {
              min,
              max: figureOf(rule, 'max') ?? null,
              increment: figureOf(rule, 'increment') ?? 1,
            },
          }),
      ...(remaining === undefined ? {} : { left: remaining }),
    },
  ];
}

function parseImage(raw: unknown, base: string): LiveImage[] {
  const src = safeUrl(typeof raw === 'string' ? raw : getOwn(raw, 'src'), base);
  const alt = ownText(raw, 'alt');
  return src ? [{ src, ...(alt ? { alt } : {}) }] : [];
}
