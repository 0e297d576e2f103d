import type { Tables } from '../areas.js';

/** Namen von Menüs stehen, wie die deutsche Oberfläche der Plattform sie schreibt, wo es sie gibt. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Erzeuge unten das Geheimnis und kopiere es.',
  'server.name': 'Jeder andere Shop',
  'shopify.step1': 'Öffne in Shopify „Einstellungen“, dann „Benachrichtigungen“, dann „Webhooks“.',
  'shopify.step2':
    'Wähle „Webhook erstellen“. Ereignis: „Bestellungserstellung“. Format: JSON. URL: die Adresse oben. Speichere.',
  'shopify.step3':
    'Mach dasselbe für „Bestellungsaktualisierung“, „Zahlung für Bestellung“, „Bestellungsstornierung“ und „Rückerstattung erstellen“: fünf Webhooks, alle mit dieser Adresse.',
  'shopify.step4':
    'Unter der Liste steht, womit deine Webhooks unterschrieben werden, und ein langes Geheimnis. Kopiere es und füge es unten ein.',
  'shopify.hint':
    'Legt eine eigene App die Webhooks an, dann füge stattdessen das Client-Geheimnis der App ein.',
  'woocommerce.step2':
    'Öffne in WordPress „WooCommerce“, dann „Einstellungen“, dann „Erweitert“, dann „Webhooks“, und wähle „Webhook hinzufügen“.',
  'woocommerce.step3':
    'Status: Aktiv. Thema: „Bestellung erstellt“. Auslieferungs-URL: die Adresse oben. Geheimnis: das kopierte. API-Version: 3. Speichere.',
  'woocommerce.step4':
    'Mach dasselbe für die Themen „Bestellung aktualisiert“ und „Bestellung gelöscht“: drei Webhooks, alle mit dieser Adresse und diesem Geheimnis. Erstattungen kommen mit der Bestellung.',
  'woocommerce.hint':
    'Nach mehr als fünf Fehlern hintereinander schaltet WooCommerce einen Webhook ab. Bleiben Bestellungen aus, sieh dort nach, ob er noch aktiv ist.',
  'medusa.step2':
    'Leg die Datei `demo/install/medusa/reelshelf-orders.js` aus dem Quelltext von Reelshelf in deinen Medusa-Server, als `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'Setz in der Umgebung dieses Servers `REELSHELF_ORDERS` auf die Adresse oben und `REELSHELF_SECRET` auf das Geheimnis.',
  'medusa.step4': 'Starte den Medusa-Server neu.',
  'vendure.step2':
    'Leg die Datei `demo/install/vendure/reelshelf-orders.js` aus dem Quelltext von Reelshelf neben deine `vendure-config`.',
  'vendure.step3':
    'Füge dort `reelshelfOrders({ endpoint, secret })` zu den Plugins hinzu: `endpoint` ist die Adresse oben, `secret` das Geheimnis. Lies beides aus der Umgebung.',
  'vendure.step4': 'Starte den Vendure-Server neu.',
  'server.step2':
    'BigCommerce und Saleor: Die Dateien `demo/install/bigcommerce/reelshelf-orders.js` und `demo/install/saleor/reelshelf-orders.js` aus dem Quelltext von Reelshelf tun, was folgt; was jede braucht, steht an ihrem Anfang.',
  'server.step3':
    'Sonst lass den Server deines Shops jede Bestellung als JSON per POST an die Adresse oben schicken, und wieder bei jeder Änderung. Die Felder stehen in der README des Collectors, unter „Orders that are facts“.',
  'server.step4':
    'Schick jede mit dem Header `x-reelshelf-signature: t=<seconds>,v1=<signature>`: die Zeit in Sekunden seit 1970 und das HMAC-SHA256 von `<seconds>.<body>` mit dem Geheimnis, hexadezimal.',
  'server.hint':
    'Eine Unterschrift gilt fünf Minuten. 200 heißt, dass die Bestellung gespeichert ist, 401, dass die Unterschrift falsch ist, 503, dass sie noch einmal zu schicken ist.',
};
