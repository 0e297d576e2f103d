import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    'Ora si vedono {shown} video su {videos}, e si possono usare {used} prodotti su {products}.',
  'totals.unread': 'Non si può mostrare niente: il progetto non si legge.',
  'rights.status': 'i suoi diritti sono “{status}”: si mostrano solo i video propri o permessi.',
  'rights.ended': 'i suoi diritti sono finiti il {at}.',
  'rights.end': 'i suoi diritti finiscono il {at}: chiedi più tempo.',
  'rights.offsite':
    'i suoi diritti non nominano le pagine del negozio (`onsite`), quindi nessun negozio lo mostra.',
  'show.ended': 'il suo tempo è finito il {at}.',
  'show.never': 'si mostra da {from} a {until}, cioè mai.',
  'show.later': 'non si mostra prima di {at}.',
  'show.unlisted': 'va mostrato con {products}, che il feed non contiene.',
  'tag.outside': 'il tag di {product} è a {at} s, e il video finisce a {end} s.',
  'tag.unlisted':
    'un tag nomina {product}, che il feed non contiene: lo mostra solo un negozio che lo conosce.',
  'tag.none': 'nessun prodotto è taggato.',
  'poster.none': 'senza immagine di copertina la sua scheda è un colore pieno.',
  'link.gone': '{src} era firmato fino al {day} e non c’è più. Tieni un file tuo.',
  'link.until': '{src} è firmato fino al {day}. Tieni un file tuo.',
  'link.short': '{src} è un indirizzo che finisce dopo ore o giorni. Tieni un file tuo.',
  'product.unbuyable':
    'non ha un indirizzo, e niente dice quale prodotto del negozio sia: in un negozio di tipo sconosciuto non si può comprare.',
  'product.untitled': 'non ha un titolo.',
  'product.gone': 'non è più nel negozio dal {day}: toglilo, o importa di nuovo i prodotti.',
  'proof.lost':
    'ciò che provava i suoi diritti non è più nella cartella `.reelshelf-proofs`, o è stato cambiato lì.',
  'proof.none': 'il creator è d’accordo, e non si conserva niente che lo provi.',
  'share.link':
    '{src} porta a una pagina di {page}, non a un filmato, e nessun browser la riproduce. Chiedi al creator il file e il diritto di mostrarlo.',
  'file.none': '{src} non è nella cartella.',
  'file.answers': '{src} non si può avere: il server risponde {status}.',
  'file.missing': '{src} non si può avere: il suo server non risponde.',
  'stream.notYet':
    '{src} non si può ancora avere. È così prima di una diretta; guarda di nuovo quando la tua camera è accesa.',
  'file.unseen': {
    one: '{count} indirizzo comincia alla radice del sito ({first}), dove una cartella non ha niente, e non è stato controllato.',
    other:
      '{count} indirizzi cominciano alla radice del sito ({first}), dove una cartella non ha niente, e non sono stati controllati.',
  },
  'film.empty': '{src} è vuoto.',
  'film.none': '{src} non è un filmato: può essere una pagina web, un’immagine o un testo.',
  'film.kind': '{src} è di un altro tipo rispetto al feed: scrivi {type}.',
  'film.cut': '{src} finisce prima del dovuto: scaricalo o copialo di nuovo.',
  'film.hevc': '{src} è HEVC, come registrano gli iPhone: molti browser non mostrano niente.',
  'film.codec': '{src} è {codec}, che i browser non riproducono.',
  'film.sound': '{src} ha il suono e nessuna immagine: prendi il filmato a cui appartiene.',
  'film.av1': '{src} è AV1, che gli iPhone prima del 15 Pro non riproducono.',
  'film.indexLast': '{src} ha l’indice alla fine, quindi parte tardi.',
  'picture.none': '{src} non è un’immagine che i browser mostrano.',
  'captions.utf16': '{src} è scritto in UTF-16, che i browser non leggono: salvalo come UTF-8.',
  'captions.srt': '{src} è SubRip (SRT): i browser leggono solo WebVTT.',
  'captions.none':
    '{src} non ha sottotitoli: i browser leggono WebVTT, che comincia con la riga `WEBVTT`.',
  'captions.letters':
    '{src} non è scritto in UTF-8, e le lettere accentate si vedono male: salvalo come UTF-8.',
  'captions.times':
    '{src} ha tempi che nessun browser legge: scrivi `00:01.000 --> 00:03.000`, con i punti, il più tardo per secondo.',
  'key.unknown': '{path} non è un nome di un feed, e non si legge.',
  'key.near': '{path} non è un nome di un feed. Intendevi {near}?',
  'letters.lost':
    'si sono perse delle lettere, come in “{text}”: il file non è UTF-8, l’unico che i browser leggono. Salvalo o esportalo come UTF-8.',
  'feed.form':
    'non se ne mostra niente: non ha la forma di un feed. Comincia con `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'non se ne mostra niente: il feed è dentro {key}. Fai cominciare il file con ciò che sta lì.',
  'issue.FEED_INVALID': '{field} non è ciò che un feed ha in quel punto.',
  'issue.FEED_WRONG_VERSION': '{field} non è una versione che si legge qui. Scrivi `1`.',
  'issue.FEED_TOO_LARGE': '{field} ha troppi valori. Dividi il feed.',
  'issue.LIST_TOO_LONG': '{field} ha troppe voci. Tieni solo ciò che si può mostrare.',
  'issue.MISSING': '{field} manca. Aggiungilo.',
  'issue.WRONG_TYPE': '{field} non è ciò che va lì.',
  'issue.TOO_SMALL': '{field} è troppo corto o troppo piccolo.',
  'issue.TOO_BIG': '{field} è troppo lungo o troppo grande.',
  'issue.WRONG_FORMAT': '{field} non ha la forma giusta.',
  'issue.NOT_ALLOWED': '{field} non è uno dei valori conosciuti.',
  'issue.INVALID': '{field} non è valido.',
  'issue.UNKNOWN_KEY':
    '{field} non è un nome conosciuto lì, e uno scritto male potrebbe nascondere ciò che la legge chiede: scrivilo come nella documentazione, o toglilo.',
  'issue.URL_REFUSED': '{field} non è un indirizzo utilizzabile: comincia con `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} non è un video di quella piattaforma. Prendi l’indirizzo lungo della sua pagina.',
  'issue.LOCALE_UNKNOWN': '{field} non è una lingua come `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} non è un fuso orario come `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} è un giorno che non esiste.',
  'issue.TAG_ENDS_BEFORE_START': '{field} viene prima dell’inizio del suo tag.',
  'issue.OPTIONS_MISMATCH': '{field} non nomina un valore per ogni opzione del prodotto.',
  'issue.CREATOR_UNKNOWN': '{field} non nomina nessun creator di questo feed.',
  'issue.DUPLICATE_ID': '{field} si usa una seconda volta; è rimasto il primo.',
  'issue.NOTHING_LEFT': 'In {field} non resta nessuna voce valida.',
  'issue.received': 'C’è scritto {received}.',
  'issue.feed': 'Il feed non si può usare.',
  'issue.item': 'Viene lasciato fuori.',
  'issue.piece': 'Si mostra senza.',
  'issue.rest': 'Il resto dell’elenco viene lasciato fuori.',
};
