import { n as texts } from "../shared/language-nl.js";

export { texts as nl };