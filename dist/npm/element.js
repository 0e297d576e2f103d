import { a as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };