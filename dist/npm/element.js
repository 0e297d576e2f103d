import { T as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };