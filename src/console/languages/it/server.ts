import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': 'Il tuo link non apre questo. Se ti serve, chiedi al proprietario del negozio.',
  'access.needed': 'Apri questa pagina con il link che hai ricevuto.',
  'access.wait': {
    one: 'Da qui sono arrivati troppi token sbagliati. Riprova tra {seconds} secondo.',
    other: 'Da qui sono arrivati troppi token sbagliati. Riprova tra {seconds} secondi.',
  },
  'server.failed': 'Non ha funzionato, e non è colpa tua. Il registro del server dice perché.',
  'server.closing': 'Il server si sta fermando. Riprova più tardi.',
  'store.read':
    'In questo momento il database non si legge, e niente è andato perso. Il server continua a provare.',
  'store.write': 'Non è cambiato niente: in questo momento non si può scrivere. Riprova più tardi.',
  'shop.unknown': 'Qui quel negozio non c’è.',
  'shop.only': 'Questa parte del report è solo del negozio.',
  'folder.inUse': 'Un altro comando reelshelf lavora nella cartella. Aspetta che finisca.',
  'folder.refused':
    'Nella cartella {folder} non si può scrivere. Controlla che sia tua e che sul disco ci sia spazio; non è cambiato niente.',
  'folder.unread':
    'I file del progetto non si leggono: {file}. Correggilo, o annulla l’ultima modifica; non è cambiato niente.',
  'body.large': 'È più di quanto si possa prendere in una volta. Invialo in parti.',
  'body.cutOff': 'Non è arrivato tutto. Invialo di nuovo.',
  'person.name': 'Dai un nome da 1 a 80 caratteri, per sapere in seguito di chi è questo accesso.',
  'person.creator': 'Di’ per quale creator è.',
  'person.ended': 'Questo accesso è già finito.',
  'question.gone': 'Questa domanda non c’è più: chi l’ha fatta l’ha ritirata.',
  'question.changed': 'Intanto qualcun altro ha cambiato questa domanda. La vedi com’è adesso.',
  'answer.tooMany': 'Una domanda ha al massimo 20 risposte.',
  'answer.blocked': 'Questa risposta ha una parola che hai bloccato.',
  'answer.empty': 'Scrivi prima la risposta.',
  'answer.long': {
    one: 'Una risposta ha al massimo {most} carattere.',
    other: 'Una risposta ha al massimo {most} caratteri.',
  },
  'answer.creator': 'Il feed non dice chi ha fatto questo video. Rispondi come negozio.',
  'answer.product': 'Nessun feed letto qui nomina questo prodotto.',
  'answer.seconds': 'Scrivi il momento del video in minuti e secondi, come 0:07.',
  'answer.only': 'Il tuo accesso è per rispondere. Approva e nasconde il negozio.',
  'answer.shops': 'Questa è la risposta del negozio.',
  'words.tooMany': 'Al massimo 500 parole fino a 60 caratteri ciascuna.',
  'live.unknown': 'Nessun video del feed ha questa diretta.',
  'live.refused': 'Così come sta questa diretta, non si può fare. Guardala di nuovo.',
  'live.product': 'Il feed non contiene questo prodotto, quindi i clienti non lo vedrebbero.',
  'live.recording': 'La registrazione ha bisogno dell’indirizzo intero, da https:// in poi.',
  'live.full': 'Per questa diretta non c’è più spazio. Continua con un altro canale.',
  'live.failed': 'La diretta non si è potuta leggere o conservare, e non è cambiato niente.',
  'cost.creator': 'Di’ per quale creator del tuo feed è. Non è cambiato niente.',
  'cost.kind': 'Il tipo è {received}; è `gift`, `fee` o `commission`. Non è cambiato niente.',
  'cost.day': 'Il giorno è {received}; si scrive come 2026-10-14. Non è cambiato niente.',
  'cost.rate': 'La commissione è {received}; sta sopra 0 e fino a 100 %. Non è cambiato niente.',
  'cost.amount': 'L’importo è {received}; è una somma come 28.00. Non è cambiato niente.',
  'cost.currency': 'La valuta è {received}; è un codice come EUR. Non è cambiato niente.',
  'cost.line': 'Riga {line}:',
  'cost.file': 'Il file non è una tabella come testo (CSV). Non è cambiato niente.',
  'cost.long': 'Il file ha più di {most} righe; invialo in parti. Non è cambiato niente.',
  'cost.columns':
    'Al file mancano righe o colonne. Servono queste intestazioni: {headings}. Non è cambiato niente.',
  'secret.failed': 'Le chiavi segrete non si possono leggere o scrivere, e non è cambiato niente.',
  'secret.gone': 'Quella chiave segreta non c’è più, o non c’è niente da cambiare.',
  'secret.fixed':
    'La sua chiave segreta è stata data dalla riga di comando. Cambiala lì, e riavvia il collector.',
  'secret.other':
    'Questa è già la chiave segreta di {shop}. Ogni negozio ne vuole una sua, che distingue i suoi ordini.',
  'secret.same': 'Questa è già la chiave segreta, e non è cambiato niente.',
  'secret.form': 'Una chiave segreta ha almeno 8 caratteri. Copiala tutta.',
  'file.empty': '{file} è vuoto (0 byte). Copialo di nuovo dal telefono.',
  'file.large': '{file} ha {size}, e il massimo è {most}.',
  'file.room': '{file} ha {size}, e sul disco non c’è spazio. Fai spazio, poi trascinalo di nuovo.',
  'file.over': 'Questo file non aspetta più. Trascinalo di nuovo.',
  'file.kept': 'Il file è conservato.',
  'file.known': 'Questo file è già nel progetto.',
  'file.failed': 'Non si è potuto elaborare, e non è colpa del file.',
  'film.unreadable': 'Il file non si legge.',
  'film.picture': 'Non è un video, qualunque cosa dica il nome: è un’immagine.',
  'film.archive':
    'Non è un video, qualunque cosa dica il nome: è un archivio (ZIP). Prima estrailo.',
  'film.document': 'Non è un video, qualunque cosa dica il nome: è un documento o un testo.',
  'film.page':
    'Non è un video ma una pagina web: al posto del file è arrivato un errore o una richiesta di accesso.',
  'film.unknown':
    'Questo video non si legge: MP4, MOV e WebM sì. Può essere danneggiato; copialo o esportalo di nuovo.',
  'film.sound': 'Il file ha il suono, ma nessuna immagine. Scegli il video stesso.',
  'film.cutOff':
    'Il file è tagliato: ne manca una parte. Copialo o esportalo di nuovo, e aspetta che finisca.',
  'film.damaged':
    'Il file è danneggiato: comincia bene, ma non tutto si legge. Copialo o esportalo di nuovo.',
  'film.codec':
    'L’immagine è in un formato che qui non si legge ({codec}). Esporta il video come MP4 (H.264 o HEVC).',
  'film.long': {
    one: 'Il video dura {minutes} minuto; una vetrina mostra clip fino a {most}. Ritaglia la parte da mostrare.',
    other:
      'Il video dura {minutes} minuti; una vetrina mostra clip fino a {most}. Ritaglia la parte da mostrare.',
  },
  'library.missing':
    'Per preparare i video mancano qui alcuni pacchetti. Installali accanto a reelshelf, e riavvialo: `{command}`',
  'library.broken':
    'I pacchetti che preparano i video non si caricano su questo computer. Cancella `node_modules`, poi: `{command}`',
  'poster.notHere':
    'Questo video non è stato preparato qui: trascina una volta il suo file, poi scegli un momento.',
  'poster.kind': '{file} non è un’immagine leggibile: vanno bene JPEG, PNG e WebP.',
  'poster.small':
    '{file} è di {width} × {height} pixel, troppo pochi per una scheda; 720 × 1280 vanno bene.',
  'poster.large':
    '{file} è di {width} × {height} pixel, più di quanto si possa accettare; 720 × 1280 vanno bene.',
  'poster.damaged':
    '{file} non si può leggere come immagine: è danneggiato o di un tipo sconosciuto. Salvalo come JPEG.',
  'described.silent':
    '{file} non ha audio. Un filmato descritto è lo stesso filmato con una voce che dice che cosa si vede.',
  'described.length':
    '{file} dura {seconds} e il video {video}. Devono durare uguale: chi attiva la descrizione prosegue dallo stesso secondo.',
  'picture.kind': '{file} non è un’immagine che ogni browser mostra: JPEG, PNG, WebP e GIF sì.',
  'picture.large': '{file} supera {most} × {most} pixel, il massimo per un ritratto.',
  'creator.gone': 'Questo creator non è più in questo progetto.',
  'video.gone': 'Questo video non è più in questo progetto.',
  'captions.file': '{file} non ha sottotitoli che si leggano.',
  'captions.language': '“{lang}” non è una lingua come en o de-DE.',
  'captions.text':
    'In questo testo non ci sono sottotitoli: manca una riga come `00:01.000 --> 00:02.500`.',
  'import.address': '{address} non è l’indirizzo di un negozio, come shop.example.',
  'import.counts': '{new} nuovi, {changed} cambiati, {same} uguali.',
  'import.leftOut': '{count} lasciati fuori: bozze, spese e simili.',
  'import.vanished': '{count} non più nel negozio.',
  'import.unreachable': '{from} non risponde. Controlla che si apra nel tuo browser.',
  'import.unknown':
    '{from} non ha prodotti che si leggano qui. Esporta i prodotti dal tuo negozio come file (CSV), e trascina quello.',
  'import.file':
    '{from} non è un’esportazione di prodotti conosciuta: CSV di Shopify, WooCommerce, Wix o Meta, un feed di prodotti di Google, o JSON di Shopify o WooCommerce.',
  'import.currency':
    'Niente dice in quale valuta sono i prezzi di {from}. Scrivila accanto all’indirizzo, come EUR, e importali di nuovo.',
  'import.key':
    '{from} dà i prodotti solo con una chiave. Esportali come file (CSV) e trascina quello, o fatti aiutare da chi cura il tuo sito a importarli con la chiave.',
  'invite.shop': 'Scrivi il nome del tuo negozio: il creator legge chi invita.',
  'invite.address':
    'Non è un indirizzo. Scrivi dove i creator raggiungono questo server, come https://events.shop.example, o lascialo vuoto.',
  'invite.creator': 'Di’ chi è invitato: scegli un creator, o scrivi un nome utente.',
  'invite.product': 'Scegli il prodotto che hai mandato.',
  'invite.relation': 'Di’ come il creator riceve il prodotto.',
  'invite.ends': 'Di’ fino a quando il creator può mandare un video: un giorno da oggi in poi.',
  'invite.until': 'Di’ fino a quando vuoi mostrare il video: un giorno da oggi in poi.',
  'invite.onsite': 'Un video per la vetrina ha bisogno del diritto di essere mostrato nel negozio.',
  'invite.country': '{code} non è il codice di un paese, come US o DE.',
  'invite.over': 'Questo invito è stato ritirato. Fanne uno nuovo.',
  'gift.gone': 'Ciò che cerchi non c’è più.',
  'gift.why': 'Scrivi una frase al creator: perché non prendi il video.',
  'gift.what': 'Scrivi una frase al creator: che cosa dovrebbe essere diverso.',
  'gift.changed':
    'Intanto qualcosa è cambiato: il creator ha mandato un altro video o l’ha ritirato, o si è deciso altrove. Guarda di nuovo.',
  'proof.gone': 'Questa prova non è più conservata. Aggiungila di nuovo.',
  'proof.none': 'Scrivi il messaggio del creator, o scegli un file.',
  'proof.long': 'Il messaggio è troppo lungo. Aggiungilo come file.',
  'publish.address':
    '{address} non è un indirizzo. Di’ dove starà la cartella, come https://shop.example/reels/',
  'refused.key': 'Una pagina non ha una chiave di questo collector. Metti `data-key` nel suo tag.',
  'refused.nowhere':
    'Una richiesta non ha detto da quale pagina veniva, come fanno i browser. Possono inviare solo le pagine delle origini che la chiave elenca.',
  'refused.origin':
    'Le pagine di {origin} non possono inviare con questa chiave. Se sono tue, avvia il collector anche con `{setting}`.',
  'refused.network':
    'Una rete ha inviato più di quanto facciano le pagine di un negozio. Se davanti c’è un tuo proxy o CDN, nominane gli indirizzi con `--trust-proxy`.',
  'refused.many':
    'È arrivato in una volta più di quanto una chiave possa inviare. Un negozio molto grande lo alza con `--limit key=…`; altrimenti un programma sta inondando.',
  'refused.visitor':
    'Un visitatore ha inviato più di qualsiasi cliente: un programma, o pagine che condividono un visitatore.',
  'refused.store':
    'Non si è potuto scrivere nel database. Le pagine tengono ciò che hanno da dire, e si riprova da sé.',
  'refused.form':
    'Non era come lo invia questa versione ({reason}): le pagine possono avere un’altra versione del collector, o invia un altro programma.',
  'refused.old': 'Alcuni eventi sono stati detti più di 72 ore dopo, e vengono lasciati fuori.',
  'refused.new':
    'Alcuni eventi sono stati detti con un’ora successiva all’invio: intanto un orologio è stato portato indietro di oltre 5 minuti.',
  'refused.likes': 'Non si possono conservare altri mi piace.',
  'refused.video': 'Nessun feed letto qui nomina questo video.',
  'refused.signature':
    'Per {platform} sono arrivati ordini con una firma sbagliata, o senza, e nessuno è stato creduto. Se sono del tuo negozio, il suo webhook ha un’altra chiave segreta rispetto al collector, o un orologio è sbagliato.',
  'refused.webhook':
    'Un server {platform} manda ordini, e per lui non è stata data una chiave segreta. Impostala in Ordini.',
  'refused.order': 'Un ordine era troppo grande, o non si poteva leggere.',
};
