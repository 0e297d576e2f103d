import { type WireContext } from '../events/wire.js';
/** What the page and the widget say of themselves. Addresses may be given whole; they are cleaned here. */
export type PageContext = Omit<WireContext, 'consent' | 'experiment' | 'visitor' | 'session' | 'automated'>;
/**
 * Joins page and person into what a batch says about them. A part that the wire does not allow is left out rather than sent:
 * the endpoint would have to refuse the whole batch for it. `wrong` names such parts.
 */
export declare function toWireContext(page: PageContext, person: Omit<WireContext, keyof PageContext>): {
    context: WireContext;
    wrong: string[];
};
