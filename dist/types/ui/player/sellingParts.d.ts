import type { ShelfContext } from '../../models/context.js';
/** What a product needs to be opened: its sheet and the shop's models. The browser keeps one copy, so this may be asked often. */
export declare const loadSellingParts: ({ loadShop }: Pick<ShelfContext, 'loadShop'>) => Promise<[typeof import("./SheetPlace.js"), typeof import("../product/ProductSheet.js"), import("../../models/shopModels.js").ShopModels]>;
