/** Dutch. Merchants and creators are addressed as je, as shoppers are on the shelf. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Onderdelen',
  report: 'Rapport',
  videos: 'Video’s',
  products: 'Producten',
  creators: 'Creators',
  inbox: 'Postvak',
  preview: 'Voorbeeld',
  health: 'Controle',
  publish: 'Publiceren',
  live: 'Live',
  questions: 'Vragen',
  orders: 'Bestellingen',
  people: 'Personen',
  'refused.report':
    'Je link opent het rapport niet. Heb je het nodig, vraag de eigenaar van de winkel dan om een andere.',
  'refused.studio':
    'Je link opent de studio niet. Heb je die nodig, vraag de eigenaar van de winkel dan om een andere.',
  'refused.live':
    'Je link opent de lives niet. Heb je ze nodig, vraag de eigenaar van de winkel dan om een andere.',
  'refused.questions':
    'Je link opent de vragen van klanten niet. Heb je ze nodig, vraag de eigenaar van de winkel dan om een andere.',
  'refused.orders':
    'Je link opent de bestellingen niet. Heb je ze nodig, vraag de eigenaar van de winkel dan om een andere.',
  'refused.people':
    'Je link opent de lijst met personen niet. Heb je die nodig, vraag de eigenaar van de winkel dan om een andere.',
  title: '{room} · Reelshelf',
  loading: 'Wordt geopend',
  close: 'Sluiten',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  selected: 'Geselecteerd: kopieer het met je toetsenbord',
  language: 'Taal',
  unanswered: 'De server antwoordt niet. Probeer het zo nog eens.',
  'failed.heading': 'Dit onderdeel ging niet open',
  'failed.lead':
    'Een deel van de pagina kon niet worden geladen. Misschien start de server net opnieuw, of is hij nieuwer dan deze pagina.',
  'failed.again': 'Opnieuw proberen',
};
