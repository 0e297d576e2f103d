import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': 'Seu link não abre isto. Se precisar, fale com o dono da loja.',
  'access.needed': 'Abra esta página pelo link que você recebeu.',
  'access.wait': {
    one: 'Vieram daqui tokens errados demais. Tente de novo em {seconds} segundo.',
    other: 'Vieram daqui tokens errados demais. Tente de novo em {seconds} segundos.',
  },
  'server.failed': 'Não funcionou, e a culpa não é sua. O registro do servidor diz por quê.',
  'server.closing': 'O servidor está sendo parado. Tente mais tarde.',
  'store.read':
    'O banco de dados não pode ser lido no momento, e nada se perdeu. O servidor continua tentando.',
  'store.write': 'Nada mudou: no momento não dá para gravar. Tente mais tarde.',
  'shop.unknown': 'Essa loja não existe aqui.',
  'shop.only': 'Esta parte do relatório é só da loja.',
  'folder.inUse': 'Outro comando do reelshelf está trabalhando na pasta. Espere terminar.',
  'folder.refused':
    'Não dá para gravar na pasta {folder}. Veja se ela é sua e se o disco tem espaço; nada mudou.',
  'folder.unread':
    'Os arquivos do projeto não podem ser lidos: {file}. Corrija, ou desfaça sua última mudança; nada mudou.',
  'body.large': 'É mais do que cabe de uma vez. Envie em partes.',
  'body.cutOff': 'Nem tudo chegou. Envie de novo.',
  'person.name': 'Dê um nome de 1 a 80 caracteres, para saber depois de quem é este acesso.',
  'person.creator': 'Diga para qual criador é.',
  'person.ended': 'Este acesso já terminou.',
  'question.gone': 'Esta pergunta não está mais aqui: quem perguntou a retirou.',
  'question.changed':
    'Outra pessoa mudou esta pergunta enquanto isso. Ela aparece como está agora.',
  'answer.tooMany': 'Uma pergunta tem no máximo 20 respostas.',
  'answer.blocked': 'Esta resposta tem uma palavra que você bloqueou.',
  'answer.empty': 'Escreva antes a resposta.',
  'answer.long': {
    one: 'Uma resposta tem no máximo {most} caractere.',
    other: 'Uma resposta tem no máximo {most} caracteres.',
  },
  'answer.creator': 'O feed não diz quem fez este vídeo. Responda como a loja.',
  'answer.product': 'Nenhum feed lido aqui cita este produto.',
  'answer.seconds': 'Escreva o momento do vídeo em minutos e segundos, como 0:07.',
  'answer.only': 'Seu acesso é para responder. A loja aprova e oculta.',
  'answer.shops': 'Esta é a resposta da loja.',
  'words.tooMany': 'No máximo 500 palavras de até 60 caracteres cada.',
  'live.unknown': 'Nenhum vídeo do feed tem esta live.',
  'live.refused': 'Isso não é possível do jeito que esta live está. Veja de novo.',
  'live.product': 'O feed não contém este produto, então os clientes não o veriam.',
  'live.recording': 'A gravação precisa do endereço inteiro, a partir de https://',
  'live.full': 'Não há mais lugar para esta live. Continue com outro canal.',
  'live.failed': 'A live não pôde ser lida ou guardada, e nada mudou.',
  'cost.creator': 'Diga para qual criador do seu feed é. Nada mudou.',
  'cost.kind': 'O tipo é {received}; pode ser `gift`, `fee` ou `commission`. Nada mudou.',
  'cost.day': 'O dia é {received}; escreve-se como 2026-10-14. Nada mudou.',
  'cost.rate': 'A comissão é {received}; fica acima de 0 e até 100 %. Nada mudou.',
  'cost.amount': 'O valor é {received}; deve ser uma soma como 28.00. Nada mudou.',
  'cost.currency': 'A moeda é {received}; deve ser um código como EUR. Nada mudou.',
  'cost.line': 'Linha {line}:',
  'cost.file': 'O arquivo não é uma planilha em texto (CSV). Nada mudou.',
  'cost.long': 'O arquivo tem mais de {most} linhas; envie em partes. Nada mudou.',
  'cost.columns':
    'Faltam linhas ou colunas no arquivo. Ele precisa destes títulos: {headings}. Nada mudou.',
  'secret.failed': 'As chaves secretas não podem ser lidas ou gravadas, e nada mudou.',
  'secret.gone': 'Essa chave secreta não existe mais, ou não há nada a mudar nela.',
  'secret.fixed':
    'A chave secreta foi definida na linha de comando. Mude ali, e inicie o coletor de novo.',
  'secret.other':
    'Esta já é a chave secreta de {shop}. Cada loja precisa da sua, que distingue os pedidos.',
  'secret.same': 'Esta já é a chave secreta, e nada mudou.',
  'secret.form': 'Uma chave secreta tem pelo menos 8 caracteres. Copie inteira.',
  'file.empty': '{file} está vazio (0 bytes). Copie de novo do celular.',
  'file.large': '{file} tem {size}, e o máximo é {most}.',
  'file.room': '{file} tem {size}, e o disco não tem espaço. Libere espaço e solte de novo.',
  'file.over': 'Este arquivo não está mais esperando. Solte de novo.',
  'file.kept': 'O arquivo fica guardado.',
  'file.known': 'Este arquivo já está no projeto.',
  'file.failed': 'Não foi possível processar, e a culpa não é do arquivo.',
  'film.unreadable': 'O arquivo não pode ser lido.',
  'film.picture': 'Isto não é um vídeo, diga o nome o que disser: é uma imagem.',
  'film.archive':
    'Isto não é um vídeo, diga o nome o que disser: é um arquivo compactado (ZIP). Descompacte antes.',
  'film.document': 'Isto não é um vídeo, diga o nome o que disser: é um documento ou um texto.',
  'film.page':
    'Isto não é um vídeo, e sim uma página web: o download recebeu um erro ou um pedido de login.',
  'film.unknown':
    'Este vídeo não pode ser lido: MP4, MOV e WebM podem. Pode estar danificado; copie ou exporte de novo.',
  'film.sound': 'O arquivo tem som, mas nenhuma imagem. Escolha o próprio vídeo.',
  'film.cutOff':
    'O arquivo está cortado: falta uma parte. Copie ou exporte de novo, e espere terminar.',
  'film.damaged':
    'O arquivo está danificado: começa bem, mas nem tudo pode ser lido. Copie ou exporte de novo.',
  'film.codec':
    'A imagem está em um formato que aqui não se lê ({codec}). Exporte o vídeo como MP4 (H.264 ou HEVC).',
  'film.long': {
    one: 'O vídeo tem {minutes} minuto; uma vitrine mostra clipes de até {most}. Corte a parte a mostrar.',
    other:
      'O vídeo tem {minutes} minutos; uma vitrine mostra clipes de até {most}. Corte a parte a mostrar.',
  },
  'library.missing':
    'Para preparar vídeos faltam aqui alguns pacotes. Instale-os junto do reelshelf, e inicie de novo: `{command}`',
  'library.broken':
    'Os pacotes que preparam vídeos não carregam nesta máquina. Apague `node_modules`, e depois: `{command}`',
  'poster.notHere':
    'Este vídeo não foi preparado aqui: solte o arquivo uma vez, e depois escolha um momento.',
  'poster.kind': '{file} não é uma imagem que se consiga ler: servem JPEG, PNG e WebP.',
  'poster.small':
    '{file} tem {width} × {height} píxeis, poucos para um cartão; 720 × 1280 são bons.',
  'poster.large':
    '{file} tem {width} × {height} píxeis, mais do que se pode aceitar; 720 × 1280 são bons.',
  'poster.damaged':
    '{file} não se consegue ler como imagem: está danificado ou é de um tipo desconhecido. Guarde-o como JPEG.',
  'described.silent':
    '{file} não tem som. Um filme descrito é o mesmo filme com uma voz que diz o que se vê.',
  'described.length':
    '{file} dura {seconds} e o vídeo {video}. Têm de durar o mesmo: quem liga a descrição continua no mesmo segundo.',
  'picture.kind': '{file} não é uma imagem que todo navegador mostre: JPEG, PNG, WebP e GIF são.',
  'picture.large': '{file} passa de {most} × {most} pixels, o máximo para um retrato.',
  'creator.gone': 'Este criador não está mais neste projeto.',
  'video.gone': 'Este vídeo não está mais neste projeto.',
  'captions.file': '{file} não tem legendas que se possam ler.',
  'captions.language': '“{lang}” não é um idioma como en ou de-DE.',
  'captions.text': 'Não há legendas neste texto: falta uma linha como `00:01.000 --> 00:02.500`.',
  'import.address': '{address} não é o endereço de uma loja, como shop.example.',
  'import.counts': '{new} novos, {changed} alterados, {same} iguais.',
  'import.leftOut': '{count} de fora: rascunhos, taxas e parecidos.',
  'import.vanished': '{count} não estão mais na loja.',
  'import.unreachable': '{from} não responde. Veja se abre no seu navegador.',
  'import.unknown':
    '{from} não tem produtos que se leiam aqui. Exporte os produtos da sua loja como arquivo (CSV), e solte esse.',
  'import.file':
    '{from} não é uma exportação de produtos conhecida: CSV da Shopify, WooCommerce, Wix ou Meta, um feed de produtos do Google, ou JSON da Shopify ou WooCommerce.',
  'import.currency':
    'Nada diz em que moeda estão os preços de {from}. Escreva ao lado do endereço, como EUR, e traga de novo.',
  'import.key':
    '{from} só dá os produtos com uma chave. Exporte como arquivo (CSV) e solte esse, ou peça a quem cuida do seu site que os traga com a chave.',
  'invite.shop': 'Escreva o nome da sua loja: o criador lê quem convida.',
  'invite.address':
    'Isso não é um endereço. Escreva onde os criadores alcançam este servidor, como https://events.shop.example, ou deixe vazio.',
  'invite.creator': 'Diga quem é convidado: escolha um criador, ou escreva um nome de usuário.',
  'invite.product': 'Escolha o produto que você enviou.',
  'invite.relation': 'Diga como o criador recebe o produto.',
  'invite.ends': 'Diga até quando o criador pode enviar um vídeo: um dia a partir de hoje.',
  'invite.until': 'Diga até quando você quer mostrar o vídeo: um dia a partir de hoje.',
  'invite.onsite': 'Um vídeo para a vitrine precisa do direito de ser mostrado na loja.',
  'invite.country': '{code} não é o código de um país, como US ou DE.',
  'invite.over': 'Este convite foi retirado. Faça um novo.',
  'gift.gone': 'O que você procura não está mais aqui.',
  'gift.why': 'Escreva uma frase ao criador: por que você não aceita o vídeo.',
  'gift.what': 'Escreva uma frase ao criador: o que deveria ser diferente.',
  'gift.changed':
    'Algo mudou enquanto isso: o criador enviou outro vídeo ou o retirou, ou foi decidido em outro lugar. Veja de novo.',
  'proof.gone': 'Esta prova não está mais guardada. Adicione de novo.',
  'proof.none': 'Escreva a mensagem do criador, ou escolha um arquivo.',
  'proof.long': 'A mensagem é longa demais. Adicione como arquivo.',
  'publish.address':
    '{address} não é um endereço. Diga onde a pasta vai ficar, como https://shop.example/reels/',
  'refused.key': 'Uma página não tem uma chave deste coletor. Coloque `data-key` na tag dela.',
  'refused.nowhere':
    'Uma requisição não disse de que página veio, como fazem os navegadores. Só podem enviar páginas das origens que a chave lista.',
  'refused.origin':
    'Páginas de {origin} não podem enviar com esta chave. Se são suas, inicie o coletor também com `{setting}`.',
  'refused.network':
    'Uma rede enviou mais do que as páginas de uma loja enviam. Se há na frente um proxy ou CDN seu, cite os endereços com `--trust-proxy`.',
  'refused.many':
    'Veio de uma vez mais do que uma chave pode enviar. Uma loja muito grande aumenta isso com `--limit key=…`; senão, um programa está inundando.',
  'refused.visitor':
    'Um visitante enviou mais do que qualquer cliente: um programa, ou páginas que dividem um visitante.',
  'refused.store':
    'Não foi possível gravar no banco de dados. As páginas guardam o que têm a contar, e nova tentativa é feita sozinha.',
  'refused.form':
    'Não veio como esta versão envia ({reason}): as páginas podem ter outra versão que o coletor, ou outro programa envia.',
  'refused.old': 'Eventos foram contados mais de 72 horas depois, e ficam de fora.',
  'refused.new':
    'Eventos foram contados com uma hora depois do envio: um relógio foi atrasado mais de 5 minutos enquanto isso.',
  'refused.likes': 'Não dá para guardar mais curtidas.',
  'refused.video': 'Nenhum feed lido aqui cita este vídeo.',
  'refused.signature':
    'Pedidos da plataforma {platform} vieram com assinatura errada, ou sem ela, e nenhum foi aceito. Se são da sua loja, o webhook tem outra chave secreta que o coletor, ou um relógio está errado.',
  'refused.webhook':
    'Um servidor da plataforma {platform} envia pedidos, e nenhuma chave secreta foi dada para ele. Configure em Pedidos.',
  'refused.order': 'Um pedido era grande demais, ou não podia ser lido.',
};
