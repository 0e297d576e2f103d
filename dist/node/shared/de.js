// src/i18n/server/de.ts
var texts = {
	signIn: {
		heading: "Dein Reelshelf",
		lead: "Das hier ist privat. Öffne es mit dem Link, den du bekommen hast, oder gib den Schlüssel am Ende dieses Links ein. Der des Inhabers wurde gezeigt, als der Server gestartet wurde.",
		token: "Schlüssel",
		open: "Öffnen",
		wrong: "Das ist nicht der Schlüssel. Kopiere ihn ganz, vom ersten bis zum letzten Zeichen.",
		wait: {
			one: "Von hier kamen zu viele falsche Schlüssel. Versuch es in {seconds} Sekunde wieder.",
			other: "Von hier kamen zu viele falsche Schlüssel. Versuch es in {seconds} Sekunden wieder."
		},
		script: "Diese Seite braucht JavaScript."
	},
	letter: {
		subject: "{shop}: {orders} nach Videos von Creators, {days}",
		head: "{shop}, {days}",
		first: "{orders} nach Videos von Creators, {money}.",
		"first.unpaid": "{orders} nach Videos von Creators.",
		compared: "In den Tagen davor: {orders}, {money}.",
		"compared.unpaid": "In den Tagen davor: {orders}.",
		orders: {
			one: "{count} Bestellung",
			other: "{count} Bestellungen"
		},
		watched: {
			one: "{shoppers} Kunde sah zu, {views}",
			other: "{shoppers} Kunden sahen zu, {views}"
		},
		views: {
			one: "{count} Aufruf",
			other: "{count} Aufrufe"
		},
		opened: {
			one: "{opened} Produkt geöffnet, {added} in einen Warenkorb gelegt",
			other: "{opened} Produkte geöffnet, {added} in einen Warenkorb gelegt"
		},
		creators: "Creators",
		videos: "Videos",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} Frage zu beantworten",
			other: "{count} Fragen zu beantworten"
		},
		signed: "Bestellungen sind die, die der Server des Shops unterschrieben hat.",
		claimed: "Bestellungen sind so, wie die Seiten des Shops sie gemeldet haben; niemand hat sie bestätigt.",
		whole: "Der ganze Bericht",
		"whole.at": "Der ganze Bericht: {address}"
	},
	creators: {
		"agree.everywhere": "Ich habe dieses Video gemacht, und {shop} darf es bis {day} {channels} zeigen, in allen Ländern.",
		"agree.countries": "Ich habe dieses Video gemacht, und {shop} darf es bis {day} {channels} zeigen, in folgenden Ländern: {countries}.",
		"agree.onsite": "auf den Seiten des Shops",
		"agree.email": "in den E-Mails des Shops",
		"agree.ads": "in den Anzeigen des Shops",
		upload: "Dein Video ist noch nicht hier. Wähle es aus, und warte, bis es angekommen ist.",
		title: "Gib deinem Video einen Titel. Kunden lesen ihn.",
		product: "Sag, welches Produkt dein Video zeigt.",
		relation: "Sag, wie du an das Produkt gekommen bist. Kunden müssen es erfahren.",
		until: "Der Shop darf es bis zu einem Tag zwischen heute und {day} zeigen.",
		sentence: "Lies den Satz unter deinem Namen und setz das Häkchen.",
		name: "Schreib deinen Namen: Er steht unter dem, wozu du zustimmst.",
		sparkCode: "Ein Code enthält keine Leerzeichen. Kopiere ihn ganz aus TikTok.",
		sparkUntil: "Sag, bis wann der Code gilt: TikTok zeigt den Tag daneben.",
		"closed.taken": "Der Shop hat dein Video angenommen. Um es zu ändern, schreib dem Shop.",
		"closed.answered": "Der Shop hat geantwortet. Um ein anderes Video zu schicken, schreib dem Shop.",
		"closed.ended": "Die Einladung ist abgelaufen. Bitte den Shop um einen neuen Link.",
		nowhere: "Dieser Link führt nirgendwohin. Bitte den Shop um einen neuen.",
		tooMany: "Das war zu viel auf einmal. Es geht gleich weiter.",
		notWhole: "Es ist nicht alles angekommen. Schick es noch einmal.",
		notKept: "Das ließ sich nicht speichern. Versuche es in einer Minute noch einmal; was angekommen ist, bleibt.",
		"file.sizeless": "Die Sendung sagt nicht, wie groß die Datei ist.",
		"file.empty": "{name} ist leer (0 Byte). Wähle das Video noch einmal aus.",
		"file.large": "{name} hat {size}, und mehr als {most} geht nicht. Kürze es, oder schick es in 1080p statt in 4K.",
		"file.another": "Über diesen Link ist schon ein Video unterwegs, vielleicht aus einem anderen Tab oder Handy. Mach dort weiter, oder warte eine halbe Minute.",
		"file.diskFull": "Der Speicher des Shops ist voll. Sag dem Shop Bescheid, und komm über denselben Link wieder.",
		"file.kept": "Dieses Video ist angekommen. Wähle ein anderes, um es zu ersetzen.",
		"file.soundOnly": "Die Datei hat Ton, aber kein Bild. Wähle das Video selbst aus.",
		"file.pixels": "Das Bild hat {width} × {height} Pixel; mehr als {most} × {most} geht nicht. Exportiere es kleiner: Kunden sehen 1080 × 1920.",
		"file.cutOff": "Die Datei ist abgeschnitten: Der Teil, der sagt, wo ihre Bilder sind, fehlt. Kopiere oder exportiere sie noch einmal, und warte, bis das fertig ist.",
		"file.extra": "Das Video endet vor seiner Datei, oder es ist abgeschnitten: Es steckt etwas darin, das kein Teil eines Videos ist. Exportiere es noch einmal aus deinen Fotos, und schick diese Datei.",
		"page.title": "Schick dein Video",
		"page.script": "Diese Seite braucht JavaScript.",
		"page.nowhere": "Dieser Link führt nirgendwohin",
		"page.nowhere.lead": "Vielleicht ist er nicht vollständig, oder der Shop hat einen neuen erstellt. Öffne ihn noch einmal aus der Nachricht des Shops, oder bitte den Shop um einen neuen Link.",
		"page.wait": "Einen Moment",
		"page.wait.lead": {
			one: "Aus deinem Netz wurden zu viele Links probiert, die nirgendwohin führen. Öffne deinen in {minutes} Minute wieder.",
			other: "Aus deinem Netz wurden zu viele Links probiert, die nirgendwohin führen. Öffne deinen in {minutes} Minuten wieder."
		}
	}
};
export { texts };
