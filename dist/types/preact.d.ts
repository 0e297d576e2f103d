import { n as ShelfComponent, t as ReelShelfProps } from "./shared/shelfComponent.js";
import { t as ReelShelfAttributes } from "./shared/markupTypes.js";
import { VNode } from "preact";

/**
 * The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server.
 */
declare const ReelShelf: ShelfComponent<VNode>;
export { ReelShelf, type ReelShelfAttributes, type ReelShelfProps };