import { getOwn } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';

/** What a function answered, if only nothing. */
export interface Answered {
  answer: unknown;
}

/** Calls the merchant's function; `null` when it is none. What it throws is a refusal. */
export async function callHost(
  { display }: CartPage,
  name: string,
  callback: unknown,
  values: readonly unknown[],
): Promise<Answered | null> {
  if (typeof callback !== 'function') return null;
  try {
    return { answer: await (callback as (...values: unknown[]) => unknown)(...values) };
  } catch (error) {
    display.warn({
      code: 'HOST_CALLBACK_FAILED',
      subject: `cart.${name}`,
      message: `Your cart.${name} callback threw an error.`,
      remedy: 'Answer { ok: false, error: { code, message } } instead of throwing.',
      detail: error,
    });
    return { answer: { ok: false, error: String(error) } };
  }
}

/** Anything but a refusal says yes. */
export const isYes = ({ answer }: Answered): boolean =>
  answer !== false && getOwn(answer, 'ok') !== false;
