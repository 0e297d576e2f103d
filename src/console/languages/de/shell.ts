/** German. Merchants and creators are addressed as du, as shoppers are on the shelf; where it can be helped, as nobody. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Bereiche',
  report: 'Bericht',
  videos: 'Videos',
  products: 'Produkte',
  creators: 'Creators',
  inbox: 'Eingang',
  preview: 'Vorschau',
  health: 'Zustand',
  publish: 'Veröffentlichen',
  live: 'Live',
  questions: 'Fragen',
  orders: 'Bestellungen',
  people: 'Personen',
  'refused.report':
    'Dein Link öffnet den Bericht nicht. Wenn du ihn brauchst, bitte den Inhaber des Shops um einen anderen.',
  'refused.studio':
    'Dein Link öffnet das Studio nicht. Wenn du es brauchst, bitte den Inhaber des Shops um einen anderen.',
  'refused.live':
    'Dein Link öffnet die Lives nicht. Wenn du sie brauchst, bitte den Inhaber des Shops um einen anderen.',
  'refused.questions':
    'Dein Link öffnet die Fragen der Kunden nicht. Wenn du sie brauchst, bitte den Inhaber des Shops um einen anderen.',
  'refused.orders':
    'Dein Link öffnet die Bestellungen nicht. Wenn du sie brauchst, bitte den Inhaber des Shops um einen anderen.',
  'refused.people':
    'Dein Link öffnet die Liste der Personen nicht. Wenn du sie brauchst, bitte den Inhaber des Shops um einen anderen.',
  title: '{room} · Reelshelf',
  loading: 'Wird geöffnet',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert: kopiere es mit der Tastatur',
  language: 'Sprache',
  unanswered: 'Der Server antwortet nicht. Versuche es gleich noch einmal.',
  'failed.heading': 'Dieser Bereich ließ sich nicht öffnen',
  'failed.lead':
    'Ein Teil der Seite konnte nicht geladen werden. Vielleicht startet der Server gerade neu, oder er ist neuer als diese Seite.',
  'failed.again': 'Noch einmal versuchen',
};
