import { n as texts } from "../shared/language-fr.js";

export { texts as fr };