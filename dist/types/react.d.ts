import { n as ShelfComponent, t as ReelShelfProps } from "./shared/shelfComponent.js";
import { t as ReelShelfAttributes } from "./shared/markupTypes.js";
import { ReactElement } from "react";

/**
 * The shelf as a component of React 18 or later, also below a server component. Changed options are shown; unmounting leaves nothing
 * behind. Renders an empty element on a server.
 */
declare const ReelShelf: ShelfComponent<ReactElement>;
export { ReelShelf, type ReelShelfAttributes, type ReelShelfProps };