/** What the DOM event, the wire and the store say of an event in the same way. */
import type { AnalyticsEvent } from './catalog.js';

/** Names the form of a batch. */
export const SCHEMA = 'reelshelf.events/1';

export interface SubjectFields {
  readonly video: string | null;
  readonly creator: string | null;
  readonly product: string | null;
  readonly position: number | null;
  /** Only where there is one. */
  readonly gift?: string;
}

type LooseSubject = { [Name in keyof SubjectFields]?: SubjectFields[Name] | null | undefined };

/** What an event is about, every field of it: `null` where there is none. */
export const subjectFields = ({
  video,
  creator,
  product,
  position,
  gift,
}: LooseSubject): SubjectFields => ({
  video: video || null,
  creator: creator || null,
  product: product || null,
  position: position ?? null,
  ...(gift ? { gift } : {}),
});

/** What happened, when and with what, as it leaves the shelf; the payload is not among it. */
export const eventFields = (event: AnalyticsEvent) => ({
  id: event.id,
  type: event.type,
  /** ISO 8601, UTC. */
  at: new Date(event.atMs).toISOString(),
  ...subjectFields(event),
});
