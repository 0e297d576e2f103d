import type { Tables } from '../areas.js';

/** Menus are named as the Italian pages of the platform name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Crea la chiave segreta qui sotto, e copiala.',
  'server.name': 'Qualsiasi altro negozio',
  'shopify.step1': 'In Shopify, apri “Impostazioni”, poi “Notifiche”, poi “Webhook”.',
  'shopify.step2':
    'Scegli “Crea webhook”. Evento: “Creazione ordine”. Formato: JSON. URL: l’indirizzo qui sopra. Salva.',
  'shopify.step3':
    'Fai lo stesso per “Aggiornamento ordine”, “Pagamento ordine”, “Annullamento ordine” e “Creazione rimborso”: cinque webhook, tutti con questo indirizzo.',
  'shopify.step4':
    'Sotto l’elenco è scritto con che cosa vengono firmati i tuoi webhook, e una lunga chiave segreta. Copiala e incollala qui sotto.',
  'shopify.hint': 'Se i webhook li crea una tua app, incolla invece il segreto client dell’app.',
  'woocommerce.step2':
    'In WordPress, apri “WooCommerce”, poi “Impostazioni”, poi “Avanzate”, poi “Webhook”, e scegli “Aggiungi webhook”.',
  'woocommerce.step3':
    'Stato: Attivo. Argomento: “Ordine creato”. URL di consegna: l’indirizzo qui sopra. Chiave segreta: quella copiata. Versione API: 3. Salva.',
  'woocommerce.step4':
    'Fai lo stesso per gli argomenti “Ordine aggiornato” e “Ordine eliminato”: tre webhook, tutti con questo indirizzo e questa chiave segreta. I rimborsi arrivano con l’ordine.',
  'woocommerce.hint':
    'Dopo più di cinque errori di fila WooCommerce disattiva un webhook. Se gli ordini non arrivano più, guarda lì se è ancora attivo.',
  'medusa.step2':
    'Metti il file `demo/install/medusa/reelshelf-orders.js` del codice sorgente di Reelshelf nel tuo server Medusa, come `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'Nell’ambiente di quel server, imposta `REELSHELF_ORDERS` sull’indirizzo qui sopra e `REELSHELF_SECRET` sulla chiave segreta.',
  'medusa.step4': 'Riavvia il server Medusa.',
  'vendure.step2':
    'Metti il file `demo/install/vendure/reelshelf-orders.js` del codice sorgente di Reelshelf accanto al tuo `vendure-config`.',
  'vendure.step3':
    'Aggiungi lì `reelshelfOrders({ endpoint, secret })` ai plugin: `endpoint` è l’indirizzo qui sopra, `secret` la chiave segreta. Leggi entrambi dall’ambiente.',
  'vendure.step4': 'Riavvia il server Vendure.',
  'server.step2':
    'BigCommerce e Saleor: i file `demo/install/bigcommerce/reelshelf-orders.js` e `demo/install/saleor/reelshelf-orders.js` del codice sorgente di Reelshelf fanno quello che segue; ciò che serve a ciascuno è scritto all’inizio.',
  'server.step3':
    'Altrimenti fai mandare dal server del tuo negozio ogni ordine come JSON via POST all’indirizzo qui sopra, e di nuovo ogni volta che cambia. I campi sono nel README del collector, in “Orders that are facts”.',
  'server.step4':
    'Manda ognuno con l’intestazione `x-reelshelf-signature: t=<seconds>,v1=<signature>`: l’ora in secondi dal 1970, e l’HMAC-SHA256 di `<seconds>.<body>` con la chiave segreta, in esadecimale.',
  'server.hint':
    'Una firma vale cinque minuti. 200 significa che l’ordine è salvato, 401 che la firma è sbagliata, 503 di mandarlo di nuovo.',
};
