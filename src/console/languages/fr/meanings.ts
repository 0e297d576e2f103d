import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Une vue, c’est 2 secondes de lecture avec au moins la moitié de la vidéo à l’écran. La part regardée est la part de leurs vidéos que les vues dans le lecteur ont couverte, sans les relectures ; les coups d’œil plus courts ne sont pas des vues et ne comptent nulle part. Les commandes sont celles qui comprennent un produit ouvert ou ajouté depuis une vidéo dans le jour précédent ({days} jour) ; la conversion est la part de ceux qui ont regardé et ont passé une telle commande, la commande moyenne ce qu’une commande a rapporté.',
    other:
      'Une vue, c’est 2 secondes de lecture avec au moins la moitié de la vidéo à l’écran. La part regardée est la part de leurs vidéos que les vues dans le lecteur ont couverte, sans les relectures ; les coups d’œil plus courts ne sont pas des vues et ne comptent nulle part. Les commandes sont celles qui comprennent un produit ouvert ou ajouté depuis une vidéo dans les {days} jours précédents ; la conversion est la part de ceux qui ont regardé et ont passé une telle commande, la commande moyenne ce qu’une commande a rapporté.',
  },
  'orders.credited': {
    one: 'Une commande compte une seule fois, qui que ce soit qui la signale. Une ligne est attribuée à la vidéo depuis laquelle son produit a été ajouté au panier en dernier, ou à défaut ouvert en dernier, au plus {days} jour avant la commande.',
    other:
      'Une commande compte une seule fois, qui que ce soit qui la signale. Une ligne est attribuée à la vidéo depuis laquelle son produit a été ajouté au panier en dernier, ou à défaut ouvert en dernier, au plus {days} jours avant la commande.',
  },
  'orders.influenced': {
    one: 'Les commandes influencées avaient un produit montré dans une vidéo vue au plus {days} jour avant, sans avoir été ouvert ni ajouté depuis celle-ci. Elles sont tenues à part et jamais additionnées aux commandes ci-dessus.',
    other:
      'Les commandes influencées avaient un produit montré dans une vidéo vue au plus {days} jours avant, sans avoir été ouvert ni ajouté depuis celle-ci. Elles sont tenues à part et jamais additionnées aux commandes ci-dessus.',
  },
  'orders.confirmed':
    'Les commandes confirmées ont été signées par le serveur de votre boutique ; leurs ventes sont comptées après remises et remboursements, hors taxes et livraison, et les commandes annulées sont laissées de côté. À partir de la première d’entre elles, ce qu’une page dit d’une commande sert seulement à savoir à qui l’attribuer, et celle qu’aucun serveur ne confirme dans les 48 heures ne compte nulle part.',
  'orders.claimed':
    'Ces commandes sont ce que les pages ont dit dans le navigateur des clients ; personne ne les a confirmées. Configurez le webhook de votre boutique, et seules ses propres commandes compteront.',
  creator:
    'Ce que les clients ont fait avec les vidéos de chaque créateur. Une commande avec des produits de deux créateurs compte pour les deux, chacun avec ses propres lignes.',
  video:
    'Ce que les clients ont fait avec chaque vidéo. Une vue, c’est 2 secondes de lecture avec au moins la moitié de la vidéo à l’écran.',
  likes:
    'Les J’aime sont ceux qui valent maintenant, quels que soient les jours affichés : un par personne, sans ceux qui ont été retirés.',
  product:
    'Combien de fois chaque produit a été ouvert et ajouté au panier depuis une vidéo, et les commandes qui en sont venues.',
  'unknown.unnamed':
    'Les inconnus sont des identifiants que des pages ont envoyés et qui n’ont jamais été dans votre flux : quelqu’un les a inventés, ou ils viennent d’un autre de vos flux, à indiquer au collecteur par un --feed de plus.',
  'unknown.rest':
    'Sans votre flux, les {count} premiers ont chacun une ligne, et tous les autres en partagent une. Indiquez votre flux au collecteur avec --feed, et seul ce qu’il nomme aura une ligne.',
  'time.hour':
    'Vues, ajouts au panier et commandes issues des vidéos, par heure, à l’heure de {zone}.',
  'time.day':
    'Vues, ajouts au panier et commandes issues des vidéos, par jour, à l’heure de {zone}.',
  'time.week':
    'Vues, ajouts au panier et commandes issues des vidéos, par semaine, à l’heure de {zone}.',
  funnel:
    'Les clients selon l’étape atteinte pendant ce temps : une étape compte tous ceux qui sont allés jusque-là ou plus loin, même si une étape intermédiaire n’a pas été vue, par exemple une commande après un produit de la semaine passée. Qui a commandé deux fois est un seul client. Un client est un visiteur qui a accepté d’être reconnu ; pour tous les autres, chaque page vue en compte un, car rien ne relie leurs pages.',
  'step.seen': 'ont eu au moins la moitié de la vitrine à l’écran pendant une seconde',
  'step.viewed': 'ont regardé une vidéo pendant au moins 2 secondes',
  'step.engaged':
    'ont regardé 10 secondes ou presque tout, activé le son, ouvert un produit ou partagé',
  'step.opened': 'ont ouvert un produit depuis une vidéo',
  'step.added': 'l’ont ajouté au panier',
  'step.ordered': 'ont commandé un produit ouvert ou ajouté depuis une vidéo',
  trust:
    'Chaque page numérote ce qu’elle signale ; un numéro manquant montre donc que quelque chose s’est perdu en route. Les pages qui ont donné signe dans les 15 dernières minutes sont laissées de côté, car il peut encore en venir. Ce qu’une page a fait après son dernier signal ne peut pas se voir.',
  kept: 'De ce qui s’est passé avant le {day}, seules des sommes sont conservées. Vues, produits ouverts et ajoutés, commandes et ventes sont complets. Les clients, leurs étapes, la part regardée, les pertes en route et les commandes annulées portent sur les jours suivants, et les commandes des jours d’avant sur les délais habituels.',
  'kept.months':
    'Avant le {day}, il y a des sommes par mois, et un mois compte s’il est entièrement dans les jours que vous avez choisis.',
  'lift.experiment':
    'Le hasard décide pour chaque visiteur qui ne verra pas la vitrine, et cela ne change plus. Un visiteur participe dès que la vitrine est apparue à l’écran, ou l’aurait fait, et il est comparé quand {days} jours ont passé. Seuls les visiteurs qui acceptent les statistiques ont un identifiant et participent ; tous les autres voient la vitrine et ne comptent pas ici. Le résultat porte sur les {most} derniers jours, tant que la même part est tenue à l’écart, quels que soient les jours choisis ci-dessus. Avec un filtre, il porte sur les visiteurs qui ont rencontré la vitrine pour la première fois à cet endroit ; les nouveaux et ceux qui reviennent ne sont pas distingués.',
  'lift.conversion':
    'Sur 100 visiteurs, combien ont commandé quoi que ce soit dans la boutique dans les {days} jours après leur première rencontre avec la vitrine. La commande revient au visiteur dont la page l’a signalée ; là où le serveur de votre boutique signe ses commandes, seules celles-ci comptent, et aucune qui a été annulée ou rendue.',
  'lift.revenue':
    'Ce que ces commandes ont rapporté, divisé par tous les visiteurs, y compris ceux qui n’ont rien commandé. Les commandes signées comptent après remises et remboursements, hors taxes et livraison. Les devises ne sont jamais additionnées.',
  'lift.interval':
    'Les vraies différences, pour les commandes et pour chaque devise, sont toutes dans leur plage 95 fois sur 100, et cela reste vrai quel que soit le nombre de fois que vous regardez et le moment où vous arrêtez ; c’est pourquoi la plage est plus large que ce que montrent la plupart des outils (une suite de confiance asymptotique, d’après Waudby-Smith et d’autres). Tant qu’il faut plus de visiteurs pour détecter une différence d’un cinquième, aucun chiffre n’est montré. Chaque vue filtrée peut être fausse à elle seule, 5 fois sur 100 : parmi beaucoup de vues, certaines trompent, et ce sont tous les visiteurs ensemble qui tranchent.',
  'room.arrivals':
    'Pour les pages vues de ces jours : combien d’événements elles ont envoyés et combien manquent d’après leur propre numérotation ; combien de temps les événements ont mis en route, ce qui est long pour les pages hors ligne ; combien de clients ont accepté d’être mesurés, sans quoi rien ne relie deux pages ; quelles horloges sont décalées de plus de cinq minutes, ce qui est corrigé ; et quelles versions de la balise elles portent. Ce qui a été refusé figure dessous, depuis le démarrage du collecteur.',
  'room.orders':
    'Toutes les commandes qui comptent dans ces jours, les plus récentes d’abord, avec ce à quoi chaque ligne est attribuée et pourquoi : une ligne est attribuée à la vidéo depuis laquelle son produit a été ajouté au panier en dernier, à défaut ouvert en dernier, dans les jours avant la commande que vous avez choisis. Une ligne que personne n’a ajoutée ni ouverte depuis une vidéo n’est attribuée à personne. Ce que le serveur de la boutique a signé est confirmé ; ses montants sont après remises et remboursements, hors taxes et livraison.',
  filters:
    'Les valeurs sont celles des pages vues de ces jours. L’appareil est déduit de la taille de la fenêtre, le pays du fuseau horaire du navigateur. La source et la campagne sont celles par lesquelles une visite est venue, d’après utm_source et utm_campaign du lien, sinon d’après le site d’origine. Un visiteur revient s’il était déjà là avant le premier de ces jours ; seul celui qui a accepté d’être reconnu est nouveau ou de retour.',
  'room.returns':
    'Les cadeaux, honoraires et commissions que vous avez notés, du premier d’entre eux au dernier des jours choisis, à côté des commandes attribuées au créateur pendant la même période, quels que soient les autres filtres du rapport. Les ventes sont celles des lignes attribuées, après remboursements là où le serveur de votre boutique signe ses commandes. Ce qu’un créateur a coûté par commande, et ce qui est revenu pour chaque unité donnée, s’affiche quand tout est dans une seule devise ; les sommes de devises différentes ne sont jamais additionnées. Les ventes ne sont pas le bénéfice : la marchandise et la livraison coûtent aussi.',
  payouts:
    'À payer pour les jours choisis : la commission en vigueur à chaque commande, sur les ventes attribuées de ces jours, et les honoraires notés pour eux. Les cadeaux ont déjà été donnés.',
  'room.creators':
    'Les créateurs selon leur nombre d’abonnés là où ils publient, d’après votre flux : nano de 1 000 à 10 000, micro jusqu’à 100 000, plus grands au-delà. L’engagement est la part de ceux qui ont regardé et qui ont continué, activé le son, ouvert un produit ou partagé ; la part regardée est celle que les vues dans le lecteur ont couverte ; la conversion est la part de ceux qui ont regardé et ont commandé. Derrière chaque valeur figure la plage où elle se trouve vraiment, 95 fois sur 100. Les ventes pour mille vues dans le lecteur demandent 10 commandes. Le nombre d’abonnés d’un créateur ne décide nulle part des vidéos montrées.',
  'room.videos':
    'Les clients, comptés une fois par étape : ceux qui ont vu la carte, qui ont vu son aperçu muet pendant 2 secondes, lancé la vidéo dans le lecteur, l’y ont regardée 2 secondes, ont continué ou participé, ouvert un produit depuis celle-ci, en ont ajouté un, en ont commandé un. Les cartes et le lecteur sont deux entrées, si bien qu’une étape peut être plus grande que la précédente. Qui regarde encore se mesure aux pages vues où la vidéo a été lancée dans le lecteur, chacune selon le point le plus loin atteint ; une partie sautée ne compte pas comme vue. Un moment est le temps pendant lequel un produit est identifié : parmi les pages vues où ce produit est apparu, celles où il a été ouvert ou ajouté, et ses commandes attribuées à cette vidéo.',
  'room.moments':
    'Chaque heure de la semaine à votre horloge, toutes les semaines des jours choisis ensemble : combien de fois la vitrine a été vue, des vidéos regardées, des produits ajoutés et des commandes attribuées à des vidéos. Les thèmes et plateformes sont ceux des vidéos de votre flux ; la source, la campagne, la page et le pays se choisissent en haut, pour tout le rapport. Une heure est manquée quand des pages ont demandé des vidéos et que votre flux n’en avait aucune qui convienne, ou quand beaucoup de clients ont vu la vitrine et ont mis moins de la moitié de ce qui est habituel dans leur panier. La carte s’affiche à partir de 100 vues.',
  'room.hours':
    'Les 48 premières heures des vidéos arrivées dans une vitrine ces jours-là, comptées depuis leur premier signal. La ligne du milieu est celle de la boutique : la moitié de ses vidéos des 180 derniers jours avaient plus de vues à cet âge, l’autre moitié moins. Une vidéo est en avance avec plus d’une fois et demie ce nombre, en retard avec moins des deux tiers ; rien n’est dit avec moins de 20 vues d’un côté ou de l’autre, ou moins de 5 autres vidéos.',
};
