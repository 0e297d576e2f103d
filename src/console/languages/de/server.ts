import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused':
    'Dein Link öffnet das nicht. Wenn du es brauchst, wende dich an den Inhaber des Shops.',
  'access.needed': 'Öffne diese Seite mit dem Link, den du bekommen hast.',
  'access.wait': {
    one: 'Von hier kamen zu viele falsche Schlüssel. Versuch es in {seconds} Sekunde wieder.',
    other: 'Von hier kamen zu viele falsche Schlüssel. Versuch es in {seconds} Sekunden wieder.',
  },
  'server.failed':
    'Das hat nicht geklappt, und es liegt nicht an dir. Warum, steht im Protokoll des Servers.',
  'server.closing': 'Der Server wird gerade angehalten. Versuch es später noch einmal.',
  'store.read':
    'Die Datenbank lässt sich im Moment nicht lesen, und nichts ist verloren. Der Server versucht es weiter.',
  'store.write':
    'Nichts wurde geändert: Im Moment kann nicht geschrieben werden. Versuch es später noch einmal.',
  'shop.unknown': 'Diesen Shop gibt es hier nicht.',
  'shop.only': 'Dieser Teil des Berichts ist nur für den Shop.',
  'folder.inUse': 'Ein anderer reelshelf-Befehl arbeitet in dem Ordner. Warte, bis er fertig ist.',
  'folder.refused':
    'In den Ordner {folder} kann nicht geschrieben werden. Sieh nach, ob er dir gehört und die Platte Platz hat; nichts wurde geändert.',
  'folder.unread':
    'Die Dateien des Projekts lassen sich nicht lesen: {file}. Bring sie in Ordnung oder nimm deine letzte Änderung zurück; nichts wurde geändert.',
  'body.large': 'Das ist mehr, als auf einmal geht. Schick es in Teilen.',
  'body.cutOff': 'Es ist nicht alles angekommen. Schick es noch einmal.',
  'person.name':
    'Gib einen Namen mit 1 bis 80 Zeichen an, damit du später weißt, wessen Zugang das ist.',
  'person.creator': 'Sag, für welchen Creator er ist.',
  'person.ended': 'Dieser Zugang ist schon beendet.',
  'question.gone': 'Diese Frage ist weg: Wer sie gestellt hat, hat sie zurückgenommen.',
  'question.changed':
    'Jemand anderes hat diese Frage inzwischen geändert. Sie steht hier, wie sie jetzt ist.',
  'answer.tooMany': 'Eine Frage hat höchstens 20 Antworten.',
  'answer.blocked': 'In dieser Antwort steht ein Wort, das du gesperrt hast.',
  'answer.empty': 'Schreib zuerst die Antwort.',
  'answer.long': {
    one: 'Eine Antwort hat höchstens {most} Zeichen.',
    other: 'Eine Antwort hat höchstens {most} Zeichen.',
  },
  'answer.creator': 'Der Feed sagt nicht, wer dieses Video gemacht hat. Antworte als Shop.',
  'answer.product': 'Kein Feed, der hier gelesen wurde, nennt dieses Produkt.',
  'answer.seconds': 'Schreib die Stelle im Video als Minuten und Sekunden, etwa 0:07.',
  'answer.only': 'Mit deinem Zugang kannst du antworten. Freigeben und ausblenden kann der Shop.',
  'answer.shops': 'Das ist die Antwort des Shops.',
  'words.tooMany': 'Höchstens 500 Wörter mit je bis zu 60 Zeichen.',
  'live.unknown': 'Kein Video des Feeds hat dieses Live.',
  'live.refused': 'So, wie dieses Live gerade steht, geht das nicht. Sieh es dir noch einmal an.',
  'live.product': 'Der Feed führt dieses Produkt nicht auf, Kunden würden es also nicht sehen.',
  'live.recording': 'Die Aufzeichnung braucht ihre ganze Adresse, mit https:// am Anfang.',
  'live.full': 'Für dieses Live ist kein Platz mehr. Mach mit einem anderen Kanal weiter.',
  'live.failed':
    'Das Live konnte nicht gelesen oder gespeichert werden, und nichts wurde geändert.',
  'cost.creator': 'Sag, für welchen Creator deines Feeds es ist. Nichts wurde geändert.',
  'cost.kind':
    'Die Art ist {received}; möglich sind `gift`, `fee` und `commission`. Nichts wurde geändert.',
  'cost.day': 'Der Tag ist {received}; er wird wie 2026-10-14 geschrieben. Nichts wurde geändert.',
  'cost.rate':
    'Die Provision ist {received}; sie liegt über 0 und bei höchstens 100 %. Nichts wurde geändert.',
  'cost.amount':
    'Der Betrag ist {received}; gemeint ist eine Summe wie 28.00. Nichts wurde geändert.',
  'cost.currency':
    'Die Währung ist {received}; gemeint ist ein Code wie EUR. Nichts wurde geändert.',
  'cost.line': 'Zeile {line}:',
  'cost.file': 'Die Datei ist keine Tabelle als Text (CSV). Nichts wurde geändert.',
  'cost.long': 'Die Datei hat mehr als {most} Zeilen; schick sie in Teilen. Nichts wurde geändert.',
  'cost.columns':
    'In der Datei fehlen Zeilen oder Spalten. Sie braucht diese Überschriften: {headings}. Nichts wurde geändert.',
  'secret.failed':
    'Die Geheimnisse lassen sich nicht lesen oder schreiben, und nichts wurde geändert.',
  'secret.gone': 'Dieses Geheimnis gibt es nicht mehr, oder es ist nichts daran zu ändern.',
  'secret.fixed':
    'Dieses Geheimnis wurde auf der Befehlszeile gesetzt. Ändere es dort und starte den Collector neu.',
  'secret.other':
    'Das ist schon das Geheimnis von {shop}. Jeder Shop braucht ein eigenes, damit sich die Bestellungen unterscheiden lassen.',
  'secret.same': 'Das ist schon das Geheimnis, und nichts wurde geändert.',
  'secret.form': 'Ein Geheimnis hat mindestens 8 Zeichen. Kopiere es ganz.',
  'file.empty': '{file} ist leer (0 Byte). Kopiere die Datei noch einmal vom Handy.',
  'file.large': '{file} hat {size}, und mehr als {most} gehen nicht.',
  'file.room':
    '{file} hat {size}, und die Platte hat dafür keinen Platz. Schaff Platz und leg die Datei dann wieder hierher.',
  'file.over': 'Diese Datei wartet nicht mehr. Leg sie noch einmal hierher.',
  'file.kept': 'Die Datei ist aufbewahrt.',
  'file.known': 'Diese Datei ist schon im Projekt.',
  'file.failed': 'Es konnte nicht bearbeitet werden, und es liegt nicht an der Datei.',
  'film.unreadable': 'Die Datei lässt sich nicht lesen.',
  'film.picture': 'Das ist kein Video, was immer der Name sagt: Es ist ein Bild.',
  'film.archive':
    'Das ist kein Video, was immer der Name sagt: Es ist ein Archiv (ZIP). Entpacke es zuerst.',
  'film.document':
    'Das ist kein Video, was immer der Name sagt: Es ist ein Dokument oder ein Text.',
  'film.page':
    'Das ist kein Video, sondern eine Webseite: Statt der Datei kam ein Fehler oder eine Anmeldung.',
  'film.unknown':
    'Das ist kein Video, das sich lesen lässt: MP4, MOV und WebM gehen. Vielleicht ist es beschädigt; kopiere oder exportiere es noch einmal.',
  'film.sound': 'Die Datei hat Ton, aber kein Bild. Wähle das Video selbst.',
  'film.cutOff':
    'Die Datei ist abgeschnitten: Ein Teil fehlt. Kopiere oder exportiere sie noch einmal, und warte, bis das fertig ist.',
  'film.damaged':
    'Die Datei ist beschädigt: Sie fängt gut an, aber nicht alles lässt sich lesen. Kopiere oder exportiere sie noch einmal.',
  'film.codec':
    'Das Bild hat ein Format, das hier nicht gelesen werden kann ({codec}). Exportiere das Video als MP4 (H.264 oder HEVC).',
  'film.long': {
    one: 'Das Video hat {minutes} Minute; ein Shelf zeigt Clips bis zu {most}. Schneide den Teil aus, der gezeigt werden soll.',
    other:
      'Das Video hat {minutes} Minuten; ein Shelf zeigt Clips bis zu {most}. Schneide den Teil aus, der gezeigt werden soll.',
  },
  'library.missing':
    'Zum Vorbereiten von Videos fehlen hier einige Pakete. Installiere sie neben reelshelf und starte es neu: `{command}`',
  'library.broken':
    'Die Pakete, die Videos vorbereiten, lassen sich auf diesem Rechner nicht laden. Lösche `node_modules`, dann: `{command}`',
  'poster.notHere':
    'Dieses Video wurde nicht hier vorbereitet: Leg die Datei einmal hierher, dann wähle einen Moment.',
  'poster.kind': '{file} ist kein lesbares Bild: JPEG, PNG und WebP gehen.',
  'poster.small':
    '{file} hat {width} × {height} Pixel, zu wenig für eine Karte; gut sind 720 × 1280.',
  'poster.large':
    '{file} hat {width} × {height} Pixel, mehr als verarbeitet werden kann; gut sind 720 × 1280.',
  'poster.damaged':
    '{file} lässt sich nicht als Bild lesen: Die Datei ist beschädigt oder von einer unbekannten Art. Speichere sie als JPEG.',
  'described.silent':
    '{file} hat keinen Ton. Ein beschriebener Film ist derselbe Film mit einer Stimme, die sagt, was zu sehen ist.',
  'described.length':
    '{file} dauert {seconds}, das Video {video}. Beide müssen gleich lang sein: Wer die Beschreibung einschaltet, sieht an derselben Stelle weiter.',
  'picture.kind': '{file} ist kein Bild, das jeder Browser zeigt: JPEG, PNG, WebP und GIF gehen.',
  'picture.large': '{file} ist größer als {most} × {most} Pixel, mehr geht für ein Porträt nicht.',
  'creator.gone': 'Dieser Creator ist nicht mehr in diesem Projekt.',
  'video.gone': 'Dieses Video ist nicht mehr in diesem Projekt.',
  'captions.file': 'In {file} sind keine Untertitel, die sich lesen lassen.',
  'captions.language': '„{lang}“ ist keine Sprache wie en oder de-DE.',
  'captions.text':
    'In diesem Text sind keine Untertitel: Eine Zeile wie `00:01.000 --> 00:02.500` fehlt.',
  'import.address': '{address} ist keine Adresse eines Shops wie shop.example.',
  'import.counts': '{new} neu, {changed} geändert, {same} unverändert.',
  'import.leftOut': '{count} weggelassen: Entwürfe, Gebühren und Ähnliches.',
  'import.vanished': '{count} nicht mehr im Shop.',
  'import.unreachable':
    '{from} antwortet nicht. Sieh nach, ob die Adresse sich in deinem Browser öffnet.',
  'import.unknown':
    '{from} hat keine Produkte, die sich hier lesen lassen. Exportiere die Produkte aus deinem Shop als Datei (CSV) und leg diese hierher.',
  'import.file':
    '{from} ist kein bekannter Export von Produkten: CSV von Shopify, WooCommerce, Wix oder Meta, ein Produkt-Feed von Google oder JSON von Shopify oder WooCommerce.',
  'import.currency':
    'Nirgends steht, in welcher Währung die Preise von {from} sind. Schreib sie neben die Adresse, etwa EUR, und hol die Produkte noch einmal.',
  'import.key':
    '{from} gibt die Produkte nur mit einem Schlüssel heraus. Exportiere sie als Datei (CSV) und leg diese hierher, oder lass sie mit dem Schlüssel technisch einrichten.',
  'invite.shop': 'Schreib den Namen deines Shops: Der Creator liest, wer einlädt.',
  'invite.address':
    'Das ist keine Adresse. Schreib, wo Creator diesen Server erreichen, etwa https://events.shop.example, oder lass das Feld leer.',
  'invite.creator': 'Sag, wer eingeladen wird: Wähle einen Creator oder schreib einen Handle.',
  'invite.product': 'Wähle das Produkt, das du geschickt hast.',
  'invite.relation': 'Sag, wie der Creator an das Produkt kommt.',
  'invite.ends': 'Sag, bis wann der Creator ein Video schicken kann: ein Tag ab heute.',
  'invite.until': 'Sag, bis wann du das Video zeigen willst: ein Tag ab heute.',
  'invite.onsite': 'Ein Video für das Shelf braucht das Recht, im Shop gezeigt zu werden.',
  'invite.country': '{code} ist kein Code eines Landes wie US oder DE.',
  'invite.over': 'Diese Einladung wurde zurückgezogen. Mach eine neue.',
  'gift.gone': 'Was du suchst, ist nicht mehr da.',
  'gift.why': 'Schreib dem Creator einen Satz: warum du das Video nicht nimmst.',
  'gift.what': 'Schreib dem Creator einen Satz: was anders sein soll.',
  'gift.changed':
    'Inzwischen hat sich etwas geändert: Der Creator hat ein anderes Video geschickt oder es zurückgenommen, oder es wurde anderswo entschieden. Sieh es dir noch einmal an.',
  'proof.gone': 'Dieser Beleg ist nicht mehr da. Füge ihn noch einmal hinzu.',
  'proof.none': 'Schreib die Nachricht des Creators auf, oder wähle eine Datei.',
  'proof.long': 'Die Nachricht ist zu lang. Füge sie als Datei hinzu.',
  'publish.address':
    '{address} ist keine Adresse. Sag, wo der Ordner liegen wird, etwa https://shop.example/reels/',
  'refused.key': 'Eine Seite hat keinen Schlüssel dieses Collectors. Setz `data-key` in ihrem Tag.',
  'refused.nowhere':
    'Eine Anfrage sagte nicht, von welcher Seite sie kam, wie Browser es tun. Nur Seiten der Ursprünge, die der Schlüssel aufführt, dürfen senden.',
  'refused.origin':
    'Seiten von {origin} dürfen mit diesem Schlüssel nicht senden. Wenn sie deine sind, starte den Collector auch mit `{setting}`.',
  'refused.network':
    'Ein Netz hat mehr gesendet, als die Seiten eines Shops es tun. Steht ein eigener Proxy oder ein CDN davor, nenne seine Adressen mit `--trust-proxy`.',
  'refused.many':
    'Es kam mehr auf einmal, als ein Schlüssel senden darf. Ein sehr großer Shop erhöht das mit `--limit key=…`; sonst überflutet ein Programm den Server.',
  'refused.visitor':
    'Ein Besucher hat mehr gesendet, als jemand beim Einkaufen es tut: ein Programm, oder Seiten, die sich einen Besucher teilen.',
  'refused.store':
    'Es konnte nicht in die Datenbank geschrieben werden. Die Seiten behalten, was sie zu melden haben, und es wird von selbst wieder versucht.',
  'refused.form':
    'Es war nicht so, wie diese Ausgabe es sendet ({reason}): Die Seiten haben vielleicht eine andere Ausgabe als der Collector, oder ein anderes Programm sendet.',
  'refused.old': 'Ereignisse wurden mehr als 72 Stunden danach gemeldet und werden weggelassen.',
  'refused.new':
    'Ereignisse wurden mit einer Zeit nach ihrem Senden gemeldet: Eine Uhr wurde inzwischen um mehr als 5 Minuten zurückgestellt.',
  'refused.likes': 'Mehr Likes können nicht aufbewahrt werden.',
  'refused.video': 'Kein Feed, der hier gelesen wurde, nennt dieses Video.',
  'refused.signature':
    'Bestellungen für {platform} kamen mit falscher Unterschrift oder ohne, und keine wurde geglaubt. Wenn sie aus deinem Shop sind, hat sein Webhook ein anderes Geheimnis als der Collector, oder eine Uhr geht falsch.',
  'refused.webhook':
    'Ein Server von {platform} sendet Bestellungen, und dafür wurde kein Geheimnis hinterlegt. Richte es unter Bestellungen ein.',
  'refused.order': 'Eine Bestellung war zu groß oder hatte keine lesbare Form.',
};
