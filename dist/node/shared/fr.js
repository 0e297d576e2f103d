// src/i18n/server/fr.ts
var texts = {
	signIn: {
		heading: "Votre Reelshelf",
		lead: "Cette page est privée. Ouvrez-la avec le lien que vous avez reçu, ou saisissez le jeton qui se trouve à la fin de ce lien. Celui du propriétaire a été affiché au démarrage du serveur.",
		token: "Jeton",
		open: "Ouvrir",
		wrong: "Ce n’est pas le jeton. Copiez-le en entier, du premier au dernier caractère.",
		wait: {
			one: "Trop de jetons faux sont venus d’ici. Réessayez dans {seconds} seconde.",
			other: "Trop de jetons faux sont venus d’ici. Réessayez dans {seconds} secondes."
		},
		script: "Cette page a besoin de JavaScript."
	},
	letter: {
		subject: "{shop}\xA0: {orders} après des vidéos de créateurs, {days}",
		head: "{shop}, {days}",
		first: "{orders} après des vidéos de créateurs, {money}.",
		"first.unpaid": "{orders} après des vidéos de créateurs.",
		compared: "Les jours précédents\xA0: {orders}, {money}.",
		"compared.unpaid": "Les jours précédents\xA0: {orders}.",
		orders: {
			one: "{count} commande",
			other: "{count} commandes"
		},
		watched: {
			one: "{shoppers} client a regardé, {views}",
			other: "{shoppers} clients ont regardé, {views}"
		},
		views: {
			one: "{count} vue",
			other: "{count} vues"
		},
		opened: {
			one: "{opened} produit ouvert, {added} dans un panier",
			other: "{opened} produits ouverts, {added} dans un panier"
		},
		creators: "Créateurs",
		videos: "Vidéos",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} question attend une réponse",
			other: "{count} questions attendent une réponse"
		},
		signed: "Les commandes sont celles que le serveur de la boutique a signées.",
		claimed: "Les commandes sont telles que les pages de la boutique les ont signalées\xA0; personne ne les a confirmées.",
		whole: "Le rapport complet",
		"whole.at": "Le rapport complet\xA0: {address}"
	},
	creators: {
		"agree.everywhere": "J’ai réalisé cette vidéo, et {shop} peut la montrer {channels} jusqu’au {day}, dans tous les pays.",
		"agree.countries": "J’ai réalisé cette vidéo, et {shop} peut la montrer {channels} jusqu’au {day}, dans les pays suivants\xA0: {countries}.",
		"agree.onsite": "sur les pages de sa boutique",
		"agree.email": "dans ses e-mails",
		"agree.ads": "dans ses publicités",
		upload: "Votre vidéo n’est pas encore là. Choisissez-la, et attendez qu’elle soit arrivée.",
		title: "Donnez un titre à votre vidéo. Les clients le lisent.",
		product: "Dites quel produit montre votre vidéo.",
		relation: "Dites comment vous avez eu le produit. Les clients doivent le savoir.",
		until: "La boutique peut la montrer jusqu’à un jour compris entre aujourd’hui et le {day}.",
		sentence: "Lisez la phrase sous votre nom, et cochez la case.",
		name: "Écrivez votre nom\xA0: il figure sous ce que vous acceptez.",
		sparkCode: "Un code ne contient pas d’espaces. Copiez-le en entier depuis TikTok.",
		sparkUntil: "Dites jusqu’à quand le code est valable\xA0: TikTok affiche le jour à côté.",
		"closed.taken": "La boutique a accepté votre vidéo. Pour la modifier, écrivez à la boutique.",
		"closed.answered": "La boutique a répondu. Pour envoyer une autre vidéo, écrivez à la boutique.",
		"closed.ended": "L’invitation est terminée. Demandez un nouveau lien à la boutique.",
		nowhere: "Ce lien ne mène nulle part. Demandez-en un nouveau à la boutique.",
		tooMany: "C’était trop à la fois. Cela reprend dans un instant.",
		notWhole: "Tout n’est pas arrivé. Envoyez-le de nouveau.",
		notKept: "L’enregistrement a échoué. Réessayez dans une minute\xA0; ce qui est arrivé reste.",
		"file.sizeless": "L’envoi n’indique pas la taille du fichier.",
		"file.empty": "{name} est vide (0 octet). Choisissez la vidéo de nouveau.",
		"file.large": "{name} fait {size}, et le maximum accepté est de {most}. Raccourcissez-la, ou envoyez-la en 1080p plutôt qu’en 4K.",
		"file.another": "Une vidéo est déjà en route par ce lien, peut-être depuis un autre onglet ou téléphone. Continuez là-bas, ou attendez une demi-minute.",
		"file.diskFull": "Le disque de la boutique est plein. Prévenez la boutique, et revenez par le même lien.",
		"file.kept": "Cette vidéo est arrivée. Choisissez-en une autre pour la remplacer.",
		"file.soundOnly": "Le fichier a du son, mais pas d’image. Choisissez la vidéo elle-même.",
		"file.pixels": "L’image fait {width} × {height} pixels\xA0; le maximum est de {most} × {most}. Exportez-la en plus petit\xA0: les clients voient du 1080 × 1920.",
		"file.cutOff": "Le fichier est coupé\xA0: la partie qui dit où sont ses images manque. Copiez-le ou exportez-le de nouveau, et attendez que ce soit terminé.",
		"file.extra": "La vidéo finit avant son fichier, ou elle est coupée\xA0: il contient quelque chose qui ne fait pas partie d’une vidéo. Exportez-la de nouveau depuis vos photos, et envoyez ce fichier.",
		"page.title": "Envoyez votre vidéo",
		"page.script": "Cette page a besoin de JavaScript.",
		"page.nowhere": "Ce lien ne mène nulle part",
		"page.nowhere.lead": "Il est peut-être incomplet, ou la boutique en a créé un nouveau. Rouvrez-le depuis le message de la boutique, ou demandez-lui un nouveau lien.",
		"page.wait": "Un instant",
		"page.wait.lead": {
			one: "Depuis votre réseau, trop de liens qui ne mènent nulle part ont été essayés. Rouvrez le vôtre dans {minutes} minute.",
			other: "Depuis votre réseau, trop de liens qui ne mènent nulle part ont été essayés. Rouvrez le vôtre dans {minutes} minutes."
		}
	}
};
export { texts };
