import { n as texts } from "../shared/language-es.js";

export { texts as es };