import { t as texts } from "../shared/language-tr.js";

export { texts as tr };