// src/i18n/server/nl.ts
var texts = {
	signIn: {
		heading: "Jouw Reelshelf",
		lead: "Dit is privé. Open het met de link die je hebt gekregen, of vul het token in dat aan het eind van die link staat. Dat van de eigenaar is getoond toen de server werd gestart.",
		token: "Token",
		open: "Openen",
		wrong: "Dat is niet het token. Kopieer het helemaal, van het eerste tot het laatste teken.",
		wait: {
			one: "Er kwamen hiervandaan te veel verkeerde tokens. Probeer het over {seconds} seconde opnieuw.",
			other: "Er kwamen hiervandaan te veel verkeerde tokens. Probeer het over {seconds} seconden opnieuw."
		},
		script: "Deze pagina heeft JavaScript nodig."
	},
	letter: {
		subject: "{shop}: {orders} na video’s van creators, {days}",
		head: "{shop}, {days}",
		first: "{orders} na video’s van creators, {money}.",
		"first.unpaid": "{orders} na video’s van creators.",
		compared: "De dagen ervoor: {orders}, {money}.",
		"compared.unpaid": "De dagen ervoor: {orders}.",
		orders: {
			one: "{count} bestelling",
			other: "{count} bestellingen"
		},
		watched: {
			one: "{shoppers} klant keek, {views}",
			other: "{shoppers} klanten keken, {views}"
		},
		views: {
			one: "{count} weergave",
			other: "{count} weergaven"
		},
		opened: {
			one: "{opened} product geopend, {added} in een winkelwagen gedaan",
			other: "{opened} producten geopend, {added} in een winkelwagen gedaan"
		},
		creators: "Creators",
		videos: "Video’s",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} vraag om te beantwoorden",
			other: "{count} vragen om te beantwoorden"
		},
		signed: "Bestellingen zijn die welke de server van de winkel ondertekende.",
		claimed: "Bestellingen zijn zoals de pagina’s van de winkel ze meldden; niemand heeft ze bevestigd.",
		whole: "Het hele rapport",
		"whole.at": "Het hele rapport: {address}"
	},
	creators: {
		"agree.everywhere": "Ik heb deze video gemaakt, en {shop} mag hem tot en met {day} tonen {channels}, in alle landen.",
		"agree.countries": "Ik heb deze video gemaakt, en {shop} mag hem tot en met {day} tonen {channels}, in deze landen: {countries}.",
		"agree.onsite": "op de pagina’s van de winkel",
		"agree.email": "in de e-mails van de winkel",
		"agree.ads": "in de advertenties van de winkel",
		upload: "Je video is hier nog niet. Kies hem, en wacht tot hij is aangekomen.",
		title: "Geef je video een titel. Klanten lezen die.",
		product: "Zeg welk product je video laat zien.",
		relation: "Zeg hoe je aan het product kwam. Klanten moeten dat weten.",
		until: "De winkel mag hem tonen tot en met een dag tussen vandaag en {day}.",
		sentence: "Lees de zin onder je naam, en zet het vinkje.",
		name: "Schrijf je naam: hij staat onder waar je mee akkoord gaat.",
		sparkCode: "Een code bevat geen spaties. Kopieer hem in zijn geheel uit TikTok.",
		sparkUntil: "Zeg tot wanneer de code geldig is: TikTok toont de dag ernaast.",
		"closed.taken": "De winkel heeft je video aangenomen. Wil je hem wijzigen, schrijf de winkel.",
		"closed.answered": "De winkel heeft geantwoord. Wil je een andere video sturen, schrijf de winkel.",
		"closed.ended": "De uitnodiging is verlopen. Vraag de winkel om een nieuwe link.",
		nowhere: "Deze link leidt nergens heen. Vraag de winkel om een nieuwe.",
		tooMany: "Dat was te veel tegelijk. Het gaat zo verder.",
		notWhole: "Niet alles is aangekomen. Stuur het opnieuw.",
		notKept: "Dit kon niet worden bewaard. Probeer het over een minuut opnieuw; wat is aangekomen, blijft.",
		"file.sizeless": "De upload zegt niet hoe groot het bestand is.",
		"file.empty": "{name} is leeg (0 bytes). Kies de video opnieuw.",
		"file.large": "{name} is {size}, en meer dan {most} kan niet. Kort hem in, of stuur hem in 1080p in plaats van 4K.",
		"file.another": "Via deze link is al een video onderweg, misschien vanuit een ander tabblad of een andere telefoon. Ga daar verder, of wacht een halve minuut.",
		"file.diskFull": "De schijf van de winkel is vol. Laat het de winkel weten, en kom via dezelfde link terug.",
		"file.kept": "Deze video is aangekomen. Kies een andere om hem te vervangen.",
		"file.soundOnly": "Het bestand heeft geluid, maar geen beeld. Kies de video zelf.",
		"file.pixels": "Het beeld is {width} × {height} pixels; meer dan {most} × {most} kan niet. Exporteer het kleiner: klanten zien 1080 × 1920.",
		"file.cutOff": "Het bestand is afgebroken: het deel dat zegt waar de beelden staan, ontbreekt. Kopieer of exporteer het opnieuw, en wacht tot dat klaar is.",
		"file.extra": "De video eindigt voor het bestand, of is afgebroken: er zit iets in dat geen deel van een video is. Exporteer hem opnieuw uit je foto’s, en stuur dat bestand.",
		"page.title": "Stuur je video",
		"page.script": "Deze pagina heeft JavaScript nodig.",
		"page.nowhere": "Deze link leidt nergens heen",
		"page.nowhere.lead": "Misschien is hij niet volledig, of heeft de winkel een nieuwe gemaakt. Open hem opnieuw vanuit het bericht van de winkel, of vraag de winkel om een nieuwe link.",
		"page.wait": "Even wachten",
		"page.wait.lead": {
			one: "Vanuit je netwerk zijn te veel links geprobeerd die nergens heen leiden. Open de jouwe over {minutes} minuut opnieuw.",
			other: "Vanuit je netwerk zijn te veel links geprobeerd die nergens heen leiden. Open de jouwe over {minutes} minuten opnieuw."
		}
	}
};
export { texts };
