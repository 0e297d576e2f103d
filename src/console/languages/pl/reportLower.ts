import type { Tables } from '../areas.js';

type Lower = Pick<
  Tables['report'],
  Extract<
    keyof Tables['report'],
    `${'funnel' | 'lift' | 'trust' | 'refused' | 'empty' | 'failed'}.${string}` | 'loading'
  >
>;

/** What the report says from the funnel downwards. */
export const reportLower: Lower = {
  'funnel.heading': 'Gdzie klienci odpadają',
  'funnel.seen': {
    one: '{count} osoba zobaczyła półkę',
    few: '{count} osoby zobaczyły półkę',
    many: '{count} osób zobaczyło półkę',
    other: '{count} osoby zobaczyło półkę',
  },
  'funnel.viewed': {
    one: '{count} osoba oglądała film',
    few: '{count} osoby oglądały film',
    many: '{count} osób oglądało film',
    other: '{count} osoby oglądało film',
  },
  'funnel.engaged': {
    one: '{count} osoba oglądała dalej lub brała udział',
    few: '{count} osoby oglądały dalej lub brały udział',
    many: '{count} osób oglądało dalej lub brało udział',
    other: '{count} osoby oglądało dalej lub brało udział',
  },
  'funnel.opened': {
    one: '{count} osoba otworzyła produkt',
    few: '{count} osoby otworzyły produkt',
    many: '{count} osób otworzyło produkt',
    other: '{count} osoby otworzyło produkt',
  },
  'funnel.added': {
    one: '{count} osoba dodała go do koszyka',
    few: '{count} osoby dodały go do koszyka',
    many: '{count} osób dodało go do koszyka',
    other: '{count} osoby dodało go do koszyka',
  },
  'funnel.ordered': {
    one: '{count} osoba zamówiła',
    few: '{count} osoby zamówiły',
    many: '{count} osób zamówiło',
    other: '{count} osoby zamówiło',
  },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} z poprzedniego kroku, między {low} a {high}',
  'funnel.drop.viewed': 'Największy spadek: półkę zobaczyło {before}, a film oglądało {after}.',
  'funnel.drop.engaged':
    'Największy spadek: film oglądało {before}, a oglądało dalej lub brało udział {after}.',
  'funnel.drop.opened':
    'Największy spadek: oglądało dalej lub brało udział {before}, a produkt otworzyło {after}.',
  'funnel.drop.added':
    'Największy spadek: produkt otworzyło {before}, a do koszyka dodało {after}.',
  'funnel.drop.ordered': 'Największy spadek: do koszyka dodało {before}, a zamówiło {after}.',
  'funnel.wait':
    'Klientów jest jeszcze za mało, by powiedzieć, gdzie odpadają. W kroku potrzeba ich około {count}.',
  'lift.heading': 'Co daje sama półka',
  'lift.download': 'Pobierz jako arkusz',
  'lift.people': 'Porównujemy odwiedzających z półką ({on}) i bez niej ({off}), od {day}.',
  'lift.more': 'Tak, sprzedaje: na 100 odwiedzających zamówiło {on} z półką i {off} bez niej.',
  'lift.less': 'Odbiera zamówienia: na 100 odwiedzających zamówiło {on} z półką i {off} bez niej.',
  'lift.unclear':
    'Nie widać różnicy: na 100 odwiedzających zamówiło {on} z półką i {off} bez niej.',
  'lift.few': 'Jeszcze za mało danych: potrzeba jeszcze około {more} odwiedzających.',
  'lift.few.long':
    'Jeszcze za mało danych: potrzeba jeszcze około {more} odwiedzających, co w tym tempie zajmie ponad rok.',
  'lift.few.days':
    'Jeszcze za mało danych: potrzeba jeszcze około {more} odwiedzających, co w tym tempie zajmie {days}.',
  'lift.days': {
    one: '{count} dzień',
    few: '{count} dni',
    many: '{count} dni',
    other: '{count} dnia',
  },
  'lift.first':
    'Jeszcze za mało danych: pierwsi odwiedzający przyszli {day}, a każdy ma {count} dni na zamówienie, zanim ich porównamy.',
  'lift.ratio':
    'Wstrzymane, bo grupy nie są takie, jakie być powinny: bez półki miało być {expected} odwiedzających, a było {found}.',
  'lift.ratio.do':
    'Sam przypadek prawie nigdy tego nie robi. Coś innego decyduje, kto się liczy, więc każde porównanie by myliło: strona w pamięci podręcznej z innym data-holdout, skrypt strony, który zawodzi w jednej grupie, albo blokowane żądania. Ujednolić tag na wszystkich stronach; z inną częścią liczenie zaczyna się od nowa.',
  'lift.none': 'Ile z tych zamówień byłoby i bez półki?',
  'lift.noneHere': 'Nikogo z tych odwiedzających jeszcze się nie porównuje.',
  'lift.visitors': 'Nowych i powracających odwiedzających tu się nie rozróżnia.',
  'lift.none.do':
    'Z wyświetleń i kliknięć nie da się tego odczytać. Nie pokazuj półki kilku odwiedzającym, a będzie to widać tutaj: dodaj do tagu {code}, a jeden na dziesięciu odwiedzających, którzy zgadzają się na statystyki, jej nie zobaczy.',
  'lift.conversion': 'Odwiedzający, którzy zamówili',
  'lift.revenue': 'Przychód na odwiedzającego w {currency}',
  'lift.withShelf': 'Z półką',
  'lift.without': 'Bez niej',
  'lift.of100': '{count} na 100',
  'lift.fewer': 'mniej',
  'lift.lessMoney': 'mniej',
  'lift.same': 'bez różnicy',
  'lift.moreOf': 'więcej',
  'lift.range': 'Różnica: {value}, a naprawdę między {low} a {high}',
  'lift.inBoth': 'Zgłoszeni w obu grupach i pominięci odwiedzający: {count}.',
  'lift.failed': 'Nie udało się odczytać tej części: {message}',
  'trust.heading': 'Czy można ufać tym liczbom?',
  'trust.none':
    'Nie ma jeszcze czego sprawdzać. Gdy strony będą cicho przez 15 minut, zobaczysz tu, czy coś zginęło po drodze.',
  'trust.yes': 'Tak. Strony zgłosiły {expected} rzeczy i nic nie zginęło.',
  'trust.good': 'Tak. Strony zgłosiły {expected} rzeczy, po drodze zginęło {lost}: {share}.',
  'trust.mostly':
    'W większości. Strony zgłosiły {expected} rzeczy, po drodze zginęło {lost}: {share}. Prawdziwe liczby są nieco wyższe.',
  'trust.careful':
    'Ostrożnie. Strony zgłosiły {expected} rzeczy, po drodze zginęło {lost}: {share}. Prawdziwe liczby są wyższe. Zwykle przyczyną są blokowane żądania i wyłączony collector.',
  'trust.orders':
    'Zamówienia i sprzedaż to to, co strona z podziękowaniem zgłosiła w przeglądarce klienta, a zgłosić może każdy. Ustaw webhook sklepu (w dziale Zamówienia albo przez reelshelf collect --webhook), a będą się liczyć tylko zamówienia podpisane przez jego serwer.',
  'trust.signed':
    'Od pierwszego zamówienia podpisanego przez serwer sklepu liczą się tylko podpisane. Sprzedaż jest po rabatach i zwrotach, bez podatku i wysyłki.',
  'trust.refunded': 'Ze wszystkich zamówień zwrócono {money}.',
  'trust.cancelled': {
    one: '{count} anulowane zamówienie się nie liczy.',
    few: '{count} anulowane zamówienia się nie liczą.',
    many: '{count} anulowanych zamówień się nie liczy.',
    other: '{count} anulowanego zamówienia się nie liczy.',
  },
  'trust.waiting': {
    one: '{count} zgłoszone przez stronę zamówienie czeka na potwierdzenie sklepu.',
    few: '{count} zgłoszone przez strony zamówienia czekają na potwierdzenie sklepu.',
    many: '{count} zgłoszonych przez strony zamówień czeka na potwierdzenie sklepu.',
    other: '{count} zgłoszonego przez strony zamówienia czeka na potwierdzenie sklepu.',
  },
  'trust.unmatched': {
    one: '{count} zgłoszone przez stronę zamówienie nie zostało potwierdzone w 48 godzin i się nie liczy.',
    few: '{count} zgłoszone przez strony zamówienia nie zostały potwierdzone w 48 godzin i się nie liczą.',
    many: '{count} zgłoszonych przez strony zamówień nie zostało potwierdzonych w 48 godzin i się nie liczy.',
    other:
      '{count} zgłoszonego przez strony zamówienia nie potwierdzono w 48 godzin i się nie liczy.',
  },
  'trust.webhook.server': 'Twój serwer',
  'trust.webhook': '{platform}: ostatnie podpisane zamówienie {ago}.',
  'trust.webhook.silent': '{platform}: ustawione, nic podpisanego jeszcze nie przyszło.',
  'trust.webhook.refused': 'Odrzucone {ago}: {why}',
  'trust.above': {
    one: '{count} zgłoszone przez stronę zamówienie przekracza cenę sklepu i się nie liczy.',
    few: '{count} zgłoszone przez strony zamówienia przekraczają cenę sklepu i się nie liczą.',
    many: '{count} zgłoszonych przez strony zamówień przekracza cenę sklepu i się nie liczy.',
    other: '{count} zgłoszonego przez strony zamówienia przekracza cenę sklepu i się nie liczy.',
  },
  'trust.robots': {
    one: '{count} wizyta programu się nie liczy.',
    few: '{count} wizyty programów się nie liczą.',
    many: '{count} wizyt programów się nie liczy.',
    other: '{count} wizyty programów się nie liczy.',
  },
  'trust.robotsCounted': 'Wizyty programów też się liczą, bo tak ustawiono collector.',
  'trust.open': {
    one: '{count} strona jest jeszcze otwarta i może zgłosić więcej.',
    few: '{count} strony są jeszcze otwarte i mogą zgłosić więcej.',
    many: '{count} stron jest jeszcze otwartych i może zgłosić więcej.',
    other: '{count} strony jest jeszcze otwarte i może zgłosić więcej.',
  },
  'trust.how': 'Jak to liczymy',
  'refused.batches': {
    one: '{count} paczka została odrzucona',
    few: '{count} paczki zostały odrzucone',
    many: '{count} paczek zostało odrzuconych',
    other: '{count} paczki zostało odrzucone',
  },
  'refused.events': {
    one: '{count} zdarzenie zostało odrzucone',
    few: '{count} zdarzenia zostały odrzucone',
    many: '{count} zdarzeń zostało odrzuconych',
    other: '{count} zdarzenia zostało odrzucone',
  },
  'refused.since': 'Od uruchomienia collectora, {when}:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Coś jednak przyszło',
  'empty.heading': 'Jeszcze nic tu nie ma',
  'empty.other': 'Żaden klient nie widział półki {period}.',
  'empty.lead':
    'Gdy tylko klient zobaczy półkę na którejś z twoich stron, pojawi się to tu w kilka sekund.',
  'empty.step1': 'Umieść na stronie produktu tag ze swoim endpointem:',
  'empty.step2': 'Otwórz tę stronę i przewiń do półki.',
  'empty.step3': 'Na stronie z podziękowaniem zgłoś zamówienie, by sprzedaż trafiła do twórców:',
  'empty.longer': 'Zobacz 28 dni',
  'failed.heading': 'Nie udało się odczytać raportu',
  'failed.signed_out':
    'Sesja się skończyła. Otwórz stronę ponownie ze swojego linku albo poproś właściciela o nowy.',
  'failed.unreachable':
    'Collector nie odpowiada. Może się właśnie uruchamiać; ta strona próbuje dalej.',
  'failed.again': 'Spróbuj ponownie',
  loading: 'Odczytywanie twoich liczb',
};
