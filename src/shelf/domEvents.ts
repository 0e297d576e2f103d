import type { AnalyticsEvent, EventProps, EventType } from '../events/catalog.js';
import { eventFields, type SubjectFields } from '../events/fields.js';

/** What a `reelshelf:<type>` event carries in `detail`; frozen. By its `type` TypeScript knows what is in `props`. */
export type ReelshelfEventDetail<T extends EventType = EventType> = {
  [Type in T]: {
    readonly id: string;
    readonly type: Type;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly props: Readonly<EventProps<Type>>;
  } & SubjectFields;
}[T];

export const toDetail = (event: AnalyticsEvent): ReelshelfEventDetail =>
  Object.freeze({
    ...eventFields(event),
    props: Object.freeze(structuredClone(event.props)),
  }) as ReelshelfEventDetail;

/**
 * Tells the page: bubbling, through shadow roots, named as in the catalogue. What the page learns after it has taken the host away is
 * dispatched on the document as well, where it listens for all shelves.
 */
export function dispatchToPage(host: HTMLElement, detail: ReelshelfEventDetail): void {
  for (const target of host.isConnected ? [host] : [host, host.ownerDocument]) {
    target.dispatchEvent(
      new CustomEvent(`reelshelf:${detail.type}`, { bubbles: true, composed: true, detail }),
    );
  }
}
