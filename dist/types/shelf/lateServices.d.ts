import type { CartChoice } from '../cart/detect/choose.js';
import type { PlayerPage, ShelfDeps } from '../models/context.js';
import type { Disposer } from '../tools/disposer.js';
import type { ServiceParts } from './pageServices.js';
/** Stands in for `pageServices.ts`, which comes with the player, once. After a failed try the next call tries again. */
export declare function createLateServices(parts: ServiceParts, disposer: Disposer): Pick<ShelfDeps, 'loadSource' | 'getCart'> & {
    loadPage(): Promise<PlayerPage>;
    getCartChoice(): Promise<CartChoice | null>;
    restartCart(): void;
};
