import { attempt } from '../../../tools/attempt.js';
import { getOwn, reach, reachText } from '../../kit/read.js';
import { fillIn, type CartChange } from './fillIn.js';
import { pickTheme, themeRules } from './themes.js';
import type { CartPage } from '../../contract/page.js';
import type { ThemeRule, ThemeStep } from './themeRule.js';

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

  function run(step: ThemeStep, change: CartChange): boolean {
    const fill = (value: unknown): unknown => fillIn(value, change);
    if ('render' in step) {
      const element = find(step.render);
      if (!change.answer || element !== rendered() || !has(element, 'renderContents')) return false;
      element.classList.remove('is-empty');
      element.renderContents(change.answer);
      return true;
    }
    if ('call' in step) return call(page.window, step.call, (step.with ?? []).map(fill));
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

  return {
    rule,
    sections: (isAdd) => sectionIds(document, rule, isAdd, rendered()),
    refresh(change) {
      const steps = change.answer ? rule.steps : (rule.changed ?? rule.steps);
      const hits = steps.filter((step) => attempt(() => run(step, change)) === true);
      const isCounted = attempt(() => patchCounts(document, change.count)) === true;
      return hits.length ? 'done' : isCounted ? 'partial' : 'none';
    },
    openDrawer() {
      const drawer = rule.drawer ? find(rule.drawer) : null;
      return (
        attempt(() => {
          if (rule.opens) return call(page.window, rule.opens, []);
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

/** Calls a function of the page by its path. `false`: there is none. */
function call(window: CartPage['window'], path: string, values: readonly unknown[]): boolean {
  const names = path.split('.');
  const method = names.pop() ?? '';
  const owner = names.length ? reach(window, names.join('.')) : window;
  const found = reach(owner, method);
  if (typeof found !== 'function') return false;
  found.apply(owner, values);
  return true;
}

/** Writes the number where themes keep it, and only where a number stands already. */
function patchCounts(document: Document, count: number): boolean {
  const counters = [...document.querySelectorAll(COUNTS)].filter((counter) =>
    /^\s*\d+\+?\s*$/.test(counter.textContent ?? ''),
  );
  for (const counter of counters) counter.textContent = String(count);
  return counters.length > 0;
}

/** What the theme wants rendered: five at most, as many as the shop renders with one answer. */
function sectionIds(
  document: Document,
  rule: ThemeRule,
  isAdd: boolean,
  element: Element | undefined,
): string[] {
  const named: unknown[] = [];
  if (isAdd) {
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
        [...document.querySelectorAll(sectionsOf)].map((section) =>
          section.getAttribute('data-section-id'),
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
}

/** Merchants rename themes; the schema's name stays what the theme's maker wrote. */
function themeOf(page: CartPage): { name: string; version: number } {
  return {
    name: (reachText(page.window, 'Shopify.theme.schema_name') ?? '').toLowerCase(),
    version: Number.parseFloat(reachText(page.window, 'Shopify.theme.schema_version') ?? '') || 0,
  };
}

const has = <Name extends string>(
  element: unknown,
  name: Name,
): element is Element & Record<Name, (...values: unknown[]) => unknown> =>
  typeof reach(element, name) === 'function';
