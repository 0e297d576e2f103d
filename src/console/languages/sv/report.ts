import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Kreatörsrapport',
  today: 'I dag',
  week: '7 dagar',
  month: '28 dagar',
  custom: 'Välj dagar',
  from: 'Från',
  to: 'Till och med',
  range: 'Vilka dagar',
  shop: 'Butik',
  'period.today': 'i dag',
  'period.week': 'den här veckan',
  'period.month': 'de senaste fyra veckorna',
  'period.custom': 'de här dagarna',
  'period.day': 'den här dagen',
  'before.today': 'I går',
  'before.week': 'Veckan innan',
  'before.month': 'De fyra veckorna innan',
  'before.custom': 'Dagarna innan',
  'before.day': 'Dagen innan',
  'before.running.today': 'I går vid den här tiden',
  'before.running.week': 'Veckan innan, vid den här tiden',
  'before.running.month': 'De fyra veckorna innan, vid den här tiden',
  'before.running.custom': 'Dagarna innan, vid den här tiden',
  'before.running.day': 'Dagen innan, vid den här tiden',
  'creator.page': 'Sidan för',
  'creator.all': 'hela butiken',
  'creator.share':
    'Det här är vad kreatören ser. Under Personer skapar du en länk till det, som inte öppnar något annat och kan tas tillbaka.',
  'own.none': 'Inget här än',
  'own.none.lead':
    'Ingen såg dina videor de här dagarna. Så snart någon gör det syns det här inom några sekunder.',
  'live.now': 'Uppdaterad alldeles nyss',
  'live.ago': 'Uppdaterad {ago}',
  'live.lost': 'Ingen anslutning, försöker igen',
  creators: { one: '{count} kreatör', other: '{count} kreatörer' },
  orders: { one: '{count} beställning', other: '{count} beställningar' },
  likes: { one: '{count} gillning', other: '{count} gillningar' },
  views: { one: '{count} visning', other: '{count} visningar' },
  shoppers: { one: '{count} kund', other: '{count} kunder' },
  'headline.orders': '{orders}, {revenue}, efter videor av {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, efter videor av {creator} {period}.',
  'headline.creators': { one: '{count} kreatör', other: '{count} kreatörer' },
  'headline.added': {
    one: '{shoppers} kund tittade {period} och lade {products} i varukorgen. Inga beställningar än.',
    other:
      '{shoppers} kunder tittade {period} och lade {products} i varukorgen. Inga beställningar än.',
  },
  'headline.products': { one: '{count} produkt', other: '{count} produkter' },
  'headline.watched': {
    one: '{shoppers} kund såg videor av {creators} {period}. Inget har lagts i en varukorg än.',
    other: '{shoppers} kunder såg videor av {creators} {period}. Inget har lagts i en varukorg än.',
  },
  'headline.seen': {
    one: 'Hyllan sågs en gång {period}. Ingen video har setts än.',
    other: 'Hyllan sågs {count} gånger {period}. Ingen video har setts än.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: inga beställningar.',
  'orders.claimed': 'Beställningar som butikens sidor rapporterade dem; ingen har bekräftat dem.',
  'orders.confirmed': 'Alla bekräftade av butikens server.',
  'orders.partly': {
    one: 'Butikens server bekräftade {count} beställning; de andra är som sidor rapporterade dem innan den gjorde det.',
    other:
      'Butikens server bekräftade {count} beställningar; de andra är som sidor rapporterade dem innan den gjorde det.',
  },
  'figures.how': 'Vad varje siffra är',
  'figure.sales': 'Försäljning',
  'figure.conversion': 'Beställde, av dem som tittade',
  'figure.average': '{money} per beställning',
  'figure.before': '{count} innan',
  'figure.confirmed': '{count} bekräftade',
  notEnough: 'Inte tillräckligt med data än',
  'notEnough.note':
    'Ett streck betyder att det inte finns tillräckligt med data än: färre än {count} visningar i spelaren.',
  none: 'Inga än',
  'chart.heading.hour': 'Timme för timme',
  'chart.heading.day': 'Dag för dag',
  'chart.heading.week': 'Vecka för vecka',
  'chart.views': 'Visningar',
  'chart.adds': 'Lagt i varukorg',
  'chart.orders': 'Beställningar',
  'chart.soFar': '{when}, hittills',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} lagd i varukorg', other: '{count} lagda i varukorg' },
  'chart.label.hour':
    'Visningar, lagt i varukorg och beställningar över tid. Läs varje timme med piltangenterna.',
  'chart.label.day':
    'Visningar, lagt i varukorg och beställningar över tid. Läs varje dag med piltangenterna.',
  'chart.label.week':
    'Visningar, lagt i varukorg och beställningar över tid. Läs varje vecka med piltangenterna.',
  'chart.week': 'Veckan från {day}',
  'chart.table': 'Visa som tabell',
  'chart.when': 'När',
  'creators.heading': 'Kreatörer',
  'creators.download': 'Ladda ner som kalkylblad',
  'creators.creator': 'Kreatör',
  'creators.column.sales': 'Försäljning',
  'creators.opened': '{count} öppnade',
  'creators.added': '{count} tillagda',
  'creators.influenced': 'Påverkade',
  'creators.range':
    'Under beställningarna står inom vilket intervall beställningarna från 100 som tittade verkligen ligger, 95 gånger av 100: intervall som överlappar kan skilja sig bara av en slump.',
  'creators.showInfluenced': 'Visa också beställningar som en visning kan ha påverkat',
  'creators.all': 'Visa alla {count}',
  'creators.more': 'Visa {count} till av {all}',
  'creators.currencies':
    'Summor i olika valutor läggs aldrig ihop. Där beställningarna är lika många avgör {currency}, som de flesta beställningar betalades i.',
  'unknown.unnamed': { one: 'Okänt: {count} id', other: 'Okända: {count} id:n' },
  'unknown.rest': { one: 'Alla andra: {count} id', other: 'Alla andra: {count} id:n' },
  'gifts.heading': 'Gåvor',
  'gifts.heading.own': 'Dina gåvor',
  'gifts.gift': 'Gåva',
  'gifts.video': 'Video',
  'gifts.views': 'Visningar',
  'gifts.adds': 'Tillagt',
  'gifts.orders': 'Beställningar',
  'gifts.sales': 'Försäljning',
  'gifts.sent': 'Inbjuden {day}, inget skickat än',
  'gifts.opened': 'Inbjudan öppnad, inget skickat än',
  'gifts.submitted': 'Skickad, väntar på svar',
  'gifts.withdrawn': 'Tillbakatagen av kreatören',
  'gifts.changes_asked': 'En ändring är begärd',
  'gifts.refused': 'Inte mottagen',
  'gifts.approved': 'Görs klar',
  'gifts.shown': 'I butiken till och med {day}',
  'gifts.cancelled': 'Inbjudan tillbakadragen',
  'gifts.words': 'Butiken säger: {words}',
  'gifts.spark': 'Spark-kod {code}, till och med {day}',
  'gifts.more': 'Visa alla {count}',
  'gifts.note': 'Sedan den första visningen, vilka dagar som än är valda ovan.',
  'videos.heading': 'Videor',
  'videos.watched': '{share} sett',
  'videos.live': '{orders} under livesändningen',
  'products.heading': 'Produkter',
  'products.product': 'Produkt',
  'products.opened': 'Öppnat',
  'products.added': 'Tillagt',
  'funnel.heading': 'Var kunder faller bort',
  'funnel.seen': { one: '{count} såg hyllan', other: '{count} såg hyllan' },
  'funnel.viewed': { one: '{count} såg en video', other: '{count} såg en video' },
  'funnel.engaged': {
    one: '{count} fortsatte titta eller deltog',
    other: '{count} fortsatte titta eller deltog',
  },
  'funnel.opened': { one: '{count} öppnade en produkt', other: '{count} öppnade en produkt' },
  'funnel.added': {
    one: '{count} lade den i varukorgen',
    other: '{count} lade den i varukorgen',
  },
  'funnel.ordered': { one: '{count} beställde', other: '{count} beställde' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} av dem i steget före, mellan {low} och {high}',
  'funnel.drop.viewed': {
    one: 'Det största steget ned: av {before} som såg hyllan såg {after} en video.',
    other: 'Det största steget ned: av {before} som såg hyllan såg {after} en video.',
  },
  'funnel.drop.engaged': {
    one: 'Det största steget ned: av {before} som såg en video fortsatte {after} titta eller deltog.',
    other:
      'Det största steget ned: av {before} som såg en video fortsatte {after} titta eller deltog.',
  },
  'funnel.drop.opened': {
    one: 'Det största steget ned: av {before} som fortsatte titta eller deltog öppnade {after} en produkt.',
    other:
      'Det största steget ned: av {before} som fortsatte titta eller deltog öppnade {after} en produkt.',
  },
  'funnel.drop.added': {
    one: 'Det största steget ned: av {before} som öppnade en produkt lade {after} den i varukorgen.',
    other:
      'Det största steget ned: av {before} som öppnade en produkt lade {after} den i varukorgen.',
  },
  'funnel.drop.ordered': {
    one: 'Det största steget ned: av {before} som lade den i varukorgen beställde {after}.',
    other: 'Det största steget ned: av {before} som lade den i varukorgen beställde {after}.',
  },
  'funnel.wait':
    'Inte tillräckligt många kunder än för att säga var de faller bort. Det krävs omkring {count} i ett steg.',
  'lift.heading': 'Vad hyllan själv ger',
  'lift.download': 'Ladda ner som kalkylblad',
  'lift.people': '{on} besökare med hyllan och {off} utan den jämförs, sedan {day}.',
  'lift.more': 'Ja, den säljer: {on} av 100 besökare beställde med hyllan, {off} utan den.',
  'lift.less':
    'Den kostar beställningar: {on} av 100 besökare beställde med hyllan, {off} utan den.',
  'lift.unclear':
    'Ingen skillnad hittades: {on} av 100 besökare beställde med hyllan, {off} utan den.',
  'lift.few': {
    one: 'Inte tillräckligt med data än: omkring {more} besökare till.',
    other: 'Inte tillräckligt med data än: omkring {more} besökare till.',
  },
  'lift.few.long': {
    one: 'Inte tillräckligt med data än: omkring {more} besökare till, vilket tar mer än ett år i den här takten.',
    other:
      'Inte tillräckligt med data än: omkring {more} besökare till, vilket tar mer än ett år i den här takten.',
  },
  'lift.few.days': {
    one: 'Inte tillräckligt med data än: omkring {more} besökare till, vilket tar {days} i den här takten.',
    other:
      'Inte tillräckligt med data än: omkring {more} besökare till, vilket tar {days} i den här takten.',
  },
  'lift.days': { one: '{count} dag', other: '{count} dagar' },
  'lift.first':
    'Inte tillräckligt med data än: de första besökarna kom {day}, och var och en har {count} dagar på sig att beställa innan de jämförs.',
  'lift.ratio':
    'Visas inte, eftersom de två grupperna inte är som de ska: {expected} av besökarna skulle vara utan hyllan, och {found} var det.',
  'lift.ratio.do':
    'Det gör slumpen nästan aldrig ensam. Något annat avgör vem som räknas, så varje jämförelse skulle vara missvisande: en sida i en cache med ett annat data-holdout, ett skript på sidan som misslyckas i en grupp, eller förfrågningar som blockeras. Gör taggen likadan på alla sidor; med en annan andel börjar räkningen om.',
  'lift.none': 'Hur många av de här beställningarna hade kommit utan hyllan?',
  'lift.noneHere': 'Ingen av de här besökarna jämförs än.',
  'lift.visitors': 'Nya och återkommande besökare skiljs inte åt här.',
  'lift.none.do':
    'Det går inte att se av visningar och klick. Utelämna hyllan för några besökare, så syns det här: lägg till {code} i taggen, och en av tio besökare som tillåter statistik får inte se den.',
  'lift.conversion': 'Besökare som beställde',
  'lift.revenue': 'Försäljning per besökare i {currency}',
  'lift.withShelf': 'Med hyllan',
  'lift.without': 'Utan den',
  'lift.of100': '{count} av 100',
  'lift.fewer': 'färre',
  'lift.lessMoney': 'mindre',
  'lift.same': 'ingen skillnad',
  'lift.moreOf': 'mer',
  'lift.range': 'Skillnad: {value}, och i verkligheten mellan {low} och {high}',
  'lift.inBoth': {
    one: '{count} besökare rapporterades i båda grupperna och är inte med.',
    other: '{count} besökare rapporterades i båda grupperna och är inte med.',
  },
  'lift.failed': 'Den här delen kunde inte läsas: {message}',
  'trust.heading': 'Går siffrorna att lita på?',
  'trust.none':
    'Det finns inget att kontrollera än. När sidor har varit tysta i 15 minuter visar det här om något gick förlorat på vägen.',
  'trust.yes': 'Ja. Av {expected} saker som sidor rapporterade gick ingen förlorad.',
  'trust.good': {
    one: 'Ja. Av {expected} saker som sidor rapporterade gick {lost} förlorad på vägen: {share}.',
    other:
      'Ja. Av {expected} saker som sidor rapporterade gick {lost} förlorade på vägen: {share}.',
  },
  'trust.mostly': {
    one: 'Till största delen. Av {expected} saker som sidor rapporterade gick {lost} förlorad på vägen: {share}. De verkliga siffrorna är något högre.',
    other:
      'Till största delen. Av {expected} saker som sidor rapporterade gick {lost} förlorade på vägen: {share}. De verkliga siffrorna är något högre.',
  },
  'trust.careful': {
    one: 'Med försiktighet. Av {expected} saker som sidor rapporterade gick {lost} förlorad på vägen: {share}. De verkliga siffrorna är högre. Blockerade förfrågningar och en collector som låg nere är de vanliga orsakerna.',
    other:
      'Med försiktighet. Av {expected} saker som sidor rapporterade gick {lost} förlorade på vägen: {share}. De verkliga siffrorna är högre. Blockerade förfrågningar och en collector som låg nere är de vanliga orsakerna.',
  },
  'trust.orders':
    'Beställningar och försäljning är vad din tacksida sa i kundens webbläsare, och det kan vem som helst säga. Ställ in butikens webhook (under Beställningar, eller med reelshelf collect --webhook), så räknas bara beställningar som dess server har signerat.',
  'trust.signed':
    'Från den första beställningen som butikens server signerade räknas bara signerade. Försäljning är efter rabatter och återbetalningar, utan moms och frakt.',
  'trust.refunded': '{money} av alla beställningar har betalats tillbaka.',
  'trust.cancelled': {
    one: '{count} annullerad beställning räknas inte.',
    other: '{count} annullerade beställningar räknas inte.',
  },
  'trust.waiting': {
    one: '{count} beställning som en sida rapporterade väntar på att butiken bekräftar den.',
    other: '{count} beställningar som sidor rapporterade väntar på att butiken bekräftar dem.',
  },
  'trust.unmatched': {
    one: '{count} beställning som en sida rapporterade bekräftades inte inom 48 timmar och räknas inte.',
    other:
      '{count} beställningar som sidor rapporterade bekräftades inte inom 48 timmar och räknas inte.',
  },
  'trust.webhook.server': 'Din server',
  'trust.webhook': '{platform}: den senaste beställningen kom signerad {ago}.',
  'trust.webhook.silent': '{platform}: inställt, och inget signerat har kommit därifrån än.',
  'trust.webhook.refused': 'Avvisad {ago}: {why}',
  'trust.above': {
    one: '{count} beställning som en sida rapporterade ligger över butikens pris och räknas inte.',
    other:
      '{count} beställningar som sidor rapporterade ligger över butikens pris och räknas inte.',
  },
  'trust.robots': {
    one: '{count} besök av ett program räknas inte.',
    other: '{count} besök av program räknas inte.',
  },
  'trust.robotsCounted': 'Besök av program räknas också, eftersom din collector har ställts in så.',
  'trust.open': {
    one: '{count} sida är fortfarande öppen och kan rapportera mer.',
    other: '{count} sidor är fortfarande öppna och kan rapportera mer.',
  },
  'refused.batches': {
    one: '{count} sändning avvisades',
    other: '{count} sändningar avvisades',
  },
  'refused.events': {
    one: '{count} händelse avvisades',
    other: '{count} händelser avvisades',
  },
  'refused.since': 'Sedan {when}, då din collector startades:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Något kom faktiskt fram',
  'trust.how': 'Hur det räknas',
  'empty.heading': 'Inget här än',
  'empty.other': 'Ingen kund såg hyllan {period}.',
  'empty.lead': 'Så snart en kund ser hyllan på en av dina sidor syns det här inom några sekunder.',
  'empty.step1': 'Lägg taggen på en produktsida, med din endpoint i den:',
  'empty.step2': 'Öppna sidan själv och bläddra till hyllan.',
  'empty.step3':
    'Rapportera beställningen på tacksidan, så att försäljningen hittar sina kreatörer:',
  'empty.longer': 'Titta på 28 dagar',
  'failed.heading': 'Rapporten kunde inte läsas',
  'failed.signed_out':
    'Du är inte längre inloggad. Öppna sidan igen via din länk, eller be ägaren om en ny.',
  'failed.unreachable':
    'Din collector svarar inte. Den kanske startar om; den här sidan fortsätter försöka.',
  'failed.again': 'Försök igen',
  loading: 'Läser dina siffror',
};
