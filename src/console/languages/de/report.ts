import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Creator-Bericht',
  today: 'Heute',
  week: '7 Tage',
  month: '28 Tage',
  custom: 'Tage wählen',
  from: 'Von',
  to: 'Bis',
  range: 'Welche Tage',
  shop: 'Shop',
  'period.today': 'heute',
  'period.week': 'in dieser Woche',
  'period.month': 'in den letzten vier Wochen',
  'period.custom': 'in diesen Tagen',
  'period.day': 'an diesem Tag',
  'before.today': 'Gestern',
  'before.week': 'In der Woche davor',
  'before.month': 'In den vier Wochen davor',
  'before.custom': 'In den Tagen davor',
  'before.day': 'Am Tag davor',
  'before.running.today': 'Gestern bis zur selben Zeit',
  'before.running.week': 'In der Woche davor bis zur selben Zeit',
  'before.running.month': 'In den vier Wochen davor bis zur selben Zeit',
  'before.running.custom': 'In den Tagen davor bis zur selben Zeit',
  'before.running.day': 'Am Tag davor bis zur selben Zeit',
  'creator.page': 'Seite von',
  'creator.all': 'dem ganzen Shop',
  'creator.share':
    'Das sieht der Creator. Im Bereich „Personen“ gibst du einen Link dazu, der nichts anderes öffnet und zurückgenommen werden kann.',
  'own.none': 'Hier ist noch nichts',
  'own.none.lead':
    'In diesen Tagen hat niemand deine Videos angesehen. Sobald es jemand tut, erscheint es hier in Sekunden.',
  'live.now': 'Gerade aktualisiert',
  'live.ago': 'Aktualisiert {ago}',
  'live.lost': 'Nicht verbunden, neuer Versuch läuft',
  creators: { one: '{count} Creator', other: '{count} Creators' },
  orders: { one: '{count} Bestellung', other: '{count} Bestellungen' },
  likes: { one: '{count} Like', other: '{count} Likes' },
  views: { one: '{count} Aufruf', other: '{count} Aufrufe' },
  shoppers: { one: '{count} Kunde', other: '{count} Kunden' },
  'headline.orders': '{orders}, {revenue}, nach Videos von {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, nach Videos von {creator} {period}.',
  'headline.creators': { one: '{count} Creator', other: '{count} Creators' },
  'headline.added': {
    one: '{shoppers} Kunde hat {period} zugesehen und {products} in den Warenkorb gelegt. Noch keine Bestellungen.',
    other:
      '{shoppers} Kunden haben {period} zugesehen und {products} in den Warenkorb gelegt. Noch keine Bestellungen.',
  },
  'headline.products': { one: '{count} Produkt', other: '{count} Produkte' },
  'headline.watched': {
    one: '{shoppers} Kunde hat {period} Videos von {creators} angesehen. Noch kam nichts in einen Warenkorb.',
    other:
      '{shoppers} Kunden haben {period} Videos von {creators} angesehen. Noch kam nichts in einen Warenkorb.',
  },
  'headline.seen': {
    one: 'Das Shelf wurde {period} einmal gesehen. Noch wurde kein Video angesehen.',
    other: 'Das Shelf wurde {period} {count}-mal gesehen. Noch wurde kein Video angesehen.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: keine Bestellungen.',
  'orders.claimed':
    'Bestellungen, wie die Seiten des Shops sie gemeldet haben; niemand hat sie bestätigt.',
  'orders.confirmed': 'Alle vom Server des Shops bestätigt.',
  'orders.partly': {
    one: 'Der Server des Shops hat {count} Bestellung bestätigt; die anderen sind so, wie Seiten sie zuvor gemeldet haben.',
    other:
      'Der Server des Shops hat {count} Bestellungen bestätigt; die anderen sind so, wie Seiten sie zuvor gemeldet haben.',
  },
  'figures.how': 'Was jede Zahl bedeutet',
  'figure.sales': 'Umsatz',
  'figure.conversion': 'Bestellt, von denen, die zusahen',
  'figure.average': '{money} je Bestellung',
  'figure.before': '{count} zuvor',
  'figure.confirmed': '{count} bestätigt',
  notEnough: 'Noch nicht genug Daten',
  'notEnough.note':
    'Ein Strich heißt: noch nicht genug Daten, weniger als {count} Aufrufe im Player.',
  none: 'Noch keiner',
  'chart.heading.hour': 'Stunde für Stunde',
  'chart.heading.day': 'Tag für Tag',
  'chart.heading.week': 'Woche für Woche',
  'chart.views': 'Aufrufe',
  'chart.adds': 'In den Warenkorb',
  'chart.orders': 'Bestellungen',
  'chart.soFar': '{when}, bis jetzt',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} in den Warenkorb', other: '{count} in den Warenkorb' },
  'chart.label.hour':
    'Aufrufe, Warenkorb und Bestellungen im Lauf der Zeit. Mit den Pfeiltasten liest du jede Stunde.',
  'chart.label.day':
    'Aufrufe, Warenkorb und Bestellungen im Lauf der Zeit. Mit den Pfeiltasten liest du jeden Tag.',
  'chart.label.week':
    'Aufrufe, Warenkorb und Bestellungen im Lauf der Zeit. Mit den Pfeiltasten liest du jede Woche.',
  'chart.week': 'Woche ab {day}',
  'chart.table': 'Als Tabelle zeigen',
  'chart.when': 'Wann',
  'creators.heading': 'Creators',
  'creators.download': 'Als Tabelle herunterladen',
  'creators.creator': 'Creator',
  'creators.column.sales': 'Umsatz',
  'creators.opened': '{count} geöffnet',
  'creators.added': '{count} im Korb',
  'creators.influenced': 'Beeinflusst',
  'creators.range':
    'Unter den Bestellungen steht, in welcher Spanne die Bestellungen von 100 Zuschauern in Wahrheit liegen, 95 von 100 Mal: Spannen, die sich überschneiden, unterscheiden sich vielleicht nur durch Zufall.',
  'creators.showInfluenced': 'Auch Bestellungen zeigen, die ein Aufruf beeinflusst haben kann',
  'creators.all': 'Alle {count} zeigen',
  'creators.more': '{count} weitere von {all} zeigen',
  'creators.currencies':
    'Summen verschiedener Währungen werden nie addiert. Bei gleich vielen Bestellungen entscheidet {currency}, worin die meisten bezahlt wurden.',
  'unknown.unnamed': { one: 'Unbekannt: {count} ID', other: 'Unbekannt: {count} IDs' },
  'unknown.rest': { one: 'Alle anderen: {count} ID', other: 'Alle anderen: {count} IDs' },
  'gifts.heading': 'Geschenke',
  'gifts.heading.own': 'Deine Geschenke',
  'gifts.gift': 'Geschenk',
  'gifts.video': 'Video',
  'gifts.views': 'Aufrufe',
  'gifts.adds': 'Im Korb',
  'gifts.orders': 'Bestellungen',
  'gifts.sales': 'Umsatz',
  'gifts.sent': 'Eingeladen am {day}, noch nichts geschickt',
  'gifts.opened': 'Einladung geöffnet, noch nichts geschickt',
  'gifts.submitted': 'Geschickt, wartet auf eine Antwort',
  'gifts.withdrawn': 'Vom Creator zurückgenommen',
  'gifts.changes_asked': 'Um eine Änderung gebeten',
  'gifts.refused': 'Nicht angenommen',
  'gifts.approved': 'Wird aufbereitet',
  'gifts.shown': 'Im Shop bis {day}',
  'gifts.cancelled': 'Einladung zurückgezogen',
  'gifts.words': 'Der Shop sagt: {words}',
  'gifts.spark': 'Spark-Code {code}, bis {day}',
  'gifts.more': 'Alle {count} zeigen',
  'gifts.note': 'Seit dem ersten Aufruf, welche Tage oben auch gewählt sind.',
  'videos.heading': 'Videos',
  'videos.watched': '{share} angesehen',
  'videos.live': '{orders}, während es live war',
  'products.heading': 'Produkte',
  'products.product': 'Produkt',
  'products.opened': 'Geöffnet',
  'products.added': 'Im Korb',
  'funnel.heading': 'Wo Kunden abspringen',
  'funnel.seen': { one: '{count} sah das Shelf', other: '{count} sahen das Shelf' },
  'funnel.viewed': { one: '{count} sah ein Video an', other: '{count} sahen ein Video an' },
  'funnel.engaged': {
    one: '{count} blieb dran oder machte mit',
    other: '{count} blieben dran oder machten mit',
  },
  'funnel.opened': { one: '{count} öffnete ein Produkt', other: '{count} öffneten ein Produkt' },
  'funnel.added': {
    one: '{count} legte es in den Warenkorb',
    other: '{count} legten es in den Warenkorb',
  },
  'funnel.ordered': { one: '{count} bestellte', other: '{count} bestellten' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} von denen davor, zwischen {low} und {high}',
  'funnel.drop.viewed': {
    one: 'Die größte Stufe: Von {before}, die das Shelf sahen, sah {after} ein Video an.',
    other: 'Die größte Stufe: Von {before}, die das Shelf sahen, sahen {after} ein Video an.',
  },
  'funnel.drop.engaged': {
    one: 'Die größte Stufe: Von {before}, die ein Video ansahen, blieb {after} dran oder machte mit.',
    other:
      'Die größte Stufe: Von {before}, die ein Video ansahen, blieben {after} dran oder machten mit.',
  },
  'funnel.drop.opened': {
    one: 'Die größte Stufe: Von {before}, die dranblieben oder mitmachten, öffnete {after} ein Produkt.',
    other:
      'Die größte Stufe: Von {before}, die dranblieben oder mitmachten, öffneten {after} ein Produkt.',
  },
  'funnel.drop.added': {
    one: 'Die größte Stufe: Von {before}, die ein Produkt öffneten, legte {after} es in den Warenkorb.',
    other:
      'Die größte Stufe: Von {before}, die ein Produkt öffneten, legten {after} es in den Warenkorb.',
  },
  'funnel.drop.ordered': {
    one: 'Die größte Stufe: Von {before}, die es in den Warenkorb legten, bestellte {after}.',
    other: 'Die größte Stufe: Von {before}, die es in den Warenkorb legten, bestellten {after}.',
  },
  'funnel.wait':
    'Noch nicht genug Kunden, um zu sagen, wo sie abspringen. Es braucht etwa {count} auf einer Stufe.',
  'lift.heading': 'Was das Shelf selbst bringt',
  'lift.download': 'Als Tabelle herunterladen',
  'lift.people': 'Verglichen werden {on} Besucher mit dem Shelf und {off} ohne, seit {day}.',
  'lift.more': 'Ja, es verkauft: {on} von 100 Besuchern bestellten mit dem Shelf, {off} ohne.',
  'lift.less':
    'Es kostet Bestellungen: {on} von 100 Besuchern bestellten mit dem Shelf, {off} ohne.',
  'lift.unclear':
    'Kein Unterschied gefunden: {on} von 100 Besuchern bestellten mit dem Shelf, {off} ohne.',
  'lift.few': {
    one: 'Noch nicht genug Daten: Es fehlt noch etwa {more} Besucher.',
    other: 'Noch nicht genug Daten: Es fehlen noch etwa {more} Besucher.',
  },
  'lift.few.long': {
    one: 'Noch nicht genug Daten: Es fehlt noch etwa {more} Besucher, was beim jetzigen Tempo über ein Jahr dauert.',
    other:
      'Noch nicht genug Daten: Es fehlen noch etwa {more} Besucher, was beim jetzigen Tempo über ein Jahr dauert.',
  },
  'lift.few.days': {
    one: 'Noch nicht genug Daten: Es fehlt noch etwa {more} Besucher, was beim jetzigen Tempo {days} dauert.',
    other:
      'Noch nicht genug Daten: Es fehlen noch etwa {more} Besucher, was beim jetzigen Tempo {days} dauert.',
  },
  'lift.days': { one: '{count} Tag', other: '{count} Tage' },
  'lift.first': {
    one: 'Noch nicht genug Daten: Die ersten Besucher kamen am {day}, und jeder hat {count} Tag Zeit zu bestellen, bevor verglichen wird.',
    other:
      'Noch nicht genug Daten: Die ersten Besucher kamen am {day}, und jeder hat {count} Tage Zeit zu bestellen, bevor verglichen wird.',
  },
  'lift.ratio':
    'Zurückgehalten, weil die beiden Gruppen nicht sind, wie sie sein sollten: {expected} der Besucher sollten ohne das Shelf sein, und {found} waren es.',
  'lift.ratio.do':
    'Zufall allein tut das fast nie. Etwas anderes entscheidet, wer gezählt wird, und jeder Vergleich würde täuschen: eine zwischengespeicherte Seite mit einem anderen data-holdout, ein Skript der Seite, das in einer Gruppe scheitert, oder gesperrte Anfragen. Mach den Tag auf allen Seiten gleich; mit einem anderen Anteil beginnt die Zählung neu.',
  'lift.none': 'Wie viele dieser Bestellungen wären auch ohne das Shelf gekommen?',
  'lift.noneHere': 'Von diesen Besuchern wird noch niemand verglichen.',
  'lift.visitors': 'Neue und wiederkehrende Besucher werden hier nicht unterschieden.',
  'lift.none.do':
    'Aus Aufrufen und Klicks kann das niemand sagen. Lass das Shelf für ein paar Besucher weg, und es zeigt sich hier: Füge {code} zum Tag hinzu, dann sieht es einer von zehn Besuchern nicht, die Statistik erlauben.',
  'lift.conversion': 'Besucher, die bestellten',
  'lift.revenue': 'Umsatz je Besucher in {currency}',
  'lift.withShelf': 'Mit dem Shelf',
  'lift.without': 'Ohne',
  'lift.of100': '{count} von 100',
  'lift.fewer': 'weniger',
  'lift.lessMoney': 'weniger',
  'lift.same': 'kein Unterschied',
  'lift.moreOf': 'mehr',
  'lift.range': 'Unterschied: {value}, in Wahrheit zwischen {low} und {high}',
  'lift.inBoth': {
    one: '{count} Besucher wurde in beiden Gruppen gemeldet und bleibt außen vor.',
    other: '{count} Besucher wurden in beiden Gruppen gemeldet und bleiben außen vor.',
  },
  'lift.failed': 'Dieser Teil konnte nicht gelesen werden: {message}',
  'trust.heading': 'Kannst du diesen Zahlen trauen?',
  'trust.none':
    'Es gibt noch nichts zu prüfen. Sobald Seiten 15 Minuten still waren, zeigt sich hier, ob unterwegs etwas verloren ging.',
  'trust.yes': 'Ja. Von {expected} Meldungen der Seiten ging keine verloren.',
  'trust.good': {
    one: 'Ja. Von {expected} Meldungen der Seiten ging {lost} unterwegs verloren: {share}.',
    other: 'Ja. Von {expected} Meldungen der Seiten gingen {lost} unterwegs verloren: {share}.',
  },
  'trust.mostly': {
    one: 'Weitgehend. Von {expected} Meldungen der Seiten ging {lost} unterwegs verloren: {share}. Die wahren Zahlen sind etwas höher.',
    other:
      'Weitgehend. Von {expected} Meldungen der Seiten gingen {lost} unterwegs verloren: {share}. Die wahren Zahlen sind etwas höher.',
  },
  'trust.careful': {
    one: 'Mit Vorsicht. Von {expected} Meldungen der Seiten ging {lost} unterwegs verloren: {share}. Die wahren Zahlen sind höher. Meist liegt es an gesperrten Anfragen oder einem Collector, der nicht lief.',
    other:
      'Mit Vorsicht. Von {expected} Meldungen der Seiten gingen {lost} unterwegs verloren: {share}. Die wahren Zahlen sind höher. Meist liegt es an gesperrten Anfragen oder einem Collector, der nicht lief.',
  },
  'trust.orders':
    'Bestellungen und Umsatz sind, was deine Danke-Seite im Browser des Kunden gesagt hat, und das kann jeder sagen. Richte den Webhook deines Shops ein (im Bereich „Bestellungen“ oder mit reelshelf collect --webhook), dann zählen nur Bestellungen, die sein Server unterschrieben hat.',
  'trust.signed':
    'Ab der ersten Bestellung, die der Server deines Shops unterschrieben hat, zählen nur noch unterschriebene. Der Umsatz ist nach Rabatten und Erstattungen, ohne Steuer und Versand.',
  'trust.refunded': '{money} aller Bestellungen wurden erstattet.',
  'trust.cancelled': {
    one: '{count} stornierte Bestellung zählt nicht.',
    other: '{count} stornierte Bestellungen zählen nicht.',
  },
  'trust.waiting': {
    one: '{count} von einer Seite gemeldete Bestellung wartet auf die Bestätigung deines Shops.',
    other: '{count} von Seiten gemeldete Bestellungen warten auf die Bestätigung deines Shops.',
  },
  'trust.unmatched': {
    one: '{count} von einer Seite gemeldete Bestellung wurde nicht binnen 48 Stunden bestätigt und zählt nicht.',
    other:
      '{count} von Seiten gemeldete Bestellungen wurden nicht binnen 48 Stunden bestätigt und zählen nicht.',
  },
  'trust.webhook.server': 'Dein Server',
  'trust.webhook': '{platform}: Die letzte unterschriebene Bestellung kam {ago}.',
  'trust.webhook.silent': '{platform}: eingerichtet, und noch kam nichts Unterschriebenes.',
  'trust.webhook.refused': 'Abgewiesen {ago}: {why}',
  'trust.above': {
    one: '{count} von einer Seite gemeldete Bestellung liegt über dem Preis des Shops und zählt nicht.',
    other:
      '{count} von Seiten gemeldete Bestellungen liegen über dem Preis des Shops und zählen nicht.',
  },
  'trust.robots': {
    one: '{count} Besuch eines Programms zählt nicht.',
    other: '{count} Besuche von Programmen zählen nicht.',
  },
  'trust.robotsCounted':
    'Besuche von Programmen zählen mit, weil der Collector so eingestellt ist.',
  'trust.open': {
    one: '{count} Seite ist noch offen und meldet vielleicht mehr.',
    other: '{count} Seiten sind noch offen und melden vielleicht mehr.',
  },
  'refused.batches': {
    one: '{count} Sendung wurde abgewiesen',
    other: '{count} Sendungen wurden abgewiesen',
  },
  'refused.events': {
    one: '{count} Ereignis wurde abgewiesen',
    other: '{count} Ereignisse wurden abgewiesen',
  },
  'refused.since': 'Seit {when}, als der Collector gestartet wurde:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Etwas ist angekommen',
  'trust.how': 'Wie gezählt wird',
  'empty.heading': 'Hier ist noch nichts',
  'empty.other': 'Kein Kunde hat das Shelf {period} gesehen.',
  'empty.lead':
    'Sobald ein Kunde das Shelf auf einer deiner Seiten sieht, erscheint es hier in Sekunden.',
  'empty.step1': 'Setz den Tag auf eine Produktseite, mit deinem Endpunkt darin:',
  'empty.step2': 'Öffne diese Seite selbst und scroll bis zum Shelf.',
  'empty.step3': 'Melde auf der Danke-Seite die Bestellung, damit Umsatz zu seinem Creator findet:',
  'empty.longer': '28 Tage ansehen',
  'failed.heading': 'Der Bericht konnte nicht gelesen werden',
  'failed.signed_out':
    'Du bist nicht mehr angemeldet. Öffne die Seite noch einmal über deinen Link, oder bitte den Inhaber um einen neuen.',
  'failed.unreachable':
    'Der Collector antwortet nicht. Vielleicht startet er neu; diese Seite versucht es weiter.',
  'failed.again': 'Noch einmal versuchen',
  loading: 'Deine Zahlen werden gelesen',
};
