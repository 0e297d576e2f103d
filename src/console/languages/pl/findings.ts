import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals: 'Widoczne filmy: {shown} z {videos}. Produkty do użycia: {used} z {products}.',
  'totals.unread': 'Nic nie można pokazać: nie da się odczytać projektu.',
  'rights.status': 'stan praw to „{status}”: pokazywane są tylko filmy własne i dozwolone.',
  'rights.ended': 'prawa wygasły {at}.',
  'rights.end': 'prawa wygasają {at}: poproś o więcej czasu.',
  'rights.offsite': 'prawa nie obejmują stron sklepu (`onsite`), więc nie pokazuje go żaden sklep.',
  'show.ended': 'jego czas minął {at}.',
  'show.never': 'jest pokazywany od {from} do {until}, czyli nigdy.',
  'show.later': 'nie jest pokazywany przed {at}.',
  'show.unlisted': 'ma się pojawiać przy {products}, a feed tego nie wymienia.',
  'tag.outside': 'oznaczenie {product} stoi na {at} s, a film kończy się na {end} s.',
  'tag.unlisted':
    'oznaczono {product}, a feed tego nie wymienia: pokaże to tylko sklep, który zna ten produkt.',
  'tag.none': 'nie oznaczono żadnego produktu.',
  'poster.none': 'bez obrazka karta jest jednolitym kolorem.',
  'link.gone': 'adres {src} był podpisany do {day} i już nie działa. Zachowaj własny plik.',
  'link.until': 'adres {src} jest podpisany do {day}. Zachowaj własny plik.',
  'link.short': 'adres {src} wygasa po godzinach lub dniach. Zachowaj własny plik.',
  'product.unbuyable':
    'nie ma adresu i nigdzie nie jest napisane, który to produkt sklepu: w sklepie nieznanego rodzaju nie da się go kupić.',
  'product.untitled': 'nie ma tytułu.',
  'product.gone': 'nie ma go w sklepie od {day}: usuń go albo pobierz produkty ponownie.',
  'proof.lost': 'dowód praw zniknął z folderu `.reelshelf-proofs` albo został tam zmieniony.',
  'proof.none': 'twórca się zgodził, ale nie zachowano na to żadnego dowodu.',
  'share.link':
    '{src} prowadzi na stronę {page}, a nie do filmu, i żadna przeglądarka tego nie odtworzy. Poproś twórcę o plik i o prawo do pokazywania go.',
  'file.none': 'pliku {src} nie ma w folderze.',
  'file.answers': 'pliku {src} nie da się pobrać: serwer odpowiada {status}.',
  'file.missing': 'pliku {src} nie da się pobrać: serwer nie odpowiada.',
  'stream.notYet':
    'transmisji {src} jeszcze nie ma. Przed transmisją na żywo tak jest; sprawdź ponownie, gdy kamera działa.',
  'file.unseen':
    'Adresy od głównego katalogu strony, gdzie folder nic nie ma: {count} (np. {first}). Nie zostały sprawdzone.',
  'film.empty': 'plik {src} jest pusty.',
  'film.none': 'plik {src} nie jest filmem: to może być strona internetowa, obrazek albo tekst.',
  'film.kind': 'plik {src} jest innego typu, niż mówi feed: wpisz {type}.',
  'film.cut': 'plik {src} kończy się za wcześnie: pobierz go albo skopiuj ponownie.',
  'film.hevc': 'plik {src} to HEVC, tak nagrywają iPhone’y: wiele przeglądarek nic nie pokaże.',
  'film.codec': 'plik {src} to {codec}, czego przeglądarki nie odtwarzają.',
  'film.sound': 'plik {src} ma dźwięk, a nie ma obrazu: weź film, do którego należy.',
  'film.av1': 'plik {src} to AV1, czego iPhone’y starsze niż 15 Pro nie odtwarzają.',
  'film.indexLast': 'plik {src} ma indeks na końcu, więc startuje późno.',
  'picture.none': 'plik {src} nie jest obrazkiem, który pokazują przeglądarki.',
  'captions.utf16':
    'plik {src} jest w UTF-16, czego przeglądarki nie czytają: zapisz go jako UTF-8.',
  'captions.srt': 'plik {src} to SubRip (SRT): przeglądarki czytają tylko WebVTT.',
  'captions.none':
    'plik {src} nie zawiera napisów: przeglądarki czytają WebVTT, który zaczyna się wierszem `WEBVTT`.',
  'captions.letters':
    'plik {src} nie jest w UTF-8, więc polskie litery wychodzą źle: zapisz go jako UTF-8.',
  'captions.times':
    'plik {src} ma czasy, których nie czyta żadna przeglądarka: pisz `00:01.000 --> 00:03.000`, z kropkami, późniejszy jako drugi.',
  'key.unknown': '{path} nie jest nazwą znaną w feedzie i nie jest czytane.',
  'key.near': '{path} nie jest nazwą znaną w feedzie. Czy miało być {near}?',
  'letters.lost':
    'zgubiły się litery, na przykład w „{text}”: plik nie jest w UTF-8, a tylko to czytają przeglądarki. Zapisz go albo wyeksportuj jako UTF-8.',
  'feed.form':
    'nic z tego nie jest pokazywane: to nie ma postaci feedu. Zaczyna się on od `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'nic z tego nie jest pokazywane: feed jest w środku {key}. Niech plik zaczyna się od tego, co tam stoi.',
  'issue.FEED_INVALID': '{field}: tego feed w tym miejscu nie ma.',
  'issue.FEED_WRONG_VERSION': '{field}: tej wersji nie da się tu odczytać. Wpisz `1`.',
  'issue.FEED_TOO_LARGE': '{field}: za dużo wartości. Podziel feed.',
  'issue.LIST_TOO_LONG': '{field}: za dużo pozycji. Zostaw tylko to, co można pokazać.',
  'issue.MISSING': '{field}: brakuje. Dodaj.',
  'issue.WRONG_TYPE': '{field}: to tu nie pasuje.',
  'issue.TOO_SMALL': '{field}: za krótkie albo za małe.',
  'issue.TOO_BIG': '{field}: za długie albo za duże.',
  'issue.WRONG_FORMAT': '{field}: zła postać.',
  'issue.NOT_ALLOWED': '{field}: to nie jest żadna ze znanych wartości.',
  'issue.INVALID': '{field}: nieprawidłowe.',
  'issue.UNKNOWN_KEY':
    '{field}: nieznana nazwa, a błędnie zapisana mogłaby ukryć to, czego wymaga prawo: zapisz ją jak w dokumentacji albo usuń.',
  'issue.URL_REFUSED': '{field}: tego adresu nie można użyć. Adres zaczyna się od `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field}: to nie jest film tej platformy. Weź długi adres jego własnej strony.',
  'issue.LOCALE_UNKNOWN': '{field}: to nie jest język, na przykład `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field}: to nie jest strefa czasowa, na przykład `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field}: taki dzień nie istnieje.',
  'issue.TAG_ENDS_BEFORE_START': '{field}: leży przed początkiem oznaczenia.',
  'issue.OPTIONS_MISMATCH': '{field}: nie ma po jednej wartości dla każdej opcji produktu.',
  'issue.CREATOR_UNKNOWN': '{field}: nie ma takiego twórcy w tym feedzie.',
  'issue.DUPLICATE_ID': '{field}: użyte drugi raz; zostało pierwsze.',
  'issue.NOTHING_LEFT': '{field}: nie została żadna poprawna pozycja.',
  'issue.received': 'Jest tam {received}.',
  'issue.feed': 'Feedu nie da się użyć.',
  'issue.item': 'Pozycja jest pominięta.',
  'issue.piece': 'Pozycja jest pokazywana bez tego.',
  'issue.rest': 'Reszta listy jest pominięta.',
};
