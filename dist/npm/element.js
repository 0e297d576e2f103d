import { E as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };