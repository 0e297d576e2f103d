import { n as texts } from "../shared/language-sv.js";

export { texts as sv };