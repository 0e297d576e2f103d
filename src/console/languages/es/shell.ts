/** Spanish. Merchants and creators are addressed as tú, as shoppers are on the shelf. The shelf is la vitrina. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Secciones',
  report: 'Informe',
  videos: 'Vídeos',
  products: 'Productos',
  creators: 'Creadores',
  inbox: 'Entrada',
  preview: 'Vista previa',
  health: 'Estado',
  publish: 'Publicar',
  live: 'Directos',
  questions: 'Preguntas',
  orders: 'Pedidos',
  people: 'Personas',
  'refused.report':
    'Tu enlace no abre el informe. Si lo necesitas, pide otro a quien lleva la tienda.',
  'refused.studio':
    'Tu enlace no abre el estudio. Si lo necesitas, pide otro a quien lleva la tienda.',
  'refused.live':
    'Tu enlace no abre los directos. Si los necesitas, pide otro a quien lleva la tienda.',
  'refused.questions':
    'Tu enlace no abre las preguntas de los clientes. Si las necesitas, pide otro a quien lleva la tienda.',
  'refused.orders':
    'Tu enlace no abre los pedidos. Si los necesitas, pide otro a quien lleva la tienda.',
  'refused.people':
    'Tu enlace no abre la lista de personas. Si la necesitas, pide otro a quien lleva la tienda.',
  title: '{room} · Reelshelf',
  loading: 'Abriendo',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado: cópialo con el teclado',
  language: 'Idioma',
  unanswered: 'El servidor no responde. Inténtalo de nuevo en un momento.',
  'failed.heading': 'Esta sección no se pudo abrir',
  'failed.lead':
    'Una parte de la página no se pudo cargar. Puede que el servidor se esté reiniciando, o que sea más nuevo que esta página.',
  'failed.again': 'Intentar de nuevo',
};
