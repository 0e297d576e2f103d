// src/i18n/server/es.ts
var texts = {
	signIn: {
		heading: "Tu Reelshelf",
		lead: "Esto es privado. Ábrelo con el enlace que te dieron, o escribe el token que está al final de ese enlace. El del dueño se mostró al iniciar el servidor.",
		token: "Token",
		open: "Abrir",
		wrong: "Ese no es el token. Cópialo entero, del primer al último carácter.",
		wait: {
			one: "Desde aquí llegaron demasiados tokens equivocados. Prueba otra vez en {seconds} segundo.",
			other: "Desde aquí llegaron demasiados tokens equivocados. Prueba otra vez en {seconds} segundos."
		},
		script: "Esta página necesita JavaScript."
	},
	letter: {
		subject: "{shop}: {orders} tras vídeos de creadores, {days}",
		head: "{shop}, {days}",
		first: "{orders} tras vídeos de creadores, {money}.",
		"first.unpaid": "{orders} tras vídeos de creadores.",
		compared: "Los días anteriores: {orders}, {money}.",
		"compared.unpaid": "Los días anteriores: {orders}.",
		orders: {
			one: "{count} pedido",
			other: "{count} pedidos"
		},
		watched: {
			one: "{shoppers} cliente miró, {views}",
			other: "{shoppers} clientes miraron, {views}"
		},
		views: {
			one: "{count} visualización",
			other: "{count} visualizaciones"
		},
		opened: {
			one: "{opened} producto abierto, {added} en un carrito",
			other: "{opened} productos abiertos, {added} en un carrito"
		},
		creators: "Creadores",
		videos: "Vídeos",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} pregunta por responder",
			other: "{count} preguntas por responder"
		},
		signed: "Los pedidos son los que firmó el servidor de la tienda.",
		claimed: "Los pedidos son tal como los comunicaron las páginas de la tienda; nadie los ha confirmado.",
		whole: "El informe completo",
		"whole.at": "El informe completo: {address}"
	},
	creators: {
		"agree.everywhere": "Yo hice este vídeo, y {shop} puede mostrarlo {channels} hasta el {day}, en todos los países.",
		"agree.countries": "Yo hice este vídeo, y {shop} puede mostrarlo {channels} hasta el {day}, en estos países: {countries}.",
		"agree.onsite": "en las páginas de su tienda",
		"agree.email": "en sus correos",
		"agree.ads": "en sus anuncios",
		upload: "Tu vídeo aún no está aquí. Elígelo y espera a que llegue.",
		title: "Pon un título a tu vídeo. Los clientes lo leen.",
		product: "Di qué producto muestra tu vídeo.",
		relation: "Di cómo conseguiste el producto. Los clientes tienen que saberlo.",
		until: "La tienda puede mostrarlo hasta un día entre hoy y el {day}.",
		sentence: "Lee la frase debajo de tu nombre y marca la casilla.",
		name: "Escribe tu nombre: figura debajo de lo que aceptas.",
		sparkCode: "Un código no lleva espacios. Cópialo entero de TikTok.",
		sparkUntil: "Di hasta cuándo vale el código: TikTok muestra el día al lado.",
		"closed.taken": "La tienda ha aceptado tu vídeo. Para cambiarlo, escribe a la tienda.",
		"closed.answered": "La tienda ha respondido. Para enviar otro vídeo, escribe a la tienda.",
		"closed.ended": "La invitación ha terminado. Pide a la tienda un enlace nuevo.",
		nowhere: "Este enlace no lleva a ninguna parte. Pide uno nuevo a la tienda.",
		tooMany: "Fue demasiado a la vez. Sigue en un momento.",
		notWhole: "No llegó todo. Envíalo otra vez.",
		notKept: "No se pudo guardar. Inténtalo de nuevo en un minuto; lo que ha llegado se conserva.",
		"file.sizeless": "El envío no dice cuánto ocupa el archivo.",
		"file.empty": "{name} está vacío (0 bytes). Elige el vídeo otra vez.",
		"file.large": "{name} ocupa {size}, y el máximo es {most}. Acórtalo, o envíalo en 1080p en lugar de 4K.",
		"file.another": "Ya hay un vídeo en camino por este enlace, quizá desde otra pestaña u otro teléfono. Sigue ahí, o espera medio minuto.",
		"file.diskFull": "El disco de la tienda está lleno. Avisa a la tienda, y vuelve con el mismo enlace.",
		"file.kept": "Este vídeo ha llegado. Elige otro para sustituirlo.",
		"file.soundOnly": "El archivo tiene sonido, pero no imagen. Elige el vídeo mismo.",
		"file.pixels": "La imagen es de {width} × {height} píxeles; el máximo es {most} × {most}. Expórtala más pequeña: los clientes ven 1080 × 1920.",
		"file.cutOff": "El archivo está cortado: falta la parte que dice dónde están sus imágenes. Cópialo o expórtalo otra vez, y espera a que termine.",
		"file.extra": "El vídeo termina antes que su archivo, o está cortado: contiene algo que no es parte de un vídeo. Expórtalo otra vez desde tus fotos, y envía ese archivo.",
		"page.title": "Envía tu vídeo",
		"page.script": "Esta página necesita JavaScript.",
		"page.nowhere": "Este enlace no lleva a ninguna parte",
		"page.nowhere.lead": "Puede que no esté completo, o que la tienda haya creado uno nuevo. Ábrelo otra vez desde el mensaje de la tienda, o pide a la tienda un enlace nuevo.",
		"page.wait": "Un momento",
		"page.wait.lead": {
			one: "Desde tu red se han probado demasiados enlaces que no llevan a ninguna parte. Abre el tuyo otra vez en {minutes} minuto.",
			other: "Desde tu red se han probado demasiados enlaces que no llevan a ninguna parte. Abre el tuyo otra vez en {minutes} minutos."
		}
	}
};
export { texts };
