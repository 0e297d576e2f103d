import { own, ownList, ownText, reach, reachText } from '../../read.js';
import { pickTheme, themeRules, type ThemeRule, type ThemeStep } from './themes.js';
import type { CartPage, CartSettings } from '../../page.js';

/** What the theme is told about a changed cart. */
export interface CartChange {
  cart: unknown;
  count: number;
  /** The answer to the add, with `key`, `id` and `sections` at its top, as a theme's `renderContents` reads it; absent after an undo. */
  answer?: Record<string, unknown>;
  quantity: number;
}

export interface ThemeDisplay {
  rule: ThemeRule;
  /** Section ids to ask for with the add. */
  sections(): string[];
  /** Shows the change in the theme's own cart; never clicks anything. */
  refresh(change: CartChange): 'done' | 'partial' | 'none';
  /** Opens the theme's drawer; `false` when it has none. */
  openDrawer(): boolean;
}

const COUNTS = '.cart-count-bubble [aria-hidden],[data-cart-count],.cart-count';

export function createThemeDisplay(page: CartPage, settings: CartSettings): ThemeDisplay {
  const { document } = page.window;
  const find = (selector: string): Element | null => attempt(() => document.querySelector(selector)) ?? null;
  const isRule = (rule: unknown): rule is ThemeRule => ownText(rule, 'names') !== undefined && Array.isArray(own(rule, 'steps'));
  const theirs = ownList(settings, 'themes').filter(isRule);
  const rule = pickTheme([...theirs, ...themeRules], themeOf(page), (selector) => find(selector) !== null);
  const rendered = () => rule.steps.flatMap((step) => ('render' in step ? (find(step.render) ?? []) : []))[0];

  function run(step: ThemeStep, change: CartChange): boolean {
    const fill = (value: unknown): unknown => fillIn(value, change);
    if ('render' in step) {
      const element = find(step.render);
      if (!change.answer || element !== rendered() || !has(element, 'renderContents')) return false;
      element.classList.remove('is-empty');
      element.renderContents(change.answer);
      return true;
    }
    if ('call' in step) {
      const path = step.call.split('.');
      const owner = path.length > 1 ? reach(page.window, path.slice(0, -1).join('.')) : page.window;
      const method = reach(owner, path[path.length - 1] ?? '');
      if (typeof method !== 'function') return false;
      method.apply(owner, (step.with ?? []).map(fill));
      return true;
    }
    const target = step.on === 'window' ? page.window : step.on === 'html' ? document.documentElement : document;
    target.dispatchEvent(new CustomEvent(step.event, { bubbles: true, detail: fill(step.detail) }));
    // Nobody says whether anybody listened; for the theme's own event that is taken for granted.
    return rule.names !== '*';
  }

  /** Writes the number where themes keep it, and only where a number stands already. */
  function patchCounts(count: number): boolean {
    const places = [...document.querySelectorAll(COUNTS)].filter((place) => /^\s*\d+\+?\s*$/.test(place.textContent ?? ''));
    for (const place of places) place.textContent = String(count);
    return places.length > 0;
  }

  return {
    rule,
    sections() {
      const element = rendered();
      const named = has(element, 'getSectionsToRender') ? attempt(() => element.getSectionsToRender()) : [];
      if (has(element, 'setActiveElement')) attempt(() => element.setActiveElement(document.activeElement));
      const ids = (Array.isArray(named) ? named : []).flatMap((section: unknown) => ownText(section, 'id') ?? []);
      return [...new Set([...ids, ...(rule.sections?.split(',') ?? [])])].slice(0, 5);
    },
    refresh(change) {
      const hits = rule.steps.filter((step) => attempt(() => run(step, change)) === true);
      const isCounted = attempt(() => patchCounts(change.count)) === true;
      return hits.length ? 'done' : isCounted ? 'partial' : 'none';
    },
    openDrawer() {
      const drawer = rule.drawer ? find(rule.drawer) : null;
      return has(drawer, 'open') && attempt(() => (drawer.open(), true)) === true;
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
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, change)]));
  const { cart, count, quantity, answer } = change;
  const values = new Map<unknown, unknown>([
    ['$cart', cart],
    ['$count', count],
    ['$quantity', quantity],
    ['$line', answer],
    ['$variant', answer?.['variant_id']],
    ['$product', answer?.['product_id']],
    ['$sections', answer?.['sections']],
  ]);
  return values.has(value) ? values.get(value) : value;
}

const has = <Name extends string>(element: unknown, name: Name): element is Element & Record<Name, (...values: unknown[]) => unknown> =>
  typeof reach(element, name) === 'function';

/** The theme's code may throw; that is not the add's failure. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
