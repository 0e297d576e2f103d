/** What a room's server answered, or why it did not, in a sentence. */
export type Asked<T> = { ok: true; value: T } | { ok: false; message: string };
