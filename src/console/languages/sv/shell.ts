/** Swedish. Merchants and creators are addressed as du, as shoppers are on the shelf. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Avdelningar',
  report: 'Rapport',
  videos: 'Videor',
  products: 'Produkter',
  creators: 'Kreatörer',
  inbox: 'Inkorg',
  preview: 'Förhandsvisning',
  health: 'Kontroll',
  publish: 'Publicera',
  live: 'Live',
  questions: 'Frågor',
  orders: 'Beställningar',
  people: 'Personer',
  'refused.report':
    'Din länk öppnar inte rapporten. Behöver du den, be butikens ägare om en annan länk.',
  'refused.studio':
    'Din länk öppnar inte studion. Behöver du den, be butikens ägare om en annan länk.',
  'refused.live':
    'Din länk öppnar inte livesändningarna. Behöver du dem, be butikens ägare om en annan länk.',
  'refused.questions':
    'Din länk öppnar inte kundernas frågor. Behöver du dem, be butikens ägare om en annan länk.',
  'refused.orders':
    'Din länk öppnar inte beställningarna. Behöver du dem, be butikens ägare om en annan länk.',
  'refused.people':
    'Din länk öppnar inte listan över personer. Behöver du den, be butikens ägare om en annan länk.',
  title: '{room} · Reelshelf',
  loading: 'Öppnas',
  close: 'Stäng',
  copy: 'Kopiera',
  copied: 'Kopierat',
  selected: 'Markerat: kopiera det med tangentbordet',
  language: 'Språk',
  unanswered: 'Servern svarar inte. Försök igen om en stund.',
  'failed.heading': 'Avdelningen gick inte att öppna',
  'failed.lead':
    'En del av sidan kunde inte laddas. Servern kanske håller på att starta om, eller är nyare än den här sidan.',
  'failed.again': 'Försök igen',
};
