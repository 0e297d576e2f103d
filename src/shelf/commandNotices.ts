import type { Notice } from '../tools/display.js';

export const describeCommand = (name: unknown, known: readonly string[]): Notice => ({
  code: 'COMMAND_UNKNOWN',
  subject: String(name),
  message: `reelshelf was called with ${JSON.stringify(name)}, expected one of: ${known.join(', ')}.`,
  remedy: 'Correct the first argument.',
});

export const describeCartFunctions = (given: unknown): Notice => ({
  code: 'CART_FUNCTIONS_INVALID',
  message: `reelshelf('cart') got ${given === null ? 'null' : typeof given}, expected an object of functions.`,
  remedy:
    "Call it like reelshelf('cart', { add: (lines) => … }); the README lists what else it may hold.",
});
