import { n as texts } from "../shared/language-ar.js";

export { texts as ar };