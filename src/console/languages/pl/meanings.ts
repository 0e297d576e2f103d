import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Wyświetlenie to 2 sekundy odtwarzania z co najmniej połową filmu na ekranie. Obejrzano to część filmów, którą obejrzano w odtwarzaczu, bez powtórek; krótsze spojrzenia nie są wyświetleniami i nigdzie się nie liczą. Zamówienia to te z produktem, który otwarto lub dodano z filmu w ciągu {days} dnia wcześniej; konwersja to część oglądających, która takie złożyła, średnie zamówienie to wartość jednego.',
    few: 'Wyświetlenie to 2 sekundy odtwarzania z co najmniej połową filmu na ekranie. Obejrzano to część filmów, którą obejrzano w odtwarzaczu, bez powtórek; krótsze spojrzenia nie są wyświetleniami i nigdzie się nie liczą. Zamówienia to te z produktem, który otwarto lub dodano z filmu w ciągu {days} dni wcześniej; konwersja to część oglądających, która takie złożyła, średnie zamówienie to wartość jednego.',
    many: 'Wyświetlenie to 2 sekundy odtwarzania z co najmniej połową filmu na ekranie. Obejrzano to część filmów, którą obejrzano w odtwarzaczu, bez powtórek; krótsze spojrzenia nie są wyświetleniami i nigdzie się nie liczą. Zamówienia to te z produktem, który otwarto lub dodano z filmu w ciągu {days} dni wcześniej; konwersja to część oglądających, która takie złożyła, średnie zamówienie to wartość jednego.',
    other:
      'Wyświetlenie to 2 sekundy odtwarzania z co najmniej połową filmu na ekranie. Obejrzano to część filmów, którą obejrzano w odtwarzaczu, bez powtórek; krótsze spojrzenia nie są wyświetleniami i nigdzie się nie liczą. Zamówienia to te z produktem, który otwarto lub dodano z filmu w ciągu {days} dnia wcześniej; konwersja to część oglądających, która takie złożyła, średnie zamówienie to wartość jednego.',
  },
  'orders.credited': {
    one: 'Zamówienie liczy się raz, ktokolwiek je zgłosi. Pozycja jest przypisana filmowi, z którego jej produkt ostatnio dodano do koszyka, a jeśli nie dodano, ostatnio otwarto, w ciągu {days} dnia przed zamówieniem.',
    few: 'Zamówienie liczy się raz, ktokolwiek je zgłosi. Pozycja jest przypisana filmowi, z którego jej produkt ostatnio dodano do koszyka, a jeśli nie dodano, ostatnio otwarto, w ciągu {days} dni przed zamówieniem.',
    many: 'Zamówienie liczy się raz, ktokolwiek je zgłosi. Pozycja jest przypisana filmowi, z którego jej produkt ostatnio dodano do koszyka, a jeśli nie dodano, ostatnio otwarto, w ciągu {days} dni przed zamówieniem.',
    other:
      'Zamówienie liczy się raz, ktokolwiek je zgłosi. Pozycja jest przypisana filmowi, z którego jej produkt ostatnio dodano do koszyka, a jeśli nie dodano, ostatnio otwarto, w ciągu {days} dnia przed zamówieniem.',
  },
  'orders.influenced': {
    one: 'Zamówienia pod wpływem miały produkt pokazany w filmie obejrzanym w ciągu {days} dnia wcześniej, którego z tego filmu nie otwarto ani nie dodano. Liczy się je osobno i nigdy nie dodaje do zamówień powyżej.',
    few: 'Zamówienia pod wpływem miały produkt pokazany w filmie obejrzanym w ciągu {days} dni wcześniej, którego z tego filmu nie otwarto ani nie dodano. Liczy się je osobno i nigdy nie dodaje do zamówień powyżej.',
    many: 'Zamówienia pod wpływem miały produkt pokazany w filmie obejrzanym w ciągu {days} dni wcześniej, którego z tego filmu nie otwarto ani nie dodano. Liczy się je osobno i nigdy nie dodaje do zamówień powyżej.',
    other:
      'Zamówienia pod wpływem miały produkt pokazany w filmie obejrzanym w ciągu {days} dnia wcześniej, którego z tego filmu nie otwarto ani nie dodano. Liczy się je osobno i nigdy nie dodaje do zamówień powyżej.',
  },
  'orders.confirmed':
    'Potwierdzone zamówienia są podpisane przez serwer sklepu; ich sprzedaż jest po rabatach i zwrotach, bez podatku i wysyłki, a anulowane są pominięte. Od pierwszego z nich to, co strona zgłasza o zamówieniu, mówi tylko, czyje ono było, a zamówienie, którego żaden serwer nie potwierdzi w ciągu 48 godzin, nigdzie się nie liczy.',
  'orders.claimed':
    'Te zamówienia zgłosiły strony w przeglądarkach klientów; nikt ich nie potwierdził. Ustaw webhook sklepu, a będą się liczyć tylko jego własne zamówienia.',
  creator:
    'Co klienci robili z filmami każdego twórcy. Zamówienie z produktami dwojga twórców liczy się obojgu, każdemu z jego pozycjami.',
  video:
    'Co klienci robili z każdym filmem. Wyświetlenie to 2 sekundy odtwarzania z co najmniej połową filmu na ekranie.',
  likes:
    'Polubienia to te, które są teraz, niezależnie od pokazanych dni: jedno na osobę, bez cofniętych.',
  product:
    'Ile razy każdy produkt otwarto i dodano do koszyka z filmu oraz jakie zamówienia z tego wyszły.',
  'unknown.unnamed':
    'Nieznane to identyfikatory, które wysłały strony, a których nigdy nie było w twoim feedzie: ktoś je zmyślił albo ma je inny twój feed, który wskazujesz collectorowi kolejnym --feed.',
  'unknown.rest':
    'Bez feedu pierwsze identyfikatory, w liczbie {count}, mają po wierszu, a wszystkie inne dzielą jeden. Wskaż collectorowi swój feed przez --feed, a wiersz będzie miało tylko to, co w nim stoi.',
  'time.hour':
    'Wyświetlenia, dodania do koszyka i zamówienia z filmów według godzin, na zegarze {zone}.',
  'time.day':
    'Wyświetlenia, dodania do koszyka i zamówienia z filmów według dni, na zegarze {zone}.',
  'time.week':
    'Wyświetlenia, dodania do koszyka i zamówienia z filmów według tygodni, na zegarze {zone}.',
  funnel:
    'Klienci według tego, jak daleko doszli w tym czasie: krok liczy wszystkich, którzy doszli tak daleko lub dalej, także gdy jakiegoś kroku po drodze nie było widać, jak przy zamówieniu produktu z zeszłego tygodnia. Kto zamówił dwa razy, to jeden klient. Klient to odwiedzający, który zgodził się na rozpoznawanie; u wszystkich innych każda odsłona strony liczy się jako jeden, bo nic nie łączy ich stron.',
  'step.seen': 'co najmniej połowa półki była na ekranie przez sekundę',
  'step.viewed': 'oglądanie filmu przez co najmniej 2 sekundy',
  'step.engaged':
    'oglądanie przez 10 sekund lub prawie do końca, włączenie dźwięku, otwarcie produktu lub udostępnienie',
  'step.opened': 'otwarcie produktu z filmu',
  'step.added': 'dodanie go do koszyka',
  'step.ordered': 'zamówienie czegoś otwartego lub dodanego z filmu',
  trust:
    'Każda strona numeruje to, co zgłasza, więc brakujący numer pokazuje, że coś zginęło po drodze. Strony słyszane w ostatnich 15 minutach są pominięte, bo może przyjść więcej. Nie widać, co strona zrobiła po ostatnim zgłoszeniu.',
  kept: 'Z tego, co działo się przed {day}, przechowujemy tylko sumy. Wyświetlenia, otwarte i dodane produkty, zamówienia i sprzedaż są pełne. Klienci, ich kroki, ile obejrzano, co zginęło po drodze i anulowane zamówienia dotyczą późniejszych dni, a zamówienia z wcześniejszych dni zwykłych okresów.',
  'kept.months':
    'Przed {day} są sumy miesięczne, a miesiąc liczy się, gdy cały mieści się w wybranych dniach.',
  'lift.experiment':
    'O tym, komu z odwiedzających nie pokazać półki, decyduje przypadek i tak już zostaje. Odwiedzający bierze udział od chwili, gdy półka pojawiła się na ekranie lub by się pojawiła, a porównywany jest po upływie {days} dni. Identyfikator mają i biorą udział tylko odwiedzający, którzy zgadzają się na statystyki; wszyscy inni widzą półkę i tu się nie liczą. Dotyczy ostatnich {most} dni, dopóki bez półki jest ta sama część, niezależnie od dni wybranych powyżej. Po zawężeniu dotyczy odwiedzających, którzy tam po raz pierwszy trafili na półkę; nowych i powracających się nie rozróżnia.',
  'lift.conversion':
    'Ilu na 100 odwiedzających zamówiło cokolwiek w sklepie w ciągu {days} dni od pierwszego trafienia na półkę. Zamówienie należy do odwiedzającego, którego strona je zgłosiła; gdy serwer sklepu podpisuje zamówienia, liczą się tylko podpisane, bez anulowanych i zwróconych.',
  'lift.revenue':
    'Wartość tych zamówień podzielona przez wszystkich odwiedzających, także tych, którzy nic nie zamówili. Podpisane zamówienia liczą się po rabatach i zwrotach, bez podatku i wysyłki. Walut nigdy się nie dodaje.',
  'lift.interval':
    'Prawdziwe różnice, w zamówieniach i w każdej walucie, leżą wszystkie w swoich przedziałach 95 razy na 100, i to niezależnie od tego, jak często patrzysz i kiedy przestajesz. Dlatego przedział jest szerszy niż w większości narzędzi (asymptotyczny ciąg ufności, za Waudby-Smithem i innymi). Dopóki do znalezienia różnicy o jedną piątą trzeba więcej odwiedzających, nie podajemy liczby. Każdy zawężony widok może sam w sobie się mylić, 5 razy na 100: z wielu oglądanych kilka wprowadza w błąd, a rozstrzygają wszyscy odwiedzający razem.',
  'room.arrivals':
    'O odsłonach stron w tych dniach: ile zdarzeń wysłały i ilu brakuje według ich numeracji; jak długo zdarzenia były w drodze, a długo są przy stronach bez połączenia; ilu klientów zgodziło się na pomiar, bez czego nic nie łączy dwóch stron; czyj zegar myli się o ponad pięć minut, co jest poprawiane; i jakie wersje tagu mają strony. Poniżej stoi, co odrzucono od uruchomienia collectora.',
  'room.orders':
    'Każde zamówienie, które liczy się w tych dniach, od najnowszego, z tym, czemu przypisano każdą pozycję i dlaczego: pozycja jest przypisana filmowi, z którego jej produkt ostatnio dodano do koszyka, a jeśli nie dodano, ostatnio otwarto, w wybranej liczbie dni przed zamówieniem. Pozycja, której nikt nie dodał ani nie otworzył z filmu, nie jest przypisana nikomu. To, co podpisał serwer sklepu, jest potwierdzone; wartości są po rabatach i zwrotach, bez podatku i wysyłki.',
  filters:
    'Wartości pochodzą z odsłon stron w tych dniach. Urządzenie wynika z wielkości okna, kraj ze strefy czasowej przeglądarki. Źródło i kampania to te, z którymi zaczęła się wizyta, według utm_source i utm_campaign w linku, a inaczej według strony, z której przyszła. Powracający to ci, którzy byli tu przed pierwszym z tych dni; nowym lub powracającym jest tylko ten, kto zgodził się na rozpoznawanie.',
  'room.returns':
    'Zapisane prezenty, honoraria i prowizje, od pierwszego z nich do ostatniego z wybranych dni, obok zamówień przypisanych twórcy w tym samym czasie, niezależnie od innych zawężeń raportu. Sprzedaż to ta z przypisanych pozycji, po zwrotach, gdy serwer sklepu podpisuje zamówienia. Ile twórca kosztował na zamówienie i ile wróciło za każdą wydaną jednostkę, podajemy, gdy wszystko jest w jednej walucie; kwot w różnych walutach nigdy się nie dodaje. Sprzedaż to nie zysk: towar i wysyłka też kosztują.',
  payouts:
    'Do zapłaty za wybrane dni: prowizja obowiązująca przy każdym zamówieniu, od przypisanej sprzedaży tych dni, i zapisane za nie honoraria. Prezenty są już przekazane.',
  'room.creators':
    'Twórcy według tego, ile osób obserwuje ich tam, gdzie publikują, zgodnie z twoim feedem: nano od 1000 do 10 000, mikro do 100 000, więksi powyżej. Zaangażowanie to część oglądających, która oglądała dalej, włączyła dźwięk, otworzyła produkt lub udostępniła film; obejrzano to część filmów obejrzana w odtwarzaczu; konwersja to część oglądających, która zamówiła. Przy każdej wartości stoi przedział, w którym leży prawdziwa, 95 razy na 100. Sprzedaż na tysiąc wyświetleń w odtwarzaczu wymaga 10 zamówień. Liczba obserwujących nigdzie nie decyduje, które filmy są pokazywane.',
  'room.videos':
    'Klienci, każdy liczony raz w kroku: kto zobaczył kartę, kto przez 2 sekundy widział jej cichy podgląd, kto uruchomił film w odtwarzaczu, oglądał go tam 2 sekundy, oglądał dalej lub brał udział, otworzył z niego produkt, dodał go i zamówił. Karta i odtwarzacz to dwa wejścia, więc krok może być większy od poprzedniego. Kto jeszcze ogląda, wynika z odsłon, na których uruchomiono film w odtwarzaczu, każda według najdalszego miejsca; pominięta część nie liczy się jako obejrzana. Moment to czas, w którym produkt jest oznaczony: z odsłon, które widziały oznaczenie, te, na których produkt otwarto lub dodano, i jego zamówienia przypisane temu filmowi.',
  'room.moments':
    'Każda godzina tygodnia na twoim zegarze, wszystkie tygodnie wybranych dni razem: ile razy widziano półkę, oglądano filmy, dodawano produkty i przypisano zamówienia filmom. Tematy i serwisy są z filmów w twoim feedzie; źródło, kampanię, stronę i kraj wybiera się powyżej, dla całego raportu. Godzina jest przegapiona, gdy strony prosiły o filmy, a w feedzie nie było pasujących, albo gdy wielu klientów widziało półkę, a do koszyka trafiło mniej niż połowa tego, co zwykle w twoim sklepie. Mapę widać od 100 wyświetleń.',
  'room.hours':
    'Pierwsze 48 godzin filmów, które w tych dniach trafiły na półkę, licząc od pierwszego zgłoszenia o nich. Środkowa linia to sam sklep: połowa jego filmów z ostatnich 180 dni miała w tym wieku więcej wyświetleń, połowa mniej. Film jest z przodu, gdy ma ich ponad półtora raza więcej, a z tyłu, gdy mniej niż dwie trzecie; nic nie mówimy przy mniej niż 20 wyświetleniach po którejś stronie albo mniej niż 5 innych filmach.',
};
