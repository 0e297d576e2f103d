import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': 'Tu enlace no abre esto. Si lo necesitas, pídeselo al dueño de la tienda.',
  'access.needed': 'Abre esta página con el enlace que te dieron.',
  'access.wait': {
    one: 'Desde aquí llegaron demasiados tokens equivocados. Prueba otra vez en {seconds} segundo.',
    other:
      'Desde aquí llegaron demasiados tokens equivocados. Prueba otra vez en {seconds} segundos.',
  },
  'server.failed': 'Eso no funcionó, y no es culpa tuya. El registro del servidor dice por qué.',
  'server.closing': 'El servidor se está deteniendo. Prueba más tarde.',
  'store.read':
    'La base de datos no se puede leer en este momento, y no se ha perdido nada. El servidor lo sigue intentando.',
  'store.write': 'No cambió nada: en este momento no se puede escribir. Prueba más tarde.',
  'shop.unknown': 'Esa tienda no existe aquí.',
  'shop.only': 'Esta parte del informe es solo de la tienda.',
  'folder.inUse': 'Otro comando de reelshelf trabaja en la carpeta. Espera a que termine.',
  'folder.refused':
    'No se puede escribir en la carpeta {folder}. Mira que sea tuya y que el disco tenga espacio; no cambió nada.',
  'folder.unread':
    'Los archivos del proyecto no se pueden leer: {file}. Arréglalo, o deshaz tu último cambio; no cambió nada.',
  'body.large': 'Es más de lo que cabe de una vez. Envíalo por partes.',
  'body.cutOff': 'No llegó todo. Envíalo otra vez.',
  'person.name': 'Da un nombre de 1 a 80 caracteres, para saber después de quién es este acceso.',
  'person.creator': 'Di para qué creador es.',
  'person.ended': 'Este acceso ya terminó.',
  'question.gone': 'Esta pregunta ya no está: quien la hizo la retiró.',
  'question.changed':
    'Otra persona cambió esta pregunta mientras tanto. Se muestra como está ahora.',
  'answer.tooMany': 'Una pregunta tiene como máximo 20 respuestas.',
  'answer.blocked': 'Esta respuesta tiene una palabra que bloqueaste.',
  'answer.empty': 'Escribe primero la respuesta.',
  'answer.long': {
    one: 'Una respuesta tiene como máximo {most} carácter.',
    other: 'Una respuesta tiene como máximo {most} caracteres.',
  },
  'answer.creator': 'El feed no dice quién hizo este vídeo. Responde como tienda.',
  'answer.product': 'Ningún feed leído aquí nombra este producto.',
  'answer.seconds': 'Escribe el momento del vídeo en minutos y segundos, como 0:07.',
  'answer.only': 'Tu acceso es para responder. La tienda aprueba y oculta.',
  'answer.shops': 'Esta es la respuesta de la tienda.',
  'words.tooMany': 'Como máximo 500 palabras de hasta 60 caracteres cada una.',
  'live.unknown': 'Ningún vídeo del feed tiene este directo.',
  'live.refused': 'Eso no se puede hacer tal como está este directo. Míralo otra vez.',
  'live.product': 'El feed no contiene este producto, así que los clientes no lo verían.',
  'live.recording': 'La grabación necesita su dirección completa, desde https://',
  'live.full': 'No queda sitio para este directo. Sigue con otro canal.',
  'live.failed': 'El directo no se pudo leer o guardar, y no cambió nada.',
  'cost.creator': 'Di para qué creador de tu feed es. No cambió nada.',
  'cost.kind': 'El tipo es {received}; es `gift`, `fee` o `commission`. No cambió nada.',
  'cost.day': 'El día es {received}; se escribe como 2026-10-14. No cambió nada.',
  'cost.rate':
    'La comisión es {received}; está por encima de 0 y llega hasta 100 %. No cambió nada.',
  'cost.amount': 'El importe es {received}; es una suma como 28.00. No cambió nada.',
  'cost.currency': 'La moneda es {received}; es un código como EUR. No cambió nada.',
  'cost.line': 'Línea {line}:',
  'cost.file': 'El archivo no es una tabla como texto (CSV). No cambió nada.',
  'cost.long': 'El archivo tiene más de {most} líneas; envíalo por partes. No cambió nada.',
  'cost.columns':
    'Al archivo le faltan líneas o columnas. Necesita estos encabezados: {headings}. No cambió nada.',
  'secret.failed': 'Las claves secretas no se pueden leer o escribir, y no cambió nada.',
  'secret.gone': 'Esa clave secreta ya no existe, o no hay nada que cambiar en ella.',
  'secret.fixed':
    'Su clave secreta se puso por la línea de comandos. Cámbiala ahí y vuelve a iniciar el recolector.',
  'secret.other':
    'Esta ya es la clave secreta de {shop}. Cada tienda necesita una propia, que distingue sus pedidos.',
  'secret.same': 'Esta ya es la clave secreta, y no cambió nada.',
  'secret.form': 'Una clave secreta tiene al menos 8 caracteres. Cópiala entera.',
  'file.empty': '{file} está vacío (0 bytes). Cópialo otra vez del teléfono.',
  'file.large': '{file} tiene {size}, y lo máximo son {most}.',
  'file.room': '{file} tiene {size}, y el disco no tiene espacio. Haz sitio y suéltalo otra vez.',
  'file.over': 'Este archivo ya no está en espera. Suéltalo otra vez.',
  'file.kept': 'El archivo se conserva.',
  'file.known': 'Este archivo ya está en el proyecto.',
  'file.failed': 'No se pudo procesar, y no es culpa del archivo.',
  'film.unreadable': 'El archivo no se puede leer.',
  'film.picture': 'Esto no es un vídeo, diga lo que diga su nombre: es una imagen.',
  'film.archive':
    'Esto no es un vídeo, diga lo que diga su nombre: es un archivo comprimido (ZIP). Descomprímelo primero.',
  'film.document': 'Esto no es un vídeo, diga lo que diga su nombre: es un documento o un texto.',
  'film.page':
    'Esto no es un vídeo sino una página web: la descarga recibió un error o una petición de acceso.',
  'film.unknown':
    'Este vídeo no se puede leer: MP4, MOV y WebM sí. Puede estar dañado; cópialo o expórtalo otra vez.',
  'film.sound': 'El archivo tiene sonido, pero no imagen. Elige el vídeo mismo.',
  'film.cutOff':
    'El archivo está cortado: falta una parte. Cópialo o expórtalo otra vez, y espera a que termine.',
  'film.damaged':
    'El archivo está dañado: empieza bien, pero no todo se puede leer. Cópialo o expórtalo otra vez.',
  'film.codec':
    'La imagen está en un formato que aquí no se puede leer ({codec}). Exporta el vídeo como MP4 (H.264 o HEVC).',
  'film.long': {
    one: 'El vídeo dura {minutes} minuto; una vitrina muestra clips de hasta {most}. Corta la parte que quieras mostrar.',
    other:
      'El vídeo dura {minutes} minutos; una vitrina muestra clips de hasta {most}. Corta la parte que quieras mostrar.',
  },
  'library.missing':
    'Para preparar vídeos faltan aquí algunos paquetes. Instálalos junto a reelshelf y vuelve a iniciarlo: `{command}`',
  'library.broken':
    'Los paquetes que preparan vídeos no se pueden cargar en este equipo. Borra `node_modules`, y luego: `{command}`',
  'poster.notHere':
    'Este vídeo no se preparó aquí: suelta su archivo una vez, y luego elige un momento.',
  'poster.kind': '{file} no es una imagen que se pueda leer: sirven JPEG, PNG y WebP.',
  'poster.small':
    '{file} tiene {width} × {height} píxeles, muy pocos para una tarjeta; van bien 720 × 1280.',
  'poster.large':
    '{file} tiene {width} × {height} píxeles, más de lo que se puede aceptar; van bien 720 × 1280.',
  'poster.damaged':
    '{file} no se puede leer como imagen: está dañado o es de un tipo desconocido. Guárdalo como JPEG.',
  'described.silent':
    '{file} no tiene sonido. Una película descrita es la misma película con una voz que dice lo que se ve.',
  'described.length':
    '{file} dura {seconds} y el vídeo {video}. Tienen que durar lo mismo: quien activa la descripción sigue en el mismo segundo.',
  'picture.kind': '{file} no es una imagen que muestre todo navegador: JPEG, PNG, WebP y GIF sí.',
  'picture.large': '{file} supera {most} × {most} píxeles, lo máximo para un retrato.',
  'creator.gone': 'Este creador ya no está en este proyecto.',
  'video.gone': 'Este vídeo ya no está en este proyecto.',
  'captions.file': '{file} no tiene subtítulos que se puedan leer.',
  'captions.language': '«{lang}» no es un idioma como en o de-DE.',
  'captions.text':
    'En este texto no hay subtítulos: falta una línea como `00:01.000 --> 00:02.500`.',
  'import.address': '{address} no es la dirección de una tienda, como shop.example.',
  'import.counts': '{new} nuevos, {changed} cambiados, {same} iguales.',
  'import.leftOut': '{count} dejados fuera: borradores, tarifas y similares.',
  'import.vanished': '{count} ya no están en la tienda.',
  'import.unreachable': '{from} no responde. Mira si se abre en tu navegador.',
  'import.unknown':
    '{from} no tiene productos que se puedan leer aquí. Exporta los productos de tu tienda como archivo (CSV) y suéltalo.',
  'import.file':
    '{from} no es una exportación de productos conocida: CSV de Shopify, WooCommerce, Wix o Meta, un feed de productos de Google, o JSON de Shopify o WooCommerce.',
  'import.currency':
    'Nada dice en qué moneda están los precios de {from}. Escríbela junto a la dirección, como EUR, y tráelos otra vez.',
  'import.key':
    '{from} solo da sus productos con una clave. Expórtalos como archivo (CSV) y suéltalo, o pide a quien lleva tu web que los traiga con la clave.',
  'invite.shop': 'Escribe el nombre de tu tienda: el creador lee quién invita.',
  'invite.address':
    'Eso no es una dirección. Escribe dónde llegan los creadores a este servidor, como https://events.shop.example, o déjalo vacío.',
  'invite.creator': 'Di a quién se invita: elige un creador o escribe un usuario.',
  'invite.product': 'Elige el producto que enviaste.',
  'invite.relation': 'Di cómo recibe el creador el producto.',
  'invite.ends': 'Di hasta cuándo puede enviar un vídeo el creador: un día desde hoy.',
  'invite.until': 'Di hasta cuándo quieres mostrar el vídeo: un día desde hoy.',
  'invite.onsite': 'Un vídeo para la vitrina necesita el derecho a mostrarse en la tienda.',
  'invite.country': '{code} no es el código de un país, como US o DE.',
  'invite.over': 'Esta invitación se retiró. Haz una nueva.',
  'gift.gone': 'Lo que buscas ya no está.',
  'gift.why': 'Escribe una frase al creador: por qué no aceptas el vídeo.',
  'gift.what': 'Escribe una frase al creador: qué debería ser distinto.',
  'gift.changed':
    'Algo cambió mientras tanto: el creador envió otro vídeo o lo retiró, o se decidió en otro lugar. Míralo otra vez.',
  'proof.gone': 'Esta prueba ya no se conserva. Añádela otra vez.',
  'proof.none': 'Escribe el mensaje del creador, o elige un archivo.',
  'proof.long': 'El mensaje es demasiado largo. Añádelo como archivo.',
  'publish.address':
    '{address} no es una dirección. Di dónde estará la carpeta, como https://shop.example/reels/',
  'refused.key': 'Una página no tiene una clave de este recolector. Pon `data-key` en su etiqueta.',
  'refused.nowhere':
    'Una petición no dijo de qué página venía, como hacen los navegadores. Solo pueden enviar las páginas de los orígenes que la clave contiene.',
  'refused.origin':
    'Las páginas de {origin} no pueden enviar con esta clave. Si son tuyas, inicia el recolector también con `{setting}`.',
  'refused.network':
    'Una red envió más de lo que envían las páginas de una tienda. Si hay delante un proxy o CDN tuyo, nombra sus direcciones con `--trust-proxy`.',
  'refused.many':
    'Llegó de una vez más de lo que puede enviar una clave. Una tienda muy grande lo aumenta con `--limit key=…`; si no, un programa está inundando.',
  'refused.visitor':
    'Un visitante envió más de lo que envía cualquier cliente: un programa, o páginas que comparten un visitante.',
  'refused.store':
    'No se pudo escribir en la base de datos. Las páginas guardan lo que tienen que contar, y se vuelve a intentar solo.',
  'refused.form':
    'No era como lo envía esta versión ({reason}): las páginas pueden tener otra versión que el recolector, o envía otro programa.',
  'refused.old': 'Hubo eventos contados más de 72 horas después, y se dejan fuera.',
  'refused.new':
    'Hubo eventos contados con una hora posterior a su envío: un reloj se atrasó más de 5 minutos mientras tanto.',
  'refused.likes': 'No se pueden guardar más me gusta.',
  'refused.video': 'Ningún feed leído aquí nombra este vídeo.',
  'refused.signature':
    'Llegaron pedidos de {platform} con una firma equivocada, o sin ella, y no se creyó ninguno. Si son de tu tienda, su webhook tiene otra clave secreta que el recolector, o un reloj va mal.',
  'refused.webhook':
    'Un servidor de {platform} envía pedidos, y no se dio una clave secreta para él. Configúralo en Pedidos.',
  'refused.order': 'Un pedido era demasiado grande, o no se podía leer.',
};
