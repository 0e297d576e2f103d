import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Creatorrapport',
  today: 'Vandaag',
  week: '7 dagen',
  month: '28 dagen',
  custom: 'Dagen kiezen',
  from: 'Van',
  to: 'Tot en met',
  range: 'Welke dagen',
  shop: 'Winkel',
  'period.today': 'vandaag',
  'period.week': 'deze week',
  'period.month': 'in de laatste vier weken',
  'period.custom': 'in deze dagen',
  'period.day': 'op deze dag',
  'before.today': 'Gisteren',
  'before.week': 'De week ervoor',
  'before.month': 'De vier weken ervoor',
  'before.custom': 'De dagen ervoor',
  'before.day': 'De dag ervoor',
  'before.running.today': 'Gisteren rond deze tijd',
  'before.running.week': 'De week ervoor, rond deze tijd',
  'before.running.month': 'De vier weken ervoor, rond deze tijd',
  'before.running.custom': 'De dagen ervoor, rond deze tijd',
  'before.running.day': 'De dag ervoor, rond deze tijd',
  'creator.page': 'Pagina van',
  'creator.all': 'de hele winkel',
  'creator.share':
    'Dit is wat de creator ziet. In het onderdeel Personen maak je er een link naar, die verder niets opent en kan worden ingetrokken.',
  'own.none': 'Hier is nog niets',
  'own.none.lead':
    'Niemand heeft in deze dagen je video’s bekeken. Zodra iemand dat doet, zie je het hier binnen enkele seconden.',
  'live.now': 'Zojuist bijgewerkt',
  'live.ago': 'Bijgewerkt {ago}',
  'live.lost': 'Geen verbinding, we proberen het opnieuw',
  creators: { one: '{count} creator', other: '{count} creators' },
  orders: { one: '{count} bestelling', other: '{count} bestellingen' },
  likes: { one: '{count} like', other: '{count} likes' },
  views: { one: '{count} weergave', other: '{count} weergaven' },
  shoppers: { one: '{count} klant', other: '{count} klanten' },
  'headline.orders': '{orders}, {revenue}, na video’s van {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, na video’s van {creator} {period}.',
  'headline.creators': { one: '{count} creator', other: '{count} creators' },
  'headline.added': {
    one: '{shoppers} klant keek {period} en deed {products} in de winkelwagen. Nog geen bestellingen.',
    other:
      '{shoppers} klanten keken {period} en deden {products} in de winkelwagen. Nog geen bestellingen.',
  },
  'headline.products': { one: '{count} product', other: '{count} producten' },
  'headline.watched': {
    one: '{shoppers} klant bekeek {period} video’s van {creators}. Er is nog niets in een winkelwagen gedaan.',
    other:
      '{shoppers} klanten bekeken {period} video’s van {creators}. Er is nog niets in een winkelwagen gedaan.',
  },
  'headline.seen': {
    one: 'De shelf is {period} één keer gezien. Er is nog geen video bekeken.',
    other: 'De shelf is {period} {count} keer gezien. Er is nog geen video bekeken.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: geen bestellingen.',
  'orders.claimed':
    'Bestellingen zoals de pagina’s van de winkel ze meldden; niemand heeft ze bevestigd.',
  'orders.confirmed': 'Allemaal bevestigd door de server van de winkel.',
  'orders.partly': {
    one: 'De server van de winkel bevestigde {count} bestelling; de andere zijn zoals pagina’s ze meldden voordat hij dat deed.',
    other:
      'De server van de winkel bevestigde {count} bestellingen; de andere zijn zoals pagina’s ze meldden voordat hij dat deed.',
  },
  'figures.how': 'Wat elk cijfer is',
  'figure.sales': 'Omzet',
  'figure.conversion': 'Besteld, van wie keek',
  'figure.average': '{money} per bestelling',
  'figure.before': '{count} ervoor',
  'figure.confirmed': '{count} bevestigd',
  notEnough: 'Nog niet genoeg gegevens',
  'notEnough.note':
    'Een streepje betekent nog niet genoeg gegevens: minder dan {count} weergaven in de speler.',
  none: 'Nog geen',
  'chart.heading.hour': 'Uur na uur',
  'chart.heading.day': 'Dag na dag',
  'chart.heading.week': 'Week na week',
  'chart.views': 'Weergaven',
  'chart.adds': 'In winkelwagen',
  'chart.orders': 'Bestellingen',
  'chart.soFar': '{when}, tot nu toe',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} in de winkelwagen', other: '{count} in de winkelwagen' },
  'chart.label.hour':
    'Weergaven, toevoegingen en bestellingen in de tijd. Met de pijltoetsen lees je elk uur.',
  'chart.label.day':
    'Weergaven, toevoegingen en bestellingen in de tijd. Met de pijltoetsen lees je elke dag.',
  'chart.label.week':
    'Weergaven, toevoegingen en bestellingen in de tijd. Met de pijltoetsen lees je elke week.',
  'chart.week': 'Week van {day}',
  'chart.table': 'Als tabel tonen',
  'chart.when': 'Wanneer',
  'creators.heading': 'Creators',
  'creators.download': 'Als spreadsheet downloaden',
  'creators.creator': 'Creator',
  'creators.column.sales': 'Omzet',
  'creators.opened': '{count} geopend',
  'creators.added': '{count} toegevoegd',
  'creators.influenced': 'Beïnvloed',
  'creators.range':
    'Onder de bestellingen staat binnen welk bereik de bestellingen van 100 kijkers werkelijk liggen, 95 van de 100 keer: bereiken die elkaar overlappen, verschillen misschien alleen door toeval.',
  'creators.showInfluenced': 'Ook bestellingen tonen die een weergave kan hebben beïnvloed',
  'creators.all': 'Alle {count} tonen',
  'creators.more': 'Nog {count} van {all} tonen',
  'creators.currencies':
    'Bedragen in verschillende valuta’s worden nooit opgeteld. Bij evenveel bestellingen beslist {currency}, waarin de meeste bestellingen zijn betaald.',
  'unknown.unnamed': { one: 'Onbekend: {count} id', other: 'Onbekend: {count} id’s' },
  'unknown.rest': { one: 'Alle andere: {count} id', other: 'Alle andere: {count} id’s' },
  'gifts.heading': 'Cadeaus',
  'gifts.heading.own': 'Je cadeaus',
  'gifts.gift': 'Cadeau',
  'gifts.video': 'Video',
  'gifts.views': 'Weergaven',
  'gifts.adds': 'Toegevoegd',
  'gifts.orders': 'Bestellingen',
  'gifts.sales': 'Omzet',
  'gifts.sent': 'Uitgenodigd op {day}, nog niets gestuurd',
  'gifts.opened': 'Uitnodiging geopend, nog niets gestuurd',
  'gifts.submitted': 'Gestuurd, wacht op antwoord',
  'gifts.withdrawn': 'Teruggetrokken door de creator',
  'gifts.changes_asked': 'Er is om een wijziging gevraagd',
  'gifts.refused': 'Niet aangenomen',
  'gifts.approved': 'Wordt klaargemaakt',
  'gifts.shown': 'In de winkel tot en met {day}',
  'gifts.cancelled': 'Uitnodiging ingetrokken',
  'gifts.words': 'De winkel zegt: {words}',
  'gifts.spark': 'Spark-code {code}, tot en met {day}',
  'gifts.more': 'Alle {count} tonen',
  'gifts.note': 'Sinds de eerste weergave, welke dagen hierboven ook zijn gekozen.',
  'videos.heading': 'Video’s',
  'videos.watched': '{share} bekeken',
  'videos.live': '{orders} tijdens de live',
  'products.heading': 'Producten',
  'products.product': 'Product',
  'products.opened': 'Geopend',
  'products.added': 'Toegevoegd',
  'funnel.heading': 'Waar klanten afhaken',
  'funnel.seen': { one: '{count} zag de shelf', other: '{count} zagen de shelf' },
  'funnel.viewed': { one: '{count} bekeek een video', other: '{count} bekeken een video' },
  'funnel.engaged': {
    one: '{count} bleef kijken of deed mee',
    other: '{count} bleven kijken of deden mee',
  },
  'funnel.opened': { one: '{count} opende een product', other: '{count} openden een product' },
  'funnel.added': {
    one: '{count} deed het in de winkelwagen',
    other: '{count} deden het in de winkelwagen',
  },
  'funnel.ordered': { one: '{count} bestelde', other: '{count} bestelden' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} van de stap ervoor, tussen {low} en {high}',
  'funnel.drop.viewed': {
    one: 'De grootste stap omlaag: van {before} die de shelf zagen, bekeek {after} een video.',
    other: 'De grootste stap omlaag: van {before} die de shelf zagen, bekeken {after} een video.',
  },
  'funnel.drop.engaged': {
    one: 'De grootste stap omlaag: van {before} die een video bekeken, bleef {after} kijken of deed mee.',
    other:
      'De grootste stap omlaag: van {before} die een video bekeken, bleven {after} kijken of deden mee.',
  },
  'funnel.drop.opened': {
    one: 'De grootste stap omlaag: van {before} die bleven kijken of meededen, opende {after} een product.',
    other:
      'De grootste stap omlaag: van {before} die bleven kijken of meededen, openden {after} een product.',
  },
  'funnel.drop.added': {
    one: 'De grootste stap omlaag: van {before} die een product openden, deed {after} het in de winkelwagen.',
    other:
      'De grootste stap omlaag: van {before} die een product openden, deden {after} het in de winkelwagen.',
  },
  'funnel.drop.ordered': {
    one: 'De grootste stap omlaag: van {before} die het in de winkelwagen deden, bestelde {after}.',
    other:
      'De grootste stap omlaag: van {before} die het in de winkelwagen deden, bestelden {after}.',
  },
  'funnel.wait':
    'Nog niet genoeg klanten om te zeggen waar ze afhaken. Daarvoor zijn er ongeveer {count} bij een stap nodig.',
  'lift.heading': 'Wat de shelf zelf oplevert',
  'lift.download': 'Als spreadsheet downloaden',
  'lift.people': '{on} bezoekers met de shelf en {off} zonder worden vergeleken, sinds {day}.',
  'lift.more': 'Ja, hij verkoopt: {on} van de 100 bezoekers bestelden met de shelf, {off} zonder.',
  'lift.less':
    'Hij kost bestellingen: {on} van de 100 bezoekers bestelden met de shelf, {off} zonder.',
  'lift.unclear':
    'Er is geen verschil gevonden: {on} van de 100 bezoekers bestelden met de shelf, {off} zonder.',
  'lift.few': {
    one: 'Nog niet genoeg gegevens: nog ongeveer {more} bezoeker.',
    other: 'Nog niet genoeg gegevens: nog ongeveer {more} bezoekers.',
  },
  'lift.few.long': {
    one: 'Nog niet genoeg gegevens: nog ongeveer {more} bezoeker, wat in dit tempo meer dan een jaar duurt.',
    other:
      'Nog niet genoeg gegevens: nog ongeveer {more} bezoekers, wat in dit tempo meer dan een jaar duurt.',
  },
  'lift.few.days': {
    one: 'Nog niet genoeg gegevens: nog ongeveer {more} bezoeker, wat in dit tempo {days} duurt.',
    other:
      'Nog niet genoeg gegevens: nog ongeveer {more} bezoekers, wat in dit tempo {days} duurt.',
  },
  'lift.days': { one: '{count} dag', other: '{count} dagen' },
  'lift.first':
    'Nog niet genoeg gegevens: de eerste bezoekers kwamen op {day}, en elk heeft {count} dagen om te bestellen voordat er wordt vergeleken.',
  'lift.ratio':
    'Achtergehouden, omdat de twee groepen niet zijn wat ze horen te zijn: {expected} van de bezoekers had geen shelf moeten zien, en bij {found} was dat zo.',
  'lift.ratio.do':
    'Toeval alleen doet dit bijna nooit. Iets anders bepaalt wie wordt geteld, dus elke vergelijking zou misleiden: een pagina in een cache met een andere data-holdout, een script van de pagina dat in één groep mislukt, of geblokkeerde verzoeken. Maak de tag op alle pagina’s gelijk; met een ander deel begint de telling opnieuw.',
  'lift.none': 'Hoeveel van deze bestellingen waren er ook zonder de shelf gekomen?',
  'lift.noneHere': 'Van deze bezoekers wordt nog niemand vergeleken.',
  'lift.visitors': 'Nieuwe en terugkerende bezoekers worden hier niet onderscheiden.',
  'lift.none.do':
    'Uit weergaven en klikken is dat niet af te leiden. Laat de shelf voor een paar bezoekers weg, dan zie je het hier: voeg {code} toe aan de tag, en één op de tien bezoekers die statistiek toestaan, krijgt hem niet te zien.',
  'lift.conversion': 'Bezoekers die bestelden',
  'lift.revenue': 'Omzet per bezoeker in {currency}',
  'lift.withShelf': 'Met de shelf',
  'lift.without': 'Zonder',
  'lift.of100': '{count} van 100',
  'lift.fewer': 'minder',
  'lift.lessMoney': 'minder',
  'lift.same': 'geen verschil',
  'lift.moreOf': 'meer',
  'lift.range': 'Verschil: {value}, en werkelijk tussen {low} en {high}',
  'lift.inBoth': {
    one: '{count} bezoeker is in beide groepen gemeld en telt niet mee.',
    other: '{count} bezoekers zijn in beide groepen gemeld en tellen niet mee.',
  },
  'lift.failed': 'Dit deel kon niet worden gelezen: {message}',
  'trust.heading': 'Kun je op deze cijfers vertrouwen?',
  'trust.none':
    'Er is nog niets na te gaan. Als pagina’s 15 minuten stil zijn geweest, zie je hier of er onderweg iets verloren ging.',
  'trust.yes': 'Ja. Van de {expected} dingen die pagina’s meldden, ging er geen verloren.',
  'trust.good': {
    one: 'Ja. Van de {expected} dingen die pagina’s meldden, ging er {lost} onderweg verloren: {share}.',
    other:
      'Ja. Van de {expected} dingen die pagina’s meldden, gingen er {lost} onderweg verloren: {share}.',
  },
  'trust.mostly': {
    one: 'Grotendeels. Van de {expected} dingen die pagina’s meldden, ging er {lost} onderweg verloren: {share}. De echte cijfers liggen iets hoger.',
    other:
      'Grotendeels. Van de {expected} dingen die pagina’s meldden, gingen er {lost} onderweg verloren: {share}. De echte cijfers liggen iets hoger.',
  },
  'trust.careful': {
    one: 'Met voorzichtigheid. Van de {expected} dingen die pagina’s meldden, ging er {lost} onderweg verloren: {share}. De echte cijfers liggen hoger. Geblokkeerde verzoeken en een collector die uit stond, zijn de gewone oorzaken.',
    other:
      'Met voorzichtigheid. Van de {expected} dingen die pagina’s meldden, gingen er {lost} onderweg verloren: {share}. De echte cijfers liggen hoger. Geblokkeerde verzoeken en een collector die uit stond, zijn de gewone oorzaken.',
  },
  'trust.orders':
    'Bestellingen en omzet zijn wat je bedankpagina in de browser van de klant zei, en dat kan iedereen zeggen. Stel de webhook van je winkel in (in het onderdeel Bestellingen, of met reelshelf collect --webhook), dan tellen alleen bestellingen die zijn server ondertekende.',
  'trust.signed':
    'Vanaf de eerste bestelling die de server van je winkel ondertekende, tellen alleen ondertekende. Omzet is na kortingen en terugbetalingen, zonder btw en verzending.',
  'trust.refunded': 'Van alle bestellingen is {money} terugbetaald.',
  'trust.cancelled': {
    one: '{count} geannuleerde bestelling telt niet mee.',
    other: '{count} geannuleerde bestellingen tellen niet mee.',
  },
  'trust.waiting': {
    one: '{count} bestelling die een pagina meldde, wacht tot je winkel haar bevestigt.',
    other: '{count} bestellingen die pagina’s meldden, wachten tot je winkel ze bevestigt.',
  },
  'trust.unmatched': {
    one: '{count} bestelling die een pagina meldde, is niet binnen 48 uur bevestigd en telt niet mee.',
    other:
      '{count} bestellingen die pagina’s meldden, zijn niet binnen 48 uur bevestigd en tellen niet mee.',
  },
  'trust.webhook.server': 'Je server',
  'trust.webhook': '{platform}: de laatste bestelling kwam ondertekend {ago}.',
  'trust.webhook.silent': '{platform}: ingesteld, en er is nog niets ondertekends gekomen.',
  'trust.webhook.refused': 'Geweigerd {ago}: {why}',
  'trust.above': {
    one: '{count} bestelling die een pagina meldde, ligt boven de prijs van de winkel en telt niet mee.',
    other:
      '{count} bestellingen die pagina’s meldden, liggen boven de prijs van de winkel en tellen niet mee.',
  },
  'trust.robots': {
    one: '{count} bezoek door een programma telt niet mee.',
    other: '{count} bezoeken door programma’s tellen niet mee.',
  },
  'trust.robotsCounted':
    'Bezoeken door programma’s tellen ook mee, omdat de collector dat is opgedragen.',
  'trust.open': {
    one: '{count} pagina staat nog open en kan meer melden.',
    other: '{count} pagina’s staan nog open en kunnen meer melden.',
  },
  'refused.batches': {
    one: '{count} zending is geweigerd',
    other: '{count} zendingen zijn geweigerd',
  },
  'refused.events': {
    one: '{count} gebeurtenis is geweigerd',
    other: '{count} gebeurtenissen zijn geweigerd',
  },
  'refused.since': 'Sinds {when}, toen de collector werd gestart:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Er kwam wel iets aan',
  'trust.how': 'Hoe er wordt geteld',
  'empty.heading': 'Hier is nog niets',
  'empty.other': 'Geen klant zag de shelf {period}.',
  'empty.lead':
    'Zodra een klant de shelf op een van je pagina’s ziet, staat het hier binnen enkele seconden.',
  'empty.step1': 'Zet de tag op een productpagina, met je endpoint erin:',
  'empty.step2': 'Open die pagina zelf en scrol naar de shelf.',
  'empty.step3': 'Meld op de bedankpagina de bestelling, zodat verkopen hun creators vinden:',
  'empty.longer': 'Kijk naar 28 dagen',
  'failed.heading': 'Het rapport kon niet worden gelezen',
  'failed.signed_out':
    'Je bent niet meer aangemeld. Open de pagina opnieuw via je link, of vraag de eigenaar om een nieuwe.',
  'failed.unreachable':
    'De collector antwoordt niet. Misschien start hij net opnieuw; deze pagina blijft het proberen.',
  'failed.again': 'Opnieuw proberen',
  loading: 'Je cijfers worden gelezen',
};
