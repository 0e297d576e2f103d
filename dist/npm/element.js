import { C as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };