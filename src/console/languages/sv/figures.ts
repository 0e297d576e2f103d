import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Visningar',
  'figure.views.means': 'En video spelades i 2 sekunder med minst hälften av den på skärmen.',
  'figure.views.column': 'Visningar',
  'figure.watched.title': 'Sett',
  'figure.watched.means':
    'Den del av deras videor som visningar i spelaren såg; upprepningar räknas inte.',
  'figure.watched.column': 'Sett',
  'figure.failures.title': 'Kunde inte spelas',
  'figure.failures.means': 'Videor som en kund öppnade och som webbläsaren inte kunde spela.',
  'figure.opens.title': 'Öppnade produkter',
  'figure.opens.means': 'Så många gånger öppnades en produkt från en video.',
  'figure.opens.column': 'Öppnat',
  'figure.adds.title': 'Lagt i varukorg',
  'figure.adds.means':
    'Så många gånger gick en produkt från en video till butikens varukorg, vilket butiken bekräftade.',
  'figure.adds.column': 'I korg',
  'figure.questions.title': 'Frågor',
  'figure.questions.means': 'Frågor som kunder skickade från en video.',
  'figure.answerOpens.title': 'Öppnat från svar',
  'figure.answerOpens.means': 'Av de öppnade produkterna de som ett svar på en fråga visade.',
  'figure.answerOrders.title': 'Beställningar från svar',
  'figure.answerOrders.means':
    'Av beställningarna de med en produkt som senast öppnades från ett svar på en fråga.',
  'figure.shares.title': 'Delat',
  'figure.shares.means':
    'Så många gånger lämnade en kund vidare en länk till en video: kopierad, skickad eller via telefonens egen delning.',
  'figure.shareVisits.title': 'Kom via en delad länk',
  'figure.shareVisits.means':
    'Så många gånger öppnades en sida via en sådan länk och videon fanns där.',
  'figure.checkouts.title': 'Till kassan',
  'figure.checkouts.means': 'Så många gånger gick en kund från hyllans varukorg till kassan.',
  'figure.orders.title': 'Beställningar',
  'figure.orders.means':
    'Beställningar med en produkt som öppnades eller lades till från en video dagarna innan.',
  'figure.orders.column': 'Beställt',
  'figure.conversion.means':
    'Av kunderna som såg en video, de som gjorde en sådan beställning; i verkligheten inom intervallet under, 95 gånger av 100.',
  'figure.sales.means':
    'Vad de rader i beställningarna gav som tillskrivs en video; varje valuta för sig.',
  'figure.average.means': 'Försäljning delad med beställningar, i varje valuta.',
};
