import { S as defineReelShelf } from "./shared/shelf.js";

export { defineReelShelf };