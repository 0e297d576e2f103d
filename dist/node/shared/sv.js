// src/i18n/server/sv.ts
var texts = {
	signIn: {
		heading: "Din Reelshelf",
		lead: "Det här är privat. Öppna det med länken som du har fått, eller skriv in token i slutet av länken. Ägarens visades när servern startades.",
		token: "Token",
		open: "Öppna",
		wrong: "Det är inte rätt token. Kopiera hela, från första till sista tecknet.",
		wait: {
			one: "För många felaktiga token kom härifrån. Försök igen om {seconds} sekund.",
			other: "För många felaktiga token kom härifrån. Försök igen om {seconds} sekunder."
		},
		script: "Den här sidan behöver JavaScript."
	},
	letter: {
		subject: "{shop}: {orders} efter kreatörers videor, {days}",
		head: "{shop}, {days}",
		first: "{orders} efter kreatörers videor, {money}.",
		"first.unpaid": "{orders} efter kreatörers videor.",
		compared: "Dagarna innan: {orders}, {money}.",
		"compared.unpaid": "Dagarna innan: {orders}.",
		orders: {
			one: "{count} beställning",
			other: "{count} beställningar"
		},
		watched: {
			one: "{shoppers} kund tittade, {views}",
			other: "{shoppers} kunder tittade, {views}"
		},
		views: {
			one: "{count} visning",
			other: "{count} visningar"
		},
		opened: {
			one: "{opened} produkt öppnad, {added} lagda i en varukorg",
			other: "{opened} produkter öppnade, {added} lagda i en varukorg"
		},
		creators: "Kreatörer",
		videos: "Videor",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} fråga att besvara",
			other: "{count} frågor att besvara"
		},
		signed: "Beställningar är de som butikens server har signerat.",
		claimed: "Beställningar är som butikens sidor rapporterade dem; ingen har bekräftat dem.",
		whole: "Hela rapporten",
		"whole.at": "Hela rapporten: {address}"
	},
	creators: {
		"agree.everywhere": "Jag har gjort den här videon, och {shop} får visa den {channels} till och med {day}, i alla länder.",
		"agree.countries": "Jag har gjort den här videon, och {shop} får visa den {channels} till och med {day}, i {countries}.",
		"agree.onsite": "på butikens sidor",
		"agree.email": "i butikens mejl",
		"agree.ads": "i butikens annonser",
		upload: "Din video är inte här än. Välj den, och vänta tills den har kommit fram.",
		title: "Ge din video en titel. Kunderna läser den.",
		product: "Säg vilken produkt din video visar.",
		relation: "Säg hur du fick produkten. Kunderna måste få veta det.",
		until: "Butiken får visa den till och med en dag mellan i dag och {day}.",
		sentence: "Läs meningen under ditt namn, och kryssa i rutan.",
		name: "Skriv ditt namn: det står under det du godkänner.",
		sparkCode: "En kod har inga mellanslag. Kopiera hela koden från TikTok.",
		sparkUntil: "Säg till när koden gäller: TikTok visar dagen bredvid.",
		"closed.taken": "Butiken har tagit emot din video. Vill du ändra den, skriv till butiken.",
		"closed.answered": "Butiken har svarat. Vill du skicka en annan video, skriv till butiken.",
		"closed.ended": "Inbjudan har gått ut. Be butiken om en ny länk.",
		nowhere: "Den här länken leder ingenstans. Be butiken om en ny.",
		tooMany: "Det var för mycket på en gång. Det fortsätter om en stund.",
		notWhole: "Allt kom inte fram. Skicka det igen.",
		notKept: "Det gick inte att spara. Försök igen om en minut; det som har kommit fram finns kvar.",
		"file.sizeless": "Uppladdningen säger inte hur stor filen är.",
		"file.empty": "{name} är tom (0 byte). Välj videon igen.",
		"file.large": "{name} är {size}, och mer än {most} går inte. Korta den, eller skicka den i 1080p i stället för 4K.",
		"file.another": "En video är redan på väg via den här länken, kanske från en annan flik eller telefon. Fortsätt där, eller vänta en halv minut.",
		"file.diskFull": "Butikens disk är full. Säg till butiken, och kom tillbaka via samma länk.",
		"file.kept": "Den här videon har kommit fram. Välj en annan för att ersätta den.",
		"file.soundOnly": "Filen har ljud, men ingen bild. Välj själva videon.",
		"file.pixels": "Bilden är {width} × {height} pixlar; mer än {most} × {most} går inte. Exportera den mindre: kunderna ser 1080 × 1920.",
		"file.cutOff": "Filen är avklippt: delen som säger var bilderna finns saknas. Kopiera eller exportera den igen, och vänta tills det är klart.",
		"file.extra": "Videon slutar före filen, eller är avklippt: det finns något i den som inte hör till en video. Exportera den igen från dina bilder, och skicka den filen.",
		"page.title": "Skicka din video",
		"page.script": "Den här sidan behöver JavaScript.",
		"page.nowhere": "Den här länken leder ingenstans",
		"page.nowhere.lead": "Den kanske inte är fullständig, eller så har butiken skapat en ny. Öppna den igen från butikens meddelande, eller be butiken om en ny länk.",
		"page.wait": "Vänta lite",
		"page.wait.lead": {
			one: "Från ditt nätverk har för många länkar prövats som inte leder någonstans. Öppna din igen om {minutes} minut.",
			other: "Från ditt nätverk har för många länkar prövats som inte leder någonstans. Öppna din igen om {minutes} minuter."
		}
	}
};
export { texts };
