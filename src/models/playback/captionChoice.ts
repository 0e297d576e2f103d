import { computed } from '@preact/signals';
import type { PlayerModel } from '../playerModel.js';

/** Which captions the watched video has, and which of them are shown. */
export function createCaptionChoice(player: PlayerModel, locale: string) {
  /** In the feed's order. */
  const captions = computed(() => player.video.value?.captions ?? []);
  /** The captions that are shown: while there is no sound, or because the shopper chose them. */
  const captionLang = computed(() => {
    const chosen = player.captionsLang.value;
    if (player.captionsOff.value || (chosen === null && !player.muted.value)) return null;
    const langs = captions.value.map((file) => file.lang);
    const base = (lang: string) => lang.split('-')[0];
    const fits = [(lang: string) => lang === chosen, (lang: string) => lang === locale, (lang: string) => base(lang) === base(locale), () => true];
    for (const fit of fits) {
      const lang = langs.find(fit);
      if (lang !== undefined) return lang;
    }
    return null;
  });
  /** Off, then each language in turn. */
  const cycleCaptions = () => {
    const langs = captions.value.map((file) => file.lang);
    const at = captionLang.value === null ? -1 : langs.indexOf(captionLang.value);
    player.chooseCaptions(langs[at + 1] ?? null);
  };
  return { captions, captionLang, cycleCaptions };
}
