/** French, with vous. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'En direct',
  liveIn: 'En direct dans {time}',
  liveSoon: 'Bientôt en direct',
  liveWait: 'Le direct commence d’un instant à l’autre, tout seul.',
  remind: 'Me le rappeler',
  reminded: 'Ouvrez le fichier pour l’ajouter à votre agenda.',
  liveEdge: 'Revenir au direct',
  livePin: 'Maintenant : {product}',
  livePrice: 'Prix du direct',
  liveHeld: 'Le direct est interrompu. Il reprend tout seul.',
  liveOver: 'Le direct est terminé.',
  liveRecording: 'Le direct est terminé. Voici l’enregistrement.',
};
