import { n as texts } from "../shared/language-it.js";

export { texts as it };