import { w as AddLine } from "./anySettings.js";

/** `detail` of `reelshelf:cart_add`. */
interface CartAddRequest {
  lines: readonly AddLine[];
  /**
   * Takes the add over, while the event is being dispatched. The answer, or a promise of it, is an `AddResult`, a boolean, or nothing
   * (it worked).
   */
  respondWith(answer: unknown): void;
}
export { CartAddRequest as t };