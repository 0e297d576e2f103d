import { findForm, platformSignals, SURE } from './signals.js';
import { getOwn } from '../kit/read.js';
import type { CartName } from '../contract/names.js';
import type { CartPage, CartSettings } from '../contract/page.js';

/** Which adapter a page gets, and why; for the registry and for the debug overlay. */
export interface CartChoice {
  name: CartName;
  why: string;
  /** What else was found and not taken, strongest claim first. */
  others: { name: CartName; confidence: number; why: string }[];
}

/** What the page looks like, where the merchant named nothing: platforms in a fixed order, then a form, then a link. */
export function chooseCart(page: CartPage, settings: CartSettings): CartChoice {
  const found = [...platformSignals, ['form', findForm] as const].flatMap(([name, find]) => {
    const signal = find(page);
    return signal ? [{ name, ...signal }] : [];
  });
  const taken = found.find(({ name, confidence }) => confidence >= SURE || name === 'form');
  const isOwn = typeof getOwn(settings, 'add') === 'function';
  const others = found.filter((claim) => isOwn || claim !== taken);
  if (isOwn) return { name: 'custom', why: 'cartSettings.add', others };
  return {
    name: taken?.name ?? 'link',
    why: taken?.why ?? 'no platform and no cart form was found on this page',
    others,
  };
}
