import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals: '{shown} av {videos} videor visas nu, {used} av {products} produkter går att använda.',
  'totals.unread': 'Inget kan visas: projektet går inte att läsa.',
  'rights.status': 'rättigheterna är ”{status}”: bara egna och tillåtna videor visas.',
  'rights.ended': 'rättigheterna tog slut {at}.',
  'rights.end': 'rättigheterna tar slut {at}: be om mer tid.',
  'rights.offsite':
    'rättigheterna omfattar inte butikens sidor (`onsite`), så ingen butik visar den.',
  'show.ended': 'tiden tog slut {at}.',
  'show.never': 'den visas från {from} till {until}, alltså aldrig.',
  'show.later': 'den visas inte före {at}.',
  'show.unlisted': 'den ska visas med {products}, som inte finns i flödet.',
  'tag.outside': 'taggen för {product} ligger på {at} s, och videon slutar vid {end} s.',
  'tag.unlisted':
    'en tagg nämner {product}, som inte finns i flödet: bara en butik som känner till produkten visar den.',
  'tag.none': 'ingen produkt är taggad.',
  'poster.none': 'utan omslagsbild är kortet en enda färg.',
  'link.gone': '{src} var signerad till {day} och finns inte längre. Behåll en egen fil.',
  'link.until': '{src} är signerad till {day}. Behåll en egen fil.',
  'link.short': '{src} är en adress som slutar gälla efter timmar eller dagar. Behåll en egen fil.',
  'product.unbuyable':
    'den har ingen adress, och inget säger vilken av butikens produkter det är: i en butik av okänd sort går den inte att köpa.',
  'product.untitled': 'den har ingen titel.',
  'product.gone':
    'den finns inte i butiken sedan {day}: ta bort den, eller hämta in produkterna igen.',
  'proof.lost':
    'det som visade rättigheterna är borta från mappen `.reelshelf-proofs`, eller har ändrats där.',
  'proof.none': 'kreatören har godkänt, och inget som visar det är sparat.',
  'share.link':
    '{src} leder till en sida på {page}, inte till en film, och ingen webbläsare spelar den. Be kreatören om filen och om rätten att visa den.',
  'file.none': '{src} finns inte i mappen.',
  'file.answers': '{src} går inte att få: servern svarar {status}.',
  'file.missing': '{src} går inte att få: servern svarar inte.',
  'stream.notYet':
    '{src} går inte att få än. Så är det före en live; titta igen när din kamera är igång.',
  'file.unseen': {
    one: '{count} adress börjar vid webbplatsens rot ({first}), där en mapp inte har något, och granskades inte.',
    other:
      '{count} adresser börjar vid webbplatsens rot ({first}), där en mapp inte har något, och granskades inte.',
  },
  'film.empty': '{src} är tom.',
  'film.none': '{src} är ingen film: det kan vara en webbsida, en bild eller en text.',
  'film.kind': '{src} är av annan typ än flödet säger: kalla den {type}.',
  'film.cut': '{src} slutar för tidigt: ladda ner eller kopiera den igen.',
  'film.hevc': '{src} är HEVC, som iPhone spelar in: många webbläsare visar inget.',
  'film.codec': '{src} är {codec}, som webbläsare inte spelar.',
  'film.sound': '{src} har ljud och ingen bild: ta filmen som den hör till.',
  'film.av1': '{src} är AV1, som iPhone före 15 Pro inte spelar.',
  'film.indexLast': '{src} har sitt index i slutet och startar därför sent.',
  'picture.none': '{src} är ingen bild som webbläsare visar.',
  'captions.utf16': '{src} är skriven i UTF-16, som webbläsare inte läser: spara den som UTF-8.',
  'captions.srt': '{src} är SubRip (SRT): webbläsare läser bara WebVTT.',
  'captions.none':
    '{src} har inga undertexter: webbläsare läser WebVTT, som börjar med raden `WEBVTT`.',
  'captions.letters': '{src} är inte skriven i UTF-8, så å, ä och ö blir fel: spara den som UTF-8.',
  'captions.times':
    '{src} har tider som ingen webbläsare läser: skriv `00:01.000 --> 00:03.000`, med punkter, den senare som nummer två.',
  'key.unknown': '{path} är inget namn som ett flöde har, och läses inte.',
  'key.near': '{path} är inget namn som ett flöde har. Menade du {near}?',
  'letters.lost':
    'bokstäver har gått förlorade, som i ”{text}”: filen är inte UTF-8, det enda webbläsare läser. Spara eller exportera den som UTF-8.',
  'feed.form':
    'inget av det visas: det har inte formen av ett flöde. Det börjar med `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'inget av det visas: flödet ligger inuti {key}. Låt filen börja med det som står där.',
  'issue.FEED_INVALID': '{field} är inte det som ett flöde har där.',
  'issue.FEED_WRONG_VERSION': '{field} är ingen version som läses här. Skriv `1`.',
  'issue.FEED_TOO_LARGE': '{field} har för många värden. Dela flödet.',
  'issue.LIST_TOO_LONG': '{field} har för många poster. Behåll bara det som kan visas.',
  'issue.MISSING': '{field} saknas. Lägg till.',
  'issue.WRONG_TYPE': '{field} är inte det som ska stå där.',
  'issue.TOO_SMALL': '{field} är för kort eller för liten.',
  'issue.TOO_BIG': '{field} är för lång eller för stor.',
  'issue.WRONG_FORMAT': '{field} har inte rätt form.',
  'issue.NOT_ALLOWED': '{field} är inget av de kända värdena.',
  'issue.INVALID': '{field} är inte giltig.',
  'issue.UNKNOWN_KEY':
    '{field} är inget känt namn där, och ett felstavat kan dölja det som lagen kräver: stava som i dokumentationen, eller ta bort det.',
  'issue.URL_REFUSED': '{field} är ingen adress som får användas: den börjar med `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} är ingen video på den plattformen. Ta den långa adressen till dess egen sida.',
  'issue.LOCALE_UNKNOWN': '{field} är inget språk som `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} är ingen tidszon som `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} är en dag som inte finns.',
  'issue.TAG_ENDS_BEFORE_START': '{field} ligger före taggens början.',
  'issue.OPTIONS_MISMATCH': '{field} nämner inte ett värde för varje val av produkten.',
  'issue.CREATOR_UNKNOWN': '{field} nämner ingen kreatör i det här flödet.',
  'issue.DUPLICATE_ID': '{field} används en andra gång; den första behölls.',
  'issue.NOTHING_LEFT': '{field} har ingen giltig post kvar.',
  'issue.received': 'Där står {received}.',
  'issue.feed': 'Flödet går inte att använda.',
  'issue.item': 'Posten utelämnas.',
  'issue.piece': 'Posten visas utan det.',
  'issue.rest': 'Resten av listan utelämnas.',
};
