import { n as texts } from "../shared/language-ko.js";

export { texts as ko };