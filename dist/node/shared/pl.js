// src/i18n/server/pl.ts
var texts = {
	signIn: {
		heading: "Twój Reelshelf",
		lead: "To strona prywatna. Otwórz ją otrzymanym linkiem albo wpisz token z końca tego linku. Token właściciela został pokazany przy uruchomieniu serwera.",
		token: "Token",
		open: "Otwórz",
		wrong: "To nie jest ten token. Skopiuj go w całości, od pierwszego do ostatniego znaku.",
		wait: "Przyszło stąd za dużo błędnych tokenów. Spróbuj ponownie za {seconds} s.",
		script: "Ta strona wymaga JavaScriptu."
	},
	letter: {
		subject: "{shop}: {orders} po filmach twórców, {days}",
		head: "{shop}, {days}",
		first: "{orders} po filmach twórców, {money}.",
		"first.unpaid": "{orders} po filmach twórców.",
		compared: "W dniach wcześniej: {orders}, {money}.",
		"compared.unpaid": "W dniach wcześniej: {orders}.",
		orders: {
			one: "{count} zamówienie",
			few: "{count} zamówienia",
			many: "{count} zamówień",
			other: "{count} zamówienia"
		},
		watched: {
			one: "Oglądał {shoppers} klient, {views}",
			few: "Oglądało {shoppers} klientów, {views}",
			many: "Oglądało {shoppers} klientów, {views}",
			other: "Oglądało {shoppers} klienta, {views}"
		},
		views: {
			one: "{count} wyświetlenie",
			few: "{count} wyświetlenia",
			many: "{count} wyświetleń",
			other: "{count} wyświetlenia"
		},
		opened: {
			one: "otwarto {opened} produkt, do koszyka dodano {added}",
			few: "otwarto {opened} produkty, do koszyka dodano {added}",
			many: "otwarto {opened} produktów, do koszyka dodano {added}",
			other: "otwarto {opened} produktu, do koszyka dodano {added}"
		},
		creators: "Twórcy",
		videos: "Filmy",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} pytanie czeka na odpowiedź",
			few: "{count} pytania czekają na odpowiedź",
			many: "{count} pytań czeka na odpowiedź",
			other: "{count} pytania czeka na odpowiedź"
		},
		signed: "Zamówienia to te, które podpisał serwer sklepu.",
		claimed: "Zamówienia są takie, jak zgłosiły je strony sklepu; nikt ich nie potwierdził.",
		whole: "Cały raport",
		"whole.at": "Cały raport: {address}"
	},
	creators: {
		"agree.everywhere": "Ten film jest moim dziełem i {shop} może go pokazywać {channels} do {day}, we wszystkich krajach.",
		"agree.countries": "Ten film jest moim dziełem i {shop} może go pokazywać {channels} do {day}, w tych krajach: {countries}.",
		"agree.onsite": "na stronach swojego sklepu",
		"agree.email": "w swoich e-mailach",
		"agree.ads": "w swoich reklamach",
		upload: "Filmu jeszcze tu nie ma. Wybierz go i poczekaj, aż dotrze.",
		title: "Nadaj filmowi tytuł. Czytają go klienci.",
		product: "Powiedz, jaki produkt pokazuje film.",
		relation: "Powiedz, skąd masz produkt. Klienci muszą to wiedzieć.",
		until: "Sklep może go pokazywać do dnia między dzisiaj a {day}.",
		sentence: "Przeczytaj zdanie pod imieniem i nazwiskiem i zaznacz pole.",
		name: "Wpisz imię i nazwisko: stoją pod tym, na co się zgadzasz.",
		sparkCode: "W kodzie nie ma spacji. Skopiuj go w całości z TikToka.",
		sparkUntil: "Powiedz, do kiedy kod jest ważny: TikTok pokazuje dzień obok niego.",
		"closed.taken": "Sklep przyjął twój film. Aby go zmienić, napisz do sklepu.",
		"closed.answered": "Sklep odpowiedział. Aby wysłać inny film, napisz do sklepu.",
		"closed.ended": "Zaproszenie się skończyło. Poproś sklep o nowy link.",
		nowhere: "Ten link nie działa. Poproś sklep o nowy.",
		tooMany: "To za dużo naraz. Za chwilę ruszy dalej.",
		notWhole: "Nie wszystko dotarło. Wyślij ponownie.",
		notKept: "Nie udało się tego zapisać. Spróbuj za minutę; to, co dotarło, zostaje.",
		"file.sizeless": "Przesyłanie nie podaje wielkości pliku.",
		"file.empty": "Plik {name} jest pusty (0 bajtów). Wybierz film ponownie.",
		"file.large": "Plik {name} ma {size}, a przyjmujemy najwyżej {most}. Skróć go albo wyślij w 1080p zamiast 4K.",
		"file.another": "Przez ten link jest już wysyłany film, może z innej karty lub innego telefonu. Kontynuuj tam albo poczekaj pół minuty.",
		"file.diskFull": "Dysk sklepu jest pełny. Daj znać sklepowi i wróć przez ten sam link.",
		"file.kept": "Ten film dotarł. Wybierz inny, aby go zastąpić.",
		"file.soundOnly": "Plik ma dźwięk, ale nie ma obrazu. Wybierz sam film.",
		"file.pixels": "Obraz ma {width} × {height} pikseli, a najwyżej może mieć {most} × {most}. Wyeksportuj mniejszy: klienci widzą 1080 × 1920.",
		"file.cutOff": "Plik jest ucięty: brakuje części, która mówi, gdzie są obrazy. Skopiuj lub wyeksportuj go ponownie i poczekaj do końca.",
		"file.extra": "Film kończy się przed końcem pliku albo jest ucięty: jest w nim coś, co nie należy do filmu. Wyeksportuj go ponownie ze zdjęć i wyślij ten plik.",
		"page.title": "Wyślij swój film",
		"page.script": "Ta strona wymaga JavaScriptu.",
		"page.nowhere": "Ten link nie działa",
		"page.nowhere.lead": "Może jest niepełny albo sklep utworzył nowy. Otwórz go ponownie z wiadomości od sklepu albo poproś o nowy link.",
		"page.wait": "Chwila cierpliwości",
		"page.wait.lead": {
			one: "Z twojej sieci próbowano zbyt wielu niedziałających linków. Otwórz swój ponownie za {minutes} minutę.",
			few: "Z twojej sieci próbowano zbyt wielu niedziałających linków. Otwórz swój ponownie za {minutes} minuty.",
			many: "Z twojej sieci próbowano zbyt wielu niedziałających linków. Otwórz swój ponownie za {minutes} minut.",
			other: "Z twojej sieci próbowano zbyt wielu niedziałających linków. Otwórz swój ponownie za {minutes} minuty."
		}
	}
};
export { texts };
