import { n as texts } from "../shared/language-he.js";

export { texts as he };