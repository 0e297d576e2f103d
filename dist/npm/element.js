import { s as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };