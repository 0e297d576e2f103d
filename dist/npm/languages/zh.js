import { t as texts } from "../shared/language-zh.js";

export { texts as zh };