import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'Visualizaciones',
  'figure.views.means': 'Un vídeo se reprodujo 2 segundos con al menos la mitad en la pantalla.',
  'figure.views.column': 'Visualizaciones',
  'figure.watched.title': 'Parte vista',
  'figure.watched.means':
    'La parte de sus vídeos que se vio en el reproductor; las repeticiones no cuentan.',
  'figure.watched.column': 'Visto',
  'figure.failures.title': 'No se reprodujeron',
  'figure.failures.means': 'Vídeos que un cliente abrió y el navegador no pudo reproducir.',
  'figure.opens.title': 'Productos abiertos',
  'figure.opens.means': 'Veces que un producto se abrió desde un vídeo.',
  'figure.opens.column': 'Abiertos',
  'figure.adds.title': 'Añadidos al carrito',
  'figure.adds.means':
    'Veces que un producto pasó de un vídeo al carrito de la tienda, confirmado por la tienda.',
  'figure.adds.column': 'Añadidos',
  'figure.questions.title': 'Preguntas',
  'figure.questions.means': 'Preguntas que los clientes enviaron desde un vídeo.',
  'figure.answerOpens.title': 'Abiertos desde respuestas',
  'figure.answerOpens.means':
    'De los productos abiertos, los que mostró una respuesta a una pregunta.',
  'figure.answerOrders.title': 'Pedidos desde respuestas',
  'figure.answerOrders.means':
    'De los pedidos, los de un producto que se abrió por última vez desde una respuesta a una pregunta.',
  'figure.shares.title': 'Compartidos',
  'figure.shares.means':
    'Veces que un cliente pasó el enlace de un vídeo: copiado, enviado o compartido con su teléfono.',
  'figure.shareVisits.title': 'Llegaron por un enlace compartido',
  'figure.shareVisits.means':
    'Veces que se abrió una página por un enlace así y su vídeo estaba ahí.',
  'figure.checkouts.title': 'Al pago',
  'figure.checkouts.means': 'Veces que un cliente pasó del carrito de la vitrina al pago.',
  'figure.orders.title': 'Pedidos',
  'figure.orders.means':
    'Pedidos con un producto que se abrió o se añadió desde un vídeo en los días anteriores.',
  'figure.orders.column': 'Pedidos',
  'figure.conversion.means':
    'De los clientes que vieron un vídeo, los que hicieron un pedido así; en realidad dentro del margen de debajo, 95 de cada 100 veces.',
  'figure.sales.means':
    'Lo que sumaron las líneas de estos pedidos atribuidas a un vídeo; cada moneda por separado.',
  'figure.average.means': 'Ventas divididas entre los pedidos, en cada moneda.',
};
