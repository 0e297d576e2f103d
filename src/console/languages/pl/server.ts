import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused':
    'Twój link tego nie otwiera. Jeśli tego potrzebujesz, zwróć się do właściciela sklepu.',
  'access.needed': 'Otwórz tę stronę linkiem, który masz.',
  'access.wait': 'Przyszło stąd za dużo błędnych tokenów. Spróbuj ponownie za {seconds} s.',
  'server.failed': 'To się nie udało, i nie z twojej winy. Dziennik serwera mówi dlaczego.',
  'server.closing': 'Serwer jest właśnie zatrzymywany. Spróbuj później.',
  'store.read': 'Bazy danych nie da się teraz odczytać, ale nic nie zginęło. Serwer wciąż próbuje.',
  'store.write': 'Nic się nie zmieniło: teraz nie da się zapisać. Spróbuj później.',
  'shop.unknown': 'Takiego sklepu tu nie ma.',
  'shop.only': 'Ta część raportu jest tylko dla sklepu.',
  'folder.inUse': 'W folderze pracuje inne polecenie reelshelf. Zaczekaj, aż skończy.',
  'folder.refused':
    'W folderze {folder} nie da się zapisać. Sprawdź, czy należy do ciebie i czy na dysku jest miejsce; nic się nie zmieniło.',
  'folder.unread':
    'Plików projektu nie da się odczytać: {file}. Popraw to albo cofnij ostatnią zmianę; nic się nie zmieniło.',
  'body.large': 'To więcej, niż można przyjąć naraz. Wyślij to w częściach.',
  'body.cutOff': 'Nie wszystko dotarło. Wyślij ponownie.',
  'person.name': 'Podaj nazwę od 1 do 80 znaków, żeby później było wiadomo, czyj to dostęp.',
  'person.creator': 'Powiedz, dla którego twórcy.',
  'person.ended': 'Ten dostęp już się skończył.',
  'question.gone': 'Tego pytania już nie ma: zostało wycofane.',
  'question.changed':
    'W międzyczasie ktoś inny zmienił to pytanie. Widzisz je takie, jakie jest teraz.',
  'answer.tooMany': 'Pytanie ma najwyżej 20 odpowiedzi.',
  'answer.blocked': 'W tej odpowiedzi jest słowo, które masz zablokowane.',
  'answer.empty': 'Najpierw napisz odpowiedź.',
  'answer.long': 'Odpowiedź może mieć najwyżej {most} zn.',
  'answer.creator': 'Feed nie mówi, kto zrobił ten film. Odpowiedz jako sklep.',
  'answer.product': 'Żaden odczytany tu feed nie wymienia tego produktu.',
  'answer.seconds': 'Wpisz chwilę w filmie jako minuty i sekundy, na przykład 0:07.',
  'answer.only': 'Twój dostęp służy do odpowiadania. Zatwierdza i ukrywa sklep.',
  'answer.shops': 'To odpowiedź sklepu.',
  'words.tooMany': 'Najwyżej 500 słów, każde do 60 znaków.',
  'live.unknown': 'Żaden film z feedu nie ma tej transmisji.',
  'live.refused':
    'W obecnym stanie tej transmisji nie da się tego zrobić. Spójrz na nią jeszcze raz.',
  'live.product': 'Feed nie wymienia tego produktu, więc klienci by go nie zobaczyli.',
  'live.recording': 'Nagranie potrzebuje całego adresu, od https://',
  'live.full': 'Na tę transmisję nie ma już miejsca. Użyj innego kanału.',
  'live.failed': 'Transmisji nie udało się odczytać albo zapisać i nic się nie zmieniło.',
  'cost.creator': 'Powiedz, dla którego twórcy z feedu. Nic się nie zmieniło.',
  'cost.kind':
    'Rodzaj to {received}; może być `gift`, `fee` albo `commission`. Nic się nie zmieniło.',
  'cost.day': 'Dzień to {received}; pisze się go jak 2026-10-14. Nic się nie zmieniło.',
  'cost.rate': 'Prowizja to {received}; jest większa od 0 i wynosi do 100 %. Nic się nie zmieniło.',
  'cost.amount': 'Kwota to {received}; powinna być suma jak 28.00. Nic się nie zmieniło.',
  'cost.currency': 'Waluta to {received}; powinien być kod jak EUR. Nic się nie zmieniło.',
  'cost.line': 'Wiersz {line}:',
  'cost.file': 'Plik nie jest arkuszem w postaci tekstu (CSV). Nic się nie zmieniło.',
  'cost.long': 'Plik ma więcej wierszy niż {most}; wyślij go w częściach. Nic się nie zmieniło.',
  'cost.columns':
    'W pliku brakuje wierszy albo kolumn. Potrzebne są nagłówki: {headings}. Nic się nie zmieniło.',
  'secret.failed': 'Sekretów nie da się odczytać ani zapisać i nic się nie zmieniło.',
  'secret.gone': 'Tego sekretu już nie ma albo nie ma w nim nic do zmiany.',
  'secret.fixed':
    'Ten sekret ustawiono w wierszu poleceń. Zmień go tam i uruchom collector ponownie.',
  'secret.other':
    'To już jest sekret sklepu {shop}. Każdy sklep potrzebuje własnego, po którym rozróżnia się zamówienia.',
  'secret.same': 'To już jest ten sekret i nic się nie zmieniło.',
  'secret.form': 'Sekret ma co najmniej 8 znaków. Skopiuj go w całości.',
  'file.empty': 'Plik {file} jest pusty (0 bajtów). Skopiuj go jeszcze raz z telefonu.',
  'file.large': 'Plik {file} ma {size}, a najwięcej można {most}.',
  'file.room':
    'Plik {file} ma {size}, a na dysku nie ma na niego miejsca. Zrób miejsce i upuść go jeszcze raz.',
  'file.over': 'Ten plik już nie czeka. Upuść go jeszcze raz.',
  'file.kept': 'Plik jest zachowany.',
  'file.known': 'Ten plik jest już w projekcie.',
  'file.failed': 'Nie udało się go przetworzyć, i nie z winy pliku.',
  'film.unreadable': 'Pliku nie da się odczytać.',
  'film.picture': 'To nie jest film, cokolwiek mówi nazwa: to obrazek.',
  'film.archive':
    'To nie jest film, cokolwiek mówi nazwa: to archiwum (ZIP). Najpierw je rozpakuj.',
  'film.document': 'To nie jest film, cokolwiek mówi nazwa: to dokument albo tekst.',
  'film.page':
    'To nie jest film, tylko strona internetowa: zamiast pliku przyszedł błąd albo logowanie.',
  'film.unknown':
    'Tego filmu nie da się odczytać: MP4, MOV i WebM się da. Może być uszkodzony; skopiuj go albo wyeksportuj ponownie.',
  'film.sound': 'Plik ma dźwięk, ale nie ma obrazu. Wybierz sam film.',
  'film.cutOff':
    'Plik jest ucięty: brakuje części. Skopiuj go albo wyeksportuj ponownie i zaczekaj do końca.',
  'film.damaged':
    'Plik jest uszkodzony: zaczyna się dobrze, ale nie wszystko da się odczytać. Skopiuj go albo wyeksportuj ponownie.',
  'film.codec':
    'Obraz jest w formacie, którego tu nie da się odczytać ({codec}). Wyeksportuj film jako MP4 (H.264 albo HEVC).',
  'film.long':
    'Długość filmu w minutach: {minutes}. Półka pokazuje klipy do {most} min. Wytnij część do pokazania.',
  'library.missing':
    'Do przygotowania filmów brakuje tu kilku pakietów. Zainstaluj je obok reelshelf i uruchom je ponownie: `{command}`',
  'library.broken':
    'Pakiety przygotowujące filmy nie dają się załadować na tym komputerze. Usuń `node_modules`, a potem: `{command}`',
  'poster.notHere':
    'Ten film nie był przygotowany tutaj: upuść raz jego plik, a potem wybierz chwilę.',
  'poster.kind': '{file} nie jest obrazem, który da się odczytać: może to być JPEG, PNG lub WebP.',
  'poster.small': '{file} ma {width} × {height} pikseli, za mało na kartę; dobrze jest 720 × 1280.',
  'poster.large':
    '{file} ma {width} × {height} pikseli, więcej niż można przyjąć; dobrze jest 720 × 1280.',
  'poster.damaged':
    '{file} nie daje się odczytać jako obraz: plik jest uszkodzony albo nieznanego rodzaju. Zapisz go jako JPEG.',
  'described.silent':
    '{file} nie ma dźwięku. Film z opisem to ten sam film z głosem, który mówi, co widać.',
  'described.length':
    '{file} trwa {seconds}, a wideo {video}. Muszą trwać tyle samo: kto włączy opis, ogląda dalej od tej samej sekundy.',
  'picture.kind':
    'Plik {file} nie jest obrazkiem, który pokazuje każda przeglądarka: JPEG, PNG, WebP i GIF są.',
  'picture.large':
    'Plik {file} jest większy niż {most} × {most} pikseli, więcej na portret nie można.',
  'creator.gone': 'Tego twórcy nie ma już w tym projekcie.',
  'video.gone': 'Tego filmu nie ma już w tym projekcie.',
  'captions.file': 'W pliku {file} nie ma napisów, które dałoby się odczytać.',
  'captions.language': '„{lang}” to nie język taki jak en albo de-DE.',
  'captions.text':
    'W tym tekście nie ma napisów: brakuje wiersza takiego jak `00:01.000 --> 00:02.500`.',
  'import.address': '{address} nie jest adresem sklepu, takim jak shop.example.',
  'import.counts': 'Nowe: {new}, zmienione: {changed}, bez zmian: {same}.',
  'import.leftOut': 'Pominięte (szkice, opłaty i podobne): {count}.',
  'import.vanished': 'Nie ma już w sklepie: {count}.',
  'import.unreachable': 'Adres {from} nie odpowiada. Sprawdź, czy otwiera się w przeglądarce.',
  'import.unknown':
    'Pod {from} nie ma produktów, które da się tu odczytać. Wyeksportuj produkty ze sklepu jako plik (CSV) i upuść go.',
  'import.file':
    '{from} nie jest znanym eksportem produktów: CSV z Shopify, WooCommerce, Wix albo Meta, feed produktów Google albo JSON z Shopify lub WooCommerce.',
  'import.currency':
    'Nigdzie nie jest napisane, w jakiej walucie są ceny z {from}. Wpisz ją obok adresu, na przykład EUR, i pobierz je ponownie.',
  'import.key':
    '{from} daje produkty tylko z kluczem. Wyeksportuj je jako plik (CSV) i upuść go albo poproś opiekuna strony o pobranie ich z kluczem.',
  'invite.shop': 'Wpisz nazwę sklepu: twórca czyta, kto zaprasza.',
  'invite.address':
    'To nie jest adres. Wpisz, gdzie twórcy znajdą ten serwer, na przykład https://events.shop.example, albo zostaw puste.',
  'invite.creator': 'Powiedz, kogo zapraszasz: wybierz twórcę albo wpisz nazwę konta.',
  'invite.product': 'Wybierz wysłany produkt.',
  'invite.relation': 'Powiedz, jak twórca dostaje produkt.',
  'invite.ends': 'Powiedz, do kiedy twórca może wysłać film: dzień od dziś.',
  'invite.until': 'Powiedz, do kiedy chcesz pokazywać film: dzień od dziś.',
  'invite.onsite': 'Film na półkę potrzebuje prawa do pokazywania w sklepie.',
  'invite.country': '{code} to nie kod kraju, taki jak US albo DE.',
  'invite.over': 'To zaproszenie zostało wycofane. Utwórz nowe.',
  'gift.gone': 'Tego, czego szukasz, już nie ma.',
  'gift.why': 'Napisz twórcy zdanie: dlaczego nie bierzesz filmu.',
  'gift.what': 'Napisz twórcy zdanie: co powinno być inne.',
  'gift.changed':
    'W międzyczasie coś się zmieniło: twórca wysłał inny film albo go wycofał, albo zdecydowano gdzie indziej. Spójrz jeszcze raz.',
  'proof.gone': 'Ten dowód nie jest już zachowany. Dodaj go ponownie.',
  'proof.none': 'Wpisz wiadomość od twórcy albo wybierz plik.',
  'proof.long': 'Wiadomość jest za długa. Dodaj ją jako plik.',
  'publish.address':
    '{address} nie jest adresem. Powiedz, gdzie będzie folder, na przykład https://shop.example/reels/',
  'refused.key': 'Strona nie ma klucza tego collectora. Ustaw `data-key` w jej tagu.',
  'refused.nowhere':
    'Zapytanie nie powiedziało, z jakiej strony przyszło, jak robią to przeglądarki. Wysyłać mogą tylko strony wymienione przy kluczu.',
  'refused.origin':
    'Strony {origin} nie mogą wysyłać z tym kluczem. Jeśli są twoje, uruchom collector także z `{setting}`.',
  'refused.network':
    'Jedna sieć wysłała więcej, niż wysyłają strony sklepu. Jeśli z przodu stoi twoje proxy albo CDN, podaj jego adresy przez `--trust-proxy`.',
  'refused.many':
    'Przyszło naraz więcej, niż wolno wysłać jednym kluczem. Bardzo duży sklep podnosi to przez `--limit key=…`; inaczej to program zalewa serwer.',
  'refused.visitor':
    'Jeden gość wysłał więcej niż jakikolwiek klient: to program albo strony dzielące jednego gościa.',
  'refused.store':
    'Nie dało się zapisać do bazy danych. Strony zachowują to, co mają do przekazania, a próba powtarza się sama.',
  'refused.form':
    'Przyszło inaczej, niż wysyła to ta wersja ({reason}): strony mogą mieć inną wersję niż collector albo wysyła inny program.',
  'refused.old': 'Zdarzenia zgłoszono ponad 72 godziny później i są pominięte.',
  'refused.new':
    'Zdarzenia zgłoszono z czasem po ich wysłaniu: w międzyczasie zegar cofnięto o ponad 5 minut.',
  'refused.likes': 'Nie można zachować więcej polubień.',
  'refused.video': 'Żaden odczytany tu feed nie wymienia tego filmu.',
  'refused.signature':
    'Zamówienia {platform} przyszły z błędnym podpisem albo bez niego i żadnemu nie uwierzono. Jeśli są z twojego sklepu, jego webhook ma inny sekret niż collector albo zegar źle chodzi.',
  'refused.webhook':
    'Serwer {platform} wysyła zamówienia, a nie podano dla niego sekretu. Ustaw to w Zamówieniach.',
  'refused.order': 'Zamówienie było za duże albo nie dało się go odczytać.',
};
