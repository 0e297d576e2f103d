import { n as texts } from "../shared/language-de.js";

export { texts as de };