import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Bestellingen',
  lead: 'De server van je winkel meldt elke bestelling en ondertekent die met een geheim, zodat niemand er een kan verzinnen. Vanaf de eerste ondertekende bestelling tellen in het rapport alleen nog ondertekende.',
  loading: 'Kijken hoe je winkel wordt gehoord',
  undo: 'Ongedaan maken',
  'is.none': 'Niet ingesteld.',
  'is.expected':
    'Niet ingesteld. Een server stuurt al zulke bestellingen, de laatste {when}; ze worden geweigerd tot dit is ingesteld.',
  'is.waiting': 'Ingesteld. Wacht op de eerste bestelling.',
  'is.heard': 'Laatste bestelling {when}.',
  'is.removed': 'Weggehaald. De bestellingen worden geweigerd.',
  'is.refused': 'Geweigerd {when}: {why}',
  fixed:
    'Ingesteld via de opdrachtregel. Wil je het wijzigen, doe het dan daar en start de collector opnieuw.',
  'fixed.also': 'Een geheim dat hier is opgegeven, telt ook.',
  former: 'Het vorige geheim telt tot {when}.',
  'set.up': 'Instellen',
  'set.up.of': 'Instellen van {platform}',
  steps: 'Stappen',
  'steps.of': 'Stappen voor {platform}',
  hide: 'Verbergen',
  'hide.of': 'Verbergen van de stappen voor {platform}',
  'take.away': 'Weghalen',
  'take.away.of': 'Weghalen van het geheim van {platform}',
  'taken.away': 'Bestellingen van {platform} worden vanaf nu geweigerd.',
  back: 'Terugzetten',
  'back.of': 'Terugzetten: het geheim van {platform}',
  'is.back': 'Het geheim van {platform} telt weer.',
  address: 'Het adres',
  'address.copy': 'Kopiëren van het adres',
  'address.local':
    'Dit is een adres van je eigen computer of netwerk, en misschien kan de server van je winkel er niet bij. Open deze pagina op het adres dat de collector op internet heeft, dan staat het juiste hier.',
  'address.plain':
    'Dit adres begint met http://. Platforms sturen bestellingen alleen naar https://, en niemand anders hoort ze te lezen: zet de collector achter een certificaat.',
  secret: 'Het geheim',
  'secret.make': 'Geheim maken',
  'secret.replace': 'Nieuw geheim maken',
  'secret.own': 'Een geheim gebruiken dat ik heb',
  'secret.paste': 'Geheim van {platform}',
  'secret.save': 'Bewaren',
  'secret.for': 'Het geheim voor {platform}',
  'secret.once':
    'Kopieer het nu en vul het in waar de stappen het zeggen: het wordt maar één keer getoond. Is het kwijt, maak dan een nieuw.',
  'secret.copy': 'Kopiëren van het geheim',
  'secret.kept':
    'Het geheim van {platform} is bewaard en telt vanaf nu. Bij de volgende bestelling zie je hier of het het juiste is.',
  'secret.former':
    'Als je het geheim vervangt, telt het vorige nog één dag, zodat er geen bestelling verloren gaat terwijl je het in de winkel wijzigt.',
};
