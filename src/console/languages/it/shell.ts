/** Italian. Merchants and creators are addressed as tu, as shoppers are on the shelf. The shelf is la vetrina. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Sezioni',
  report: 'Report',
  videos: 'Video',
  products: 'Prodotti',
  creators: 'Creator',
  inbox: 'In arrivo',
  preview: 'Anteprima',
  health: 'Stato',
  publish: 'Pubblica',
  live: 'Dirette',
  questions: 'Domande',
  orders: 'Ordini',
  people: 'Persone',
  'refused.report':
    'Il tuo link non apre il report. Se ti serve, chiedine un altro al titolare del negozio.',
  'refused.studio':
    'Il tuo link non apre lo studio. Se ti serve, chiedine un altro al titolare del negozio.',
  'refused.live':
    'Il tuo link non apre le dirette. Se ti servono, chiedine un altro al titolare del negozio.',
  'refused.questions':
    'Il tuo link non apre le domande dei clienti. Se ti servono, chiedine un altro al titolare del negozio.',
  'refused.orders':
    'Il tuo link non apre gli ordini. Se ti servono, chiedine un altro al titolare del negozio.',
  'refused.people':
    'Il tuo link non apre l’elenco delle persone. Se ti serve, chiedine un altro al titolare del negozio.',
  title: '{room} · Reelshelf',
  loading: 'Apertura in corso',
  close: 'Chiudi',
  copy: 'Copia',
  copied: 'Copiato',
  selected: 'Selezionato: copialo con la tastiera',
  language: 'Lingua',
  unanswered: 'Il server non risponde. Riprova tra un momento.',
  'failed.heading': 'Questa sezione non si è aperta',
  'failed.lead':
    'Una parte della pagina non è stata caricata. Forse il server si sta riavviando, o è più recente di questa pagina.',
  'failed.again': 'Riprova',
};
