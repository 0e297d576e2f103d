import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Bestellungen',
  lead: 'Der Server deines Shops meldet jede Bestellung und unterschreibt sie mit einem Geheimnis, damit niemand eine erfinden kann. Ab der ersten unterschriebenen Bestellung zählen im Bericht nur noch unterschriebene.',
  loading: 'Anbindung wird geprüft',
  undo: 'Rückgängig',
  'is.none': 'Nicht eingerichtet.',
  'is.expected':
    'Nicht eingerichtet. Ein Server schickt solche Bestellungen schon, zuletzt {when}; sie werden abgewiesen, bis das hier eingerichtet ist.',
  'is.waiting': 'Eingerichtet. Es wartet auf die erste Bestellung.',
  'is.heard': 'Letzte Bestellung {when}.',
  'is.removed': 'Entfernt. Die Bestellungen werden abgewiesen.',
  'is.refused': 'Abgewiesen {when}: {why}',
  fixed: 'Über die Kommandozeile gesetzt. Zum Ändern ändere es dort und starte den Collector neu.',
  'fixed.also': 'Ein hier angegebenes Geheimnis gilt ebenfalls.',
  former: 'Das vorherige Geheimnis gilt bis {when}.',
  'set.up': 'Einrichten',
  'set.up.of': '{platform} einrichten',
  steps: 'Schritte',
  'steps.of': 'Schritte für {platform}',
  hide: 'Ausblenden',
  'hide.of': 'Schritte für {platform} ausblenden',
  'take.away': 'Entfernen',
  'take.away.of': 'Geheimnis von {platform} entfernen',
  'taken.away': 'Bestellungen von {platform} werden ab jetzt abgewiesen.',
  back: 'Zurückholen',
  'back.of': 'Zurückholen: das Geheimnis von {platform}',
  'is.back': 'Das Geheimnis von {platform} gilt wieder.',
  address: 'Die Adresse',
  'address.copy': 'Kopieren: die Adresse',
  'address.local':
    'Diese Adresse gehört zu deinem Rechner oder Netz, und der Server deines Shops erreicht sie vielleicht nicht. Öffne diese Seite unter der Adresse, die der Collector im Internet hat, dann steht hier die richtige.',
  'address.plain':
    'Diese Adresse beginnt mit http://. Plattformen schicken Bestellungen nur an https://, und sonst soll sie niemand lesen: Stell den Collector hinter ein Zertifikat.',
  secret: 'Das Geheimnis',
  'secret.make': 'Geheimnis erzeugen',
  'secret.replace': 'Neues Geheimnis erzeugen',
  'secret.own': 'Eigenes Geheimnis verwenden',
  'secret.paste': 'Geheimnis von {platform}',
  'secret.save': 'Speichern',
  'secret.for': 'Das Geheimnis für {platform}',
  'secret.once':
    'Kopiere es jetzt und trag es ein, wo die Schritte es sagen: Es wird nur dieses eine Mal gezeigt. Geht es verloren, erzeuge ein neues.',
  'secret.copy': 'Kopieren: das Geheimnis',
  'secret.kept':
    'Das Geheimnis von {platform} ist gespeichert und gilt ab jetzt. Mit der nächsten Bestellung zeigt sich hier, ob es das richtige ist.',
  'secret.former':
    'Wenn du das Geheimnis ersetzt, gilt das vorherige noch einen Tag, damit keine Bestellung verloren geht, während du es im Shop änderst.',
};
