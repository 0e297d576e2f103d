import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Swedish pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Skapa hemligheten nedan och kopiera den.',
  'server.name': 'Vilken annan butik som helst',
  'shopify.step1': 'Öppna Inställningar i Shopify, sedan Aviseringar, sedan Webhooks.',
  'shopify.step2':
    'Välj ”Skapa webhook”. Händelse: ”Order skapad”. Format: JSON. URL: adressen ovan. Spara.',
  'shopify.step3':
    'Gör samma sak för ”Order uppdaterad”, ”Order betald”, ”Order annullerad” och ”Återbetalning skapad”: fem webhooks, alla med den här adressen.',
  'shopify.step4':
    'Under listan står vad dina webhooks signeras med, en lång hemlighet. Kopiera den och klistra in den nedan.',
  'shopify.hint':
    'Om en egen app skapar dina webhooks, klistra in appens klienthemlighet i stället.',
  'woocommerce.step2':
    'Öppna WooCommerce i WordPress, sedan Inställningar, sedan Avancerat, sedan Webhooks, och välj ”Lägg till webhook”.',
  'woocommerce.step3':
    'Status: Aktiv. Ämne: ”Beställning skapad”. Leverans-URL: adressen ovan. Hemlighet: den du kopierade. API-version: 3. Spara.',
  'woocommerce.step4':
    'Gör samma sak för ämnena ”Beställning uppdaterad” och ”Beställning raderad”: tre webhooks, alla med den här adressen och den här hemligheten. Återbetalningar kommer med beställningen.',
  'woocommerce.hint':
    'Efter mer än fem misslyckade försök i rad stänger WooCommerce av en webhook. Kommer det inga beställningar, se efter där om den fortfarande är aktiv.',
  'medusa.step2':
    'Lägg filen `demo/install/medusa/reelshelf-orders.js` ur Reelshelfs källkod i din Medusa-server, som `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'Sätt i serverns miljö `REELSHELF_ORDERS` till adressen ovan och `REELSHELF_SECRET` till hemligheten.',
  'medusa.step4': 'Starta om Medusa-servern.',
  'vendure.step2':
    'Lägg filen `demo/install/vendure/reelshelf-orders.js` ur Reelshelfs källkod bredvid din `vendure-config`.',
  'vendure.step3':
    'Lägg till `reelshelfOrders({ endpoint, secret })` bland insticksprogrammen där: `endpoint` är adressen ovan, `secret` hemligheten. Läs båda ur miljön.',
  'vendure.step4': 'Starta om Vendure-servern.',
  'server.step2':
    'BigCommerce och Saleor: filerna `demo/install/bigcommerce/reelshelf-orders.js` och `demo/install/saleor/reelshelf-orders.js` ur Reelshelfs källkod gör det som följer; vad var och en behöver står överst i den.',
  'server.step3':
    'Låt annars butikens server skicka varje beställning som JSON med POST till adressen ovan, och igen varje gång den ändras. Fälten står i README för collector, under ”Orders that are facts”.',
  'server.step4':
    'Skicka varje beställning med rubriken `x-reelshelf-signature: t=<seconds>,v1=<signature>`: tiden i sekunder sedan 1970, och HMAC-SHA256 av `<seconds>.<body>` med hemligheten, hexadecimalt.',
  'server.hint':
    'En signatur gäller i fem minuter. 200 betyder att beställningen är sparad, 401 att signaturen är fel, 503 att den ska skickas igen.',
};
