import { attempt } from '../../../tools/attempt.js';
import { getOwn, ownList, ownNumber, ownText, reach, reachText } from '../../kit/read.js';
import { pickTheme, themeRules } from './themes.js';
import type { CartPage } from '../../contract/page.js';
import type { ThemeRule, ThemeStep } from './themeRule.js';

/** What the theme is told about a changed cart. */
export interface CartChange {
  cart: unknown;
  count: number;
  /** The answer to the add, with `key`, `id` and `sections` at its top, as a theme's `renderContents` reads it; absent after a change or an undo. */
  answer?: Record<string, unknown>;
  /** Rendered HTML by section id, where any was asked for. */
  sections?: unknown;
  /** Pieces that were added. */
  quantity: number;
  items: readonly { variantId: string; quantity: number }[];
}

export interface ThemeDisplay {
  rule: ThemeRule;
  /** Section ids to ask for with an add; with a change only those that the theme takes without opening its drawer. */
  sections(isAdd: boolean): string[];
  /** Shows the change in the theme's own cart; never clicks anything. */
  refresh(change: CartChange): 'done' | 'partial' | 'none';
  /** Opens the theme's drawer; `false` when it has none. */
  openDrawer(): boolean;
}

const COUNTS = '.cart-count-bubble [aria-hidden],[data-cart-count],.cart-count';

/** @param theirs - the merchant's rules, put before ours. */
export function createThemeDisplay(page: CartPage, theirs: readonly ThemeRule[]): ThemeDisplay {
  const { document } = page.window;
  const find = (selector: string): Element | null =>
    attempt(() => document.querySelector(selector)) ?? null;
  const rule = pickTheme(
    [...theirs, ...themeRules],
    themeOf(page),
    (selector) => find(selector) !== null,
  );
  const rendered = () =>
    rule.steps.flatMap((step) => ('render' in step ? (find(step.render) ?? []) : []))[0];

  function call(path: string, values: readonly unknown[]): boolean {
    const names = path.split('.');
    const method = names.pop() ?? '';
    const owner = names.length ? reach(page.window, names.join('.')) : page.window;
    const found = reach(owner, method);
    if (typeof found !== 'function') return false;
    found.apply(owner, values);
    return true;
  }

  function run(step: ThemeStep, change: CartChange): boolean {
    const fill = (value: unknown): unknown => fillIn(value, change);
    if ('render' in step) {
      const element = find(step.render);
      if (!change.answer || element !== rendered() || !has(element, 'renderContents')) return false;
      element.classList.remove('is-empty');
      element.renderContents(change.answer);
      return true;
    }
    if ('call' in step) return call(step.call, (step.with ?? []).map(fill));
    const target =
      step.on === 'window' ? page.window : step.on === 'html' ? document.documentElement : document;
    const event = new CustomEvent(step.event, { bubbles: true, detail: fill(step.detail) });
    Object.assign(
      event,
      fill(step.own),
      step.promise === undefined ? {} : { promise: Promise.resolve(fill(step.promise)) },
    );
    target.dispatchEvent(event);
    // Nobody says whether anybody listened; for the theme's own event that is taken for granted.
    return rule.names !== '*';
  }

  /** Writes the number where themes keep it, and only where a number stands already. */
  function patchCounts(count: number): boolean {
    const places = [...document.querySelectorAll(COUNTS)].filter((place) =>
      /^\s*\d+\+?\s*$/.test(place.textContent ?? ''),
    );
    for (const place of places) place.textContent = String(count);
    return places.length > 0;
  }

  return {
    rule,
    sections(isAdd) {
      const named: unknown[] = [];
      if (isAdd) {
        const element = rendered();
        const sectionList = has(element, 'getSectionsToRender')
          ? attempt(() => element.getSectionsToRender())
          : [];
        if (has(element, 'setActiveElement'))
          attempt(() => element.setActiveElement(document.activeElement));
        named.push(
          ...(Array.isArray(sectionList) ? sectionList : []).map((section: unknown) =>
            getOwn(section, 'id'),
          ),
          ...(rule.sections?.split(',') ?? []),
        );
      }
      const { sectionsOf, askSections } = rule;
      if (sectionsOf)
        named.push(
          ...(attempt(() =>
            [...document.querySelectorAll(sectionsOf)].map((element) =>
              element.getAttribute('data-section-id'),
            ),
          ) ?? []),
        );
      if (askSections)
        attempt(() =>
          document.documentElement.dispatchEvent(
            new CustomEvent(askSections, { bubbles: true, detail: { sections: named } }),
          ),
        );
      const ids = named.filter((id): id is string => typeof id === 'string' && id !== '');
      return [...new Set(ids)].slice(0, 5);
    },
    refresh(change) {
      const steps = change.answer ? rule.steps : (rule.changed ?? rule.steps);
      const hits = steps.filter((step) => attempt(() => run(step, change)) === true);
      const isCounted = attempt(() => patchCounts(change.count)) === true;
      return hits.length ? 'done' : isCounted ? 'partial' : 'none';
    },
    openDrawer() {
      const drawer = rule.drawer ? find(rule.drawer) : null;
      return (
        attempt(() => {
          if (rule.opens) return call(rule.opens, []);
          if (has(drawer, 'open')) drawer.open();
          else if (typeof reach(drawer, 'open') === 'boolean')
            Object.assign(drawer as Element, { open: true });
          else return false;
          return true;
        }) === true
      );
    },
  };
}

/** Merchants rename themes; the schema's name stays what the theme's maker wrote. */
function themeOf(page: CartPage): { name: string; version: number } {
  return {
    name: (reachText(page.window, 'Shopify.theme.schema_name') ?? '').toLowerCase(),
    version: Number.parseFloat(reachText(page.window, 'Shopify.theme.schema_version') ?? '') || 0,
  };
}

function fillIn(value: unknown, change: CartChange): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIn(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillIn(item, change)]),
    );
  const { cart, count, quantity, answer, sections, items } = change;
  const values = new Map<unknown, () => unknown>([
    ['$cart', () => (sections && typeof cart === 'object' ? { ...cart, sections } : cart)],
    ['$count', () => count],
    ['$quantity', () => quantity],
    ['$line', () => answer],
    ['$variant', () => answer?.['variant_id']],
    ['$product', () => answer?.['product_id']],
    ['$sections', () => sections],
    ['$action', () => (answer ? 'add' : 'update')],
    [
      '$lines',
      () =>
        items.map(({ variantId, quantity: pieces }) => ({
          merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
          quantity: pieces,
        })),
    ],
    ['$summary', () => summaryOf(cart, count)],
  ]);
  const make = values.get(value);
  return make ? make() : value;
}

/** The cart as standard events have it. */
const summaryOf = (cart: unknown, count: number): object => ({
  id: `gid://shopify/Cart/${ownText(cart, 'token') ?? ''}`,
  totalQuantity: count,
  cost: {
    totalAmount: {
      amount: String((ownNumber(cart, 'total_price') ?? 0) / 100),
      currencyCode: ownText(cart, 'currency'),
    },
  },
  lines: ownList(cart, 'items').map((item) => ({
    id: ownText(item, 'key'),
    quantity: ownNumber(item, 'quantity'),
  })),
  discountCodes: ownList(cart, 'discount_codes'),
});

const has = <Name extends string>(
  element: unknown,
  name: Name,
): element is Element & Record<Name, (...values: unknown[]) => unknown> =>
  typeof reach(element, name) === 'function';
