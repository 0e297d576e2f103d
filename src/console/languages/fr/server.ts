import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused':
    'Votre lien n’ouvre pas ceci. Si vous en avez besoin, demandez au propriétaire de la boutique.',
  'access.needed': 'Ouvrez cette page avec le lien que vous avez reçu.',
  'access.wait': {
    one: 'Trop de jetons faux sont venus d’ici. Réessayez dans {seconds} seconde.',
    other: 'Trop de jetons faux sont venus d’ici. Réessayez dans {seconds} secondes.',
  },
  'server.failed':
    'Cela n’a pas marché, et vous n’y êtes pour rien. Le journal du serveur dit pourquoi.',
  'server.closing': 'Le serveur est en cours d’arrêt. Réessayez plus tard.',
  'store.read':
    'La base de données est illisible pour le moment, et rien n’est perdu. Le serveur continue d’essayer.',
  'store.write': 'Rien n’a changé : l’écriture est impossible pour le moment. Réessayez plus tard.',
  'shop.unknown': 'Cette boutique n’existe pas ici.',
  'shop.only': 'Cette partie du rapport est réservée à la boutique.',
  'folder.inUse':
    'Une autre commande reelshelf travaille dans le dossier. Attendez qu’elle ait fini.',
  'folder.refused':
    'Impossible d’écrire dans le dossier {folder}. Vérifiez qu’il est à vous et que le disque a de la place ; rien n’a changé.',
  'folder.unread':
    'Les fichiers du projet sont illisibles : {file}. Réparez-le, ou annulez votre dernière modification ; rien n’a changé.',
  'body.large': 'C’est plus que ce qui peut être pris d’un coup. Envoyez-le en plusieurs parties.',
  'body.cutOff': 'Tout n’est pas arrivé. Envoyez-le de nouveau.',
  'person.name': 'Donnez un nom de 1 à 80 caractères, pour savoir plus tard à qui est cet accès.',
  'person.creator': 'Dites pour quel créateur il est.',
  'person.ended': 'Cet accès a déjà pris fin.',
  'question.gone': 'Cette question n’est plus là : la personne qui l’a posée l’a retirée.',
  'question.changed':
    'Quelqu’un d’autre a modifié cette question entre-temps. Elle est affichée telle qu’elle est maintenant.',
  'answer.tooMany': 'Une question a au plus 20 réponses.',
  'answer.blocked': 'Cette réponse contient un mot que vous avez bloqué.',
  'answer.empty': 'Écrivez d’abord la réponse.',
  'answer.long': {
    one: 'Une réponse a au plus {most} caractère.',
    other: 'Une réponse a au plus {most} caractères.',
  },
  'answer.creator': 'Le flux ne dit pas qui a fait cette vidéo. Répondez au nom de la boutique.',
  'answer.product': 'Aucun flux lu ici ne nomme ce produit.',
  'answer.seconds': 'Écrivez le moment de la vidéo en minutes et secondes, par exemple 0:07.',
  'answer.only': 'Votre accès sert à répondre. La boutique approuve et masque.',
  'answer.shops': 'C’est la réponse de la boutique.',
  'words.tooMany': 'Au plus 500 mots de 60 caractères chacun.',
  'live.unknown': 'Aucune vidéo du flux n’a ce direct.',
  'live.refused':
    'Ce n’est pas possible dans l’état où se trouve ce direct. Regardez-le de nouveau.',
  'live.product': 'Le flux ne contient pas ce produit, donc les clients ne le verraient pas.',
  'live.recording': 'L’enregistrement a besoin de son adresse entière, à partir de https://',
  'live.full': 'Il n’y a plus de place pour ce direct. Continuez avec un autre canal.',
  'live.failed': 'Le direct n’a pas pu être lu ou conservé, et rien n’a changé.',
  'cost.creator': 'Dites pour quel créateur de votre flux c’est. Rien n’a changé.',
  'cost.kind': 'Le genre est {received} ; c’est `gift`, `fee` ou `commission`. Rien n’a changé.',
  'cost.day': 'Le jour est {received} ; il s’écrit comme 2026-10-14. Rien n’a changé.',
  'cost.rate':
    'La commission est {received} ; elle est au-dessus de 0 et d’au plus 100 %. Rien n’a changé.',
  'cost.amount': 'Le montant est {received} ; c’est une somme comme 28.00. Rien n’a changé.',
  'cost.currency': 'La devise est {received} ; c’est un code comme EUR. Rien n’a changé.',
  'cost.line': 'Ligne {line} :',
  'cost.file': 'Le fichier n’est pas un tableau en texte (CSV). Rien n’a changé.',
  'cost.long':
    'Le fichier a plus de {most} lignes ; envoyez-le en plusieurs parties. Rien n’a changé.',
  'cost.columns':
    'Il manque des lignes ou des colonnes au fichier. Il lui faut ces en-têtes : {headings}. Rien n’a changé.',
  'secret.failed': 'Les clés secrètes ne peuvent pas être lues ou écrites, et rien n’a changé.',
  'secret.gone': 'Cette clé secrète n’existe plus, ou il n’y a rien à y changer.',
  'secret.fixed':
    'Sa clé secrète a été donnée par la ligne de commande. Changez-la là, et redémarrez le collecteur.',
  'secret.other':
    'C’est déjà la clé secrète de {shop}. Chaque boutique a besoin de la sienne, qui distingue ses commandes.',
  'secret.same': 'C’est déjà la clé secrète, et rien n’a changé.',
  'secret.form': 'Une clé secrète a au moins 8 caractères. Copiez-la en entier.',
  'file.empty': '{file} est vide (0 octet). Copiez-le de nouveau depuis le téléphone.',
  'file.large': '{file} fait {size}, et {most} sont le maximum.',
  'file.room':
    '{file} fait {size}, et le disque n’a pas la place. Libérez de la place, puis déposez-le de nouveau.',
  'file.over': 'Ce fichier n’attend plus. Déposez-le de nouveau.',
  'file.kept': 'Le fichier est conservé.',
  'file.known': 'Ce fichier est déjà dans le projet.',
  'file.failed': 'Il n’a pas pu être traité, et le fichier n’y est pour rien.',
  'film.unreadable': 'Le fichier est illisible.',
  'film.picture': 'Ce n’est pas une vidéo, quoi que dise son nom : c’est une image.',
  'film.archive':
    'Ce n’est pas une vidéo, quoi que dise son nom : c’est une archive (ZIP). Décompressez-la d’abord.',
  'film.document': 'Ce n’est pas une vidéo, quoi que dise son nom : c’est un document ou un texte.',
  'film.page':
    'Ce n’est pas une vidéo mais une page web : le téléchargement a reçu une erreur ou une demande de connexion.',
  'film.unknown':
    'Cette vidéo est illisible : MP4, MOV et WebM se lisent. Elle est peut-être endommagée ; copiez-la ou exportez-la de nouveau.',
  'film.sound': 'Le fichier a du son, mais pas d’image. Choisissez la vidéo elle-même.',
  'film.cutOff':
    'Le fichier est coupé : il en manque une partie. Copiez-le ou exportez-le de nouveau, et attendez la fin.',
  'film.damaged':
    'Le fichier est endommagé : il commence bien, mais tout ne peut pas être lu. Copiez-le ou exportez-le de nouveau.',
  'film.codec':
    'L’image est dans un format illisible ici ({codec}). Exportez la vidéo en MP4 (H.264 ou HEVC).',
  'film.long': {
    one: 'La vidéo dure {minutes} minute ; une vitrine montre des clips jusqu’à {most}. Coupez la partie à montrer.',
    other:
      'La vidéo dure {minutes} minutes ; une vitrine montre des clips jusqu’à {most}. Coupez la partie à montrer.',
  },
  'library.missing':
    'Pour préparer des vidéos, il manque ici quelques paquets. Installez-les à côté de reelshelf, et redémarrez-le : `{command}`',
  'library.broken':
    'Les paquets qui préparent les vidéos ne se chargent pas sur cette machine. Supprimez `node_modules`, puis : `{command}`',
  'poster.notHere':
    'Cette vidéo n’a pas été préparée ici : déposez son fichier une fois, puis choisissez un moment.',
  'poster.kind': '{file} n’est pas une image lisible : JPEG, PNG et WebP conviennent.',
  'poster.small':
    '{file} fait {width} × {height} pixels, trop peu pour une carte ; 720 × 1280 conviennent bien.',
  'poster.large':
    '{file} fait {width} × {height} pixels, plus que le maximum possible ; 720 × 1280 conviennent bien.',
  'poster.damaged':
    '{file} ne peut pas être lu comme image : le fichier est abîmé ou d’un type inconnu. Enregistrez-le en JPEG.',
  'described.silent':
    '{file} n’a pas de son. Un film décrit est le même film avec une voix qui dit ce qu’il y a à voir.',
  'described.length':
    '{file} dure {seconds} et la vidéo {video}. Les deux doivent durer autant : qui active la description continue à la même seconde.',
  'picture.kind':
    '{file} n’est pas une image que tout navigateur montre : JPEG, PNG, WebP et GIF le sont.',
  'picture.large': '{file} dépasse {most} × {most} pixels, le maximum pour un portrait.',
  'creator.gone': 'Ce créateur n’est plus dans ce projet.',
  'video.gone': 'Cette vidéo n’est plus dans ce projet.',
  'captions.file': '{file} ne contient pas de sous-titres lisibles.',
  'captions.language': '« {lang} » n’est pas une langue comme en ou de-DE.',
  'captions.text':
    'Ce texte ne contient pas de sous-titres : une ligne comme `00:01.000 --> 00:02.500` manque.',
  'import.address': '{address} n’est pas l’adresse d’une boutique, comme shop.example.',
  'import.counts': '{new} nouveaux, {changed} modifiés, {same} inchangés.',
  'import.leftOut': '{count} laissés de côté : brouillons, frais et autres.',
  'import.vanished': '{count} ne sont plus dans la boutique.',
  'import.unreachable':
    '{from} ne répond pas. Vérifiez que l’adresse s’ouvre dans votre navigateur.',
  'import.unknown':
    '{from} n’a pas de produits lisibles ici. Exportez les produits de votre boutique en fichier (CSV), et déposez-le.',
  'import.file':
    '{from} n’est pas un export de produits connu : CSV de Shopify, WooCommerce, Wix ou Meta, flux de produits Google, ou JSON de Shopify ou WooCommerce.',
  'import.currency':
    'Rien ne dit dans quelle devise sont les prix de {from}. Écrivez-la à côté de l’adresse, par exemple EUR, et importez-les de nouveau.',
  'import.key':
    '{from} ne donne ses produits qu’avec une clé. Exportez-les en fichier (CSV) et déposez-le, ou faites-les importer avec la clé par la personne qui s’occupe de votre site.',
  'invite.shop': 'Écrivez le nom de votre boutique : le créateur lit qui l’invite.',
  'invite.address':
    'Ce n’est pas une adresse. Écrivez où les créateurs joignent ce serveur, par exemple https://events.shop.example, ou laissez vide.',
  'invite.creator': 'Dites qui est invité : choisissez un créateur, ou écrivez un identifiant.',
  'invite.product': 'Choisissez le produit que vous avez envoyé.',
  'invite.relation': 'Dites comment le créateur reçoit le produit.',
  'invite.ends':
    'Dites jusqu’à quand le créateur peut envoyer une vidéo : un jour à partir d’aujourd’hui.',
  'invite.until':
    'Dites jusqu’à quand vous voulez montrer la vidéo : un jour à partir d’aujourd’hui.',
  'invite.onsite': 'Une vidéo pour la vitrine a besoin du droit d’être montrée dans la boutique.',
  'invite.country': '{code} n’est pas le code d’un pays, comme US ou DE.',
  'invite.over': 'Cette invitation a été retirée. Faites-en une nouvelle.',
  'gift.gone': 'Ce que vous cherchez n’est plus là.',
  'gift.why': 'Écrivez une phrase au créateur : pourquoi vous ne prenez pas la vidéo.',
  'gift.what': 'Écrivez une phrase au créateur : ce qui devrait être différent.',
  'gift.changed':
    'Quelque chose a changé entre-temps : le créateur a envoyé une autre vidéo ou l’a reprise, ou la décision a été prise ailleurs. Regardez de nouveau.',
  'proof.gone': 'Cette preuve n’est plus conservée. Ajoutez-la de nouveau.',
  'proof.none': 'Écrivez le message du créateur, ou choisissez un fichier.',
  'proof.long': 'Le message est trop long. Ajoutez-le en fichier.',
  'publish.address':
    '{address} n’est pas une adresse. Dites où sera le dossier, par exemple https://shop.example/reels/',
  'refused.key': 'Une page n’a pas de clé de ce collecteur. Mettez `data-key` sur sa balise.',
  'refused.nowhere':
    'Une requête n’a pas dit de quelle page elle venait, comme le font les navigateurs. Seules les pages des origines de la clé peuvent envoyer.',
  'refused.origin':
    'Les pages de {origin} ne peuvent pas envoyer avec cette clé. Si elles sont à vous, démarrez le collecteur aussi avec `{setting}`.',
  'refused.network':
    'Un réseau a envoyé plus que ne le font les pages d’une boutique. Si un proxy ou un CDN à vous est devant, nommez ses adresses avec `--trust-proxy`.',
  'refused.many':
    'Il en est venu plus d’un coup qu’une clé ne peut envoyer. Une très grande boutique augmente cela avec `--limit key=…` ; sinon un programme inonde le serveur.',
  'refused.visitor':
    'Un visiteur a envoyé plus que ne le fait un client : un programme, ou des pages qui partagent un visiteur.',
  'refused.store':
    'L’écriture dans la base de données a échoué. Les pages gardent ce qu’elles ont à dire, et un nouvel essai se fait tout seul.',
  'refused.form':
    'Ce n’était pas comme cette version l’envoie ({reason}) : les pages ont peut-être une autre version que le collecteur, ou un autre programme envoie.',
  'refused.old':
    'Des événements ont été signalés plus de 72 heures après, et sont laissés de côté.',
  'refused.new':
    'Des événements ont été signalés avec une heure après leur envoi : une horloge a été reculée de plus de 5 minutes entre-temps.',
  'refused.likes': 'Aucun autre j’aime ne peut être conservé.',
  'refused.video': 'Aucun flux lu ici ne nomme cette vidéo.',
  'refused.signature':
    'Des commandes pour {platform} sont venues avec une mauvaise signature, ou sans, et aucune n’a été crue. Si elles sont de votre boutique, son webhook a une autre clé secrète que le collecteur, ou une horloge est déréglée.',
  'refused.webhook':
    'Un serveur {platform} envoie des commandes, et aucune clé secrète n’a été donnée pour lui. Réglez cela dans Commandes.',
  'refused.order': 'Une commande était trop grande, ou illisible.',
};
