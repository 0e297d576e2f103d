import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Vues',
  'figure.views.means':
    'Une vidéo a été lue pendant 2 secondes, avec au moins la moitié à l’écran.',
  'figure.views.column': 'Vues',
  'figure.watched.title': 'Part regardée',
  'figure.watched.means':
    'La part de leurs vidéos que les vues dans le lecteur ont couverte ; les relectures ne comptent pas.',
  'figure.watched.column': 'Regardé',
  'figure.failures.title': 'Lectures échouées',
  'figure.failures.means': 'Vidéos qu’un client a ouvertes et que le navigateur n’a pas pu lire.',
  'figure.opens.title': 'Produits ouverts',
  'figure.opens.means': 'Nombre de fois qu’un produit a été ouvert depuis une vidéo.',
  'figure.opens.column': 'Ouvertures',
  'figure.adds.title': 'Ajouts au panier',
  'figure.adds.means':
    'Nombre de fois qu’un produit est passé d’une vidéo au panier de la boutique, confirmé par celle-ci.',
  'figure.adds.column': 'Ajouts',
  'figure.questions.title': 'Questions',
  'figure.questions.means': 'Questions que des clients ont envoyées depuis une vidéo.',
  'figure.answerOpens.title': 'Ouverts depuis des réponses',
  'figure.answerOpens.means':
    'Parmi les produits ouverts, ceux qu’une réponse à une question montrait.',
  'figure.answerOrders.title': 'Commandes depuis des réponses',
  'figure.answerOrders.means':
    'Parmi les commandes, celles d’un produit ouvert en dernier depuis une réponse à une question.',
  'figure.shares.title': 'Partages',
  'figure.shares.means':
    'Nombre de fois qu’un client a transmis le lien d’une vidéo : copié, envoyé ou partagé avec son téléphone.',
  'figure.shareVisits.title': 'Arrivées par un lien partagé',
  'figure.shareVisits.means':
    'Nombre de fois qu’une page a été ouverte par un tel lien et que sa vidéo y était.',
  'figure.checkouts.title': 'Passages au paiement',
  'figure.checkouts.means':
    'Nombre de fois qu’un client est passé du panier de la vitrine au paiement.',
  'figure.orders.title': 'Commandes',
  'figure.orders.means':
    'Commandes avec un produit ouvert ou ajouté depuis une vidéo dans les jours précédents.',
  'figure.orders.column': 'Commandes',
  'figure.conversion.means':
    'Parmi les clients qui ont regardé une vidéo, ceux qui ont passé une telle commande ; la vraie valeur est dans la plage indiquée dessous, 95 fois sur 100.',
  'figure.sales.means':
    'Montant des lignes de ces commandes attribuées à une vidéo ; chaque devise à part.',
  'figure.average.means': 'Ventes divisées par le nombre de commandes, pour chaque devise.',
};
