import type { Tables } from '../areas.js';

/** Menus are named as the Spanish pages of the platform name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Crea abajo la clave secreta y cópiala.',
  'server.name': 'Cualquier otra tienda',
  'shopify.step1': 'En Shopify, abre «Configuración», luego «Notificaciones» y luego «Webhooks».',
  'shopify.step2':
    'Elige «Crear webhook». Evento: «Creación de pedido». Formato: JSON. URL: la dirección de arriba. Guarda.',
  'shopify.step3':
    'Haz lo mismo con «Actualización de pedido», «Pago de pedido», «Cancelación de pedido» y «Creación de reembolso»: cinco webhooks, todos con esta dirección.',
  'shopify.step4':
    'Debajo de la lista se indica con qué se firman tus webhooks, y una clave secreta larga. Cópiala y pégala abajo.',
  'shopify.hint':
    'Si los webhooks los crea una app tuya, pega en su lugar el secreto de cliente de esa app.',
  'woocommerce.step2':
    'En WordPress, abre «WooCommerce», luego «Ajustes», luego «Avanzado», luego «Webhooks», y elige «Añadir webhook».',
  'woocommerce.step3':
    'Estado: Activo. Tema: «Pedido creado». URL de entrega: la dirección de arriba. Clave secreta: la que copiaste. Versión de la API: 3. Guarda.',
  'woocommerce.step4':
    'Haz lo mismo con los temas «Pedido actualizado» y «Pedido borrado»: tres webhooks, todos con esta dirección y esta clave secreta. Los reembolsos llegan con el pedido.',
  'woocommerce.hint':
    'Tras más de cinco fallos seguidos, WooCommerce desactiva un webhook. Si dejan de llegar pedidos, mira ahí si sigue activo.',
  'medusa.step2':
    'Pon el archivo `demo/install/medusa/reelshelf-orders.js` del código fuente de Reelshelf en tu servidor Medusa, como `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'En el entorno de ese servidor, pon en `REELSHELF_ORDERS` la dirección de arriba y en `REELSHELF_SECRET` la clave secreta.',
  'medusa.step4': 'Vuelve a iniciar el servidor Medusa.',
  'vendure.step2':
    'Pon el archivo `demo/install/vendure/reelshelf-orders.js` del código fuente de Reelshelf junto a tu `vendure-config`.',
  'vendure.step3':
    'Añade ahí `reelshelfOrders({ endpoint, secret })` a los plugins: `endpoint` es la dirección de arriba, `secret` la clave secreta. Lee ambas del entorno.',
  'vendure.step4': 'Vuelve a iniciar el servidor Vendure.',
  'server.step2':
    'BigCommerce y Saleor: los archivos `demo/install/bigcommerce/reelshelf-orders.js` y `demo/install/saleor/reelshelf-orders.js` del código fuente de Reelshelf hacen lo que sigue; lo que cada uno necesita está escrito al principio.',
  'server.step3':
    'Si no, haz que el servidor de tu tienda envíe cada pedido como JSON por POST a la dirección de arriba, y de nuevo cada vez que cambie. Los campos están en el README del recolector, en «Orders that are facts».',
  'server.step4':
    'Envía cada uno con la cabecera `x-reelshelf-signature: t=<seconds>,v1=<signature>`: la hora en segundos desde 1970, y el HMAC-SHA256 de `<seconds>.<body>` con la clave secreta, en hexadecimal.',
  'server.hint':
    'Una firma vale cinco minutos. 200 significa que el pedido está guardado, 401 que la firma no es correcta, 503 que hay que enviarlo otra vez.',
};
