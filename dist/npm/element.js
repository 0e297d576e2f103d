import { m as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };