import { type PlayerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { type Translate } from '../../i18n/translate.js';
/** Texts of the parts that come later, with the merchant's own wording where there is one. */
export declare function useExtrasText(): Translate<PlayerExtrasTexts>;
