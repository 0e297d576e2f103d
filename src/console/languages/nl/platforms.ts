import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Dutch pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Maak hieronder het geheim en kopieer het.',
  'server.name': 'Elke andere winkel',
  'shopify.step1': 'Open in Shopify Instellingen, dan Meldingen, dan Webhooks.',
  'shopify.step2':
    'Kies ‘Webhook aanmaken’. Gebeurtenis: ‘Bestelling aangemaakt’. Indeling: JSON. URL: het adres hierboven. Sla op.',
  'shopify.step3':
    'Doe hetzelfde voor ‘Bestelling bijgewerkt’, ‘Bestelling betaald’, ‘Bestelling geannuleerd’ en ‘Terugbetaling aangemaakt’: vijf webhooks, allemaal met dit adres.',
  'shopify.step4':
    'Onder de lijst staat waarmee je webhooks worden ondertekend, met een lang geheim. Kopieer het en plak het hieronder.',
  'shopify.hint':
    'Als een eigen app de webhooks maakt, plak dan in plaats daarvan het clientgeheim van de app.',
  'woocommerce.step2':
    'Open in WordPress WooCommerce, dan Instellingen, dan Geavanceerd, dan Webhooks, en kies ‘Webhook toevoegen’.',
  'woocommerce.step3':
    'Status: Actief. Onderwerp: ‘Bestelling aangemaakt’. Bezorg-URL: het adres hierboven. Geheim: wat je hebt gekopieerd. API-versie: 3. Sla op.',
  'woocommerce.step4':
    'Doe hetzelfde voor de onderwerpen ‘Bestelling bijgewerkt’ en ‘Bestelling verwijderd’: drie webhooks, allemaal met dit adres en dit geheim. Terugbetalingen komen met de bestelling mee.',
  'woocommerce.hint':
    'Na meer dan vijf mislukte pogingen achter elkaar zet WooCommerce een webhook uit. Blijven bestellingen weg, kijk dan daar of hij nog actief is.',
  'medusa.step2':
    'Zet het bestand `demo/install/medusa/reelshelf-orders.js` uit de broncode van Reelshelf in je Medusa-server, als `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'Zet in de omgeving van die server `REELSHELF_ORDERS` op het adres hierboven en `REELSHELF_SECRET` op het geheim.',
  'medusa.step4': 'Start de Medusa-server opnieuw.',
  'vendure.step2':
    'Zet het bestand `demo/install/vendure/reelshelf-orders.js` uit de broncode van Reelshelf naast je `vendure-config`.',
  'vendure.step3':
    'Voeg daar `reelshelfOrders({ endpoint, secret })` toe aan de plugins: `endpoint` is het adres hierboven, `secret` het geheim. Lees beide uit de omgeving.',
  'vendure.step4': 'Start de Vendure-server opnieuw.',
  'server.step2':
    'BigCommerce en Saleor: de bestanden `demo/install/bigcommerce/reelshelf-orders.js` en `demo/install/saleor/reelshelf-orders.js` uit de broncode van Reelshelf doen wat hierna komt; wat elk nodig heeft, staat bovenaan.',
  'server.step3':
    'Laat anders de server van je winkel elke bestelling als JSON met POST naar het adres hierboven sturen, en opnieuw telkens als die verandert. De velden staan in de README van de collector, onder ‘Orders that are facts’.',
  'server.step4':
    'Stuur elke bestelling met de header `x-reelshelf-signature: t=<seconds>,v1=<signature>`: de tijd in seconden sinds 1970, en de HMAC-SHA256 van `<seconds>.<body>` met het geheim, hexadecimaal.',
  'server.hint':
    'Een handtekening is vijf minuten geldig. 200 betekent dat de bestelling is bewaard, 401 dat de handtekening niet klopt, 503 dat je haar opnieuw moet sturen.',
};
