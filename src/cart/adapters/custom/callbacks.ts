import { getOwn } from '../../kit/read.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

/** The merchant's functions. */
export function createCallbacks(page: CartPage, settings: CartSettings) {
  /** Calls the merchant's function, whatever it does; `null` when there is none. What it throws is a refusal. */
  async function ask(name: string, ...values: unknown[]): Promise<Answered | null> {
    const callback = getOwn(settings, name);
    if (typeof callback !== 'function') return null;
    try {
      return { answer: await (callback as (...values: unknown[]) => unknown)(...values) };
    } catch (error) {
      page.display.warn({
        code: 'HOST_CALLBACK_FAILED',
        subject: `cart.${name}`,
        message: `Your cart.${name} callback threw an error.`,
        remedy: 'Answer { ok: false, error: { code, message } } instead of throwing.',
        detail: error,
      });
      return { answer: { ok: false, error: String(error) } };
    }
  }

  return { ask, has: (name: string) => typeof getOwn(settings, name) === 'function' };
}

/** What a function answered, if only nothing. */
export interface Answered {
  answer: unknown;
}

/** Anything but a refusal says yes. */
export const isYes = ({ answer }: Answered): boolean =>
  answer !== false && getOwn(answer, 'ok') !== false;
