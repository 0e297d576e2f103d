import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Wyświetlenia',
  'figure.views.means': 'Film odtwarzał się 2 sekundy, z co najmniej połową na ekranie.',
  'figure.views.column': 'Wyświetlenia',
  'figure.watched.title': 'Obejrzano',
  'figure.watched.means': 'Część filmów, którą obejrzano w odtwarzaczu; powtórki się nie liczą.',
  'figure.watched.column': 'Obejrzano',
  'figure.failures.title': 'Nieodtworzone',
  'figure.failures.means': 'Filmy otwarte przez klienta, których przeglądarka nie mogła odtworzyć.',
  'figure.opens.title': 'Otwarte produkty',
  'figure.opens.means': 'Ile razy produkt otwarto z filmu.',
  'figure.opens.column': 'Otwarto',
  'figure.adds.title': 'Dodane do koszyka',
  'figure.adds.means': 'Ile razy produkt trafił z filmu do koszyka sklepu, co sklep potwierdził.',
  'figure.adds.column': 'Dodano',
  'figure.questions.title': 'Pytania',
  'figure.questions.means': 'Pytania wysłane przez klientów z filmu.',
  'figure.answerOpens.title': 'Otwarte z odpowiedzi',
  'figure.answerOpens.means': 'Z otwartych produktów te, które pokazała odpowiedź na pytanie.',
  'figure.answerOrders.title': 'Zamówienia z odpowiedzi',
  'figure.answerOrders.means':
    'Z zamówień te z produktem ostatnio otwartym z odpowiedzi na pytanie.',
  'figure.shares.title': 'Udostępnienia',
  'figure.shares.means':
    'Ile razy klient przekazał link do filmu: kopiując, wysyłając albo przez udostępnianie w telefonie.',
  'figure.shareVisits.title': 'Wejścia z udostępnionych linków',
  'figure.shareVisits.means': 'Ile razy otwarto stronę z takiego linku i film na niej był.',
  'figure.checkouts.title': 'Do kasy',
  'figure.checkouts.means': 'Ile razy klient przeszedł z koszyka półki do kasy.',
  'figure.orders.title': 'Zamówienia',
  'figure.orders.means':
    'Zamówienia z produktem, który w poprzednich dniach otwarto lub dodano z filmu.',
  'figure.orders.column': 'Zamówienia',
  'figure.conversion.means':
    'Jaka część klientów, którzy oglądali film, złożyła takie zamówienie; prawdziwa wartość leży w przedziale poniżej 95 razy na 100.',
  'figure.sales.means':
    'Wartość tych pozycji zamówień, które przypisano filmowi; każda waluta osobno.',
  'figure.average.means': 'Sprzedaż podzielona przez liczbę zamówień, w każdej walucie.',
};
