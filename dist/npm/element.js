import { f as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };