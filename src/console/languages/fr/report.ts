import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Rapport des créateurs',
  today: 'Aujourd’hui',
  week: '7 jours',
  month: '28 jours',
  custom: 'Choisir les jours',
  from: 'Du',
  to: 'Au',
  range: 'Quels jours',
  shop: 'Boutique',
  'period.today': 'aujourd’hui',
  'period.week': 'cette semaine',
  'period.month': 'ces quatre dernières semaines',
  'period.custom': 'pendant ces jours',
  'period.day': 'ce jour-là',
  'before.today': 'Hier',
  'before.week': 'La semaine précédente',
  'before.month': 'Les quatre semaines précédentes',
  'before.custom': 'Les jours précédents',
  'before.day': 'La veille',
  'before.running.today': 'Hier, jusqu’à la même heure',
  'before.running.week': 'La semaine précédente, à ce stade',
  'before.running.month': 'Les quatre semaines précédentes, à ce stade',
  'before.running.custom': 'Les jours précédents, à ce stade',
  'before.running.day': 'La veille, jusqu’à la même heure',
  'creator.page': 'Page de',
  'creator.all': 'toute la boutique',
  'creator.share':
    'Voici ce que voit le créateur. Dans la rubrique « Personnes », vous lui donnez un lien vers cette page, qui n’ouvre rien d’autre et peut être retiré.',
  'own.none': 'Rien ici pour l’instant',
  'own.none.lead':
    'Personne n’a regardé vos vidéos pendant ces jours. Dès que quelqu’un le fera, cela s’affichera ici en quelques secondes.',
  'live.now': 'Mis à jour à l’instant',
  'live.ago': 'Mis à jour {ago}',
  'live.lost': 'Pas de connexion, nouvel essai en cours',
  creators: { one: '{count} créateur', other: '{count} créateurs' },
  orders: { one: '{count} commande', other: '{count} commandes' },
  likes: { one: '{count} J’aime', other: '{count} J’aime' },
  views: { one: '{count} vue', other: '{count} vues' },
  shoppers: { one: '{count} client', other: '{count} clients' },
  'headline.orders': '{orders}, {revenue}, après des vidéos de {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, après des vidéos de {creator} {period}.',
  'headline.creators': { one: '{count} créateur', other: '{count} créateurs' },
  'headline.added': {
    one: '{shoppers} client a regardé {period} et mis {products} dans le panier. Pas encore de commande.',
    other:
      '{shoppers} clients ont regardé {period} et mis {products} dans le panier. Pas encore de commande.',
  },
  'headline.products': { one: '{count} produit', other: '{count} produits' },
  'headline.watched': {
    one: '{shoppers} client a regardé des vidéos de {creators} {period}. Rien n’a encore été ajouté à un panier.',
    other:
      '{shoppers} clients ont regardé des vidéos de {creators} {period}. Rien n’a encore été ajouté à un panier.',
  },
  'headline.seen': {
    one: 'La vitrine a été vue une fois {period}. Aucune vidéo n’a encore été regardée.',
    other: 'La vitrine a été vue {count} fois {period}. Aucune vidéo n’a encore été regardée.',
  },
  'headline.before': '{before} : {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before} : {orders}.',
  'headline.beforeNone': '{before} : aucune commande.',
  'orders.claimed':
    'Commandes telles que les pages de la boutique les ont signalées ; personne ne les a confirmées.',
  'orders.confirmed': 'Toutes confirmées par le serveur de la boutique.',
  'orders.partly': {
    one: 'Le serveur de la boutique a confirmé {count} commande ; les autres sont telles que les pages les avaient signalées auparavant.',
    other:
      'Le serveur de la boutique a confirmé {count} commandes ; les autres sont telles que les pages les avaient signalées auparavant.',
  },
  'figures.how': 'Ce que veut dire chaque chiffre',
  'figure.sales': 'Ventes',
  'figure.conversion': 'Ont commandé, parmi ceux qui ont regardé',
  'figure.average': '{money} par commande',
  'figure.before': '{count} avant',
  'figure.confirmed': { one: '{count} confirmée', other: '{count} confirmées' },
  notEnough: 'Pas encore assez de données',
  'notEnough.note':
    'Un tiret veut dire : pas encore assez de données, moins de {count} vues dans le lecteur.',
  none: 'Rien pour l’instant',
  'chart.heading.hour': 'Heure par heure',
  'chart.heading.day': 'Jour par jour',
  'chart.heading.week': 'Semaine par semaine',
  'chart.views': 'Vues',
  'chart.adds': 'Ajouts au panier',
  'chart.orders': 'Commandes',
  'chart.soFar': '{when}, jusqu’ici',
  'chart.reading': '{when} : {views}, {added}, {orders}',
  'chart.added': { one: '{count} ajout au panier', other: '{count} ajouts au panier' },
  'chart.label.hour':
    'Vues, ajouts et commandes au fil du temps. Les flèches du clavier lisent chaque heure.',
  'chart.label.day':
    'Vues, ajouts et commandes au fil du temps. Les flèches du clavier lisent chaque jour.',
  'chart.label.week':
    'Vues, ajouts et commandes au fil du temps. Les flèches du clavier lisent chaque semaine.',
  'chart.week': 'Semaine du {day}',
  'chart.table': 'Afficher en tableau',
  'chart.when': 'Quand',
  'creators.heading': 'Créateurs',
  'creators.download': 'Télécharger pour tableur',
  'creators.creator': 'Créateur',
  'creators.column.sales': 'Ventes',
  'creators.opened': { one: '{count} ouverture', other: '{count} ouvertures' },
  'creators.added': { one: '{count} ajout', other: '{count} ajouts' },
  'creators.influenced': 'Influencées',
  'creators.range':
    'Sous les commandes figure la plage où se trouvent vraiment les commandes pour 100 personnes qui ont regardé, 95 fois sur 100 : des plages qui se chevauchent ne diffèrent peut-être que par hasard.',
  'creators.showInfluenced': 'Montrer aussi les commandes qu’une vue a pu influencer',
  'creators.all': 'Afficher les {count}',
  'creators.more': 'En afficher {count} de plus sur {all}',
  'creators.currencies':
    'Les sommes de devises différentes ne sont jamais additionnées. À nombre de commandes égal, {currency} décide : c’est la devise du plus grand nombre de commandes.',
  'unknown.unnamed': {
    one: 'Inconnus : {count} identifiant',
    other: 'Inconnus : {count} identifiants',
  },
  'unknown.rest': {
    one: 'Tous les autres : {count} identifiant',
    other: 'Tous les autres : {count} identifiants',
  },
  'gifts.heading': 'Cadeaux',
  'gifts.heading.own': 'Vos cadeaux',
  'gifts.gift': 'Cadeau',
  'gifts.video': 'Vidéo',
  'gifts.views': 'Vues',
  'gifts.adds': 'Ajouts',
  'gifts.orders': 'Commandes',
  'gifts.sales': 'Ventes',
  'gifts.sent': 'Invitation du {day}, rien d’envoyé pour l’instant',
  'gifts.opened': 'Invitation ouverte, rien d’envoyé pour l’instant',
  'gifts.submitted': 'Envoyée, attend une réponse',
  'gifts.withdrawn': 'Reprise par le créateur',
  'gifts.changes_asked': 'Une modification est demandée',
  'gifts.refused': 'Non acceptée',
  'gifts.approved': 'En préparation',
  'gifts.shown': 'Dans la boutique jusqu’au {day}',
  'gifts.cancelled': 'Invitation annulée',
  'gifts.words': 'La boutique dit : {words}',
  'gifts.spark': 'Code Spark {code}, jusqu’au {day}',
  'gifts.more': 'Afficher les {count}',
  'gifts.note': 'Depuis la première vue, quels que soient les jours choisis ci-dessus.',
  'videos.heading': 'Vidéos',
  'videos.watched': '{share} regardés',
  'videos.live': '{orders} pendant le direct',
  'products.heading': 'Produits',
  'products.product': 'Produit',
  'products.opened': 'Ouvertures',
  'products.added': 'Ajouts',
  'funnel.heading': 'Où les clients s’arrêtent',
  'funnel.seen': { one: '{count} a vu la vitrine', other: '{count} ont vu la vitrine' },
  'funnel.viewed': { one: '{count} a regardé une vidéo', other: '{count} ont regardé une vidéo' },
  'funnel.engaged': {
    one: '{count} a continué ou participé',
    other: '{count} ont continué ou participé',
  },
  'funnel.opened': { one: '{count} a ouvert un produit', other: '{count} ont ouvert un produit' },
  'funnel.added': { one: '{count} l’a ajouté au panier', other: '{count} l’ont ajouté au panier' },
  'funnel.ordered': { one: '{count} a commandé', other: '{count} ont commandé' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} des précédents, entre {low} et {high}',
  'funnel.drop.viewed': {
    one: 'La plus forte baisse : sur {before} clients qui ont vu la vitrine, {after} a regardé une vidéo.',
    other:
      'La plus forte baisse : sur {before} clients qui ont vu la vitrine, {after} ont regardé une vidéo.',
  },
  'funnel.drop.engaged': {
    one: 'La plus forte baisse : sur {before} clients qui ont regardé une vidéo, {after} a continué ou participé.',
    other:
      'La plus forte baisse : sur {before} clients qui ont regardé une vidéo, {after} ont continué ou participé.',
  },
  'funnel.drop.opened': {
    one: 'La plus forte baisse : sur {before} clients qui ont continué ou participé, {after} a ouvert un produit.',
    other:
      'La plus forte baisse : sur {before} clients qui ont continué ou participé, {after} ont ouvert un produit.',
  },
  'funnel.drop.added': {
    one: 'La plus forte baisse : sur {before} clients qui ont ouvert un produit, {after} l’a ajouté au panier.',
    other:
      'La plus forte baisse : sur {before} clients qui ont ouvert un produit, {after} l’ont ajouté au panier.',
  },
  'funnel.drop.ordered': {
    one: 'La plus forte baisse : sur {before} clients qui l’ont ajouté au panier, {after} a commandé.',
    other:
      'La plus forte baisse : sur {before} clients qui l’ont ajouté au panier, {after} ont commandé.',
  },
  'funnel.wait':
    'Pas encore assez de clients pour dire où ils s’arrêtent. Il en faut environ {count} à une étape.',
  'lift.heading': 'Ce qu’apporte la vitrine elle-même',
  'lift.download': 'Télécharger pour tableur',
  'lift.people':
    '{on} visiteurs avec la vitrine et {off} sans elle sont comparés, depuis le {day}.',
  'lift.more':
    'Oui, elle fait vendre : {on} visiteurs sur 100 ont commandé avec la vitrine, {off} sans elle.',
  'lift.less':
    'Elle coûte des commandes : {on} visiteurs sur 100 ont commandé avec la vitrine, {off} sans elle.',
  'lift.unclear':
    'Aucune différence trouvée : {on} visiteurs sur 100 ont commandé avec la vitrine, {off} sans elle.',
  'lift.few': {
    one: 'Pas encore assez de données : il faut encore environ {more} visiteur.',
    other: 'Pas encore assez de données : il faut encore environ {more} visiteurs.',
  },
  'lift.few.long': {
    one: 'Pas encore assez de données : il faut encore environ {more} visiteur, soit plus d’un an au rythme actuel.',
    other:
      'Pas encore assez de données : il faut encore environ {more} visiteurs, soit plus d’un an au rythme actuel.',
  },
  'lift.few.days': {
    one: 'Pas encore assez de données : il faut encore environ {more} visiteur, soit {days} au rythme actuel.',
    other:
      'Pas encore assez de données : il faut encore environ {more} visiteurs, soit {days} au rythme actuel.',
  },
  'lift.days': { one: '{count} jour', other: '{count} jours' },
  'lift.first': {
    one: 'Pas encore assez de données : les premiers visiteurs sont venus le {day}, et chacun a {count} jour pour commander avant d’être comparé.',
    other:
      'Pas encore assez de données : les premiers visiteurs sont venus le {day}, et chacun a {count} jours pour commander avant d’être comparé.',
  },
  'lift.ratio':
    'Pas de résultat, car les deux groupes ne sont pas ce qu’ils devraient être : {expected} des visiteurs devaient être sans la vitrine, et {found} l’ont été.',
  'lift.ratio.do':
    'Le hasard seul ne fait presque jamais cela. Autre chose décide de qui est compté, et toute comparaison tromperait : une page gardée en cache avec un autre data-holdout, un script de la page qui échoue dans un groupe, ou des requêtes bloquées. Rendez la balise identique sur toutes les pages ; avec une autre part, le compte repart de zéro.',
  'lift.none': 'Combien de ces commandes seraient venues sans la vitrine ?',
  'lift.noneHere': 'Aucun de ces visiteurs n’est encore comparé.',
  'lift.visitors': 'Les nouveaux visiteurs et ceux qui reviennent ne sont pas distingués ici.',
  'lift.none.do':
    'Les vues et les clics ne peuvent pas le dire. Laissez la vitrine de côté pour quelques visiteurs, et la réponse s’affichera ici : ajoutez {code} à la balise, et un visiteur sur dix parmi ceux qui acceptent les statistiques ne la verra pas.',
  'lift.conversion': 'Visiteurs qui ont commandé',
  'lift.revenue': 'Ventes par visiteur en {currency}',
  'lift.withShelf': 'Avec la vitrine',
  'lift.without': 'Sans elle',
  'lift.of100': '{count} sur 100',
  'lift.fewer': 'de moins',
  'lift.lessMoney': 'de moins',
  'lift.same': 'aucune différence',
  'lift.moreOf': 'de plus',
  'lift.range': 'Différence : {value}, en réalité entre {low} et {high}',
  'lift.inBoth': {
    one: '{count} visiteur a été signalé dans les deux groupes et est laissé de côté.',
    other: '{count} visiteurs ont été signalés dans les deux groupes et sont laissés de côté.',
  },
  'lift.failed': 'Cette partie n’a pas pu être lue : {message}',
  'trust.heading': 'Peut-on se fier à ces chiffres ?',
  'trust.none':
    'Il n’y a encore rien à vérifier. Quand les pages seront restées silencieuses 15 minutes, on verra ici si quelque chose s’est perdu en route.',
  'trust.yes': 'Oui. Sur {expected} signaux envoyés par les pages, aucun ne s’est perdu.',
  'trust.good': {
    one: 'Oui. Sur {expected} signaux envoyés par les pages, {lost} s’est perdu en route : {share}.',
    other:
      'Oui. Sur {expected} signaux envoyés par les pages, {lost} se sont perdus en route : {share}.',
  },
  'trust.mostly': {
    one: 'En grande partie. Sur {expected} signaux envoyés par les pages, {lost} s’est perdu en route : {share}. Les vrais chiffres sont un peu plus élevés.',
    other:
      'En grande partie. Sur {expected} signaux envoyés par les pages, {lost} se sont perdus en route : {share}. Les vrais chiffres sont un peu plus élevés.',
  },
  'trust.careful': {
    one: 'Avec prudence. Sur {expected} signaux envoyés par les pages, {lost} s’est perdu en route : {share}. Les vrais chiffres sont plus élevés. Des requêtes bloquées ou un collecteur arrêté en sont les causes habituelles.',
    other:
      'Avec prudence. Sur {expected} signaux envoyés par les pages, {lost} se sont perdus en route : {share}. Les vrais chiffres sont plus élevés. Des requêtes bloquées ou un collecteur arrêté en sont les causes habituelles.',
  },
  'trust.orders':
    'Les commandes et les ventes sont ce que votre page de remerciement a dit dans le navigateur du client, et n’importe qui peut le dire. Configurez le webhook de votre boutique (dans la rubrique « Commandes », ou avec reelshelf collect --webhook), et seules les commandes signées par son serveur compteront.',
  'trust.signed':
    'À partir de la première commande signée par le serveur de votre boutique, seules les commandes signées comptent. Les ventes sont après remises et remboursements, hors taxes et livraison.',
  'trust.refunded': '{money} ont été remboursés sur l’ensemble des commandes.',
  'trust.cancelled': {
    one: '{count} commande annulée n’est pas comptée.',
    other: '{count} commandes annulées ne sont pas comptées.',
  },
  'trust.waiting': {
    one: '{count} commande signalée par une page attend la confirmation de votre boutique.',
    other: '{count} commandes signalées par des pages attendent la confirmation de votre boutique.',
  },
  'trust.unmatched': {
    one: '{count} commande signalée par une page n’a pas été confirmée en 48 heures et n’est pas comptée.',
    other:
      '{count} commandes signalées par des pages n’ont pas été confirmées en 48 heures et ne sont pas comptées.',
  },
  'trust.webhook.server': 'Votre serveur',
  'trust.webhook': '{platform} : la dernière commande signée est arrivée {ago}.',
  'trust.webhook.silent': '{platform} : configuré, et rien de signé n’en est encore venu.',
  'trust.webhook.refused': 'Refusée {ago} : {why}',
  'trust.above': {
    one: '{count} commande signalée par une page dépasse le prix de la boutique et n’est pas comptée.',
    other:
      '{count} commandes signalées par des pages dépassent le prix de la boutique et ne sont pas comptées.',
  },
  'trust.robots': {
    one: '{count} visite de robot n’est pas comptée.',
    other: '{count} visites de robots ne sont pas comptées.',
  },
  'trust.robotsCounted':
    'Les visites de robots sont comptées aussi, car le collecteur est réglé ainsi.',
  'trust.open': {
    one: '{count} page est encore ouverte et peut en signaler plus.',
    other: '{count} pages sont encore ouvertes et peuvent en signaler plus.',
  },
  'refused.batches': { one: '{count} envoi a été refusé', other: '{count} envois ont été refusés' },
  'refused.events': {
    one: '{count} événement a été refusé',
    other: '{count} événements ont été refusés',
  },
  'refused.since': 'Depuis le démarrage du collecteur, {when} :',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Quelque chose est bien arrivé',
  'trust.how': 'Comment on compte',
  'empty.heading': 'Rien ici pour l’instant',
  'empty.other': 'Aucun client n’a vu la vitrine {period}.',
  'empty.lead':
    'Dès qu’un client verra la vitrine sur l’une de vos pages, cela s’affichera ici en quelques secondes.',
  'empty.step1': 'Placez la balise sur une page produit, avec votre point d’accès :',
  'empty.step2': 'Ouvrez vous-même cette page et faites défiler jusqu’à la vitrine.',
  'empty.step3':
    'Sur la page de remerciement, signalez la commande, pour que les ventes trouvent leurs créateurs :',
  'empty.longer': 'Voir 28 jours',
  'failed.heading': 'Le rapport n’a pas pu être lu',
  'failed.signed_out':
    'Vous n’êtes plus connecté. Rouvrez la page par votre lien, ou demandez-en un nouveau à son propriétaire.',
  'failed.unreachable':
    'Le collecteur ne répond pas. Il redémarre peut-être ; cette page continue d’essayer.',
  'failed.again': 'Réessayer',
  loading: 'Lecture de vos chiffres',
};
