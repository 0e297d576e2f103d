import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Visualizzazioni',
  'figure.views.means': 'Un video è stato riprodotto per 2 secondi, con almeno metà sullo schermo.',
  'figure.views.column': 'Visualizzazioni',
  'figure.watched.title': 'Parte guardata',
  'figure.watched.means':
    'La parte dei video vista con le visualizzazioni nel player; le ripetizioni non contano.',
  'figure.watched.column': 'Guardato',
  'figure.failures.title': 'Non riprodotti',
  'figure.failures.means': 'Video che un cliente ha aperto e il browser non ha potuto riprodurre.',
  'figure.opens.title': 'Prodotti aperti',
  'figure.opens.means': 'Quante volte un prodotto è stato aperto da un video.',
  'figure.opens.column': 'Aperti',
  'figure.adds.title': 'Aggiunti al carrello',
  'figure.adds.means':
    'Quante volte un prodotto è passato da un video al carrello del negozio, con conferma del negozio.',
  'figure.adds.column': 'Aggiunti',
  'figure.questions.title': 'Domande',
  'figure.questions.means': 'Domande che i clienti hanno inviato da un video.',
  'figure.answerOpens.title': 'Aperti dalle risposte',
  'figure.answerOpens.means': 'Dei prodotti aperti, quelli mostrati da una risposta a una domanda.',
  'figure.answerOrders.title': 'Ordini dalle risposte',
  'figure.answerOrders.means':
    'Degli ordini, quelli con un prodotto aperto per ultimo da una risposta a una domanda.',
  'figure.shares.title': 'Condivisi',
  'figure.shares.means':
    'Quante volte un cliente ha passato il link di un video: copiato, inviato o condiviso dal telefono.',
  'figure.shareVisits.title': 'Arrivi da link condivisi',
  'figure.shareVisits.means':
    'Quante volte una pagina è stata aperta da un link così e il suo video c’era.',
  'figure.checkouts.title': 'Alla cassa',
  'figure.checkouts.means':
    'Quante volte un cliente è andato dal carrello della vetrina alla cassa.',
  'figure.orders.title': 'Ordini',
  'figure.orders.means':
    'Ordini con un prodotto aperto o aggiunto da un video nei giorni precedenti.',
  'figure.orders.column': 'Ordini',
  'figure.conversion.means':
    'Dei clienti che hanno guardato un video, quelli che hanno fatto un ordine così; in realtà nell’intervallo indicato sotto, 95 volte su 100.',
  'figure.sales.means':
    'Il totale delle righe di questi ordini attribuite a un video; ogni valuta a sé.',
  'figure.average.means': 'Vendite divise per gli ordini, in ogni valuta.',
};
