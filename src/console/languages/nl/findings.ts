import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    'Nu zijn {shown} van {videos} video’s te zien, {used} van {products} producten zijn bruikbaar.',
  'totals.unread': 'Er kan niets worden getoond: het project is niet te lezen.',
  'rights.status':
    'de rechten staan op ‘{status}’: alleen eigen en toegestane video’s worden getoond.',
  'rights.ended': 'de rechten liepen af op {at}.',
  'rights.end': 'de rechten lopen af op {at}: vraag om meer tijd.',
  'rights.offsite':
    'in de rechten ontbreken de pagina’s van de winkel (`onsite`), dus geen winkel toont hem.',
  'show.ended': 'de tijd was voorbij op {at}.',
  'show.never': 'hij is te zien van {from} tot {until}, dus nooit.',
  'show.later': 'hij is niet te zien vóór {at}.',
  'show.unlisted': 'hij hoort bij {products}, en dat staat niet in de feed.',
  'tag.outside': 'de tag van {product} staat op {at} s, en de video eindigt bij {end} s.',
  'tag.unlisted':
    'een tag noemt {product}, en dat staat niet in de feed: alleen een winkel die het kent, toont het.',
  'tag.none': 'er is geen product getagd.',
  'poster.none': 'zonder omslagbeeld is de kaart een effen kleur.',
  'link.gone': '{src} was ondertekend tot {day} en is weg. Bewaar een eigen bestand.',
  'link.until': '{src} is ondertekend tot {day}. Bewaar een eigen bestand.',
  'link.short': '{src} is een adres dat na uren of dagen eindigt. Bewaar een eigen bestand.',
  'product.unbuyable':
    'het heeft geen adres, en nergens staat welk product van de winkel het is: in een winkel van een onbekende soort is het niet te koop.',
  'product.untitled': 'het heeft geen titel.',
  'product.gone':
    'het is sinds {day} niet meer in de winkel: haal het weg, of haal de producten opnieuw binnen.',
  'proof.lost':
    'wat de rechten bewees, is weg uit de map `.reelshelf-proofs`, of is daar veranderd.',
  'proof.none': 'de creator heeft toegestemd, en er is niets bewaard dat het bewijst.',
  'share.link':
    '{src} leidt naar een pagina van {page}, niet naar een film, en geen browser speelt hem af. Vraag de creator om het bestand en om het recht het te tonen.',
  'file.none': '{src} staat niet in de map.',
  'file.answers': '{src} is niet te krijgen: de server antwoordt {status}.',
  'file.missing': '{src} is niet te krijgen: de server antwoordt niet.',
  'stream.notYet':
    '{src} is nog niet te krijgen. Dat is zo vóór een live; kijk opnieuw als je camera loopt.',
  'file.unseen': {
    one: '{count} adres begint bij de wortel van de site ({first}), waar een map niets heeft, en is niet bekeken.',
    other:
      '{count} adressen beginnen bij de wortel van de site ({first}), waar een map niets heeft, en zijn niet bekeken.',
  },
  'film.empty': '{src} is leeg.',
  'film.none': '{src} is geen film: het kan een webpagina, een afbeelding of een tekst zijn.',
  'film.kind': '{src} is van een ander type dan de feed zegt: noem het {type}.',
  'film.cut': '{src} eindigt te vroeg: download of kopieer het opnieuw.',
  'film.hevc': '{src} is HEVC, zoals iPhones opnemen: veel browsers tonen niets.',
  'film.codec': '{src} is {codec}, en dat spelen browsers niet af.',
  'film.sound': '{src} heeft geluid en geen beeld: neem de film waar het bij hoort.',
  'film.av1': '{src} is AV1, en dat spelen iPhones van vóór de 15 Pro niet af.',
  'film.indexLast': '{src} heeft zijn index aan het eind, en begint daardoor laat.',
  'picture.none': '{src} is geen afbeelding die browsers tonen.',
  'captions.utf16':
    '{src} is geschreven in UTF-16, en dat lezen browsers niet: sla het op als UTF-8.',
  'captions.srt': '{src} is SubRip (SRT): browsers lezen alleen WebVTT.',
  'captions.none':
    '{src} heeft geen ondertitels: browsers lezen WebVTT, en dat begint met de regel `WEBVTT`.',
  'captions.letters':
    '{src} is niet geschreven in UTF-8, dus letters met accenten komen verkeerd door: sla het op als UTF-8.',
  'captions.times':
    '{src} heeft tijden die geen browser leest: schrijf `00:01.000 --> 00:03.000`, met punten, de latere als tweede.',
  'key.unknown': '{path} is geen naam die een feed heeft, en wordt niet gelezen.',
  'key.near': '{path} is geen naam die een feed heeft. Bedoelde je {near}?',
  'letters.lost':
    'er zijn letters verloren, zoals in ‘{text}’: het bestand is geen UTF-8, en alleen dat lezen browsers. Sla het op of exporteer het als UTF-8.',
  'feed.form':
    'niets ervan wordt getoond: het heeft niet de vorm van een feed. Die begint met `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'niets ervan wordt getoond: de feed zit in {key}. Laat het bestand beginnen met wat daar staat.',
  'issue.FEED_INVALID': '{field} is niet wat een feed daar heeft.',
  'issue.FEED_WRONG_VERSION': '{field} is geen versie die hier wordt gelezen. Schrijf `1`.',
  'issue.FEED_TOO_LARGE': '{field} heeft te veel waarden. Splits de feed.',
  'issue.LIST_TOO_LONG': '{field} heeft te veel regels. Houd alleen wat getoond kan worden.',
  'issue.MISSING': '{field} ontbreekt. Voeg het toe.',
  'issue.WRONG_TYPE': '{field} is niet wat daar hoort.',
  'issue.TOO_SMALL': '{field} is te kort of te klein.',
  'issue.TOO_BIG': '{field} is te lang of te groot.',
  'issue.WRONG_FORMAT': '{field} heeft niet de juiste vorm.',
  'issue.NOT_ALLOWED': '{field} is geen van de bekende waarden.',
  'issue.INVALID': '{field} is niet geldig.',
  'issue.UNKNOWN_KEY':
    '{field} is daar geen bekende naam, en een verkeerd gespelde kan verbergen wat de wet vraagt: schrijf hem als in de documentatie, of haal hem weg.',
  'issue.URL_REFUSED': '{field} is geen bruikbaar adres: dat begint met `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} is geen video van dat platform. Neem het lange adres van de eigen pagina.',
  'issue.LOCALE_UNKNOWN': '{field} is geen taal zoals `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} is geen tijdzone zoals `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} is een dag die niet bestaat.',
  'issue.TAG_ENDS_BEFORE_START': '{field} ligt vóór het begin van de tag.',
  'issue.OPTIONS_MISMATCH': '{field} noemt niet één waarde voor elke optie van het product.',
  'issue.CREATOR_UNKNOWN': '{field} noemt geen creator van deze feed.',
  'issue.DUPLICATE_ID': '{field} komt een tweede keer voor; de eerste is gehouden.',
  'issue.NOTHING_LEFT': '{field} heeft geen geldige regel meer.',
  'issue.received': 'Er staat {received}.',
  'issue.feed': 'De feed is niet te gebruiken.',
  'issue.item': 'Het wordt weggelaten.',
  'issue.piece': 'Het wordt zonder dat getoond.',
  'issue.rest': 'De rest van de lijst wordt weggelaten.',
};
