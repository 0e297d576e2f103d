import type { Pace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { type CreditedOrder } from './credit.js';
import type { Assortment } from './names.js';
/** Every order of the scope with its credit, line by line. */
export declare function creditedOrders(store: ReportStore, scope: Scope, assortment: Assortment, pace: Pace): Promise<CreditedOrder[]>;
export declare const ordersMeaning = "Orders as your thank-you page reported them; each order number counts once. An order line is credited to the video from which its product was last opened or added to the cart, within 7 days before the order.";
export declare const influencedMeaning = "Influenced orders had a product that was shown in a video viewed within 1 day before, without being opened or added from it. They are kept apart and never added to the orders above.";
