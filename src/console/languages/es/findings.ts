import type { Tables } from '../areas.js';

export const findings: Tables['findings'] = {
  totals:
    'Se ven ahora {shown} de {videos} vídeos, y se pueden usar {used} de {products} productos.',
  'totals.unread': 'No se puede mostrar nada: el proyecto no se puede leer.',
  'rights.status': 'sus derechos son «{status}»: solo se muestran los propios y los permitidos.',
  'rights.ended': 'sus derechos terminaron el {at}.',
  'rights.end': 'sus derechos terminan el {at}: pide más tiempo.',
  'rights.offsite':
    'sus derechos no nombran las páginas de la tienda (`onsite`), así que ninguna tienda lo muestra.',
  'show.ended': 'su tiempo terminó el {at}.',
  'show.never': 'se muestra desde {from} hasta {until}, es decir, nunca.',
  'show.later': 'no se muestra antes de {at}.',
  'show.unlisted': 'debe mostrarse con {products}, que el feed no contiene.',
  'tag.outside': 'la etiqueta de {product} está en {at} s, y el vídeo termina en {end} s.',
  'tag.unlisted':
    'una etiqueta nombra {product}, que el feed no contiene: solo lo muestra una tienda que lo conozca.',
  'tag.none': 'no hay ningún producto etiquetado.',
  'poster.none': 'sin imagen de portada, su tarjeta es un color liso.',
  'link.gone': '{src} estaba firmado hasta {day} y ya no está. Guarda un archivo tuyo.',
  'link.until': '{src} está firmado hasta {day}. Guarda un archivo tuyo.',
  'link.short': '{src} es una dirección que termina tras horas o días. Guarda un archivo tuyo.',
  'product.unbuyable':
    'no tiene dirección, y nada dice cuál de los productos de la tienda es: en una tienda de tipo desconocido no se puede comprar.',
  'product.untitled': 'no tiene título.',
  'product.gone': 'no está en la tienda desde {day}: quítalo, o trae los productos otra vez.',
  'proof.lost':
    'lo que probaba sus derechos ya no está en la carpeta `.reelshelf-proofs`, o se cambió allí.',
  'proof.none': 'el creador está de acuerdo, y no se guarda nada que lo pruebe.',
  'share.link':
    '{src} lleva a una página de {page}, no a una película, y ningún navegador la reproduce. Pide al creador el archivo y tu derecho a mostrarlo.',
  'file.none': '{src} no está en la carpeta.',
  'file.answers': '{src} no se puede obtener: el servidor responde {status}.',
  'file.missing': '{src} no se puede obtener: su servidor no responde.',
  'stream.notYet':
    '{src} no se puede obtener todavía. Es normal antes de un directo; mira otra vez cuando tu cámara esté grabando.',
  'file.unseen': {
    one: '{count} dirección empieza en la raíz del sitio ({first}), donde una carpeta no tiene nada, y no se revisó.',
    other:
      '{count} direcciones empiezan en la raíz del sitio ({first}), donde una carpeta no tiene nada, y no se revisaron.',
  },
  'film.empty': '{src} está vacío.',
  'film.none': '{src} no es una película: puede ser una página web, una imagen o un texto.',
  'film.kind': '{src} es de otro tipo que el que dice el feed: escribe {type}.',
  'film.cut': '{src} termina antes de tiempo: descárgalo o cópialo otra vez.',
  'film.hevc': '{src} es HEVC, como graban los iPhone: muchos navegadores no muestran nada.',
  'film.codec': '{src} es {codec}, que los navegadores no reproducen.',
  'film.sound': '{src} tiene sonido y no imagen: usa la película a la que pertenece.',
  'film.av1': '{src} es AV1, que los iPhone anteriores al 15 Pro no reproducen.',
  'film.indexLast': '{src} tiene su índice al final, así que empieza tarde.',
  'picture.none': '{src} no es una imagen que los navegadores muestren.',
  'captions.utf16':
    '{src} está escrito en UTF-16, que los navegadores no leen: guárdalo como UTF-8.',
  'captions.srt': '{src} es SubRip (SRT): los navegadores solo leen WebVTT.',
  'captions.none':
    '{src} no tiene subtítulos: los navegadores leen WebVTT, que empieza con la línea `WEBVTT`.',
  'captions.letters':
    '{src} no está escrito en UTF-8, y las letras con acento salen mal: guárdalo como UTF-8.',
  'captions.times':
    '{src} tiene tiempos que ningún navegador lee: escribe `00:01.000 --> 00:03.000`, con puntos, y el más tardío en segundo lugar.',
  'key.unknown': '{path} no es un nombre que tenga un feed, y no se lee.',
  'key.near': '{path} no es un nombre que tenga un feed. ¿Querías decir {near}?',
  'letters.lost':
    'se perdieron letras, como en «{text}»: el archivo no es UTF-8, que es lo único que leen los navegadores. Guárdalo o expórtalo como UTF-8.',
  'feed.form':
    'no se muestra nada: no tiene la forma de un feed. Empieza con `{ "version": 1, "videos": [ … ] }`.',
  'feed.inside':
    'no se muestra nada: el feed está dentro de {key}. Haz que el archivo empiece con lo que hay ahí.',
  'issue.FEED_INVALID': '{field} no es lo que un feed tiene ahí.',
  'issue.FEED_WRONG_VERSION': '{field} no es una versión que se lea aquí. Escribe `1`.',
  'issue.FEED_TOO_LARGE': '{field} tiene demasiados valores. Divide el feed.',
  'issue.LIST_TOO_LONG': '{field} tiene demasiadas entradas. Deja solo lo que se puede mostrar.',
  'issue.MISSING': 'Falta {field}. Añádelo.',
  'issue.WRONG_TYPE': '{field} no es lo que va ahí.',
  'issue.TOO_SMALL': '{field} es demasiado corto o pequeño.',
  'issue.TOO_BIG': '{field} es demasiado largo o grande.',
  'issue.WRONG_FORMAT': '{field} no tiene la forma correcta.',
  'issue.NOT_ALLOWED': '{field} no es uno de los valores conocidos.',
  'issue.INVALID': '{field} no es válido.',
  'issue.UNKNOWN_KEY':
    '{field} no es un nombre conocido ahí, y uno mal escrito podría ocultar lo que exige la ley: escríbelo como en la documentación, o quítalo.',
  'issue.URL_REFUSED': '{field} no es una dirección que se pueda usar: empieza por `https:`.',
  'issue.EMBED_ID_REFUSED':
    '{field} no es un vídeo de esa plataforma. Usa la dirección larga de su propia página.',
  'issue.LOCALE_UNKNOWN': '{field} no es un idioma como `en-US`.',
  'issue.TIME_ZONE_UNKNOWN': '{field} no es una zona horaria como `Europe/Berlin`.',
  'issue.DATE_IMPOSSIBLE': '{field} es un día que no existe.',
  'issue.TAG_ENDS_BEFORE_START': '{field} está antes del comienzo de su etiqueta.',
  'issue.OPTIONS_MISMATCH': '{field} no nombra un valor para cada opción del producto.',
  'issue.CREATOR_UNKNOWN': '{field} no nombra a ningún creador de este feed.',
  'issue.DUPLICATE_ID': '{field} se usa por segunda vez; se conservó el primero.',
  'issue.NOTHING_LEFT': 'En {field} no queda ninguna entrada válida.',
  'issue.received': 'Dice {received}.',
  'issue.feed': 'El feed no se puede usar.',
  'issue.item': 'Se deja fuera.',
  'issue.piece': 'Se muestra sin eso.',
  'issue.rest': 'El resto de la lista se deja fuera.',
};
