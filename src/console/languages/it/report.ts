import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Report dei creator',
  today: 'Oggi',
  week: '7 giorni',
  month: '28 giorni',
  custom: 'Scegli i giorni',
  from: 'Dal',
  to: 'Al',
  range: 'Quali giorni',
  shop: 'Negozio',
  'period.today': 'oggi',
  'period.week': 'questa settimana',
  'period.month': 'nelle ultime quattro settimane',
  'period.custom': 'in questi giorni',
  'period.day': 'in questo giorno',
  'before.today': 'Ieri',
  'before.week': 'La settimana precedente',
  'before.month': 'Le quattro settimane precedenti',
  'before.custom': 'I giorni precedenti',
  'before.day': 'Il giorno precedente',
  'before.running.today': 'Ieri, fino a quest’ora',
  'before.running.week': 'La settimana precedente, fino a questo punto',
  'before.running.month': 'Le quattro settimane precedenti, fino a questo punto',
  'before.running.custom': 'I giorni precedenti, fino a questo punto',
  'before.running.day': 'Il giorno precedente, fino a quest’ora',
  'creator.page': 'Pagina di',
  'creator.all': 'tutto il negozio',
  'creator.share':
    'Questo è ciò che vede il creator. Nella sezione “Persone” gli dai un link che apre questa pagina e nient’altro, e che si può togliere.',
  'own.none': 'Ancora niente qui',
  'own.none.lead':
    'Nessuno ha guardato i tuoi video in questi giorni. Appena qualcuno lo fa, appare qui in pochi secondi.',
  'live.now': 'Aggiornato adesso',
  'live.ago': 'Aggiornato {ago}',
  'live.lost': 'Non connesso, nuovo tentativo in corso',
  creators: '{count} creator',
  orders: { one: '{count} ordine', other: '{count} ordini' },
  likes: { one: '{count} Mi piace', other: '{count} Mi piace' },
  views: { one: '{count} visualizzazione', other: '{count} visualizzazioni' },
  shoppers: { one: '{count} cliente', other: '{count} clienti' },
  'headline.orders': '{orders}, {revenue}, dopo i video di {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, dopo i video di {creator} {period}.',
  'headline.creators': '{count} creator',
  'headline.added': {
    one: '{shoppers} cliente ha guardato {period} e messo {products} nel carrello. Ancora nessun ordine.',
    other:
      '{shoppers} clienti hanno guardato {period} e messo {products} nel carrello. Ancora nessun ordine.',
  },
  'headline.products': { one: '{count} prodotto', other: '{count} prodotti' },
  'headline.watched': {
    one: '{shoppers} cliente ha guardato video di {creators} {period}. Ancora niente aggiunto a un carrello.',
    other:
      '{shoppers} clienti hanno guardato video di {creators} {period}. Ancora niente aggiunto a un carrello.',
  },
  'headline.seen': {
    one: 'La vetrina è stata vista una volta {period}. Ancora nessun video guardato.',
    other: 'La vetrina è stata vista {count} volte {period}. Ancora nessun video guardato.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: nessun ordine.',
  'orders.claimed':
    'Ordini come li hanno comunicati le pagine del negozio; nessuno li ha confermati.',
  'orders.confirmed': 'Tutti confermati dal server del negozio.',
  'orders.partly': {
    one: 'Il server del negozio ha confermato {count} ordine; gli altri sono come le pagine li avevano comunicati prima.',
    other:
      'Il server del negozio ha confermato {count} ordini; gli altri sono come le pagine li avevano comunicati prima.',
  },
  'figures.how': 'Che cosa indica ogni numero',
  'figure.sales': 'Vendite',
  'figure.conversion': 'Hanno ordinato, di chi ha guardato',
  'figure.average': '{money} per ordine',
  'figure.before': '{count} prima',
  'figure.confirmed': { one: '{count} confermato', other: '{count} confermati' },
  notEnough: 'Ancora pochi dati',
  'notEnough.note':
    'Un trattino significa ancora pochi dati: meno di {count} visualizzazioni nel player.',
  none: 'Ancora niente',
  'chart.heading.hour': 'Ora per ora',
  'chart.heading.day': 'Giorno per giorno',
  'chart.heading.week': 'Settimana per settimana',
  'chart.views': 'Visualizzazioni',
  'chart.adds': 'Aggiunti al carrello',
  'chart.orders': 'Ordini',
  'chart.soFar': '{when}, finora',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} aggiunto al carrello', other: '{count} aggiunti al carrello' },
  'chart.label.hour': 'Visualizzazioni, aggiunte e ordini nel tempo. Con le frecce leggi ogni ora.',
  'chart.label.day':
    'Visualizzazioni, aggiunte e ordini nel tempo. Con le frecce leggi ogni giorno.',
  'chart.label.week':
    'Visualizzazioni, aggiunte e ordini nel tempo. Con le frecce leggi ogni settimana.',
  'chart.week': 'Settimana dal {day}',
  'chart.table': 'Mostra come tabella',
  'chart.when': 'Quando',
  'creators.heading': 'Creator',
  'creators.download': 'Scarica come foglio di calcolo',
  'creators.creator': 'Creator',
  'creators.column.sales': 'Vendite',
  'creators.opened': { one: '{count} aperto', other: '{count} aperti' },
  'creators.added': { one: '{count} aggiunto', other: '{count} aggiunti' },
  'creators.influenced': 'Influenzati',
  'creators.range':
    'Sotto gli ordini c’è l’intervallo in cui stanno davvero gli ordini di 100 persone che hanno guardato, 95 volte su 100: intervalli che si sovrappongono forse differiscono solo per caso.',
  'creators.showInfluenced': 'Mostra anche gli ordini su cui una visualizzazione può aver influito',
  'creators.all': 'Mostra tutti e {count}',
  'creators.more': 'Mostrane altri {count} di {all}',
  'creators.currencies':
    'I totali di valute diverse non si sommano mai. A parità di ordini decide {currency}, in cui è stata pagata la maggior parte degli ordini.',
  'unknown.unnamed': 'Sconosciuti: {count} ID',
  'unknown.rest': 'Tutti gli altri: {count} ID',
  'gifts.heading': 'Omaggi',
  'gifts.heading.own': 'I tuoi omaggi',
  'gifts.gift': 'Omaggio',
  'gifts.video': 'Video',
  'gifts.views': 'Visualizzazioni',
  'gifts.adds': 'Aggiunti',
  'gifts.orders': 'Ordini',
  'gifts.sales': 'Vendite',
  'gifts.sent': 'Invito del {day}, ancora niente inviato',
  'gifts.opened': 'Invito aperto, ancora niente inviato',
  'gifts.submitted': 'Inviato, attende una risposta',
  'gifts.withdrawn': 'Ritirato dal creator',
  'gifts.changes_asked': 'È chiesta una modifica',
  'gifts.refused': 'Non accettato',
  'gifts.approved': 'In preparazione',
  'gifts.shown': 'Nel negozio fino al {day}',
  'gifts.cancelled': 'Invito ritirato',
  'gifts.words': 'Il negozio dice: {words}',
  'gifts.spark': 'Codice Spark {code}, fino al {day}',
  'gifts.more': 'Mostra tutti e {count}',
  'gifts.note': 'Dalla prima visualizzazione, qualunque giorno sia scelto sopra.',
  'videos.heading': 'Video',
  'videos.watched': '{share} guardato',
  'videos.live': '{orders} durante la diretta',
  'products.heading': 'Prodotti',
  'products.product': 'Prodotto',
  'products.opened': 'Aperti',
  'products.added': 'Aggiunti',
  'funnel.heading': 'Dove si fermano i clienti',
  'funnel.seen': { one: '{count} ha visto la vetrina', other: '{count} hanno visto la vetrina' },
  'funnel.viewed': {
    one: '{count} ha guardato un video',
    other: '{count} hanno guardato un video',
  },
  'funnel.engaged': {
    one: '{count} ha continuato a guardare o partecipato',
    other: '{count} hanno continuato a guardare o partecipato',
  },
  'funnel.opened': {
    one: '{count} ha aperto un prodotto',
    other: '{count} hanno aperto un prodotto',
  },
  'funnel.added': {
    one: '{count} l’ha aggiunto al carrello',
    other: '{count} l’hanno aggiunto al carrello',
  },
  'funnel.ordered': { one: '{count} ha ordinato', other: '{count} hanno ordinato' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} di quelli prima, tra {low} e {high}',
  'funnel.drop.viewed': {
    one: 'Il calo maggiore: di {before} che hanno visto la vetrina, {after} ha guardato un video.',
    other:
      'Il calo maggiore: di {before} che hanno visto la vetrina, {after} hanno guardato un video.',
  },
  'funnel.drop.engaged': {
    one: 'Il calo maggiore: di {before} che hanno guardato un video, {after} ha continuato o partecipato.',
    other:
      'Il calo maggiore: di {before} che hanno guardato un video, {after} hanno continuato o partecipato.',
  },
  'funnel.drop.opened': {
    one: 'Il calo maggiore: di {before} che hanno continuato o partecipato, {after} ha aperto un prodotto.',
    other:
      'Il calo maggiore: di {before} che hanno continuato o partecipato, {after} hanno aperto un prodotto.',
  },
  'funnel.drop.added': {
    one: 'Il calo maggiore: di {before} che hanno aperto un prodotto, {after} l’ha aggiunto al carrello.',
    other:
      'Il calo maggiore: di {before} che hanno aperto un prodotto, {after} l’hanno aggiunto al carrello.',
  },
  'funnel.drop.ordered': {
    one: 'Il calo maggiore: di {before} che l’hanno aggiunto al carrello, {after} ha ordinato.',
    other:
      'Il calo maggiore: di {before} che l’hanno aggiunto al carrello, {after} hanno ordinato.',
  },
  'funnel.wait':
    'Ancora pochi clienti per dire dove si fermano. Ne servono circa {count} in un passo.',
  'lift.heading': 'Che cosa porta la vetrina da sola',
  'lift.download': 'Scarica come foglio di calcolo',
  'lift.people': 'Confronto tra {on} visitatori con la vetrina e {off} senza, dal {day}.',
  'lift.more': 'Sì, vende: {on} visitatori su 100 hanno ordinato con la vetrina, {off} senza.',
  'lift.less': 'Costa ordini: {on} visitatori su 100 hanno ordinato con la vetrina, {off} senza.',
  'lift.unclear':
    'Nessuna differenza trovata: {on} visitatori su 100 hanno ordinato con la vetrina, {off} senza.',
  'lift.few': {
    one: 'Ancora pochi dati: manca circa {more} visitatore.',
    other: 'Ancora pochi dati: mancano circa {more} visitatori.',
  },
  'lift.few.long': {
    one: 'Ancora pochi dati: manca circa {more} visitatore, più di un anno al ritmo attuale.',
    other: 'Ancora pochi dati: mancano circa {more} visitatori, più di un anno al ritmo attuale.',
  },
  'lift.few.days': {
    one: 'Ancora pochi dati: manca circa {more} visitatore, {days} al ritmo attuale.',
    other: 'Ancora pochi dati: mancano circa {more} visitatori, {days} al ritmo attuale.',
  },
  'lift.days': { one: '{count} giorno', other: '{count} giorni' },
  'lift.first': {
    one: 'Ancora pochi dati: i primi visitatori sono arrivati il {day}, e ognuno ha {count} giorno per ordinare prima del confronto.',
    other:
      'Ancora pochi dati: i primi visitatori sono arrivati il {day}, e ognuno ha {count} giorni per ordinare prima del confronto.',
  },
  'lift.ratio':
    'Non mostrato, perché i due gruppi non sono come dovrebbero: {expected} dei visitatori doveva essere senza la vetrina, e lo è stato {found}.',
  'lift.ratio.do':
    'Il caso da solo non lo fa quasi mai. Qualcos’altro decide chi viene contato, quindi ogni confronto ingannerebbe: una pagina tenuta in cache con un altro data-holdout, uno script della pagina che fallisce in un gruppo, o richieste bloccate. Rendi uguale il tag in tutte le pagine; con un’altra quota il conteggio ricomincia.',
  'lift.none': 'Quanti di questi ordini sarebbero arrivati senza la vetrina?',
  'lift.noneHere': 'Di questi visitatori non è ancora confrontato nessuno.',
  'lift.visitors': 'Qui non si distingue tra visitatori nuovi e di ritorno.',
  'lift.none.do':
    'Visualizzazioni e clic non possono dirlo. Togli la vetrina per pochi visitatori, e si vede qui: aggiungi {code} al tag, e a un visitatore su dieci tra quelli che permettono le statistiche non viene mostrata.',
  'lift.conversion': 'Visitatori che hanno ordinato',
  'lift.revenue': 'Vendite per visitatore in {currency}',
  'lift.withShelf': 'Con la vetrina',
  'lift.without': 'Senza',
  'lift.of100': '{count} su 100',
  'lift.fewer': 'in meno',
  'lift.lessMoney': 'in meno',
  'lift.same': 'nessuna differenza',
  'lift.moreOf': 'in più',
  'lift.range': 'Differenza: {value}, in realtà tra {low} e {high}',
  'lift.inBoth': {
    one: '{count} visitatore risulta in entrambi i gruppi e resta fuori.',
    other: '{count} visitatori risultano in entrambi i gruppi e restano fuori.',
  },
  'lift.failed': 'Non è stato possibile leggere questa parte: {message}',
  'trust.heading': 'Ci si può fidare di questi numeri?',
  'trust.none':
    'Non c’è ancora niente da controllare. Quando le pagine tacciono da 15 minuti, qui si vede se qualcosa è andato perso per strada.',
  'trust.yes': 'Sì. Di {expected} comunicazioni delle pagine, nessuna è andata persa.',
  'trust.good': {
    one: 'Sì. Di {expected} comunicazioni delle pagine, {lost} è andata persa per strada: {share}.',
    other:
      'Sì. Di {expected} comunicazioni delle pagine, {lost} sono andate perse per strada: {share}.',
  },
  'trust.mostly': {
    one: 'In gran parte. Di {expected} comunicazioni delle pagine, {lost} è andata persa per strada: {share}. I numeri veri sono un po’ più alti.',
    other:
      'In gran parte. Di {expected} comunicazioni delle pagine, {lost} sono andate perse per strada: {share}. I numeri veri sono un po’ più alti.',
  },
  'trust.careful': {
    one: 'Con cautela. Di {expected} comunicazioni delle pagine, {lost} è andata persa per strada: {share}. I numeri veri sono più alti. Di solito dipende da richieste bloccate o da un collector fermo.',
    other:
      'Con cautela. Di {expected} comunicazioni delle pagine, {lost} sono andate perse per strada: {share}. I numeri veri sono più alti. Di solito dipende da richieste bloccate o da un collector fermo.',
  },
  'trust.orders':
    'Ordini e vendite sono ciò che la tua pagina di ringraziamento ha detto nel browser del cliente, e chiunque può dirlo. Configura il webhook del tuo negozio (nella sezione “Ordini”, o con reelshelf collect --webhook), e conteranno solo gli ordini firmati dal suo server.',
  'trust.signed':
    'Dal primo ordine firmato dal server del tuo negozio, contano solo quelli firmati. Le vendite sono al netto di sconti e rimborsi, senza imposte e spedizione.',
  'trust.refunded': 'Di tutti gli ordini sono stati rimborsati {money}.',
  'trust.cancelled': {
    one: '{count} ordine annullato non conta.',
    other: '{count} ordini annullati non contano.',
  },
  'trust.waiting': {
    one: '{count} ordine comunicato da una pagina attende la conferma del tuo negozio.',
    other: '{count} ordini comunicati da pagine attendono la conferma del tuo negozio.',
  },
  'trust.unmatched': {
    one: '{count} ordine comunicato da una pagina non è stato confermato entro 48 ore e non conta.',
    other:
      '{count} ordini comunicati da pagine non sono stati confermati entro 48 ore e non contano.',
  },
  'trust.webhook.server': 'Il tuo server',
  'trust.webhook': '{platform}: l’ultimo ordine firmato è arrivato {ago}.',
  'trust.webhook.silent': '{platform}: configurato, e non è ancora arrivato niente di firmato.',
  'trust.webhook.refused': 'Respinto {ago}: {why}',
  'trust.above': {
    one: '{count} ordine comunicato da una pagina supera il prezzo del negozio e non conta.',
    other: '{count} ordini comunicati da pagine superano il prezzo del negozio e non contano.',
  },
  'trust.robots': {
    one: '{count} visita di un programma non conta.',
    other: '{count} visite di programmi non contano.',
  },
  'trust.robotsCounted':
    'Contano anche le visite dei programmi, perché il collector è impostato così.',
  'trust.open': {
    one: '{count} pagina è ancora aperta e può comunicare altro.',
    other: '{count} pagine sono ancora aperte e possono comunicare altro.',
  },
  'refused.batches': {
    one: '{count} invio è stato respinto',
    other: '{count} invii sono stati respinti',
  },
  'refused.events': {
    one: '{count} evento è stato respinto',
    other: '{count} eventi sono stati respinti',
  },
  'refused.since': 'Dall’avvio del collector, {when}:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Qualcosa è arrivato',
  'trust.how': 'Come si conta',
  'empty.heading': 'Ancora niente qui',
  'empty.other': 'Nessun cliente ha visto la vetrina {period}.',
  'empty.lead':
    'Appena un cliente vede la vetrina in una delle tue pagine, appare qui in pochi secondi.',
  'empty.step1': 'Metti il tag in una pagina prodotto, con il tuo endpoint:',
  'empty.step2': 'Apri tu quella pagina e scorri fino alla vetrina.',
  'empty.step3':
    'Nella pagina di ringraziamento, comunica l’ordine, così le vendite trovano i loro creator:',
  'empty.longer': 'Guarda 28 giorni',
  'failed.heading': 'Non è stato possibile leggere il report',
  'failed.signed_out':
    'Il tuo accesso è terminato. Riapri la pagina dal tuo link, o chiedine uno nuovo al titolare.',
  'failed.unreachable':
    'Il collector non risponde. Forse si sta riavviando; questa pagina continua a provare.',
  'failed.again': 'Riprova',
  loading: 'Lettura dei tuoi numeri',
};
