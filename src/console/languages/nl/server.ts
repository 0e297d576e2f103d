import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused':
    'Je link opent dit niet. Heb je het nodig, vraag het dan aan de eigenaar van de winkel.',
  'access.needed': 'Open deze pagina met de link die je hebt gekregen.',
  'access.wait': {
    one: 'Er kwamen hiervandaan te veel verkeerde tokens. Probeer het over {seconds} seconde opnieuw.',
    other:
      'Er kwamen hiervandaan te veel verkeerde tokens. Probeer het over {seconds} seconden opnieuw.',
  },
  'server.failed':
    'Dat is niet gelukt, en het ligt niet aan jou. In het logboek van de server staat waarom.',
  'server.closing': 'De server wordt gestopt. Probeer het later opnieuw.',
  'store.read':
    'De database is nu niet te lezen, en er is niets verloren. De server blijft het proberen.',
  'store.write':
    'Er is niets veranderd: er kan nu niet worden geschreven. Probeer het later opnieuw.',
  'shop.unknown': 'Die winkel is er hier niet.',
  'shop.only': 'Dit deel van het rapport is alleen voor de winkel.',
  'folder.inUse': 'Een andere reelshelf-opdracht werkt in de map. Wacht tot die klaar is.',
  'folder.refused':
    'In de map {folder} kan niet worden geschreven. Kijk of hij van jou is en of de schijf ruimte heeft; er is niets veranderd.',
  'folder.unread':
    'De bestanden van het project zijn niet te lezen: {file}. Herstel het, of maak je laatste wijziging ongedaan; er is niets veranderd.',
  'body.large': 'Dat is meer dan in één keer kan. Stuur het in delen.',
  'body.cutOff': 'Niet alles is aangekomen. Stuur het opnieuw.',
  'person.name': 'Geef een naam van 1 tot 80 tekens, zodat je later weet van wie deze toegang is.',
  'person.creator': 'Zeg voor welke creator het is.',
  'person.ended': 'Deze toegang is al beëindigd.',
  'question.gone': 'Deze vraag is weg: wie hem stelde, heeft hem teruggenomen.',
  'question.changed':
    'Iemand anders heeft deze vraag intussen veranderd. Hij staat hier zoals hij nu is.',
  'answer.tooMany': 'Een vraag heeft hooguit 20 antwoorden.',
  'answer.blocked': 'In dit antwoord staat een woord dat je hebt geblokkeerd.',
  'answer.empty': 'Schrijf eerst het antwoord.',
  'answer.long': {
    one: 'Een antwoord heeft hooguit {most} teken.',
    other: 'Een antwoord heeft hooguit {most} tekens.',
  },
  'answer.creator': 'De feed zegt niet wie deze video heeft gemaakt. Antwoord als de winkel.',
  'answer.product': 'Geen feed die hier is gelezen, noemt dit product.',
  'answer.seconds': 'Schrijf het moment in de video als minuten en seconden, zoals 0:07.',
  'answer.only': 'Met jouw toegang kun je antwoorden. De winkel keurt goed en verbergt.',
  'answer.shops': 'Dit is het antwoord van de winkel.',
  'words.tooMany': 'Hooguit 500 woorden van elk hooguit 60 tekens.',
  'live.unknown': 'Geen video van de feed heeft deze live.',
  'live.refused': 'Dat kan niet zoals deze live er nu voor staat. Kijk er opnieuw naar.',
  'live.product': 'Dit product staat niet in de feed, dus klanten zouden het niet zien.',
  'live.recording': 'De opname heeft haar hele adres nodig, vanaf https://',
  'live.full': 'Er is geen plaats meer voor deze live. Ga verder met een ander kanaal.',
  'live.failed': 'De live kon niet worden gelezen of bewaard, en er is niets veranderd.',
  'cost.creator': 'Zeg voor welke creator van je feed het is. Er is niets veranderd.',
  'cost.kind':
    'De soort is {received}; het is `gift`, `fee` of `commission`. Er is niets veranderd.',
  'cost.day': 'De dag is {received}; je schrijft hem als 2026-10-14. Er is niets veranderd.',
  'cost.rate':
    'De commissie is {received}; ze ligt boven 0 en is hooguit 100 %. Er is niets veranderd.',
  'cost.amount': 'Het bedrag is {received}; bedoeld is een som als 28.00. Er is niets veranderd.',
  'cost.currency': 'De valuta is {received}; bedoeld is een code als EUR. Er is niets veranderd.',
  'cost.line': 'Regel {line}:',
  'cost.file': 'Het bestand is geen spreadsheet als tekst (CSV). Er is niets veranderd.',
  'cost.long':
    'Het bestand heeft meer dan {most} regels; stuur het in delen. Er is niets veranderd.',
  'cost.columns':
    'In het bestand ontbreken regels of kolommen. Deze koppen zijn nodig: {headings}. Er is niets veranderd.',
  'secret.failed': 'De geheimen zijn niet te lezen of te schrijven, en er is niets veranderd.',
  'secret.gone': 'Dat geheim is er niet meer, of er valt niets aan te veranderen.',
  'secret.fixed':
    'Dit geheim is op de opdrachtregel gezet. Verander het daar, en start de collector opnieuw.',
  'secret.other':
    'Dit is al het geheim van {shop}. Elke winkel heeft een eigen geheim nodig, dat de bestellingen onderscheidt.',
  'secret.same': 'Dit is al het geheim, en er is niets veranderd.',
  'secret.form': 'Een geheim heeft minstens 8 tekens. Kopieer het helemaal.',
  'file.empty': '{file} is leeg (0 bytes). Kopieer het opnieuw van de telefoon.',
  'file.large': '{file} is {size}, en {most} is het meeste dat kan.',
  'file.room':
    '{file} is {size}, en de schijf heeft er geen ruimte voor. Maak ruimte en sleep het dan opnieuw.',
  'file.over': 'Dit bestand wacht niet meer. Sleep het opnieuw.',
  'file.kept': 'Het bestand is bewaard.',
  'file.known': 'Dit bestand zit al in het project.',
  'file.failed': 'Het kon niet worden verwerkt, en het ligt niet aan het bestand.',
  'film.unreadable': 'Het bestand is niet te lezen.',
  'film.picture': 'Dit is geen video, wat de naam ook zegt: het is een afbeelding.',
  'film.archive':
    'Dit is geen video, wat de naam ook zegt: het is een archief (ZIP). Pak het eerst uit.',
  'film.document': 'Dit is geen video, wat de naam ook zegt: het is een document of een tekst.',
  'film.page':
    'Dit is geen video maar een webpagina: de download kreeg een fout of een aanmelding terug.',
  'film.unknown':
    'Deze video is niet te lezen: MP4, MOV en WebM wel. Hij kan beschadigd zijn; kopieer of exporteer hem opnieuw.',
  'film.sound': 'Het bestand heeft geluid, maar geen beeld. Kies de video zelf.',
  'film.cutOff':
    'Het bestand is afgebroken: er ontbreekt een deel. Kopieer of exporteer het opnieuw, en wacht tot het klaar is.',
  'film.damaged':
    'Het bestand is beschadigd: het begint goed, maar niet alles is te lezen. Kopieer of exporteer het opnieuw.',
  'film.codec':
    'Het beeld heeft een formaat dat hier niet te lezen is ({codec}). Exporteer de video als MP4 (H.264 of HEVC).',
  'film.long': {
    one: 'De video duurt {minutes} minuut; een shelf toont clips tot {most}. Knip het deel uit dat te zien moet zijn.',
    other:
      'De video duurt {minutes} minuten; een shelf toont clips tot {most}. Knip het deel uit dat te zien moet zijn.',
  },
  'library.missing':
    'Om video’s klaar te maken ontbreken hier een paar pakketten. Installeer ze naast reelshelf, en start het opnieuw: `{command}`',
  'library.broken':
    'De pakketten die video’s klaarmaken, laden niet op deze computer. Verwijder `node_modules`, en dan: `{command}`',
  'poster.notHere':
    'Deze video is hier niet klaargemaakt: sleep het bestand één keer hierheen, en kies dan een moment.',
  'poster.kind': '{file} is geen leesbare afbeelding: JPEG, PNG en WebP kunnen wel.',
  'poster.small':
    '{file} is {width} × {height} pixels, te weinig voor een kaart; 720 × 1280 is goed.',
  'poster.large':
    '{file} is {width} × {height} pixels, meer dan verwerkt kan worden; 720 × 1280 is goed.',
  'poster.damaged':
    '{file} is niet als afbeelding te lezen: het bestand is beschadigd of van een onbekende soort. Sla het op als JPEG.',
  'described.silent':
    '{file} heeft geen geluid. Een beschreven film is dezelfde film met een stem die zegt wat er te zien is.',
  'described.length':
    '{file} duurt {seconds} en de video {video}. Ze moeten even lang zijn: wie de beschrijving aanzet, gaat op dezelfde seconde verder.',
  'picture.kind': '{file} is geen afbeelding die elke browser toont: JPEG, PNG, WebP en GIF wel.',
  'picture.large': '{file} is groter dan {most} × {most} pixels, het meeste voor een portret.',
  'creator.gone': 'Deze creator zit niet meer in dit project.',
  'video.gone': 'Deze video zit niet meer in dit project.',
  'captions.file': '{file} heeft geen ondertitels die te lezen zijn.',
  'captions.language': '‘{lang}’ is geen taal zoals en of de-DE.',
  'captions.text':
    'In deze tekst staan geen ondertitels: een regel als `00:01.000 --> 00:02.500` ontbreekt.',
  'import.address': '{address} is geen adres van een winkel, zoals shop.example.',
  'import.counts': '{new} nieuw, {changed} veranderd, {same} gelijk.',
  'import.leftOut': '{count} weggelaten: concepten, kosten en dergelijke.',
  'import.vanished': '{count} niet meer in de winkel.',
  'import.unreachable': '{from} antwoordt niet. Kijk of het in je browser opent.',
  'import.unknown':
    '{from} heeft geen producten die hier te lezen zijn. Exporteer de producten uit je winkel als bestand (CSV), en sleep dat hierheen.',
  'import.file':
    '{from} is geen bekende export van producten: CSV van Shopify, WooCommerce, Wix of Meta, een productfeed van Google, of JSON van Shopify of WooCommerce.',
  'import.currency':
    'Nergens staat in welke valuta de prijzen van {from} zijn. Schrijf die naast het adres, zoals EUR, en haal ze opnieuw binnen.',
  'import.key':
    '{from} geeft zijn producten alleen met een sleutel. Exporteer ze als bestand (CSV) en sleep dat hierheen, of laat wie je site bouwt ze met de sleutel binnenhalen.',
  'invite.shop': 'Schrijf de naam van je winkel: de creator leest wie uitnodigt.',
  'invite.address':
    'Dat is geen adres. Schrijf waar creators deze server bereiken, zoals https://events.shop.example, of laat het leeg.',
  'invite.creator': 'Zeg wie wordt uitgenodigd: kies een creator, of schrijf een handle.',
  'invite.product': 'Kies het product dat je hebt gestuurd.',
  'invite.relation': 'Zeg hoe de creator aan het product komt.',
  'invite.ends': 'Zeg tot wanneer de creator een video kan sturen: een dag vanaf vandaag.',
  'invite.until': 'Zeg tot wanneer je de video wilt tonen: een dag vanaf vandaag.',
  'invite.onsite':
    'Een video voor de shelf heeft het recht nodig om in de winkel te worden getoond.',
  'invite.country': '{code} is geen code van een land, zoals US of DE.',
  'invite.over': 'Deze uitnodiging is ingetrokken. Maak een nieuwe.',
  'gift.gone': 'Wat je zoekt, is er niet meer.',
  'gift.why': 'Schrijf de creator een zin: waarom je de video niet neemt.',
  'gift.what': 'Schrijf de creator een zin: wat er anders moet.',
  'gift.changed':
    'Intussen is er iets veranderd: de creator heeft een andere video gestuurd of hem teruggenomen, of het is elders beslist. Kijk er opnieuw naar.',
  'proof.gone': 'Dit bewijs is niet meer bewaard. Voeg het opnieuw toe.',
  'proof.none': 'Schrijf het bericht van de creator op, of kies een bestand.',
  'proof.long': 'Het bericht is te lang. Voeg het toe als bestand.',
  'publish.address':
    '{address} is geen adres. Zeg waar de map komt te staan, zoals https://shop.example/reels/',
  'refused.key': 'Een pagina heeft geen sleutel van deze collector. Zet `data-key` in haar tag.',
  'refused.nowhere':
    'Een verzoek zei niet van welke pagina het kwam, zoals browsers doen. Alleen pagina’s van de origins die de sleutel noemt, mogen sturen.',
  'refused.origin':
    'Pagina’s van {origin} mogen niet met deze sleutel sturen. Zijn ze van jou, start de collector dan ook met `{setting}`.',
  'refused.network':
    'Eén netwerk stuurde meer dan de pagina’s van een winkel doen. Staat er een eigen proxy of CDN voor, noem dan de adressen met `--trust-proxy`.',
  'refused.many':
    'Er kwam meer tegelijk dan één sleutel mag sturen. Een heel grote winkel verhoogt dat met `--limit key=…`; anders overspoelt een programma de server.',
  'refused.visitor':
    'Eén bezoeker stuurde meer dan een klant ooit doet: een programma, of pagina’s die één bezoeker delen.',
  'refused.store':
    'Het kon niet in de database worden geschreven. Pagina’s houden wat ze te melden hebben, en het wordt vanzelf opnieuw geprobeerd.',
  'refused.form':
    'Het was niet zoals deze versie het stuurt ({reason}): de pagina’s hebben misschien een andere versie dan de collector, of een ander programma stuurt.',
  'refused.old': 'Gebeurtenissen zijn meer dan 72 uur later gemeld, en worden weggelaten.',
  'refused.new':
    'Gebeurtenissen zijn gemeld met een tijd na het versturen: een klok is intussen meer dan 5 minuten teruggezet.',
  'refused.likes': 'Er kunnen geen likes meer worden bewaard.',
  'refused.video': 'Geen feed die hier is gelezen, noemt deze video.',
  'refused.signature':
    'Bestellingen voor {platform} kwamen met een verkeerde handtekening, of zonder, en geen ervan is geloofd. Zijn ze van je winkel, dan heeft de webhook een ander geheim dan de collector, of loopt een klok verkeerd.',
  'refused.webhook':
    'Een server van {platform} stuurt bestellingen, en er is geen geheim voor gegeven. Stel het in bij Bestellingen.',
  'refused.order': 'Een bestelling was te groot, of niet te lezen.',
};
