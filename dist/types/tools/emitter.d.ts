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
 * A listener that throws does not keep the others from hearing: its error goes to `onError`.
 * A listener added while a message is being told hears the next one.
 */
export declare function createEmitter<T>(onError?: (error: unknown) => void): Emitter<T>;
