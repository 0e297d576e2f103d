import { fillForm, postedFields, submitButton } from './fields.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';

/** Fills the form in, and says why it cannot be sent. */
export function objectionTo(
  page: CartPage,
  form: HTMLFormElement,
  action: URL,
  line: AddLine,
): CartError | null {
  const { origin } = new URL(page.url);
  if (action.origin !== origin)
    return { code: 'blocked', message: `The form sends to ${action.origin}` };
  if (!fillForm(form, line))
    return { code: 'invalid_variant', message: 'The form of this page has no such choice' };
  // Themes disable the button when the chosen variant is sold out.
  if (submitButton(form)?.disabled)
    return { code: 'sold_out', message: 'The button of the form is disabled' };
  return HTMLFormElement.prototype.checkValidity.call(form)
    ? null
    : { code: 'options_required', message: 'The form has fields that are not filled in' };
}

/** What became of a form that was submitted as its button does it. */
interface Submitted {
  /** A script of the theme took it; else it would leave the page. */
  isTakenByTheme: boolean;
  /** To be sent instead, so that the page stays; `null` where the browser itself sends it. */
  fields: string | null;
}

/** Submits the form with all of the shop's handlers; throws what they throw. */
export function submitForm({ window }: CartPage, form: HTMLFormElement): Submitted {
  const button = submitButton(form);
  const submitted: Submitted = { isTakenByTheme: false, fields: null };
  const last = (event: Event) => {
    if (event.target !== form) return;
    submitted.isTakenByTheme = event.defaultPrevented;
    // Last of all, so that what the theme's handlers wrote into the form goes along.
    submitted.fields = event.defaultPrevented ? null : postedFields(form, button);
    if (submitted.fields !== null) event.preventDefault();
  };
  window.addEventListener('submit', last);
  try {
    HTMLFormElement.prototype.requestSubmit.call(form, button);
  } finally {
    window.removeEventListener('submit', last);
  }
  return submitted;
}

/** What the browser would have sent. The page that comes back is for eyes; only a refusal of the server itself is understood. */
export async function postForm(
  page: CartPage,
  url: string,
  body: string,
): Promise<CartError | null> {
  try {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { ok, status } = await page.env.fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body,
    });
    if (ok) return null;
    return {
      code: status === 429 ? 'rate_limited' : 'unknown',
      message: `HTTP ${status}`,
      httpStatus: status,
    };
  } catch (error) {
    return { code: 'network', message: String(error) };
  }
}
