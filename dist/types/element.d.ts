import { n as ReelShelfElement, r as defineReelShelf, t as ReelShelfAttributes } from "./shared/markupTypes.js";
export { type ReelShelfAttributes, type ReelShelfElement, defineReelShelf };