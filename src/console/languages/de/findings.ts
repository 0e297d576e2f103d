import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    'Von {videos} Videos sind jetzt {shown} zu sehen, von {products} Produkten lassen sich {used} verwenden.',
  'totals.unread': 'Nichts kann gezeigt werden: Das Projekt lässt sich nicht lesen.',
  'rights.status':
    'Die Rechte stehen auf „{status}“: Nur eigene und erlaubte Videos werden gezeigt.',
  'rights.ended': 'Die Rechte sind am {at} abgelaufen.',
  'rights.end': 'Die Rechte laufen am {at} ab: Bitte um mehr Zeit.',
  'rights.offsite':
    'In den Rechten fehlen die Seiten des Shops (`onsite`), darum zeigt es kein Shop.',
  'show.ended': 'Die Zeit war am {at} vorbei.',
  'show.never': 'Es wird von {from} bis {until} gezeigt, also nie.',
  'show.later': 'Vor {at} wird es nicht gezeigt.',
  'show.unlisted': 'Es soll bei {products} stehen, was der Feed nicht aufführt.',
  'tag.outside': 'Die Markierung von {product} steht bei {at} s, und das Video endet bei {end} s.',
  'tag.unlisted':
    'Eine Markierung nennt {product}, was der Feed nicht aufführt: Nur ein Shop, der es kennt, zeigt es.',
  'tag.none': 'Kein Produkt ist markiert.',
  'poster.none': 'Ohne Standbild ist die Karte eine einfarbige Fläche.',
  'link.gone': '{src} war bis {day} unterschrieben und ist weg. Behalte eine eigene Datei.',
  'link.until': '{src} ist bis {day} unterschrieben. Behalte eine eigene Datei.',
  'link.short':
    '{src} ist eine Adresse, die nach Stunden oder Tagen endet. Behalte eine eigene Datei.',
  'product.unbuyable':
    'Es hat keine Adresse, und nirgends steht, welches Produkt des Shops es ist: Wo die Art des Shops nicht bekannt ist, kann man es nicht kaufen.',
  'product.untitled': 'Es hat keinen Titel.',
  'product.gone': 'Seit {day} ist es nicht mehr im Shop: Nimm es heraus oder hol die Produkte neu.',
  'proof.lost':
    'Was die Rechte belegte, ist nicht mehr im Ordner `.reelshelf-proofs` oder wurde dort geändert.',
  'proof.none': 'Der Creator hat zugestimmt, und nichts ist aufbewahrt, was das belegt.',
  'share.link':
    '{src} führt zu einer Seite von {page}, nicht zu einem Film, und kein Browser spielt es ab. Bitte den Creator um die Datei und um das Recht, sie zu zeigen.',
  'file.none': '{src} ist nicht im Ordner.',
  'file.answers': '{src} ist nicht zu bekommen: Der Server antwortet mit {status}.',
  'file.missing': '{src} ist nicht zu bekommen: Der Server antwortet nicht.',
  'stream.notYet':
    '{src} ist noch nicht zu bekommen. Vor einem Live ist das so; sieh noch einmal nach, wenn deine Kamera läuft.',
  'file.unseen': {
    one: '{count} Adresse beginnt an der Wurzel der Website ({first}), wo ein Ordner nichts hat, und wurde nicht angesehen.',
    other:
      '{count} Adressen beginnen an der Wurzel der Website ({first}), wo ein Ordner nichts hat, und wurden nicht angesehen.',
  },
  'film.empty': '{src} ist leer.',
  'film.none': '{src} ist kein Film, vielleicht eine Webseite, ein Bild oder ein Text.',
  'film.kind': '{src} ist von anderer Art, als der Feed sagt: Nenn sie {type}.',
  'film.cut': '{src} endet zu früh: Lade oder kopiere die Datei noch einmal.',
  'film.hevc': '{src} ist HEVC, wie iPhones aufnehmen: Viele Browser zeigen nichts.',
  'film.codec': '{src} ist {codec}, was Browser nicht abspielen.',
  'film.sound': '{src} hat Ton und kein Bild: Nimm den Film, zu dem er gehört.',
  'film.av1': '{src} ist AV1, was iPhones vor dem 15 Pro nicht abspielen.',
  'film.indexLast': '{src} hat sein Verzeichnis am Ende und startet darum spät.',
  'picture.none': '{src} ist kein Bild, das Browser zeigen.',
  'captions.utf16':
    '{src} ist in UTF-16 geschrieben, was Browser nicht lesen: Speichere es als UTF-8.',
  'captions.srt': '{src} ist SubRip (SRT): Browser lesen nur WebVTT.',
  'captions.none':
    '{src} enthält keine Untertitel: Browser lesen WebVTT, das mit der Zeile `WEBVTT` beginnt.',
  'captions.letters':
    '{src} ist nicht in UTF-8 geschrieben, darum erscheinen Umlaute und Akzente falsch: Speichere es als UTF-8.',
  'captions.times':
    '{src} hat Zeiten, die kein Browser liest: Schreib `00:01.000 --> 00:03.000`, mit Punkten, die spätere an zweiter Stelle.',
  'key.unknown': '{path} ist kein Name, den ein Feed kennt, und wird nicht gelesen.',
  'key.near': '{path} ist kein Name, den ein Feed kennt. Meintest du {near}?',
  'letters.lost':
    'Buchstaben sind verloren, wie in „{text}“: Die Datei ist nicht UTF-8, und nur das lesen Browser. Speichere oder exportiere sie als UTF-8.',
  'feed.form':
    'Nichts davon wird gezeigt: Es hat nicht die Form eines Feeds. Er beginnt mit `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'Nichts davon wird gezeigt: Der Feed steht in {key}. Lass die Datei mit dem beginnen, was dort steht.',
  'issue.FEED_INVALID': '{field} gehört so nicht in einen Feed.',
  'issue.FEED_WRONG_VERSION': '{field} ist keine Version, die diese Ausgabe liest. Schreib `1`.',
  'issue.FEED_TOO_LARGE': '{field} hat zu viele Werte. Teile den Feed.',
  'issue.LIST_TOO_LONG': '{field} hat zu viele Einträge. Behalte nur, was gezeigt werden kann.',
  'issue.MISSING': '{field} fehlt. Ergänze es.',
  'issue.WRONG_TYPE': '{field} ist nicht das, was dorthin gehört.',
  'issue.TOO_SMALL': '{field} ist zu kurz oder zu klein.',
  'issue.TOO_BIG': '{field} ist zu lang oder zu groß.',
  'issue.WRONG_FORMAT': '{field} hat nicht die richtige Form.',
  'issue.NOT_ALLOWED': '{field} ist keiner der bekannten Werte.',
  'issue.INVALID': '{field} ist nicht gültig.',
  'issue.UNKNOWN_KEY':
    '{field} ist dort kein bekannter Name, und ein falsch geschriebener könnte verbergen, was das Gesetz verlangt: Schreib ihn wie in der Dokumentation, oder nimm ihn weg.',
  'issue.URL_REFUSED':
    '{field} ist keine Adresse, die verwendet werden darf: Sie beginnt mit `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} ist kein Video dieser Plattform. Nimm die lange Adresse seiner eigenen Seite.',
  'issue.LOCALE_UNKNOWN': '{field} ist keine Sprache wie `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} ist keine Zeitzone wie `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} ist ein Tag, den es nicht gibt.',
  'issue.TAG_ENDS_BEFORE_START': '{field} liegt vor dem Anfang der Markierung.',
  'issue.OPTIONS_MISMATCH': '{field} nennt nicht je einen Wert für jede Auswahl des Produkts.',
  'issue.CREATOR_UNKNOWN': '{field} nennt keinen Creator dieses Feeds.',
  'issue.DUPLICATE_ID': '{field} kommt ein zweites Mal vor; das erste wurde behalten.',
  'issue.NOTHING_LEFT': 'In {field} ist kein gültiger Eintrag übrig.',
  'issue.received': 'Dort steht {received}.',
  'issue.feed': 'Der Feed ist nicht zu verwenden.',
  'issue.item': 'Es wird weggelassen.',
  'issue.piece': 'Es wird ohne das gezeigt.',
  'issue.rest': 'Der Rest der Liste wird weggelassen.',
};
