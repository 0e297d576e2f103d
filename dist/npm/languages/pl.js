import { n as texts } from "../shared/language-pl.js";

export { texts as pl };