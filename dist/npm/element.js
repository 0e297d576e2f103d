import { c as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };