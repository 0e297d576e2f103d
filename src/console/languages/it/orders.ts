import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Ordini',
  lead: 'Il server del tuo negozio comunica ogni ordine e lo firma con una chiave segreta, così nessuno può inventarne uno. Dal primo ordine firmato, nel report contano solo gli ordini firmati.',
  loading: 'Controllo del collegamento con il tuo negozio',
  undo: 'Annulla',
  'is.none': 'Non configurato.',
  'is.expected':
    'Non configurato. Un server manda già ordini così, l’ultimo: {when}; vengono respinti finché non è configurato.',
  'is.waiting': 'Configurato. In attesa del primo ordine.',
  'is.heard': 'Ultimo ordine: {when}.',
  'is.removed': 'Tolto. I suoi ordini vengono respinti.',
  'is.refused': 'Respinto, {when}: {why}',
  fixed: 'Impostato dalla riga di comando. Per cambiarlo, cambialo lì e riavvia il collector.',
  'fixed.also': 'Vale anche una chiave segreta data qui.',
  former: 'La chiave segreta precedente vale fino a: {when}.',
  'set.up': 'Configura',
  'set.up.of': 'Configura {platform}',
  steps: 'Passaggi',
  'steps.of': 'Passaggi per {platform}',
  hide: 'Nascondi',
  'hide.of': 'Nascondi i passaggi per {platform}',
  'take.away': 'Togli',
  'take.away.of': 'Togli la chiave segreta di {platform}',
  'taken.away': 'D’ora in poi gli ordini di {platform} vengono respinti.',
  back: 'Ripristina',
  'back.of': 'Ripristina la chiave segreta di {platform}',
  'is.back': 'La chiave segreta di {platform} vale di nuovo.',
  address: 'L’indirizzo',
  'address.copy': 'Copia l’indirizzo',
  'address.local':
    'Questo indirizzo è del tuo computer o della tua rete, e il server del negozio potrebbe non raggiungerlo. Apri questa pagina all’indirizzo che il collector ha su internet, e qui ci sarà quello giusto.',
  'address.plain':
    'Questo indirizzo inizia con http://. Le piattaforme mandano gli ordini solo a https://, e nessun altro dovrebbe leggerli: metti il collector dietro un certificato.',
  secret: 'La chiave segreta',
  'secret.make': 'Crea una chiave segreta',
  'secret.replace': 'Crea una nuova chiave segreta',
  'secret.own': 'Usa una chiave segreta che ho',
  'secret.paste': 'Chiave segreta di {platform}',
  'secret.save': 'Salva',
  'secret.for': 'La chiave segreta per {platform}',
  'secret.once':
    'Copiala ora e inseriscila dove dicono i passaggi: si vede solo questa volta. Se si perde, creane un’altra.',
  'secret.copy': 'Copia la chiave segreta',
  'secret.kept':
    'La chiave segreta di {platform} è salvata, e vale da ora. Con il prossimo ordine si vedrà qui se è quella giusta.',
  'secret.former':
    'Quando cambi la chiave segreta, la precedente vale ancora per un giorno, così nessun ordine va perso mentre la cambi nel negozio.',
};
