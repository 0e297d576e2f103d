/** Names the form of a batch. */
declare const SCHEMA = "reelshelf.events/1";
interface SubjectFields {
  readonly video: string | null;
  readonly creator: string | null;
  readonly product: string | null;
  readonly position: number | null;
  /** Only where there is one. */
  readonly gift?: string;
}
export { SubjectFields as n, SCHEMA as t };