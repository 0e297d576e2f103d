import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Weergaven',
  'figure.views.means': 'Een video speelde 2 seconden met minstens de helft ervan op het scherm.',
  'figure.views.column': 'Weergaven',
  'figure.watched.title': 'Bekeken',
  'figure.watched.means':
    'Het deel van hun video’s dat weergaven in de speler zagen; herhalingen tellen niet.',
  'figure.watched.column': 'Bekeken',
  'figure.failures.title': 'Niet afgespeeld',
  'figure.failures.means': 'Video’s die een klant opende en die de browser niet kon afspelen.',
  'figure.opens.title': 'Producten geopend',
  'figure.opens.means': 'Zo vaak werd een product vanuit een video geopend.',
  'figure.opens.column': 'Geopend',
  'figure.adds.title': 'In winkelwagen',
  'figure.adds.means':
    'Zo vaak ging een product vanuit een video de winkelwagen van de winkel in, door de winkel bevestigd.',
  'figure.adds.column': 'In wagen',
  'figure.questions.title': 'Vragen',
  'figure.questions.means': 'Vragen die klanten vanuit een video stuurden.',
  'figure.answerOpens.title': 'Geopend vanuit antwoorden',
  'figure.answerOpens.means':
    'Van de geopende producten die welke een antwoord op een vraag liet zien.',
  'figure.answerOrders.title': 'Bestellingen uit antwoorden',
  'figure.answerOrders.means':
    'Van de bestellingen die met een product dat het laatst vanuit een antwoord op een vraag werd geopend.',
  'figure.shares.title': 'Gedeeld',
  'figure.shares.means':
    'Zo vaak gaf een klant een link naar een video door: gekopieerd, verstuurd, of via het delen van de telefoon zelf.',
  'figure.shareVisits.title': 'Via een gedeelde link gekomen',
  'figure.shareVisits.means': 'Zo vaak werd een pagina via zo’n link geopend en was de video er.',
  'figure.checkouts.title': 'Naar de kassa',
  'figure.checkouts.means': 'Zo vaak ging een klant van de winkelwagen van de shelf naar de kassa.',
  'figure.orders.title': 'Bestellingen',
  'figure.orders.means':
    'Bestellingen met een product dat in de dagen ervoor vanuit een video werd geopend of toegevoegd.',
  'figure.orders.column': 'Besteld',
  'figure.conversion.means':
    'Van de klanten die een video bekeken, degenen die zo’n bestelling plaatsten; werkelijk binnen het bereik eronder, 95 van de 100 keer.',
  'figure.sales.means':
    'Wat de regels van deze bestellingen opbrachten die aan een video zijn toegeschreven; elke valuta apart.',
  'figure.average.means': 'Omzet gedeeld door bestellingen, per valuta.',
};
