import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Een weergave is 2 seconden afspelen met minstens de helft van de video op het scherm. Bekeken is het deel van hun video’s dat weergaven in de speler zagen, zonder herhalingen; kortere blikken zijn geen weergaven en tellen nergens mee. Bestellingen zijn die met een product dat binnen {days} dag ervoor vanuit een video werd geopend of toegevoegd; conversie is het deel van de kijkers dat er een plaatste, de gemiddelde bestelling wat er een opbracht.',
    other:
      'Een weergave is 2 seconden afspelen met minstens de helft van de video op het scherm. Bekeken is het deel van hun video’s dat weergaven in de speler zagen, zonder herhalingen; kortere blikken zijn geen weergaven en tellen nergens mee. Bestellingen zijn die met een product dat binnen {days} dagen ervoor vanuit een video werd geopend of toegevoegd; conversie is het deel van de kijkers dat er een plaatste, de gemiddelde bestelling wat er een opbracht.',
  },
  'orders.credited': {
    one: 'Een bestelling telt één keer, wie haar ook meldt. Een regel wordt toegeschreven aan de video van waaruit het product het laatst in de winkelwagen kwam, of anders het laatst werd geopend, binnen {days} dag voor de bestelling.',
    other:
      'Een bestelling telt één keer, wie haar ook meldt. Een regel wordt toegeschreven aan de video van waaruit het product het laatst in de winkelwagen kwam, of anders het laatst werd geopend, binnen {days} dagen voor de bestelling.',
  },
  'orders.influenced': {
    one: 'Beïnvloede bestellingen hadden een product dat te zien was in een video die binnen {days} dag ervoor werd bekeken, zonder dat het van daaruit werd geopend of toegevoegd. Ze worden apart gehouden en nooit bij de bestellingen hierboven opgeteld.',
    other:
      'Beïnvloede bestellingen hadden een product dat te zien was in een video die binnen {days} dagen ervoor werd bekeken, zonder dat het van daaruit werd geopend of toegevoegd. Ze worden apart gehouden en nooit bij de bestellingen hierboven opgeteld.',
  },
  'orders.confirmed':
    'Bevestigde bestellingen zijn ondertekend door de server van je winkel; hun omzet is na kortingen en terugbetalingen, zonder btw en verzending, en geannuleerde tellen niet mee. Vanaf de eerste zegt wat een pagina over een bestelling meldt alleen nog van wie ze was, en een bestelling die geen server binnen 48 uur bevestigt, telt nergens.',
  'orders.claimed':
    'Deze bestellingen zijn wat pagina’s in de browsers van klanten zeiden; niemand heeft ze bevestigd. Stel de webhook van je winkel in, dan tellen alleen zijn eigen bestellingen.',
  creator:
    'Wat klanten met de video’s van elke creator deden. Een bestelling met producten van twee creators telt voor allebei, elk met de eigen regels.',
  video:
    'Wat klanten met elke video deden. Een weergave is 2 seconden afspelen met minstens de helft van de video op het scherm.',
  likes:
    'Likes zijn die welke nu staan, welke dagen er ook worden getoond: één per persoon, zonder teruggenomen likes.',
  product:
    'Hoe vaak elk product vanuit een video werd geopend en in de winkelwagen kwam, en de bestellingen die daaruit volgden.',
  'unknown.unnamed':
    'Onbekend zijn id’s die pagina’s stuurden en die nooit in je feed stonden: iemand heeft ze verzonnen, of een andere feed van je heeft ze, die je de collector opgeeft met nog een --feed.',
  'unknown.rest':
    'Zonder je feed hebben de eerste {count} elk een regel, en alle andere delen er een. Geef de collector je feed op, met --feed, dan heeft alleen wat erin staat een regel.',
  'time.hour':
    'Weergaven, toevoegingen aan de winkelwagen en bestellingen uit video’s, per uur, op de klok van {zone}.',
  'time.day':
    'Weergaven, toevoegingen aan de winkelwagen en bestellingen uit video’s, per dag, op de klok van {zone}.',
  'time.week':
    'Weergaven, toevoegingen aan de winkelwagen en bestellingen uit video’s, per week, op de klok van {zone}.',
  funnel:
    'Klanten naar hoever ze in deze tijd kwamen: een stap telt iedereen die zo ver of verder kwam, ook als een stap ertussen niet werd gezien, zoals een bestelling na een product van vorige week. Wie twee keer bestelde, is één klant. Een klant is een bezoeker die ermee instemde herkend te worden; van alle anderen telt elke paginaweergave als één, omdat niets hun pagina’s verbindt.',
  'step.seen': 'had minstens de helft van de shelf een seconde op het scherm',
  'step.viewed': 'bekeek minstens 2 seconden een video',
  'step.engaged':
    'keek 10 seconden of bijna alles, zette het geluid aan, opende een product of deelde',
  'step.opened': 'opende een product vanuit een video',
  'step.added': 'deed het in de winkelwagen',
  'step.ordered': 'bestelde iets wat vanuit een video was geopend of toegevoegd',
  trust:
    'Elke pagina nummert wat ze meldt, zodat een ontbrekend nummer laat zien dat er onderweg iets verloren ging. Pagina’s die in de laatste 15 minuten van zich lieten horen, tellen niet mee, want er kan nog meer komen. Wat een pagina na haar laatste melding deed, is niet te zien.',
  kept: 'Van wat er voor {day} gebeurde, zijn alleen sommen bewaard. Weergaven, geopende en toegevoegde producten, bestellingen en omzet zijn volledig. Klanten, hun stappen, hoeveel er werd bekeken, wat onderweg verloren ging en geannuleerde bestellingen gaan over de dagen erna, en bestellingen van de dagen ervoor over de gebruikelijke perioden.',
  'kept.months':
    'Voor {day} zijn er sommen per maand, en een maand telt mee als hij helemaal binnen de gekozen dagen valt.',
  'lift.experiment':
    'Het toeval bepaalt voor elke bezoeker wie de shelf niet te zien krijgt, en dat blijft zo. Een bezoeker doet mee vanaf het moment dat de shelf in beeld kwam, of gekomen zou zijn, en wordt vergeleken als er {days} dagen voorbij zijn. Alleen bezoekers die statistiek toestaan, hebben een id en doen mee; alle anderen zien de shelf en tellen hier nergens. Dit gaat over de laatste {most} dagen, zolang hetzelfde deel geen shelf ziet, welke dagen hierboven ook zijn gekozen. Ingeperkt gaat het over bezoekers die daar voor het eerst bij de shelf kwamen; nieuwe en terugkerende worden niet onderscheiden.',
  'lift.conversion':
    'Van 100 bezoekers, hoeveel er binnen {days} dagen nadat ze voor het eerst bij de shelf kwamen iets in de winkel bestelden. De bestelling is van de bezoeker wiens pagina haar meldde; waar de server van je winkel zijn bestellingen ondertekent, tellen alleen die, en geen die werd geannuleerd of teruggegeven.',
  'lift.revenue':
    'Wat deze bestellingen opbrachten, gedeeld door alle bezoekers, ook wie niets bestelde. Ondertekende bestellingen tellen na kortingen en terugbetalingen, zonder btw en verzending. Valuta’s worden nooit opgeteld.',
  'lift.interval':
    'De werkelijke verschillen, van bestellingen en van elke valuta, liggen 95 van de 100 keer allemaal binnen hun bereik, en dat geldt hoe vaak je ook kijkt en wanneer je ook stopt. Daarom is het breder dan de meeste hulpmiddelen tonen (een asymptotische betrouwbaarheidsreeks, naar Waudby-Smith en anderen). Zolang er meer bezoekers nodig zijn om een verschil van een vijfde te vinden, wordt er geen cijfer getoond. Elke ingeperkte weergave kan op zichzelf fout zijn, 5 van de 100 keer: van de vele die je bekijkt, misleiden er een paar, en alle bezoekers samen beslissen.',
  'room.arrivals':
    'Van de paginaweergaven in deze dagen: hoeveel gebeurtenissen ze stuurden en hoeveel er volgens hun eigen nummering ontbreken; hoelang gebeurtenissen onderweg waren, wat lang is voor pagina’s die offline waren; hoeveel klanten ermee instemden gemeten te worden, zonder wie niets twee pagina’s verbindt; wiens klok meer dan vijf minuten afwijkt, wat wordt gecorrigeerd; en welke versies van de tag ze dragen. Wat werd geweigerd, staat hieronder, sinds de collector werd gestart.',
  'room.orders':
    'Elke bestelling die in deze dagen telt, de nieuwste eerst, met waaraan elke regel is toegeschreven en waarom: een bestelregel wordt toegeschreven aan de video van waaruit het product het laatst in de winkelwagen kwam, anders het laatst werd geopend, binnen het aantal dagen voor de bestelling dat je koos. Een regel die niemand vanuit een video had toegevoegd of geopend, wordt aan niemand toegeschreven. Wat de server van de winkel ondertekende, is bevestigd; de bedragen zijn na kortingen en terugbetalingen, zonder btw en verzending.',
  filters:
    'Waarden zijn die van paginaweergaven in deze dagen. Het apparaat volgt uit de grootte van het venster, het land uit de tijdzone van de browser. Bron en campagne zijn die waarmee een bezoek kwam, volgens utm_source en utm_campaign van de link, anders de site waar het vandaan kwam. Bezoekers keren terug als ze er voor de eerste van deze dagen al waren; alleen wie ermee instemde herkend te worden, is nieuw of terugkerend.',
  'room.returns':
    'Cadeaus, vergoedingen en commissie die je hebt genoteerd, vanaf de eerste tot de laatste van de gekozen dagen, naast de bestellingen die in dezelfde tijd aan de creator zijn toegeschreven, waar het rapport verder ook toe is ingeperkt. Omzet is die van de toegeschreven regels, na terugbetalingen waar de server van je winkel zijn bestellingen ondertekent. Wat een creator per bestelling kostte en wat er per gegeven eenheid terugkwam, staat er waar alles in één valuta is; bedragen in verschillende valuta’s worden nooit opgeteld. Omzet is geen winst: goederen en verzending kosten ook geld.',
  payouts:
    'Te betalen voor de gekozen dagen: de commissie die bij elke bestelling gold, over de toegeschreven omzet van deze dagen, en de vergoedingen die ervoor zijn genoteerd. Cadeaus zijn al gegeven.',
  'room.creators':
    'Creators naar hoeveel mensen hen volgen waar ze publiceren, zoals je feed het zegt: nano van 1.000 tot 10.000, micro tot 100.000, groter daarboven. Betrokkenheid is het deel van de kijkers dat bleef kijken, het geluid aanzette, een product opende of deelde; bekeken het deel van de video’s dat weergaven in de speler zagen; conversie het deel van de kijkers dat bestelde. Achter elk staat het bereik waarin het werkelijk ligt, 95 van de 100 keer. Omzet per duizend weergaven in de speler vraagt 10 bestellingen. Hoeveel mensen een creator volgen, bepaalt nergens welke video’s worden getoond.',
  'room.videos':
    'Klanten, elk één keer per stap geteld: wie de kaart zag, wie het stille voorbeeld 2 seconden zag spelen, wie de video in de speler startte, hem daar 2 seconden bekeek, bleef kijken of meedeed, er een product vanuit opende, er een toevoegde en er een bestelde. Kaarten en speler zijn twee ingangen, dus een stap kan groter zijn dan die ervoor. Wie er nog is, volgt uit paginaweergaven die de video in de speler startten, elk naar hoever ze kwam; een overgeslagen deel telt niet als gezien. Een moment is de tijd waarin een product is getagd: van paginaweergaven die de tag zagen, die waarop het product werd geopend of toegevoegd, en de bestellingen ervan die aan deze video zijn toegeschreven.',
  'room.moments':
    'Elk uur van de week op jouw klok, alle weken van de gekozen dagen samen: hoe vaak de shelf werd gezien, video’s werden bekeken, producten toegevoegd en bestellingen aan video’s toegeschreven. Onderwerpen en platforms zijn die van de video’s in je feed; bron, campagne, pagina en land kies je hierboven, voor het hele rapport. Een uur werd gemist waar pagina’s om video’s vroegen en je feed er geen passende had, of waar veel klanten de shelf zagen en minder dan half zoveel in hun winkelwagen deden als gewoon is in je winkel. De kaart wordt getoond vanaf 100 weergaven.',
  'room.hours':
    'De eerste 48 uur van video’s die in deze dagen op een shelf kwamen, geteld vanaf het eerste dat erover werd gemeld. De middelste lijn is die van de winkel zelf: de helft van zijn video’s van de laatste 180 dagen had op die leeftijd meer weergaven, de helft minder. Een video ligt voor met meer dan anderhalf keer zoveel, achter met minder dan twee derde; er wordt niets gezegd bij minder dan 20 weergaven aan een van beide kanten, of bij minder dan 5 andere video’s.',
};
