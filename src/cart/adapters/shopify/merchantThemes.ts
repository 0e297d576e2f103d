import type { CartPage } from '../../contract/page.js';
import type { ThemeRule } from './themeRule.js';

/** What is wrong, where, and what should stand there. */
interface Fault {
  at: string;
  received: unknown;
  expected: string;
}

type Check = (value: unknown, at: string) => Fault | null;

/** The merchant's rules, as they wrote them in JSON. A malformed one is left out, with a notice; the others are kept. */
export function parseThemes(page: CartPage, setting: unknown): ThemeRule[] {
  const warn = ({ at, received, expected }: Fault) =>
    page.display.warn({
      code: 'CART_SETTING_INVALID',
      subject: at,
      message: `Received ${short(received)}, expected ${expected}; ${at === 'themes' ? 'no rule is taken from it' : 'the rule is left out'}.`,
      remedy: 'Correct the setting "themes" of the cart.',
    });
  if (!Array.isArray(setting)) {
    warn({ at: 'themes', received: setting, expected: 'a list of rules' });
    return [];
  }
  const checkRule = createRuleCheck((selector) => isSelector(page, selector));
  return setting.flatMap((rule: unknown, index): ThemeRule[] => {
    const fault = checkRule(rule, `themes[${index}]`);
    if (!fault) return [{ ...(rule as ThemeRule), names: (rule as ThemeRule).names.toLowerCase() }];
    warn(fault);
    return [];
  });
}

function createRuleCheck(isValidSelector: (text: string) => boolean): Check {
  const text = is('text', (value) => typeof value === 'string' && value !== '');
  const number = is('a number', (value) => typeof value === 'number');
  const selector = is(
    'a CSS selector',
    (value) => typeof value === 'string' && isValidSelector(value),
  );
  const anything: Check = () => null;
  const list = is('a list', Array.isArray);
  const eventTarget = is('"html" or "window"', (value) => value === 'html' || value === 'window');
  const kinds: Record<string, Check> = {
    render: shape({ render: selector }),
    event: shape({
      event: text,
      on: eventTarget,
      detail: anything,
      own: anything,
      promise: anything,
    }),
    call: shape({ call: text, with: list }),
  };
  const step: Check = (value, at) => {
    const kind = isObject(value)
      ? Object.keys(kinds).find((name) => Object.hasOwn(value, name))
      : undefined;
    return kind
      ? (kinds[kind]?.(value, at) ?? null)
      : { at, received: value, expected: 'a step with "render", "event" or "call"' };
  };
  const steps: Check = (value, at) =>
    list(value, at) ??
    first((value as unknown[]).map((item, index) => () => step(item, `${at}[${index}]`)));
  const optional = {
    from: number,
    below: number,
    markup: selector,
    sections: text,
    sectionsOf: selector,
    askSections: text,
    drawer: selector,
    opens: text,
  };
  const whole = shape({
    names: text,
    ...optional,
    inPlace: is('true or false', (value) => typeof value === 'boolean'),
    steps,
    changed: steps,
  });
  return (rule, at) =>
    whole(rule, at) ??
    first(
      ['names', 'steps'].map(
        (name) => () =>
          Object.hasOwn(rule as object, name)
            ? null
            : { at: `${at}.${name}`, received: undefined, expected: 'it to be there' },
      ),
    );
}

const is =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? null : { at, received: value, expected };

/** An object with no other keys than these: a mistyped key would otherwise be a rule that does half of what was meant. */
const shape =
  (checks: Record<string, Check>): Check =>
  (value, at) => {
    if (!isObject(value)) return { at, received: value, expected: 'an object' };
    return first(
      Object.entries(value).map(([name, item]) => () => {
        const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
        return check
          ? check(item, `${at}.${name}`)
          : { at, received: name, expected: `one of the keys ${Object.keys(checks).join(', ')}` };
      }),
    );
  };

function first(checks: readonly (() => Fault | null)[]): Fault | null {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A function or a cycle has no JSON. */
function short(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? typeof value).slice(0, 80);
  } catch {
    return typeof value;
  }
}

function isSelector(page: CartPage, text: string): boolean {
  try {
    page.window.document.querySelector(text);
    return text !== '';
  } catch {
    return false;
  }
}
