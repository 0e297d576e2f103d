import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Ein Aufruf sind 2 Sekunden Wiedergabe, bei der mindestens die Hälfte des Videos auf dem Bildschirm ist. Angesehen ist der Teil ihrer Videos, den Aufrufe im Player gesehen haben, ohne Wiederholungen; kürzere Blicke sind keine Aufrufe und zählen nirgends. Bestellungen sind die mit einem Produkt, das binnen {days} Tag davor aus einem Video geöffnet oder hinzugefügt wurde; die Quote ist der Anteil derer, die zusahen und so bestellten, die durchschnittliche Bestellung, was eine ergab.',
    other:
      'Ein Aufruf sind 2 Sekunden Wiedergabe, bei der mindestens die Hälfte des Videos auf dem Bildschirm ist. Angesehen ist der Teil ihrer Videos, den Aufrufe im Player gesehen haben, ohne Wiederholungen; kürzere Blicke sind keine Aufrufe und zählen nirgends. Bestellungen sind die mit einem Produkt, das binnen {days} Tagen davor aus einem Video geöffnet oder hinzugefügt wurde; die Quote ist der Anteil derer, die zusahen und so bestellten, die durchschnittliche Bestellung, was eine ergab.',
  },
  'orders.credited': {
    one: 'Eine Bestellung zählt einmal, wer sie auch meldet. Eine Zeile wird dem Video zugerechnet, aus dem ihr Produkt zuletzt in den Warenkorb kam, sonst zuletzt geöffnet wurde, binnen {days} Tag vor der Bestellung.',
    other:
      'Eine Bestellung zählt einmal, wer sie auch meldet. Eine Zeile wird dem Video zugerechnet, aus dem ihr Produkt zuletzt in den Warenkorb kam, sonst zuletzt geöffnet wurde, binnen {days} Tagen vor der Bestellung.',
  },
  'orders.influenced': {
    one: 'Beeinflusste Bestellungen hatten ein Produkt, das in einem binnen {days} Tag davor aufgerufenen Video zu sehen war, ohne daraus geöffnet oder hinzugefügt zu werden. Sie werden getrennt gehalten und nie zu den Bestellungen oben addiert.',
    other:
      'Beeinflusste Bestellungen hatten ein Produkt, das in einem binnen {days} Tagen davor aufgerufenen Video zu sehen war, ohne daraus geöffnet oder hinzugefügt zu werden. Sie werden getrennt gehalten und nie zu den Bestellungen oben addiert.',
  },
  'orders.confirmed':
    'Bestätigte Bestellungen hat der Server deines Shops unterschrieben; ihr Umsatz ist nach Rabatten und Erstattungen, ohne Steuer und Versand, und stornierte bleiben außen vor. Ab der ersten davon sagt die Meldung einer Seite nur noch, wem eine Bestellung gehört, und eine, die kein Server binnen 48 Stunden bestätigt, zählt nirgends.',
  'orders.claimed':
    'Diese Bestellungen sind, was Seiten im Browser von Kunden gesagt haben; niemand hat sie bestätigt. Richte den Webhook deines Shops ein, dann zählen nur seine eigenen Bestellungen.',
  creator:
    'Was Kunden mit den Videos jedes Creators taten. Eine Bestellung mit Produkten zweier Creators zählt für beide, je mit den eigenen Zeilen.',
  video:
    'Was Kunden mit jedem Video taten. Ein Aufruf sind 2 Sekunden Wiedergabe, bei der mindestens die Hälfte des Videos auf dem Bildschirm ist.',
  likes:
    'Likes sind die, die jetzt stehen, egal welche Tage gezeigt werden: einer je Person, ohne zurückgenommene.',
  product:
    'Wie oft jedes Produkt aus einem Video geöffnet wurde und in den Warenkorb kam, und die Bestellungen, die daraus wurden.',
  'unknown.unnamed':
    'Unbekannt sind IDs, die Seiten geschickt haben und die nie in deinem Feed standen: Jemand hat sie erfunden, oder ein anderer deiner Feeds hat sie, den der Collector mit einem weiteren --feed erfährt.',
  'unknown.rest':
    'Ohne deinen Feed haben die {count} ersten je eine Zeile, und alle anderen teilen sich eine. Nenn dem Collector deinen Feed mit --feed, dann hat nur eine Zeile, was er nennt.',
  'time.hour': 'Aufrufe, Warenkorb und Bestellungen aus Videos je Stunde, nach der Uhr von {zone}.',
  'time.day': 'Aufrufe, Warenkorb und Bestellungen aus Videos je Tag, nach der Uhr von {zone}.',
  'time.week': 'Aufrufe, Warenkorb und Bestellungen aus Videos je Woche, nach der Uhr von {zone}.',
  funnel:
    'Kunden danach, wie weit sie in dieser Zeit kamen: Eine Stufe zählt alle, die so weit oder weiter kamen, auch wo eine Stufe dazwischen nicht gesehen wurde, wie bei einer Bestellung nach einem Produkt der letzten Woche. Wer zweimal bestellt, ist ein Kunde. Ein Kunde ist ein Besucher, der dem Wiedererkennen zugestimmt hat; bei allen anderen zählt jeder Seitenaufruf als einer, weil nichts ihre Seiten verbindet.',
  'step.seen': 'hatten mindestens die Hälfte des Shelfs eine Sekunde lang auf dem Bildschirm',
  'step.viewed': 'sahen ein Video mindestens 2 Sekunden an',
  'step.engaged':
    'sahen 10 Sekunden oder fast alles, schalteten den Ton ein, öffneten ein Produkt oder teilten',
  'step.opened': 'öffneten ein Produkt aus einem Video',
  'step.added': 'legten es in den Warenkorb',
  'step.ordered': 'bestellten etwas, das sie aus einem Video geöffnet oder hinzugefügt hatten',
  trust:
    'Jede Seite nummeriert, was sie meldet; eine fehlende Nummer zeigt, dass unterwegs etwas verloren ging. Seiten, von denen in den letzten 15 Minuten etwas kam, bleiben außen vor, weil noch mehr kommen kann. Was eine Seite nach ihrer letzten Meldung tat, ist nicht zu sehen.',
  kept: 'Von dem, was vor dem {day} geschah, sind nur Summen aufgehoben. Aufrufe, geöffnete und hinzugefügte Produkte, Bestellungen und Umsatz sind vollständig. Kunden, ihre Schritte, wie viel angesehen wurde, was unterwegs verloren ging und stornierte Bestellungen betreffen die Tage seither, und Bestellungen der Tage davor die üblichen Fristen.',
  'kept.months':
    'Vor dem {day} gibt es Monatssummen, und ein Monat zählt, wenn er ganz in den gewählten Tagen liegt.',
  'lift.experiment':
    'Für jeden Besucher entscheidet der Zufall, ob er das Shelf nicht sieht, und dabei bleibt es. Ein Besucher nimmt teil, sobald das Shelf auf den Bildschirm kam oder gekommen wäre, und wird verglichen, wenn {days} Tage vergangen sind. Nur Besucher, die Statistik erlauben, haben eine Kennung und nehmen teil; alle anderen sehen das Shelf und zählen hier nirgends. Erzählt wird von den letzten {most} Tagen, solange derselbe Anteil zurückgehalten wird, welche Tage oben auch gewählt sind. Eingegrenzt wird von Besuchern erzählt, die dort zuerst auf das Shelf trafen; neue und wiederkehrende werden nicht unterschieden.',
  'lift.conversion':
    'Wie viele von 100 Besuchern binnen {days} Tagen nach der ersten Begegnung mit dem Shelf irgendetwas im Shop bestellten. Die Bestellung gehört dem Besucher, dessen Seite sie gemeldet hat; wo der Server deines Shops unterschreibt, zählen nur diese, und keine, die storniert oder zurückgegeben wurde.',
  'lift.revenue':
    'Was diese Bestellungen ergaben, geteilt durch alle Besucher, auch die, die nichts bestellten. Unterschriebene Bestellungen zählen nach Rabatten und Erstattungen, ohne Steuer und Versand. Währungen werden nie addiert.',
  'lift.interval':
    'Die wahren Unterschiede, der Bestellungen und jeder Währung, liegen alle in ihren Spannen, 95 von 100 Mal, und das gilt, wie oft du auch nachsiehst und wann du aufhörst; darum ist die Spanne weiter, als die meisten Werkzeuge zeigen (eine asymptotische Konfidenzfolge nach Waudby-Smith und anderen). Solange es mehr Besucher braucht, um einen Unterschied von einem Fünftel zu finden, wird keine Zahl gezeigt. Jede eingegrenzte Sicht kann für sich falsch sein, 5 von 100 Mal: Von vielen, die man ansieht, täuschen manche, und es entscheiden alle Besucher zusammen.',
  'room.arrivals':
    'Von den Seitenaufrufen dieser Tage: wie viele Ereignisse sie schickten und wie viele nach ihrer eigenen Zählung fehlen; wie lange Ereignisse unterwegs waren, was bei Seiten ohne Netz lang ist; wie viele Kunden dem Messen zustimmten, ohne die nichts zwei Seiten verbindet; wessen Uhr mehr als fünf Minuten falsch geht, was berichtigt wird; und welche Versionen des Tags sie tragen. Was abgewiesen wurde, steht darunter, seit der Collector gestartet wurde.',
  'room.orders':
    'Jede Bestellung, die in diesen Tagen zählt, die neueste zuerst, mit dem, wem jede Zeile zugerechnet ist und warum: Eine Zeile wird dem Video zugerechnet, aus dem ihr Produkt zuletzt in den Warenkorb kam, sonst zuletzt geöffnet wurde, in den Tagen vor der Bestellung, die du gewählt hast. Eine Zeile, die niemand aus einem Video hinzugefügt oder geöffnet hat, wird niemandem zugerechnet. Was der Server des Shops unterschrieben hat, ist bestätigt; die Werte sind nach Rabatten und Erstattungen, ohne Steuer und Versand.',
  filters:
    'Die Werte sind die der Seitenaufrufe dieser Tage. Das Gerät richtet sich nach der Größe des Fensters, das Land nach der Zeitzone des Browsers. Herkunft und Kampagne sind die, über die ein Besuch kam, nach utm_source und utm_campaign des Links, sonst nach der Website davor. Wiederkehrend ist, wer schon vor dem ersten dieser Tage hier war; nur wer dem Wiedererkennen zugestimmt hat, ist neu oder wiederkehrend.',
  'room.returns':
    'Geschenke, Honorare und Provision, die du aufgeschrieben hast, vom ersten Eintrag bis zum letzten der gewählten Tage, neben den Bestellungen, die dem Creator in derselben Zeit zugerechnet sind, worauf der Bericht sonst auch eingegrenzt ist. Der Umsatz ist der der zugerechneten Zeilen, nach Erstattungen, wo der Server deines Shops seine Bestellungen unterschreibt. Was ein Creator je Bestellung kostete und was für jede gegebene Einheit zurückkam, steht da, wo alles in einer Währung ist; Summen verschiedener Währungen werden nie addiert. Umsatz ist kein Gewinn: Ware und Versand kosten auch.',
  payouts:
    'Für die gewählten Tage zu zahlen: die Provision, die bei jeder Bestellung galt, auf den zugerechneten Umsatz dieser Tage, und die dafür aufgeschriebenen Honorare. Geschenke sind schon gegeben.',
  'room.creators':
    'Creators danach, wie viele ihnen folgen, wo sie veröffentlichen, wie dein Feed es sagt: Nano von 1.000 bis 10.000, Micro bis 100.000, größer darüber. Mitmachen ist der Anteil derer, die zusahen und dranblieben, den Ton einschalteten, ein Produkt öffneten oder teilten; gesehen ist der Teil der Videos, den Aufrufe im Player sahen; bestellt der Anteil derer, die zusahen und bestellten. Dahinter steht jeweils die Spanne, in der es in Wahrheit liegt, 95 von 100 Mal. Der Umsatz je tausend Aufrufe im Player braucht 10 Bestellungen. Wie viele einem Creator folgen, entscheidet nirgends, welche Videos gezeigt werden.',
  'room.videos':
    'Kunden, jeder je Stufe einmal gezählt: die die Karte sahen, ihre stumme Vorschau 2 Sekunden lang sahen, das Video im Player starteten, es dort 2 Sekunden ansahen, dranblieben oder mitmachten, ein Produkt daraus öffneten, eines hinzufügten und eines bestellten. Karten und Player sind zwei Wege hinein, darum kann eine Stufe größer sein als die davor. Wer noch dabei ist, richtet sich nach Seitenaufrufen, die das Video im Player starteten, jeder nach der weitesten erreichten Stelle; ein übersprungener Teil gilt nicht als gesehen. Ein Moment ist die Zeit, in der ein Produkt markiert ist: von den Seitenaufrufen, die die Markierung sahen, die, die das Produkt öffneten oder hinzufügten, und die Bestellungen davon, die diesem Video zugerechnet sind.',
  'room.moments':
    'Jede Stunde der Woche nach deiner Uhr, alle Wochen der gewählten Tage zusammen: wie oft das Shelf gesehen, Videos angesehen, Produkte hinzugefügt und Bestellungen Videos zugerechnet wurden. Themen und Plattformen sind die der Videos deines Feeds; Herkunft, Kampagne, Seite und Land wählst du oben, für den ganzen Bericht. Eine Stunde wurde verpasst, wo Seiten nach Videos fragten und dein Feed keine passenden hatte, oder wo viele Kunden das Shelf sahen und weniger als halb so viel in den Warenkorb legten wie in deinem Shop üblich. Die Karte erscheint ab 100 Aufrufen.',
  'room.hours':
    'Die ersten 48 Stunden von Videos, die in diesen Tagen auf ein Shelf kamen, gezählt, seit zum ersten Mal etwas von ihnen gemeldet wurde. Die mittlere Linie ist die des Shops: Die Hälfte seiner Videos der letzten 180 Tage hatte in diesem Alter mehr Aufrufe, die Hälfte weniger. Ein Video ist voraus mit mehr als anderthalbmal so vielen, zurück mit weniger als zwei Dritteln; nichts wird gesagt mit weniger als 20 Aufrufen auf einer Seite oder weniger als 5 anderen Videos.',
};
