/** Polish. Merchants and creators are addressed in the second person, small; no form tells whether it is she or he. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Działy',
  report: 'Raport',
  videos: 'Filmy',
  products: 'Produkty',
  creators: 'Twórcy',
  inbox: 'Skrzynka',
  preview: 'Podgląd',
  health: 'Kontrola',
  publish: 'Publikacja',
  live: 'Na żywo',
  questions: 'Pytania',
  orders: 'Zamówienia',
  people: 'Osoby',
  'refused.report':
    'Twój link nie otwiera raportu. Jeśli go potrzebujesz, poproś właściciela sklepu o inny.',
  'refused.studio':
    'Twój link nie otwiera studia. Jeśli go potrzebujesz, poproś właściciela sklepu o inny.',
  'refused.live':
    'Twój link nie otwiera transmisji. Jeśli ich potrzebujesz, poproś właściciela sklepu o inny.',
  'refused.questions':
    'Twój link nie otwiera pytań klientów. Jeśli ich potrzebujesz, poproś właściciela sklepu o inny.',
  'refused.orders':
    'Twój link nie otwiera zamówień. Jeśli ich potrzebujesz, poproś właściciela sklepu o inny.',
  'refused.people':
    'Twój link nie otwiera listy osób. Jeśli jej potrzebujesz, poproś właściciela sklepu o inny.',
  title: '{room} · Reelshelf',
  loading: 'Otwieranie',
  close: 'Zamknij',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  selected: 'Zaznaczono: skopiuj z klawiatury',
  language: 'Język',
  unanswered: 'Serwer nie odpowiada. Spróbuj ponownie za chwilę.',
  'failed.heading': 'Nie udało się otworzyć tego działu',
  'failed.lead':
    'Nie udało się wczytać części strony. Serwer może się właśnie uruchamiać albo być nowszy niż ta strona.',
  'failed.again': 'Spróbuj ponownie',
};
