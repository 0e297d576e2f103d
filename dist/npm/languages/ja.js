import { n as texts } from "../shared/language-ja.js";

export { texts as ja };