import { type Signal } from '@preact/signals';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
/**
 * Keeps price and stock of the products on visible cards those of the shop. Until the shop has answered, and where it cannot tell, the
 * feed's copy stays. Runs once the shelf has been looked at, so the page's own loading is over.
 *
 * @param ratios - how much of each card can be seen, by video.
 */
export declare function startLiveCards(deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, ratios: Signal<ReadonlyMap<string, number>>): Stop;
