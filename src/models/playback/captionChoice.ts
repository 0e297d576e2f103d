import { computed, signal } from '@preact/signals';
import type { PlayerModel } from '../playerModel.js';

/** Which captions the watched video has, and which of them are shown. */
export function createCaptionChoice(player: PlayerModel, locale: string) {
  /** Addresses of captions that turned out to have no words, or could not be had. */
  const wordless = signal<ReadonlySet<string>>(new Set());
  /** Those that can be shown, in the feed's order. */
  const captions = computed(() =>
    (player.video.value?.captions ?? []).filter(({ src }) => !wordless.value.has(src)),
  );
  /** The captions that are shown: while there is no sound, or because the shopper chose them. */
  const captionLang = computed(() => {
    const chosen = player.captionsLang.value;
    if (player.captionsOff.value || (chosen === null && !player.muted.value)) return null;
    const langs = captions.value.map((file) => file.lang);
    const base = (lang: string) => lang.split(/[-_]/)[0];
    const fits = [
      (lang: string) => lang === chosen,
      (lang: string) => lang === locale,
      (lang: string) => base(lang) === base(locale),
      () => true,
    ];
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
  /** Not offered any more, until the network is back. */
  const refuseCaptions = (src: string) => {
    wordless.value = new Set([...wordless.peek(), src]);
  };
  const retryCaptions = () => {
    wordless.value = new Set();
  };
  return { captions, captionLang, cycleCaptions, refuseCaptions, retryCaptions };
}
