/** A mistake of whoever sets the collector up. `code` is stable and searchable; the message says what to do. */
export class CollectorError extends Error {
  override readonly name = 'CollectorError';
  constructor(
    readonly code: string,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}
