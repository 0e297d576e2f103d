import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Zamówienia',
  lead: 'Serwer twojego sklepu zgłasza każde zamówienie i podpisuje je sekretem, więc nikt nie może żadnego zmyślić. Od pierwszego podpisanego zamówienia w raporcie liczą się tylko podpisane.',
  loading: 'Sprawdzanie połączenia ze sklepem',
  undo: 'Cofnij',
  'is.none': 'Nieustawione.',
  'is.expected':
    'Nieustawione. Jakiś serwer już wysyła takie zamówienia, ostatnie {when}; dopóki tego nie ustawisz, są odrzucane.',
  'is.waiting': 'Ustawione. Czeka na pierwsze zamówienie.',
  'is.heard': 'Ostatnie zamówienie {when}.',
  'is.removed': 'Usunięte. Te zamówienia są odrzucane.',
  'is.refused': 'Odrzucone {when}: {why}',
  fixed: 'Ustawione w wierszu poleceń. Aby to zmienić, zmień to tam i uruchom collector ponownie.',
  'fixed.also': 'Sekret podany tutaj też się liczy.',
  former: 'Poprzedni sekret działa do {when}.',
  'set.up': 'Ustaw',
  'set.up.of': 'Ustaw: {platform}',
  steps: 'Kroki',
  'steps.of': 'Kroki: {platform}',
  hide: 'Ukryj',
  'hide.of': 'Ukryj kroki: {platform}',
  'take.away': 'Usuń',
  'take.away.of': 'Usuń sekret: {platform}',
  'taken.away': 'Od teraz te zamówienia są odrzucane: {platform}.',
  back: 'Przywróć',
  'back.of': 'Przywróć sekret: {platform}',
  'is.back': 'Sekret znów działa: {platform}.',
  address: 'Adres',
  'address.copy': 'Kopiuj adres',
  'address.local':
    'To adres twojego komputera lub sieci i serwer sklepu może do niego nie dotrzeć. Otwórz tę stronę pod adresem, który collector ma w internecie, a zobaczysz tu właściwy.',
  'address.plain':
    'Ten adres zaczyna się od http://. Platformy wysyłają zamówienia tylko na https://, a nikt inny nie powinien ich czytać: dodaj certyfikat dla collectora.',
  secret: 'Sekret',
  'secret.make': 'Utwórz sekret',
  'secret.replace': 'Utwórz nowy sekret',
  'secret.own': 'Użyj sekretu, który już jest',
  'secret.paste': 'Sekret: {platform}',
  'secret.save': 'Zapisz',
  'secret.for': 'Sekret dla: {platform}',
  'secret.once':
    'Skopiuj go teraz i wpisz tam, gdzie mówią kroki: widać go tylko ten jeden raz. Jeśli zginie, utwórz nowy.',
  'secret.copy': 'Kopiuj sekret',
  'secret.kept':
    'Sekret jest zapisany i działa od teraz: {platform}. Przy następnym zamówieniu zobaczysz tutaj, czy jest właściwy.',
  'secret.former':
    'Gdy zmienisz sekret, poprzedni działa jeszcze jeden dzień, więc żadne zamówienie nie zginie, zanim zmienisz go w sklepie.',
};
