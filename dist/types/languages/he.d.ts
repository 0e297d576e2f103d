import { t as Language } from "../shared/texts.js";

declare const texts: Language;
export { type Language, texts as he };