import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Aufrufe',
  'figure.views.means':
    'Ein Video lief 2 Sekunden lang und war mindestens zur Hälfte auf dem Bildschirm.',
  'figure.views.column': 'Aufrufe',
  'figure.watched.title': 'Angesehen',
  'figure.watched.means':
    'Der Teil ihrer Videos, den Aufrufe im Player gesehen haben; Wiederholungen zählen nicht.',
  'figure.watched.column': 'Gesehen',
  'figure.failures.title': 'Nicht abgespielt',
  'figure.failures.means': 'Videos, die ein Kunde öffnete und der Browser nicht abspielen konnte.',
  'figure.opens.title': 'Geöffnete Produkte',
  'figure.opens.means': 'So oft wurde ein Produkt aus einem Video geöffnet.',
  'figure.opens.column': 'Geöffnet',
  'figure.adds.title': 'In den Warenkorb',
  'figure.adds.means':
    'So oft kam ein Produkt aus einem Video in den Warenkorb des Shops, was der Shop bestätigt hat.',
  'figure.adds.column': 'Im Korb',
  'figure.questions.title': 'Fragen',
  'figure.questions.means': 'Fragen, die Kunden aus einem Video geschickt haben.',
  'figure.answerOpens.title': 'Aus Antworten geöffnet',
  'figure.answerOpens.means':
    'Von den geöffneten Produkten die, die eine Antwort auf eine Frage zeigte.',
  'figure.answerOrders.title': 'Bestellungen aus Antworten',
  'figure.answerOrders.means':
    'Von den Bestellungen die mit einem Produkt, das zuletzt aus einer Antwort auf eine Frage geöffnet wurde.',
  'figure.shares.title': 'Geteilt',
  'figure.shares.means':
    'So oft gab ein Kunde einen Link zu einem Video weiter: kopiert, verschickt oder über die Teilen-Funktion des Handys.',
  'figure.shareVisits.title': 'Über geteilten Link gekommen',
  'figure.shareVisits.means':
    'So oft wurde eine Seite über so einen Link geöffnet, und sein Video war da.',
  'figure.checkouts.title': 'Zur Kasse',
  'figure.checkouts.means': 'So oft ging ein Kunde vom Warenkorb des Shelfs zur Kasse.',
  'figure.orders.title': 'Bestellungen',
  'figure.orders.means':
    'Bestellungen mit einem Produkt, das in den Tagen davor aus einem Video geöffnet oder hinzugefügt wurde.',
  'figure.orders.column': 'Bestellt',
  'figure.conversion.means':
    'Von den Kunden, die ein Video ansahen, der Anteil, der so bestellt hat; in Wahrheit in der Spanne darunter, 95 von 100 Mal.',
  'figure.sales.means':
    'Was die Zeilen dieser Bestellungen ergaben, die einem Video zugerechnet sind; jede Währung für sich.',
  'figure.average.means': 'Umsatz geteilt durch Bestellungen, in jeder Währung.',
};
