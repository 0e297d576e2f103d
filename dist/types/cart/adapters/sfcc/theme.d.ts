import type { ListenForChanges } from '../../kit/externalChange.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
/**
 * Tells the theme's mini cart by the events that it sends itself. `product:beforeAddToCart` is left out: the theme answers it with a
 * spinner over the whole page that only its own button takes away.
 *
 * @param name - `product:afterAddToCart` after an add; both make the theme fetch the list under the bag anew when it is looked at.
 * @param answer - the platform's, as the theme's own script would hand it on.
 */
export declare function showChange(page: CartPage, name: 'product:afterAddToCart' | 'cart:update', answer: object): AddResult['uiRefresh'];
export declare const listenToTheme: (page: CartPage) => ListenForChanges;
