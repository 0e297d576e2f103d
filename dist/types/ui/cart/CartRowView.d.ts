import type { CartLinesModel } from '../../models/cart/cartLinesModel.js';
import { type CartRow } from '../../models/cart/cartRows.js';
interface RowProps {
    row: CartRow;
    lines: InstanceType<typeof CartLinesModel>;
}
/** One line, or the slim row that it leaves when it was taken out. */
export declare function CartRowView({ row, lines }: RowProps): import("preact").JSX.Element;
export {};
