import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'Una visualización son 2 segundos de reproducción con al menos la mitad del vídeo en la pantalla. La parte vista es la parte de sus vídeos que se vio en el reproductor, sin contar repeticiones; las miradas más cortas no son visualizaciones y no cuentan en ningún sitio. Los pedidos son los que llevan un producto abierto o añadido desde un vídeo como mucho {days} día antes; la conversión es la parte de quienes miraron que hizo un pedido así, y el pedido medio, lo que sumó cada uno.',
    other:
      'Una visualización son 2 segundos de reproducción con al menos la mitad del vídeo en la pantalla. La parte vista es la parte de sus vídeos que se vio en el reproductor, sin contar repeticiones; las miradas más cortas no son visualizaciones y no cuentan en ningún sitio. Los pedidos son los que llevan un producto abierto o añadido desde un vídeo como mucho {days} días antes; la conversión es la parte de quienes miraron que hizo un pedido así, y el pedido medio, lo que sumó cada uno.',
  },
  'orders.credited': {
    one: 'Un pedido cuenta una sola vez, avise quien avise. Una línea se atribuye al vídeo desde el que su producto se añadió al carrito por última vez o, si no, se abrió por última vez, como mucho {days} día antes del pedido.',
    other:
      'Un pedido cuenta una sola vez, avise quien avise. Una línea se atribuye al vídeo desde el que su producto se añadió al carrito por última vez o, si no, se abrió por última vez, como mucho {days} días antes del pedido.',
  },
  'orders.influenced': {
    one: 'Los pedidos influidos llevaban un producto que aparecía en un vídeo visto como mucho {days} día antes, sin que se abriera ni se añadiera desde él. Se llevan aparte y nunca se suman a los pedidos de arriba.',
    other:
      'Los pedidos influidos llevaban un producto que aparecía en un vídeo visto como mucho {days} días antes, sin que se abriera ni se añadiera desde él. Se llevan aparte y nunca se suman a los pedidos de arriba.',
  },
  'orders.confirmed':
    'Los pedidos confirmados los firmó el servidor de tu tienda; sus ventas son después de descuentos y reembolsos, sin impuestos ni envío, y los cancelados quedan fuera. Desde el primero de ellos, lo que una página dice de un pedido solo indica de quién fue, y el que ningún servidor confirma en 48 horas no cuenta en ningún sitio.',
  'orders.claimed':
    'Estos pedidos son lo que las páginas dijeron en los navegadores de los clientes; nadie los ha confirmado. Configura el webhook de tu tienda, y solo contarán sus propios pedidos.',
  creator:
    'Lo que los clientes hicieron con los vídeos de cada creador. Un pedido con productos de dos creadores cuenta para ambos, cada uno con sus propias líneas.',
  video:
    'Lo que los clientes hicieron con cada vídeo. Una visualización son 2 segundos de reproducción con al menos la mitad del vídeo en la pantalla.',
  likes:
    'Los Me gusta son los que hay ahora, sean cuales sean los días que se muestran: uno por persona, sin los retirados.',
  product:
    'Cuántas veces se abrió y se añadió al carrito cada producto desde un vídeo, y los pedidos que salieron de ahí.',
  'unknown.unnamed':
    'Los desconocidos son identificadores que las páginas enviaron y que nunca estuvieron en tu feed: alguien los inventó, o están en otro feed tuyo, que se indica al recolector con un --feed más.',
  'unknown.rest':
    'Sin tu feed, los {count} primeros tienen una línea cada uno, y todos los demás comparten una. Indica tu feed al recolector, con --feed, y solo lo que nombre tendrá una línea.',
  'time.hour':
    'Visualizaciones, añadidos al carrito y pedidos desde vídeos, por hora, según el reloj de {zone}.',
  'time.day':
    'Visualizaciones, añadidos al carrito y pedidos desde vídeos, por día, según el reloj de {zone}.',
  'time.week':
    'Visualizaciones, añadidos al carrito y pedidos desde vídeos, por semana, según el reloj de {zone}.',
  funnel:
    'Los clientes según hasta dónde llegaron en este tiempo: un paso cuenta a todos los que llegaron hasta ahí o más lejos, aunque no se viera un paso intermedio, como un pedido tras un producto de la semana pasada. Quien pidió dos veces es un solo cliente. Un cliente es un visitante que aceptó que se le reconozca; de todos los demás, cada página vista cuenta como uno, porque nada une sus páginas.',
  'step.seen': 'tuvieron al menos la mitad de la vitrina en la pantalla durante un segundo',
  'step.viewed': 'vieron un vídeo al menos 2 segundos',
  'step.engaged':
    'vieron 10 segundos o casi todo, activaron el sonido, abrieron un producto o compartieron',
  'step.opened': 'abrieron un producto desde un vídeo',
  'step.added': 'lo añadieron al carrito',
  'step.ordered': 'pidieron algo que habían abierto o añadido desde un vídeo',
  trust:
    'Cada página numera lo que comunica, así que un número que falta muestra que algo se perdió por el camino. Las páginas de las que se supo en los últimos 15 minutos quedan fuera, porque puede llegar más. Lo que una página hizo después de su último aviso no se puede ver.',
  kept: 'De lo que pasó antes del {day} solo se conservan sumas. Las visualizaciones, los productos abiertos y añadidos, los pedidos y las ventas están completos. Los clientes, sus pasos, cuánto se vio, lo que se perdió por el camino y los pedidos cancelados se refieren a los días posteriores, y los pedidos de los días anteriores, a los plazos habituales.',
  'kept.months':
    'Antes del {day} hay sumas por meses, y un mes cuenta cuando está entero entre los días que elegiste.',
  'lift.experiment':
    'El azar decide para cada visitante si no se le muestra la vitrina, y así se queda. Un visitante participa desde el momento en que la vitrina apareció en la pantalla, o lo habría hecho, y se compara cuando han pasado {days} días. Solo los visitantes que permiten estadísticas tienen un identificador y participan; todos los demás ven la vitrina y no cuentan aquí. Se refiere a los últimos {most} días, mientras se deje fuera la misma parte, sean cuales sean los días elegidos arriba. Con filtros, se refiere a los visitantes que vieron la vitrina por primera vez ahí; los nuevos y los que vuelven no se distinguen.',
  'lift.conversion':
    'De 100 visitantes, cuántos pidieron cualquier cosa en la tienda en los {days} días después de encontrar la vitrina por primera vez. El pedido es del visitante cuya página lo comunicó; donde el servidor de tu tienda firma sus pedidos, solo cuentan esos, y ninguno cancelado o devuelto.',
  'lift.revenue':
    'Lo que sumaron esos pedidos, dividido entre todos los visitantes, incluidos los que no pidieron nada. Los pedidos firmados cuentan después de descuentos y reembolsos, sin impuestos ni envío. Las monedas nunca se suman entre sí.',
  'lift.interval':
    'Las diferencias reales, de los pedidos y de cada moneda, están todas en sus márgenes 95 de cada 100 veces, y eso vale mires cuantas veces mires y pares cuando pares; por eso el margen es más ancho que el que muestran la mayoría de las herramientas (una secuencia de confianza asintótica, según Waudby-Smith y otros). Mientras hagan falta más visitantes para encontrar una diferencia de una quinta parte, no se muestra ninguna cifra. Cada vista filtrada puede equivocarse por sí sola, 5 de cada 100 veces: de muchas que se miran, algunas engañan, y deciden todos los visitantes juntos.',
  'room.arrivals':
    'De las páginas vistas en estos días: cuántos eventos enviaron y cuántos faltan según su propia numeración; cuánto tardaron los eventos en llegar, que es mucho en páginas sin conexión; cuántos clientes aceptaron que se les mida, sin lo cual nada une dos páginas; qué relojes van mal por más de cinco minutos, lo que se corrige; y qué versiones del código llevan. Lo que se rechazó está debajo, desde que se inició el recolector.',
  'room.orders':
    'Todos los pedidos que cuentan en estos días, primero los más nuevos, con a qué se atribuye cada línea y por qué: una línea se atribuye al vídeo desde el que su producto se añadió al carrito por última vez o, si no, se abrió por última vez, dentro de los días antes del pedido que elegiste. Una línea que nadie añadió ni abrió desde un vídeo no se atribuye a nadie. Lo que firmó el servidor de la tienda está confirmado; sus importes son después de descuentos y reembolsos, sin impuestos ni envío.',
  filters:
    'Los valores son los de las páginas vistas en estos días. El dispositivo se deduce del tamaño de la ventana; el país, de la zona horaria del navegador. La fuente y la campaña son aquellas por las que llegó una visita, según utm_source y utm_campaign del enlace o, si no, según el sitio del que vino. Vuelven los visitantes que estuvieron aquí antes del primero de estos días; solo quien aceptó que se le reconozca es nuevo o vuelve.',
  'room.returns':
    'Los regalos, honorarios y comisiones que anotaste, desde el primero hasta el último de los días que elegiste, junto a los pedidos que se atribuyen al creador en el mismo tiempo, sean cuales sean los demás filtros del informe. Las ventas son las de las líneas atribuidas, después de reembolsos donde el servidor de tu tienda firma sus pedidos. Lo que costó un creador por pedido, y lo que volvió por cada unidad dada, se indica cuando todo está en una sola moneda; las sumas de monedas distintas nunca se suman entre sí. Las ventas no son ganancia: los productos y el envío también cuestan.',
  payouts:
    'Por pagar para los días que elegiste: la comisión que valía en cada pedido, sobre las ventas atribuidas de estos días, y los honorarios anotados para ellos. Los regalos ya están dados.',
  'room.creators':
    'Los creadores según cuántas personas les siguen donde publican, como dice tu feed: nano de 1.000 a 10.000, micro hasta 100.000, mayores por encima. La participación es la parte de quienes miraron que siguió mirando, activó el sonido, abrió un producto o compartió; lo visto es la parte de los vídeos que se vio en el reproductor; la conversión, la parte de quienes miraron que hizo un pedido. Detrás de cada valor está el margen en que se encuentra en realidad, 95 de cada 100 veces. Las ventas por mil visualizaciones en el reproductor necesitan 10 pedidos. Cuántos siguen a un creador no decide en ningún sitio qué vídeos se muestran.',
  'room.videos':
    'Los clientes, contados una vez en cada paso: los que vieron la tarjeta, los que vieron su vista previa sin sonido durante 2 segundos, iniciaron el vídeo en el reproductor, lo vieron ahí 2 segundos, siguieron mirando o participaron, abrieron un producto desde él, añadieron uno y pidieron uno. Las tarjetas y el reproductor son dos entradas, así que un paso puede ser mayor que el anterior. Quién sigue mirando se mide por páginas vistas que iniciaron el vídeo en el reproductor, cada una por lo más lejos que llegó; una parte saltada no cuenta como vista. Un momento es el tiempo en que un producto está etiquetado: de las páginas vistas que vieron la etiqueta, las que abrieron o añadieron el producto, y sus pedidos atribuidos a este vídeo.',
  'room.moments':
    'Cada hora de la semana según tu reloj, todas las semanas de los días que elegiste juntas: cuántas veces se vio la vitrina, se miraron vídeos, se añadieron productos y se atribuyeron pedidos a vídeos. Los temas y plataformas son los de los vídeos de tu feed; la fuente, la campaña, la página y el país se eligen arriba, para todo el informe. Una hora se perdió cuando las páginas pidieron vídeos y tu feed no tenía ninguno adecuado, o cuando muchos clientes vieron la vitrina y pusieron en sus carritos menos de la mitad de lo habitual en tu tienda. El mapa se muestra a partir de 100 visualizaciones.',
  'room.hours':
    'Las primeras 48 horas de los vídeos que llegaron a una vitrina en estos días, contadas desde la primera vez que se supo algo de ellos. La línea del medio es la de la tienda: la mitad de sus vídeos de los últimos 180 días tenía más visualizaciones a esa edad, y la otra mitad menos. Un vídeo va por delante con más de una vez y media esa cantidad, y por detrás con menos de dos tercios; no se dice nada con menos de 20 visualizaciones a uno u otro lado, o con menos de 5 vídeos más.',
};
