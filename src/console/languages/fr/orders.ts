import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Commandes',
  lead: 'Le serveur de votre boutique signale chaque commande et la signe avec une clé secrète, pour que personne ne puisse en inventer. À partir de la première commande signée, seules les commandes signées comptent dans le rapport.',
  loading: 'Vérification de la liaison avec votre boutique',
  undo: 'Annuler',
  'is.none': 'Non configuré.',
  'is.expected':
    'Non configuré. Un serveur envoie déjà de telles commandes, la dernière le {when} ; elles sont refusées tant que la configuration n’est pas faite.',
  'is.waiting': 'Configuré. En attente de la première commande.',
  'is.heard': 'Dernière commande le {when}.',
  'is.removed': 'Retiré. Ses commandes sont refusées.',
  'is.refused': 'Refusée le {when} : {why}',
  fixed:
    'Défini par la ligne de commande. Pour le changer, changez-le là et redémarrez le collecteur.',
  'fixed.also': 'Une clé secrète donnée ici compte aussi.',
  former: 'La clé secrète précédente compte jusqu’au {when}.',
  'set.up': 'Configurer',
  'set.up.of': 'Configurer {platform}',
  steps: 'Étapes',
  'steps.of': 'Étapes pour {platform}',
  hide: 'Masquer',
  'hide.of': 'Masquer les étapes pour {platform}',
  'take.away': 'Retirer',
  'take.away.of': 'Retirer la clé secrète de {platform}',
  'taken.away': 'Les commandes de {platform} sont désormais refusées.',
  back: 'Rétablir',
  'back.of': 'Rétablir la clé secrète de {platform}',
  'is.back': 'La clé secrète de {platform} compte de nouveau.',
  address: 'L’adresse',
  'address.copy': 'Copier l’adresse',
  'address.local':
    'Cette adresse est celle de votre propre machine ou réseau, et le serveur de votre boutique ne peut peut-être pas y accéder. Ouvrez cette page à l’adresse du collecteur sur Internet, et la bonne s’affichera ici.',
  'address.plain':
    'Cette adresse commence par http://. Les plateformes n’envoient les commandes qu’à https://, et personne d’autre ne doit les lire : placez le collecteur derrière un certificat.',
  secret: 'La clé secrète',
  'secret.make': 'Créer une clé secrète',
  'secret.replace': 'Créer une nouvelle clé secrète',
  'secret.own': 'Utiliser une clé secrète que j’ai',
  'secret.paste': 'Clé secrète de {platform}',
  'secret.save': 'L’enregistrer',
  'secret.for': 'La clé secrète pour {platform}',
  'secret.once':
    'Copiez-la maintenant et saisissez-la là où l’indiquent les étapes : elle n’est affichée que cette fois. Si elle est perdue, créez-en une nouvelle.',
  'secret.copy': 'Copier la clé secrète',
  'secret.kept':
    'La clé secrète de {platform} est enregistrée et compte dès maintenant. La prochaine commande montrera ici si c’est la bonne.',
  'secret.former':
    'Quand vous remplacez la clé secrète, la précédente compte encore un jour, pour qu’aucune commande ne se perde pendant que vous la changez dans la boutique.',
};
