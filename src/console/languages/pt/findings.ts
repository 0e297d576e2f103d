import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    '{shown} de {videos} vídeos aparecem agora, {used} de {products} produtos podem ser usados.',
  'totals.unread': 'Nada pode ser mostrado: não foi possível ler o projeto.',
  'rights.status': 'os direitos são “{status}”: só os próprios e os permitidos são mostrados.',
  'rights.ended': 'os direitos terminaram em {at}.',
  'rights.end': 'os direitos terminam em {at}: peça mais tempo.',
  'rights.offsite':
    'os direitos não incluem as páginas da loja (`onsite`), então nenhuma loja o mostra.',
  'show.ended': 'o período terminou em {at}.',
  'show.never': 'é mostrado de {from} até {until}, ou seja, nunca.',
  'show.later': 'não é mostrado antes de {at}.',
  'show.unlisted': 'deve aparecer com {products}, que o feed não contém.',
  'tag.outside': 'a marcação de {product} está em {at} s, e o vídeo termina em {end} s.',
  'tag.unlisted':
    'uma marcação cita {product}, que o feed não contém: só uma loja que o conhece o mostra.',
  'tag.none': 'nenhum produto está marcado.',
  'poster.none': 'sem imagem de capa, o cartão é uma cor lisa.',
  'link.gone': '{src} estava assinado até {day} e não existe mais. Guarde um arquivo seu.',
  'link.until': '{src} está assinado até {day}. Guarde um arquivo seu.',
  'link.short': '{src} é um endereço que termina depois de horas ou dias. Guarde um arquivo seu.',
  'product.unbuyable':
    'não tem endereço, e nada diz qual produto da loja é: em uma loja de tipo desconhecido não dá para comprar.',
  'product.untitled': 'não tem título.',
  'product.gone': 'não está na loja desde {day}: retire-o, ou traga os produtos de novo.',
  'proof.lost':
    'o que provava os direitos não está mais na pasta `.reelshelf-proofs`, ou foi alterado lá.',
  'proof.none': 'o criador concordou, e nada que o prove está guardado.',
  'share.link':
    '{src} leva a uma página de {page}, não a um filme, e nenhum navegador o reproduz. Peça ao criador o arquivo e o direito de mostrá-lo.',
  'file.none': '{src} não está na pasta.',
  'file.answers': '{src} não pode ser obtido: o servidor responde {status}.',
  'file.missing': '{src} não pode ser obtido: o servidor não responde.',
  'stream.notYet':
    '{src} ainda não pode ser obtido. É assim antes de uma live; veja de novo quando a câmera estiver ligada.',
  'file.unseen': {
    one: '{count} endereço começa na raiz do site ({first}), onde uma pasta não tem nada, e não foi verificado.',
    other:
      '{count} endereços começam na raiz do site ({first}), onde uma pasta não tem nada, e não foram verificados.',
  },
  'film.empty': '{src} está vazio.',
  'film.none': '{src} não é um filme: pode ser uma página web, uma imagem ou um texto.',
  'film.kind': '{src} é de outro tipo que o do feed: escreva {type}.',
  'film.cut': '{src} termina antes da hora: baixe ou copie de novo.',
  'film.hevc': '{src} é HEVC, como os iPhones gravam: muitos navegadores não mostram nada.',
  'film.codec': '{src} é {codec}, que os navegadores não reproduzem.',
  'film.sound': '{src} tem som e nenhuma imagem: use o filme a que pertence.',
  'film.av1': '{src} é AV1, que iPhones anteriores ao 15 Pro não reproduzem.',
  'film.indexLast': '{src} tem o índice no fim, então começa tarde.',
  'picture.none': '{src} não é uma imagem que os navegadores mostrem.',
  'captions.utf16': '{src} está escrito em UTF-16, que os navegadores não leem: salve como UTF-8.',
  'captions.srt': '{src} é SubRip (SRT): os navegadores só leem WebVTT.',
  'captions.none':
    '{src} não tem legendas: os navegadores leem WebVTT, que começa com a linha `WEBVTT`.',
  'captions.letters':
    '{src} não está escrito em UTF-8, e as letras com acento saem erradas: salve como UTF-8.',
  'captions.times':
    '{src} tem tempos que nenhum navegador lê: escreva `00:01.000 --> 00:03.000`, com pontos, o mais tarde em segundo.',
  'key.unknown': '{path} não é um nome que um feed tem, e não é lido.',
  'key.near': '{path} não é um nome que um feed tem. Você quis dizer {near}?',
  'letters.lost':
    'letras se perderam, como em “{text}”: o arquivo não é UTF-8, o único que os navegadores leem. Salve ou exporte como UTF-8.',
  'feed.form':
    'nada disso é mostrado: não tem a forma de um feed. Ele começa com `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'nada disso é mostrado: o feed está dentro de {key}. Faça o arquivo começar com o que está ali.',
  'issue.FEED_INVALID': '{field} não é o que um feed tem ali.',
  'issue.FEED_WRONG_VERSION': '{field} não é uma versão que se lê aqui. Escreva `1`.',
  'issue.FEED_TOO_LARGE': '{field} tem valores demais. Divida o feed.',
  'issue.LIST_TOO_LONG': '{field} tem entradas demais. Mantenha só o que pode ser mostrado.',
  'issue.MISSING': 'Falta {field}. Adicione.',
  'issue.WRONG_TYPE': '{field} não é o que vai ali.',
  'issue.TOO_SMALL': '{field} é curto ou pequeno demais.',
  'issue.TOO_BIG': '{field} é longo ou grande demais.',
  'issue.WRONG_FORMAT': '{field} não tem a forma certa.',
  'issue.NOT_ALLOWED': '{field} não é um dos valores conhecidos.',
  'issue.INVALID': '{field} não é válido.',
  'issue.UNKNOWN_KEY':
    '{field} não é um nome conhecido ali, e um escrito errado poderia esconder o que a lei exige: escreva como na documentação, ou retire.',
  'issue.URL_REFUSED': '{field} não é um endereço que se possa usar: ele começa com `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} não é um vídeo dessa plataforma. Use o endereço longo da própria página.',
  'issue.LOCALE_UNKNOWN': '{field} não é um idioma como `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} não é um fuso horário como `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} é um dia que não existe.',
  'issue.TAG_ENDS_BEFORE_START': '{field} fica antes do início da marcação.',
  'issue.OPTIONS_MISMATCH': '{field} não cita um valor para cada opção do produto.',
  'issue.CREATOR_UNKNOWN': '{field} não cita nenhum criador deste feed.',
  'issue.DUPLICATE_ID': '{field} é usado uma segunda vez; o primeiro foi mantido.',
  'issue.NOTHING_LEFT': 'Em {field} não resta nenhuma entrada válida.',
  'issue.received': 'Ali está {received}.',
  'issue.feed': 'O feed não pode ser usado.',
  'issue.item': 'Fica de fora.',
  'issue.piece': 'É mostrado sem isso.',
  'issue.rest': 'O resto da lista fica de fora.',
};
