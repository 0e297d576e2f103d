import type { CartAdapterFactory, CartSettings } from '../contract/page.js';
import type { CartMaker } from './registry.js';

/** May be left out where nothing in it is required. */
type Argument<Settings extends object> = {} extends Settings
  ? [settings?: Settings]
  : [settings: Settings];

/** A maker that says what it makes, so that two of the same are known for the same. */
export interface MadeCart extends CartMaker {
  readonly create: CartAdapterFactory;
  readonly settings: CartSettings;
}

/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
export const toMaker =
  <Settings extends object>(
    create: CartAdapterFactory<Settings>,
  ): ((...argument: Argument<Settings>) => CartMaker) =>
  (settings: CartSettings = {}): CartMaker =>
    Object.assign((page: Parameters<CartMaker>[0]) => create(page, settings), { create, settings });
