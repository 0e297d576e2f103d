// src/i18n/server/pt.ts
var texts = {
	signIn: {
		heading: "Seu Reelshelf",
		lead: "Isto é privado. Abra pelo link que você recebeu, ou digite o token no fim desse link. O do dono foi mostrado quando o servidor foi iniciado.",
		token: "Token",
		open: "Abrir",
		wrong: "Esse não é o token. Copie inteiro, do primeiro ao último caractere.",
		wait: {
			one: "Vieram daqui tokens errados demais. Tente de novo em {seconds} segundo.",
			other: "Vieram daqui tokens errados demais. Tente de novo em {seconds} segundos."
		},
		script: "Esta página precisa de JavaScript."
	},
	letter: {
		subject: "{shop}: {orders} depois de vídeos de criadores, {days}",
		head: "{shop}, {days}",
		first: "{orders} depois de vídeos de criadores, {money}.",
		"first.unpaid": "{orders} depois de vídeos de criadores.",
		compared: "Os dias anteriores: {orders}, {money}.",
		"compared.unpaid": "Os dias anteriores: {orders}.",
		orders: {
			one: "{count} pedido",
			other: "{count} pedidos"
		},
		watched: {
			one: "{shoppers} cliente assistiu, {views}",
			other: "{shoppers} clientes assistiram, {views}"
		},
		views: {
			one: "{count} visualização",
			other: "{count} visualizações"
		},
		opened: {
			one: "{opened} produto aberto, {added} em um carrinho",
			other: "{opened} produtos abertos, {added} em um carrinho"
		},
		creators: "Criadores",
		videos: "Vídeos",
		row: "{views}, {orders}, {money}",
		"row.unpaid": "{views}, {orders}",
		questions: {
			one: "{count} pergunta para responder",
			other: "{count} perguntas para responder"
		},
		signed: "Os pedidos são os que o servidor da loja assinou.",
		claimed: "Os pedidos são como as páginas da loja os informaram; ninguém os confirmou.",
		whole: "O relatório completo",
		"whole.at": "O relatório completo: {address}"
	},
	creators: {
		"agree.everywhere": "Eu fiz este vídeo, e {shop} pode mostrá-lo {channels} até {day}, em todos os países.",
		"agree.countries": "Eu fiz este vídeo, e {shop} pode mostrá-lo {channels} até {day}, nestes países: {countries}.",
		"agree.onsite": "nas páginas da própria loja",
		"agree.email": "nos próprios e-mails",
		"agree.ads": "nos próprios anúncios",
		upload: "Seu vídeo ainda não está aqui. Escolha-o e espere até que chegue.",
		title: "Dê um título ao seu vídeo. Os clientes o leem.",
		product: "Diga qual produto seu vídeo mostra.",
		relation: "Diga como você conseguiu o produto. Os clientes precisam saber.",
		until: "A loja pode mostrá-lo até um dia entre hoje e {day}.",
		sentence: "Leia a frase abaixo do seu nome e marque a caixa.",
		name: "Escreva seu nome: ele fica abaixo daquilo com que você concorda.",
		sparkCode: "Um código não tem espaços. Copie-o inteiro do TikTok.",
		sparkUntil: "Diga até quando o código vale: o TikTok mostra o dia ao lado.",
		"closed.taken": "A loja aceitou seu vídeo. Para mudá-lo, escreva para a loja.",
		"closed.answered": "A loja respondeu. Para enviar outro vídeo, escreva para a loja.",
		"closed.ended": "O convite terminou. Peça um novo link à loja.",
		nowhere: "Este link não leva a lugar nenhum. Peça um novo à loja.",
		tooMany: "Foi demais de uma vez. Continua em instantes.",
		notWhole: "Não chegou tudo. Envie de novo.",
		notKept: "Não foi possível guardar. Tente de novo em um minuto; o que chegou fica.",
		"file.sizeless": "O envio não diz o tamanho do arquivo.",
		"file.empty": "{name} está vazio (0 bytes). Escolha o vídeo de novo.",
		"file.large": "{name} tem {size}, e o máximo é {most}. Encurte-o, ou envie em 1080p em vez de 4K.",
		"file.another": "Já há um vídeo a caminho por este link, talvez de outra aba ou celular. Continue lá, ou espere meio minuto.",
		"file.diskFull": "O disco da loja está cheio. Avise a loja, e volte pelo mesmo link.",
		"file.kept": "Este vídeo chegou. Escolha outro para substituí-lo.",
		"file.soundOnly": "O arquivo tem som, mas não tem imagem. Escolha o próprio vídeo.",
		"file.pixels": "A imagem tem {width} × {height} pixels; o máximo é {most} × {most}. Exporte menor: os clientes veem 1080 × 1920.",
		"file.cutOff": "O arquivo foi cortado: falta a parte que diz onde estão as imagens. Copie ou exporte de novo, e espere terminar.",
		"file.extra": "O vídeo termina antes do arquivo, ou foi cortado: há algo nele que não faz parte de um vídeo. Exporte de novo das suas fotos, e envie esse arquivo.",
		"page.title": "Envie seu vídeo",
		"page.script": "Esta página precisa de JavaScript.",
		"page.nowhere": "Este link não leva a lugar nenhum",
		"page.nowhere.lead": "Talvez não esteja completo, ou a loja criou um novo. Abra-o de novo pela mensagem da loja, ou peça um novo link à loja.",
		"page.wait": "Aguarde",
		"page.wait.lead": {
			one: "Da sua rede foram tentados links demais que não levam a lugar nenhum. Abra o seu de novo em {minutes} minuto.",
			other: "Da sua rede foram tentados links demais que não levam a lugar nenhum. Abra o seu de novo em {minutes} minutos."
		}
	}
};
export { texts };
