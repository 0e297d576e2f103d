import type { Tables } from '../areas.js';

/** Menus are named as the French pages of the platform name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Créez la clé secrète ci-dessous, et copiez-la.',
  'server.name': 'Toute autre boutique',
  'shopify.step1':
    'Dans Shopify, ouvrez « Paramètres », puis « Notifications », puis « Webhooks ».',
  'shopify.step2':
    'Choisissez « Créer un webhook ». Événement : « Création d’une commande ». Format : JSON. URL : l’adresse ci-dessus. Enregistrez.',
  'shopify.step3':
    'Faites de même pour « Mise à jour d’une commande », « Paiement d’une commande », « Annulation d’une commande » et « Création d’un remboursement » : cinq webhooks, tous avec cette adresse.',
  'shopify.step4':
    'Sous la liste, il est écrit avec quoi vos webhooks seront signés, suivi d’une longue clé secrète. Copiez-la et collez-la ci-dessous.',
  'shopify.hint':
    'Si l’une de vos applications crée les webhooks, collez plutôt la clé secrète du client de cette application.',
  'woocommerce.step2':
    'Dans WordPress, ouvrez « WooCommerce », puis « Réglages », puis « Avancé », puis « Webhooks », et choisissez « Ajouter un webhook ».',
  'woocommerce.step3':
    'Statut : Actif. Sujet : « Commande créée ». URL de livraison : l’adresse ci-dessus. Clé secrète : celle que vous avez copiée. Version de l’API : 3. Enregistrez.',
  'woocommerce.step4':
    'Faites de même pour les sujets « Commande mise à jour » et « Commande supprimée » : trois webhooks, tous avec cette adresse et cette clé secrète. Les remboursements arrivent avec la commande.',
  'woocommerce.hint':
    'Après plus de cinq échecs de suite, WooCommerce désactive un webhook. Si les commandes n’arrivent plus, vérifiez là s’il est encore actif.',
  'medusa.step2':
    'Placez le fichier `demo/install/medusa/reelshelf-orders.js` du code source de Reelshelf dans votre serveur Medusa, sous `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'Dans l’environnement de ce serveur, donnez à `REELSHELF_ORDERS` l’adresse ci-dessus et à `REELSHELF_SECRET` la clé secrète.',
  'medusa.step4': 'Redémarrez le serveur Medusa.',
  'vendure.step2':
    'Placez le fichier `demo/install/vendure/reelshelf-orders.js` du code source de Reelshelf à côté de votre `vendure-config`.',
  'vendure.step3':
    'Ajoutez-y `reelshelfOrders({ endpoint, secret })` aux plugins : `endpoint` est l’adresse ci-dessus, `secret` la clé secrète. Lisez les deux depuis l’environnement.',
  'vendure.step4': 'Redémarrez le serveur Vendure.',
  'server.step2':
    'BigCommerce et Saleor : les fichiers `demo/install/bigcommerce/reelshelf-orders.js` et `demo/install/saleor/reelshelf-orders.js` du code source de Reelshelf font ce qui suit ; ce qu’il faut à chacun est écrit en tête du fichier.',
  'server.step3':
    'Sinon, faites envoyer par le serveur de votre boutique chaque commande en JSON par POST à l’adresse ci-dessus, et de nouveau à chaque changement. Les champs sont décrits dans le README du collecteur, sous « Orders that are facts ».',
  'server.step4':
    'Envoyez chacune avec l’en-tête `x-reelshelf-signature: t=<seconds>,v1=<signature>` : l’heure en secondes depuis 1970, et le HMAC-SHA256 de `<seconds>.<body>` avec la clé secrète, en hexadécimal.',
  'server.hint':
    'Une signature est valable cinq minutes. 200 veut dire que la commande est enregistrée, 401 que la signature est fausse, 503 qu’il faut la renvoyer.',
};
