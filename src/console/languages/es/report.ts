import type { Tables } from '../areas.js';

export const report: Tables['report'] = {
  title: 'Informe de creadores',
  today: 'Hoy',
  week: '7 días',
  month: '28 días',
  custom: 'Elegir días',
  from: 'Desde',
  to: 'Hasta',
  range: 'Qué días',
  shop: 'Tienda',
  'period.today': 'hoy',
  'period.week': 'esta semana',
  'period.month': 'en las últimas cuatro semanas',
  'period.custom': 'en estos días',
  'period.day': 'en este día',
  'before.today': 'Ayer',
  'before.week': 'La semana anterior',
  'before.month': 'Las cuatro semanas anteriores',
  'before.custom': 'Los días anteriores',
  'before.day': 'El día anterior',
  'before.running.today': 'Ayer, hasta esta hora',
  'before.running.week': 'La semana anterior, hasta este momento',
  'before.running.month': 'Las cuatro semanas anteriores, hasta este momento',
  'before.running.custom': 'Los días anteriores, hasta este momento',
  'before.running.day': 'El día anterior, hasta esta hora',
  'creator.page': 'Página de',
  'creator.all': 'toda la tienda',
  'creator.share':
    'Esto es lo que ve el creador. En la sección «Personas» le das un enlace, que no abre nada más y se puede retirar.',
  'own.none': 'Aún no hay nada',
  'own.none.lead':
    'Nadie vio tus vídeos en estos días. En cuanto alguien lo haga, aparecerá aquí en segundos.',
  'live.now': 'Actualizado ahora mismo',
  'live.ago': 'Actualizado {ago}',
  'live.lost': 'Sin conexión, intentándolo de nuevo',
  creators: { one: '{count} creador', other: '{count} creadores' },
  orders: { one: '{count} pedido', other: '{count} pedidos' },
  likes: { one: '{count} Me gusta', other: '{count} Me gusta' },
  views: { one: '{count} visualización', other: '{count} visualizaciones' },
  shoppers: { one: '{count} cliente', other: '{count} clientes' },
  'headline.orders': '{orders}, {revenue}, tras vídeos de {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, tras vídeos de {creator} {period}.',
  'headline.creators': { one: '{count} creador', other: '{count} creadores' },
  'headline.added': {
    one: '{shoppers} cliente miró {period} y puso {products} en el carrito. Aún no hay pedidos.',
    other:
      '{shoppers} clientes miraron {period} y pusieron {products} en el carrito. Aún no hay pedidos.',
  },
  'headline.products': { one: '{count} producto', other: '{count} productos' },
  'headline.watched': {
    one: '{shoppers} cliente vio vídeos de {creators} {period}. Aún no se añadió nada a un carrito.',
    other:
      '{shoppers} clientes vieron vídeos de {creators} {period}. Aún no se añadió nada a un carrito.',
  },
  'headline.seen': {
    one: 'La vitrina se vio una vez {period}. Aún no se vio ningún vídeo.',
    other: 'La vitrina se vio {count} veces {period}. Aún no se vio ningún vídeo.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: ningún pedido.',
  'orders.claimed':
    'Pedidos tal como los comunicaron las páginas de la tienda; nadie los ha confirmado.',
  'orders.confirmed': 'Todos confirmados por el servidor de la tienda.',
  'orders.partly': {
    one: 'El servidor de la tienda confirmó {count} pedido; los demás son tal como los comunicaron antes las páginas.',
    other:
      'El servidor de la tienda confirmó {count} pedidos; los demás son tal como los comunicaron antes las páginas.',
  },
  'figures.how': 'Qué es cada cifra',
  'figure.sales': 'Ventas',
  'figure.conversion': 'Pidieron, de quienes miraron',
  'figure.average': '{money} por pedido',
  'figure.before': '{count} antes',
  'figure.confirmed': { one: '{count} confirmado', other: '{count} confirmados' },
  notEnough: 'Aún no hay datos suficientes',
  'notEnough.note':
    'Un guion significa que aún no hay datos suficientes: menos de {count} visualizaciones en el reproductor.',
  none: 'Nada todavía',
  'chart.heading.hour': 'Hora por hora',
  'chart.heading.day': 'Día por día',
  'chart.heading.week': 'Semana por semana',
  'chart.views': 'Visualizaciones',
  'chart.adds': 'Añadidos al carrito',
  'chart.orders': 'Pedidos',
  'chart.soFar': '{when}, hasta ahora',
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} añadido al carrito', other: '{count} añadidos al carrito' },
  'chart.label.hour':
    'Visualizaciones, añadidos y pedidos a lo largo del tiempo. Con las flechas del teclado se lee cada hora.',
  'chart.label.day':
    'Visualizaciones, añadidos y pedidos a lo largo del tiempo. Con las flechas del teclado se lee cada día.',
  'chart.label.week':
    'Visualizaciones, añadidos y pedidos a lo largo del tiempo. Con las flechas del teclado se lee cada semana.',
  'chart.week': 'Semana del {day}',
  'chart.table': 'Mostrar como tabla',
  'chart.when': 'Cuándo',
  'creators.heading': 'Creadores',
  'creators.download': 'Descargar como hoja de cálculo',
  'creators.creator': 'Creador',
  'creators.column.sales': 'Ventas',
  'creators.opened': { one: '{count} abierto', other: '{count} abiertos' },
  'creators.added': { one: '{count} añadido', other: '{count} añadidos' },
  'creators.influenced': 'Influidos',
  'creators.range':
    'Debajo de los pedidos está el margen en que se encuentran en realidad los pedidos de cada 100 personas que miraron, 95 de cada 100 veces: los márgenes que se solapan quizá solo se diferencien por azar.',
  'creators.showInfluenced':
    'Mostrar también los pedidos en los que pudo influir una visualización',
  'creators.all': 'Mostrar los {count}',
  'creators.more': 'Mostrar {count} más de {all}',
  'creators.currencies':
    'Las sumas de monedas distintas nunca se suman entre sí. A igual número de pedidos decide {currency}, en la que se pagaron más pedidos.',
  'unknown.unnamed': {
    one: 'Desconocidos: {count} identificador',
    other: 'Desconocidos: {count} identificadores',
  },
  'unknown.rest': {
    one: 'Todos los demás: {count} identificador',
    other: 'Todos los demás: {count} identificadores',
  },
  'gifts.heading': 'Regalos',
  'gifts.heading.own': 'Tus regalos',
  'gifts.gift': 'Regalo',
  'gifts.video': 'Vídeo',
  'gifts.views': 'Visualizaciones',
  'gifts.adds': 'Añadidos',
  'gifts.orders': 'Pedidos',
  'gifts.sales': 'Ventas',
  'gifts.sent': 'Invitación del {day}, nada enviado todavía',
  'gifts.opened': 'Invitación abierta, nada enviado todavía',
  'gifts.submitted': 'Enviado, espera una respuesta',
  'gifts.withdrawn': 'Retirado por el creador',
  'gifts.changes_asked': 'Se pide un cambio',
  'gifts.refused': 'No aceptado',
  'gifts.approved': 'Se está preparando',
  'gifts.shown': 'En la tienda hasta el {day}',
  'gifts.cancelled': 'Invitación cancelada',
  'gifts.words': 'La tienda dice: {words}',
  'gifts.spark': 'Código Spark {code}, hasta el {day}',
  'gifts.more': 'Mostrar los {count}',
  'gifts.note': 'Desde la primera visualización, sean cuales sean los días elegidos arriba.',
  'videos.heading': 'Vídeos',
  'videos.watched': '{share} visto',
  'videos.live': '{orders} durante el directo',
  'products.heading': 'Productos',
  'products.product': 'Producto',
  'products.opened': 'Abiertos',
  'products.added': 'Añadidos',
  'funnel.heading': 'Dónde se van los clientes',
  'funnel.seen': { one: '{count} vio la vitrina', other: '{count} vieron la vitrina' },
  'funnel.viewed': { one: '{count} vio un vídeo', other: '{count} vieron un vídeo' },
  'funnel.engaged': {
    one: '{count} siguió mirando o participó',
    other: '{count} siguieron mirando o participaron',
  },
  'funnel.opened': { one: '{count} abrió un producto', other: '{count} abrieron un producto' },
  'funnel.added': {
    one: '{count} lo añadió al carrito',
    other: '{count} lo añadieron al carrito',
  },
  'funnel.ordered': { one: '{count} hizo un pedido', other: '{count} hicieron un pedido' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} de los anteriores, entre {low} y {high}',
  'funnel.drop.viewed': {
    one: 'La mayor caída: de {before} que vieron la vitrina, {after} vio un vídeo.',
    other: 'La mayor caída: de {before} que vieron la vitrina, {after} vieron un vídeo.',
  },
  'funnel.drop.engaged': {
    one: 'La mayor caída: de {before} que vieron un vídeo, {after} siguió mirando o participó.',
    other:
      'La mayor caída: de {before} que vieron un vídeo, {after} siguieron mirando o participaron.',
  },
  'funnel.drop.opened': {
    one: 'La mayor caída: de {before} que siguieron mirando o participaron, {after} abrió un producto.',
    other:
      'La mayor caída: de {before} que siguieron mirando o participaron, {after} abrieron un producto.',
  },
  'funnel.drop.added': {
    one: 'La mayor caída: de {before} que abrieron un producto, {after} lo añadió al carrito.',
    other: 'La mayor caída: de {before} que abrieron un producto, {after} lo añadieron al carrito.',
  },
  'funnel.drop.ordered': {
    one: 'La mayor caída: de {before} que lo añadieron al carrito, {after} hizo un pedido.',
    other: 'La mayor caída: de {before} que lo añadieron al carrito, {after} hicieron un pedido.',
  },
  'funnel.wait':
    'Aún no hay clientes suficientes para decir dónde se van. Hacen falta unos {count} en un paso.',
  'lift.heading': 'Lo que aporta la propia vitrina',
  'lift.download': 'Descargar como hoja de cálculo',
  'lift.people': 'Se comparan {on} visitantes con la vitrina y {off} sin ella, desde el {day}.',
  'lift.more': 'Sí, vende: {on} de cada 100 visitantes pidieron con la vitrina, {off} sin ella.',
  'lift.less':
    'Cuesta pedidos: {on} de cada 100 visitantes pidieron con la vitrina, {off} sin ella.',
  'lift.unclear':
    'No se encontró diferencia: {on} de cada 100 visitantes pidieron con la vitrina, {off} sin ella.',
  'lift.few': {
    one: 'Aún no hay datos suficientes: falta aproximadamente {more} visitante.',
    other: 'Aún no hay datos suficientes: faltan unos {more} visitantes.',
  },
  'lift.few.long': {
    one: 'Aún no hay datos suficientes: falta aproximadamente {more} visitante, más de un año al ritmo actual.',
    other:
      'Aún no hay datos suficientes: faltan unos {more} visitantes, más de un año al ritmo actual.',
  },
  'lift.few.days': {
    one: 'Aún no hay datos suficientes: falta aproximadamente {more} visitante, {days} al ritmo actual.',
    other: 'Aún no hay datos suficientes: faltan unos {more} visitantes, {days} al ritmo actual.',
  },
  'lift.days': { one: '{count} día', other: '{count} días' },
  'lift.first': {
    one: 'Aún no hay datos suficientes: los primeros visitantes llegaron el {day}, y cada uno tiene {count} día para pedir antes de que se compare.',
    other:
      'Aún no hay datos suficientes: los primeros visitantes llegaron el {day}, y cada uno tiene {count} días para pedir antes de que se compare.',
  },
  'lift.ratio':
    'No se muestra, porque los dos grupos no son lo que deberían: {expected} de los visitantes debían estar sin la vitrina, y lo estuvieron {found}.',
  'lift.ratio.do':
    'El azar por sí solo casi nunca hace esto. Algo más decide a quién se cuenta, así que cualquier comparación engañaría: una página guardada en caché con otro data-holdout, un script de la página que falla en un grupo, o peticiones bloqueadas. Pon el mismo código en todas las páginas; con otra parte, la cuenta empieza de nuevo.',
  'lift.none': '¿Cuántos de estos pedidos habrían llegado sin la vitrina?',
  'lift.noneHere': 'Aún no se compara a nadie de estos visitantes.',
  'lift.visitors': 'Aquí no se distingue entre visitantes nuevos y los que vuelven.',
  'lift.none.do':
    'Las visualizaciones y los clics no pueden decirlo. Deja fuera la vitrina para algunos visitantes, y se verá aquí: añade {code} al código, y a uno de cada diez visitantes que permiten estadísticas no se le muestra.',
  'lift.conversion': 'Visitantes que pidieron',
  'lift.revenue': 'Ventas por visitante en {currency}',
  'lift.withShelf': 'Con la vitrina',
  'lift.without': 'Sin ella',
  'lift.of100': '{count} de cada 100',
  'lift.fewer': 'menos',
  'lift.lessMoney': 'menos',
  'lift.same': 'sin diferencia',
  'lift.moreOf': 'más',
  'lift.range': 'Diferencia: {value}, en realidad entre {low} y {high}',
  'lift.inBoth': {
    one: '{count} visitante apareció en ambos grupos y queda fuera.',
    other: '{count} visitantes aparecieron en ambos grupos y quedan fuera.',
  },
  'lift.failed': 'Esta parte no se pudo leer: {message}',
  'trust.heading': '¿Se puede confiar en estas cifras?',
  'trust.none':
    'Aún no hay nada que comprobar. Cuando las páginas lleven 15 minutos en silencio, aquí se verá si algo se perdió por el camino.',
  'trust.yes': 'Sí. De {expected} avisos de las páginas, no se perdió ninguno.',
  'trust.good': {
    one: 'Sí. De {expected} avisos de las páginas, {lost} se perdió por el camino: {share}.',
    other: 'Sí. De {expected} avisos de las páginas, {lost} se perdieron por el camino: {share}.',
  },
  'trust.mostly': {
    one: 'En gran parte. De {expected} avisos de las páginas, {lost} se perdió por el camino: {share}. Las cifras reales son algo más altas.',
    other:
      'En gran parte. De {expected} avisos de las páginas, {lost} se perdieron por el camino: {share}. Las cifras reales son algo más altas.',
  },
  'trust.careful': {
    one: 'Con cuidado. De {expected} avisos de las páginas, {lost} se perdió por el camino: {share}. Las cifras reales son más altas. Las causas habituales son peticiones bloqueadas y un recolector parado.',
    other:
      'Con cuidado. De {expected} avisos de las páginas, {lost} se perdieron por el camino: {share}. Las cifras reales son más altas. Las causas habituales son peticiones bloqueadas y un recolector parado.',
  },
  'trust.orders':
    'Los pedidos y las ventas son lo que tu página de agradecimiento dijo en el navegador del cliente, y cualquiera puede decirlo. Configura el webhook de tu tienda (en la sección «Pedidos», o con reelshelf collect --webhook), y solo contarán los pedidos que firme su servidor.',
  'trust.signed':
    'Desde el primer pedido que firmó el servidor de tu tienda, solo cuentan los que firmó. Las ventas son después de descuentos y reembolsos, sin impuestos ni envío.',
  'trust.refunded': 'De todos los pedidos se reembolsó {money}.',
  'trust.cancelled': {
    one: '{count} pedido cancelado no cuenta.',
    other: '{count} pedidos cancelados no cuentan.',
  },
  'trust.waiting': {
    one: '{count} pedido comunicado por una página espera la confirmación de tu tienda.',
    other: '{count} pedidos comunicados por páginas esperan la confirmación de tu tienda.',
  },
  'trust.unmatched': {
    one: '{count} pedido comunicado por una página no se confirmó en 48 horas y no cuenta.',
    other: '{count} pedidos comunicados por páginas no se confirmaron en 48 horas y no cuentan.',
  },
  'trust.webhook.server': 'Tu servidor',
  'trust.webhook': '{platform}: el último pedido firmado llegó {ago}.',
  'trust.webhook.silent': '{platform}: configurado, y aún no ha llegado nada firmado.',
  'trust.webhook.refused': 'Rechazado {ago}: {why}',
  'trust.above': {
    one: '{count} pedido comunicado por una página supera el precio de la tienda y no cuenta.',
    other: '{count} pedidos comunicados por páginas superan el precio de la tienda y no cuentan.',
  },
  'trust.robots': {
    one: '{count} visita de un robot no cuenta.',
    other: '{count} visitas de robots no cuentan.',
  },
  'trust.robotsCounted':
    'Las visitas de robots también cuentan, porque así se configuró el recolector.',
  'trust.open': {
    one: '{count} página sigue abierta y puede comunicar más.',
    other: '{count} páginas siguen abiertas y pueden comunicar más.',
  },
  'refused.batches': {
    one: 'Se rechazó {count} envío',
    other: 'Se rechazaron {count} envíos',
  },
  'refused.events': {
    one: 'Se rechazó {count} evento',
    other: 'Se rechazaron {count} eventos',
  },
  'refused.since': 'Desde que se inició el recolector, {when}:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Sí llegó algo',
  'trust.how': 'Cómo se cuenta',
  'empty.heading': 'Aún no hay nada',
  'empty.other': 'Ningún cliente vio la vitrina {period}.',
  'empty.lead':
    'En cuanto un cliente vea la vitrina en una de tus páginas, aparecerá aquí en segundos.',
  'empty.step1': 'Pon el código en una página de producto, con tu dirección de recolección:',
  'empty.step2': 'Abre esa página y desplázate hasta la vitrina.',
  'empty.step3':
    'En la página de agradecimiento, comunica el pedido, para que las ventas encuentren a sus creadores:',
  'empty.longer': 'Ver 28 días',
  'failed.heading': 'No se pudo leer el informe',
  'failed.signed_out':
    'Tu sesión ya no está abierta. Abre la página otra vez con tu enlace, o pide uno nuevo a quien te lo dio.',
  'failed.unreachable':
    'El recolector no responde. Puede que se esté reiniciando; esta página lo sigue intentando.',
  'failed.again': 'Intentar de nuevo',
  loading: 'Leyendo tus cifras',
};
