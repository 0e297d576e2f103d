/** French. Merchants and creators are addressed as vous, as shoppers are on the shelf. The shelf is la vitrine. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Rubriques',
  report: 'Rapport',
  videos: 'Vidéos',
  products: 'Produits',
  creators: 'Créateurs',
  inbox: 'Boîte de réception',
  preview: 'Aperçu',
  health: 'État',
  publish: 'Publier',
  live: 'Directs',
  questions: 'Questions',
  orders: 'Commandes',
  people: 'Personnes',
  'refused.report':
    'Votre lien n’ouvre pas le rapport. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  'refused.studio':
    'Votre lien n’ouvre pas le studio. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  'refused.live':
    'Votre lien n’ouvre pas les directs. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  'refused.questions':
    'Votre lien n’ouvre pas les questions des clients. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  'refused.orders':
    'Votre lien n’ouvre pas les commandes. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  'refused.people':
    'Votre lien n’ouvre pas la liste des personnes. Si vous en avez besoin, demandez un autre lien au propriétaire de la boutique.',
  title: '{room} · Reelshelf',
  loading: 'Ouverture en cours',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné : copiez-le avec votre clavier',
  language: 'Langue',
  unanswered: 'Le serveur ne répond pas. Réessayez dans un instant.',
  'failed.heading': 'Cette rubrique n’a pas pu s’ouvrir',
  'failed.lead':
    'Une partie de la page n’a pas pu être chargée. Le serveur redémarre peut-être, ou il est plus récent que cette page.',
  'failed.again': 'Réessayer',
};
