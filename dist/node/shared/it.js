// src/i18n/server/it.ts
var texts = {
	signIn: {
		heading: "Il tuo Reelshelf",
		lead: "Questa pagina è privata. Aprila con il link che hai ricevuto, o inserisci il token alla fine di quel link. Quello del proprietario è stato mostrato all’avvio del server.",
		token: "Token",
		open: "Apri",
		wrong: "Non è il token. Copialo tutto, dal primo all’ultimo carattere.",
		wait: {
			one: "Da qui sono arrivati troppi token sbagliati. Riprova tra {seconds} secondo.",
			other: "Da qui sono arrivati troppi token sbagliati. Riprova tra {seconds} secondi."
		},
		script: "Questa pagina ha bisogno di JavaScript."
	},
	letter: {
		subject: "{shop}: {orders} dopo i video dei creator, {days}",
		head: "{shop}, {days}",
		first: "{orders} dopo i video dei creator, {money}.",
		"first.unpaid": "{orders} dopo i video dei creator.",
		compared: "I giorni precedenti: {orders}, {money}.",
		"compared.unpaid": "I giorni precedenti: {orders}.",
		orders: {
			one: "{count} ordine",
			other: "{count} ordini"
		},
		watched: {
			one: "{shoppers} cliente ha guardato, {views}",
			other: "{shoppers} clienti hanno guardato, {views}"
		},
		views: {
			one: "{count} visualizzazione",
			other: "{count} visualizzazioni"
		},
		opened: {
			one: "{opened} prodotto aperto, {added} in un carrello",
			other: "{opened} prodotti aperti, {added} in un carrello"
		},
		creators: "I creator",
		videos: "I video",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} domanda attende risposta",
			other: "{count} domande attendono risposta"
		},
		signed: "Gli ordini sono quelli firmati dal server del negozio.",
		claimed: "Gli ordini sono come li hanno comunicati le pagine del negozio; nessuno li ha confermati.",
		whole: "Il report completo",
		"whole.at": "Il report completo: {address}"
	},
	creators: {
		"agree.everywhere": "Ho fatto io questo video, e {shop} può mostrarlo {channels} fino al {day}, in tutti i paesi.",
		"agree.countries": "Ho fatto io questo video, e {shop} può mostrarlo {channels} fino al {day}, in questi paesi: {countries}.",
		"agree.onsite": "nelle pagine del suo negozio",
		"agree.email": "nelle sue e-mail",
		"agree.ads": "nei suoi annunci",
		upload: "Il tuo video non è ancora qui. Sceglilo, e aspetta che sia arrivato.",
		title: "Dai un titolo al tuo video. I clienti lo leggono.",
		product: "Di’ quale prodotto mostra il tuo video.",
		relation: "Di’ come hai avuto il prodotto. I clienti devono saperlo.",
		until: "Il negozio può mostrarlo fino a un giorno tra oggi e il {day}.",
		sentence: "Leggi la frase sotto il tuo nome, e spunta la casella.",
		name: "Scrivi il tuo nome: sta sotto ciò che accetti.",
		sparkCode: "Un codice non contiene spazi. Copialo intero da TikTok.",
		sparkUntil: "Di’ fino a quando vale il codice: TikTok mostra il giorno accanto.",
		"closed.taken": "Il negozio ha accettato il tuo video. Per modificarlo, scrivi al negozio.",
		"closed.answered": "Il negozio ha risposto. Per mandare un altro video, scrivi al negozio.",
		"closed.ended": "L’invito è terminato. Chiedi un nuovo link al negozio.",
		nowhere: "Questo link non porta da nessuna parte. Chiedine uno nuovo al negozio.",
		tooMany: "Era troppo in una volta. Riprende tra un momento.",
		notWhole: "Non è arrivato tutto. Invia di nuovo.",
		notKept: "Non è stato possibile salvare. Riprova tra un minuto; ciò che è arrivato resta.",
		"file.sizeless": "L’invio non dice quanto è grande il file.",
		"file.empty": "{name} è vuoto (0 byte). Scegli di nuovo il video.",
		"file.large": "{name} ha {size}, e il massimo è {most}. Accorcialo, o mandalo in 1080p invece che in 4K.",
		"file.another": "Un video è già in viaggio con questo link, forse da un’altra scheda o da un altro telefono. Continua lì, o aspetta mezzo minuto.",
		"file.diskFull": "Il disco del negozio è pieno. Avvisa il negozio, e torna con lo stesso link.",
		"file.kept": "Questo video è arrivato. Scegline un altro per sostituirlo.",
		"file.soundOnly": "Il file ha l’audio, ma non l’immagine. Scegli il video stesso.",
		"file.pixels": "L’immagine è di {width} × {height} pixel; il massimo è {most} × {most}. Esportala più piccola: i clienti vedono 1080 × 1920.",
		"file.cutOff": "Il file è tagliato: manca la parte che dice dove sono le sue immagini. Copialo o esportalo di nuovo, e aspetta che finisca.",
		"file.extra": "Il video finisce prima del suo file, o è tagliato: contiene qualcosa che non fa parte di un video. Esportalo di nuovo dalle tue foto, e manda quel file.",
		"page.title": "Manda il tuo video",
		"page.script": "Questa pagina ha bisogno di JavaScript.",
		"page.nowhere": "Questo link non porta da nessuna parte",
		"page.nowhere.lead": "Forse non è completo, o il negozio ne ha creato uno nuovo. Riaprilo dal messaggio del negozio, o chiedi un nuovo link al negozio.",
		"page.wait": "Attendi",
		"page.wait.lead": {
			one: "Dalla tua rete sono stati provati troppi link che non portano da nessuna parte. Riapri il tuo tra {minutes} minuto.",
			other: "Dalla tua rete sono stati provati troppi link che non portano da nessuna parte. Riapri il tuo tra {minutes} minuti."
		}
	}
};
export { texts };
