/** Removes a listener, stops a timer, undoes a start. Calling it twice does nothing more. */
export type Stop = () => void;

/** One kind of message, many listeners. For several kinds, use a union type with a `type` field. */
export interface Emitter<T> {
  on(listener: (message: T) => void): Stop;
  emit(message: T): void;
  /** Removes every listener. */
  clear(): void;
}

/**
 * A listener that throws does not keep the message from the others: its error goes to `onError`.
 * A listener added while a message is being emitted gets the next one.
 */
export function createEmitter<T>(onError: (error: unknown) => void = () => {}): Emitter<T> {
  const listeners = new Set<{ listener: (message: T) => void }>();
  return {
    on(listener) {
      const entry = { listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    emit(message) {
      for (const entry of [...listeners]) {
        try {
          entry.listener(message);
        } catch (error) {
          onError(error);
        }
      }
    },
    clear: () => listeners.clear(),
  };
}
