import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Una visualizzazione sono 2 secondi di riproduzione con almeno metà del video sullo schermo. La parte guardata è la parte dei video vista con le visualizzazioni nel player, senza contare le ripetizioni; gli sguardi più brevi non sono visualizzazioni e non contano da nessuna parte. Gli ordini sono quelli con un prodotto aperto o aggiunto da un video al massimo {days} giorno prima; la conversione è la parte di chi ha guardato che ha fatto un ordine così, l’ordine medio il valore di uno.',
    other:
      'Una visualizzazione sono 2 secondi di riproduzione con almeno metà del video sullo schermo. La parte guardata è la parte dei video vista con le visualizzazioni nel player, senza contare le ripetizioni; gli sguardi più brevi non sono visualizzazioni e non contano da nessuna parte. Gli ordini sono quelli con un prodotto aperto o aggiunto da un video al massimo {days} giorni prima; la conversione è la parte di chi ha guardato che ha fatto un ordine così, l’ordine medio il valore di uno.',
  },
  'orders.credited': {
    one: 'Un ordine conta una volta sola, chiunque lo comunichi. Una riga è attribuita al video da cui il suo prodotto è stato aggiunto al carrello per ultimo, o altrimenti aperto per ultimo, al massimo {days} giorno prima dell’ordine.',
    other:
      'Un ordine conta una volta sola, chiunque lo comunichi. Una riga è attribuita al video da cui il suo prodotto è stato aggiunto al carrello per ultimo, o altrimenti aperto per ultimo, al massimo {days} giorni prima dell’ordine.',
  },
  'orders.influenced': {
    one: 'Gli ordini influenzati avevano un prodotto mostrato in un video visto al massimo {days} giorno prima, senza essere aperto o aggiunto da lì. Sono tenuti a parte e mai sommati agli ordini qui sopra.',
    other:
      'Gli ordini influenzati avevano un prodotto mostrato in un video visto al massimo {days} giorni prima, senza essere aperto o aggiunto da lì. Sono tenuti a parte e mai sommati agli ordini qui sopra.',
  },
  'orders.confirmed':
    'Gli ordini confermati sono stati firmati dal server del tuo negozio; le loro vendite sono al netto di sconti e rimborsi, senza imposte e spedizione, e quelli annullati restano fuori. Dal primo di essi in poi, ciò che una pagina dice di un ordine serve solo a sapere di chi era, e quello che nessun server conferma entro 48 ore non conta da nessuna parte.',
  'orders.claimed':
    'Questi ordini sono ciò che le pagine hanno detto nei browser dei clienti; nessuno li ha confermati. Configura il webhook del tuo negozio, e conteranno solo i suoi ordini.',
  creator:
    'Che cosa hanno fatto i clienti con i video di ogni creator. Un ordine con prodotti di due creator conta per entrambi, ognuno con le proprie righe.',
  video:
    'Che cosa hanno fatto i clienti con ogni video. Una visualizzazione sono 2 secondi di riproduzione con almeno metà del video sullo schermo.',
  likes:
    'I Mi piace sono quelli validi ora, qualunque siano i giorni mostrati: uno a persona, senza quelli ritirati.',
  product:
    'Quante volte ogni prodotto è stato aperto e aggiunto al carrello da un video, e gli ordini che ne sono venuti.',
  'unknown.unnamed':
    'Sconosciuti sono gli ID che le pagine hanno mandato e che non sono mai stati nel tuo feed: qualcuno li ha inventati, oppure sono in un altro tuo feed, da indicare al collector con un altro --feed.',
  'unknown.rest':
    'Senza il tuo feed i primi {count} hanno una riga ciascuno, e tutti gli altri ne condividono una. Indica il tuo feed al collector, con --feed, e avrà una riga solo ciò che nomina.',
  'time.hour':
    'Visualizzazioni, aggiunte al carrello e ordini dai video, per ora, secondo l’orologio di {zone}.',
  'time.day':
    'Visualizzazioni, aggiunte al carrello e ordini dai video, per giorno, secondo l’orologio di {zone}.',
  'time.week':
    'Visualizzazioni, aggiunte al carrello e ordini dai video, per settimana, secondo l’orologio di {zone}.',
  funnel:
    'I clienti secondo quanto sono andati avanti in questo periodo: un passo conta tutti quelli arrivati fin lì o oltre, anche se un passo intermedio non si è visto, come un ordine dopo un prodotto della settimana scorsa. Chi ha ordinato due volte è un solo cliente. Un cliente è un visitatore che ha accettato di essere riconosciuto; per tutti gli altri ogni visita a una pagina conta come uno, perché niente collega le loro pagine.',
  'step.seen': 'hanno avuto almeno metà della vetrina sullo schermo per un secondo',
  'step.viewed': 'hanno guardato un video per almeno 2 secondi',
  'step.engaged':
    'hanno guardato 10 secondi o quasi tutto, attivato l’audio, aperto un prodotto o condiviso',
  'step.opened': 'hanno aperto un prodotto da un video',
  'step.added': 'l’hanno aggiunto al carrello',
  'step.ordered': 'hanno ordinato qualcosa che avevano aperto o aggiunto da un video',
  trust:
    'Ogni pagina numera ciò che comunica, quindi un numero mancante mostra che qualcosa è andato perso per strada. Le pagine che si sono fatte sentire negli ultimi 15 minuti restano fuori, perché può arrivare altro. Quello che una pagina ha fatto dopo la sua ultima comunicazione non si può vedere.',
  kept: 'Di ciò che è successo prima del giorno {day} restano solo i totali. Visualizzazioni, prodotti aperti e aggiunti, ordini e vendite sono completi. I clienti, i loro passi, quanto è stato guardato, ciò che si è perso per strada e gli ordini annullati riguardano i giorni successivi, e gli ordini dei giorni precedenti seguono i periodi consueti.',
  'kept.months':
    'Prima del giorno {day} ci sono totali per mese, e un mese conta se sta tutto nei giorni scelti.',
  'lift.experiment':
    'Il caso decide per ogni visitatore se la vetrina non gli viene mostrata, e resta così. Un visitatore partecipa dal momento in cui la vetrina è apparsa sullo schermo, o lo avrebbe fatto, e viene confrontato quando sono passati {days} giorni. Solo i visitatori che permettono le statistiche hanno un ID e partecipano; tutti gli altri vedono la vetrina e qui non contano. Riguarda gli ultimi {most} giorni, finché resta esclusa la stessa quota, qualunque giorno sia scelto sopra. Con un filtro, riguarda i visitatori che hanno incontrato la vetrina per la prima volta lì; nuovi e di ritorno non si distinguono.',
  'lift.conversion':
    'Su 100 visitatori, quanti hanno ordinato qualsiasi cosa nel negozio entro {days} giorni dal primo incontro con la vetrina. L’ordine è del visitatore la cui pagina l’ha comunicato; dove il server del tuo negozio firma i suoi ordini, contano solo quelli, e nessuno annullato o restituito.',
  'lift.revenue':
    'Il valore di questi ordini diviso per tutti i visitatori, compresi quelli che non hanno ordinato niente. Gli ordini firmati contano al netto di sconti e rimborsi, senza imposte e spedizione. Le valute non si sommano mai.',
  'lift.interval':
    'Le vere differenze, degli ordini e di ogni valuta, stanno tutte nei loro intervalli 95 volte su 100, e questo vale per quante volte guardi e in qualunque momento smetti; per questo l’intervallo è più largo di quello che mostra la maggior parte degli strumenti (una sequenza di confidenza asintotica, secondo Waudby-Smith e altri). Finché servono più visitatori per trovare una differenza di un quinto, non si mostra nessun numero. Ogni vista filtrata può sbagliare da sola, 5 volte su 100: di tante che se ne guardano, alcune ingannano, e decidono tutti i visitatori insieme.',
  'room.arrivals':
    'Delle pagine viste in questi giorni: quanti eventi hanno mandato e quanti mancano secondo la loro stessa numerazione; quanto sono stati in viaggio gli eventi, che è molto per le pagine offline; quanti clienti hanno accettato di essere misurati, senza i quali niente collega due pagine; quali orologi sbagliano di più di cinque minuti, e ciò viene corretto; e quali versioni del tag portano. Ciò che è stato respinto è indicato sotto, da quando il collector è stato avviato.',
  'room.orders':
    'Tutti gli ordini che contano in questi giorni, prima i più recenti, con ciò a cui ogni riga è attribuita e perché: una riga è attribuita al video da cui il suo prodotto è stato aggiunto al carrello per ultimo, altrimenti aperto per ultimo, nei giorni prima dell’ordine che hai scelto. Una riga che nessuno ha aggiunto o aperto da un video non è attribuita a nessuno. Ciò che il server del negozio ha firmato è confermato; i suoi valori sono al netto di sconti e rimborsi, senza imposte e spedizione.',
  filters:
    'I valori sono quelli delle pagine viste in questi giorni. Il dispositivo si ricava dalla dimensione della finestra, il paese dal fuso orario del browser. Provenienza e campagna sono quelle da cui è arrivata una visita, secondo utm_source e utm_campaign del link, altrimenti secondo il sito di provenienza. Di ritorno è chi era già qui prima del primo di questi giorni; solo chi ha accettato di essere riconosciuto è nuovo o di ritorno.',
  'room.returns':
    'Omaggi, compensi e commissioni che hai annotato, dal primo fino all’ultimo dei giorni scelti, accanto agli ordini attribuiti al creator nello stesso periodo, qualunque sia il resto dei filtri. Le vendite sono quelle delle righe attribuite, al netto dei rimborsi dove il server del tuo negozio firma i suoi ordini. Quanto è costato un creator per ordine, e quanto è tornato per ogni unità data, si indica quando tutto è in una sola valuta; i totali di valute diverse non si sommano mai. Le vendite non sono il guadagno: anche merce e spedizione costano.',
  payouts:
    'Da pagare per i giorni scelti: la commissione valida a ogni ordine, sulle vendite attribuite di questi giorni, e i compensi annotati per essi. Gli omaggi sono già stati dati.',
  'room.creators':
    'I creator secondo quanti li seguono dove pubblicano, come dice il tuo feed: nano da 1.000 a 10.000, micro fino a 100.000, più grandi oltre. La partecipazione è la parte di chi ha guardato che ha continuato, attivato l’audio, aperto un prodotto o condiviso; la parte guardata è quella dei video vista con le visualizzazioni nel player; la conversione è la parte di chi ha guardato che ha ordinato. Dietro ogni valore c’è l’intervallo in cui sta davvero, 95 volte su 100. Le vendite per mille visualizzazioni nel player richiedono 10 ordini. Quanti seguono un creator non decide mai quali video vengono mostrati.',
  'room.videos':
    'I clienti, contati una volta per passo: quelli che hanno visto la scheda, che hanno visto la sua anteprima muta per 2 secondi, avviato il video nel player, guardato lì per 2 secondi, continuato a guardare o partecipato, aperto un prodotto da lì, aggiunto uno e ordinato uno. Schede e player sono due ingressi, quindi un passo può essere più grande del precedente. Chi guarda ancora si misura sulle pagine viste che hanno avviato il video nel player, ognuna per il punto più lontano raggiunto; una parte saltata non conta come vista. Un momento è il tempo in cui un prodotto è taggato: delle pagine che hanno visto il tag, quelle che hanno aperto o aggiunto il prodotto, e i suoi ordini attribuiti a questo video.',
  'room.moments':
    'Ogni ora della settimana secondo il tuo orologio, tutte le settimane dei giorni scelti insieme: quante volte la vetrina è stata vista, i video guardati, i prodotti aggiunti e gli ordini attribuiti ai video. Temi e piattaforme sono quelli dei video del tuo feed; provenienza, campagna, pagina e paese si scelgono in alto, per tutto il report. Un’ora è persa quando le pagine hanno chiesto video e il tuo feed non ne aveva di adatti, o quando molti clienti hanno visto la vetrina e messo nel carrello meno della metà di quanto è consueto nel tuo negozio. La mappa si mostra da 100 visualizzazioni in su.',
  'room.hours':
    'Le prime 48 ore dei video arrivati in una vetrina in questi giorni, contate da quando se ne è saputo qualcosa per la prima volta. La linea di mezzo è quella del negozio: metà dei suoi video degli ultimi 180 giorni aveva più visualizzazioni a quell’età, metà meno. Un video è avanti con più di una volta e mezza, indietro con meno di due terzi; non si dice niente con meno di 20 visualizzazioni da una parte o dall’altra, o meno di 5 altri video.',
};
