import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    '{shown} vidéos sur {videos} sont visibles maintenant, {used} produits sur {products} peuvent être utilisés.',
  'totals.unread': 'Rien ne peut être montré : le projet est illisible.',
  'rights.status':
    'ses droits sont « {status} » : seules les vidéos à vous ou autorisées sont montrées.',
  'rights.ended': 'ses droits ont pris fin le {at}.',
  'rights.end': 'ses droits prennent fin le {at} : demandez plus de temps.',
  'rights.offsite':
    'ses droits ne nomment pas les pages de la boutique (`onsite`), donc aucune boutique ne la montre.',
  'show.ended': 'sa période a pris fin le {at}.',
  'show.never': 'elle est montrée de {from} à {until}, donc jamais.',
  'show.later': 'elle n’est pas montrée avant {at}.',
  'show.unlisted': 'elle doit accompagner {products}, que le flux ne contient pas.',
  'tag.outside': '{product} est identifié à {at} s, et la vidéo se termine à {end} s.',
  'tag.unlisted':
    '{product} est identifié, et le flux ne le contient pas : seule une boutique qui le connaît le montre.',
  'tag.none': 'aucun produit n’est identifié.',
  'poster.none': 'sans image d’affiche, sa carte est une couleur unie.',
  'link.gone': '{src} était signé jusqu’au {day} et n’existe plus. Gardez un fichier à vous.',
  'link.until': '{src} est signé jusqu’au {day}. Gardez un fichier à vous.',
  'link.short':
    '{src} est une adresse qui expire après quelques heures ou jours. Gardez un fichier à vous.',
  'product.unbuyable':
    'il n’a pas d’adresse, et rien ne dit de quel produit de la boutique il s’agit : dans une boutique d’un type inconnu, on ne peut pas l’acheter.',
  'product.untitled': 'il n’a pas de titre.',
  'product.gone':
    'il n’est plus dans la boutique depuis le {day} : retirez-le, ou importez de nouveau les produits.',
  'proof.lost':
    'ce qui prouvait ses droits n’est plus dans le dossier `.reelshelf-proofs`, ou y a été modifié.',
  'proof.none': 'le créateur a donné son accord, et rien n’est conservé pour le prouver.',
  'share.link':
    '{src} mène à une page de {page}, pas à un film, et aucun navigateur ne la lit. Demandez au créateur le fichier et le droit de le montrer.',
  'file.none': '{src} n’est pas dans le dossier.',
  'file.answers': '{src} est inaccessible : le serveur répond {status}.',
  'file.missing': '{src} est inaccessible : son serveur ne répond pas.',
  'stream.notYet':
    '{src} est encore inaccessible. C’est normal avant un direct ; regardez de nouveau quand votre caméra tourne.',
  'file.unseen': {
    one: '{count} adresse commence à la racine du site ({first}), où un dossier n’a rien, et n’a pas été vérifiée.',
    other:
      '{count} adresses commencent à la racine du site ({first}), où un dossier n’a rien, et n’ont pas été vérifiées.',
  },
  'film.empty': '{src} est vide.',
  'film.none': '{src} n’est pas un film : peut-être une page web, une image ou un texte.',
  'film.kind': '{src} est d’un autre type que celui du flux : écrivez {type}.',
  'film.cut': '{src} se termine trop tôt : téléchargez ou copiez-le de nouveau.',
  'film.hevc':
    '{src} est en HEVC, comme filment les iPhone : beaucoup de navigateurs ne montrent rien.',
  'film.codec': '{src} est en {codec}, que les navigateurs ne lisent pas.',
  'film.sound': '{src} a du son et pas d’image : prenez le film auquel il appartient.',
  'film.av1': '{src} est en AV1, que les iPhone avant le 15 Pro ne lisent pas.',
  'film.indexLast': '{src} a son index à la fin, et démarre donc tard.',
  'picture.none': '{src} n’est pas une image que les navigateurs montrent.',
  'captions.utf16':
    '{src} est écrit en UTF-16, que les navigateurs ne lisent pas : enregistrez-le en UTF-8.',
  'captions.srt': '{src} est au format SubRip (SRT) : les navigateurs ne lisent que WebVTT.',
  'captions.none':
    '{src} ne contient pas de sous-titres : les navigateurs lisent WebVTT, qui commence par la ligne `WEBVTT`.',
  'captions.letters':
    '{src} n’est pas écrit en UTF-8, et les accents s’affichent mal : enregistrez-le en UTF-8.',
  'captions.times':
    '{src} a des temps qu’aucun navigateur ne lit : écrivez `00:01.000 --> 00:03.000`, avec des points, le plus tard en second.',
  'key.unknown': '{path} n’est pas un nom connu d’un flux, et n’est pas lu.',
  'key.near': '{path} n’est pas un nom connu d’un flux. Vouliez-vous dire {near} ?',
  'letters.lost':
    'des lettres sont perdues, comme dans « {text} » : le fichier n’est pas en UTF-8, seul format que lisent les navigateurs. Enregistrez-le ou exportez-le en UTF-8.',
  'feed.form':
    'rien n’en est montré : ce n’est pas la forme d’un flux. Il commence par `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'rien n’en est montré : le flux se trouve dans {key}. Faites commencer le fichier par ce qui s’y trouve.',
  'issue.FEED_INVALID': '{field} n’est pas ce qu’un flux contient à cet endroit.',
  'issue.FEED_WRONG_VERSION': '{field} n’est pas une version que ce logiciel lit. Écrivez `1`.',
  'issue.FEED_TOO_LARGE': '{field} a trop de valeurs. Divisez le flux.',
  'issue.LIST_TOO_LONG': '{field} a trop d’entrées. Ne gardez que ce qui peut être montré.',
  'issue.MISSING': '{field} manque. Ajoutez-le.',
  'issue.WRONG_TYPE': '{field} n’est pas ce qui est attendu là.',
  'issue.TOO_SMALL': '{field} est trop court ou trop petit.',
  'issue.TOO_BIG': '{field} est trop long ou trop grand.',
  'issue.WRONG_FORMAT': '{field} n’a pas la bonne forme.',
  'issue.NOT_ALLOWED': '{field} n’est pas une des valeurs connues.',
  'issue.INVALID': '{field} n’est pas valable.',
  'issue.UNKNOWN_KEY':
    '{field} n’est pas un nom connu à cet endroit, et un nom mal écrit pourrait cacher ce que la loi exige : écrivez-le comme dans la documentation, ou retirez-le.',
  'issue.URL_REFUSED': '{field} n’est pas une adresse utilisable : elle commence par `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} n’est pas une vidéo de cette plateforme. Prenez la longue adresse de sa propre page.',
  'issue.LOCALE_UNKNOWN': '{field} n’est pas une langue comme `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} n’est pas un fuseau horaire comme `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} est un jour qui n’existe pas.',
  'issue.TAG_ENDS_BEFORE_START': '{field} vient avant le début de l’identification.',
  'issue.OPTIONS_MISMATCH': '{field} ne nomme pas une valeur pour chaque option du produit.',
  'issue.CREATOR_UNKNOWN': '{field} ne nomme aucun créateur de ce flux.',
  'issue.DUPLICATE_ID': '{field} est utilisé une deuxième fois ; le premier a été gardé.',
  'issue.NOTHING_LEFT': '{field} n’a plus d’entrée valable.',
  'issue.received': 'Il y est écrit {received}.',
  'issue.feed': 'Le flux est inutilisable.',
  'issue.item': 'L’élément est laissé de côté.',
  'issue.piece': 'L’élément est montré sans cela.',
  'issue.rest': 'Le reste de la liste est laissé de côté.',
};
