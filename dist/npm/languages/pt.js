import { n as texts } from "../shared/language-pt.js";

export { texts as pt };