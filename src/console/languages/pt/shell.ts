/** Portuguese, for Brazil first and understood in Portugal. Merchants and creators are addressed as você, mostly unsaid. The shelf is a vitrine. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Seções',
  report: 'Relatório',
  videos: 'Vídeos',
  products: 'Produtos',
  creators: 'Criadores',
  inbox: 'Entrada',
  preview: 'Prévia',
  health: 'Diagnóstico',
  publish: 'Publicar',
  live: 'Ao vivo',
  questions: 'Perguntas',
  orders: 'Pedidos',
  people: 'Pessoas',
  'refused.report':
    'Seu link não abre o relatório. Se precisar dele, peça outro a quem cuida da loja.',
  'refused.studio':
    'Seu link não abre o estúdio. Se precisar dele, peça outro a quem cuida da loja.',
  'refused.live':
    'Seu link não abre as transmissões. Se precisar delas, peça outro a quem cuida da loja.',
  'refused.questions':
    'Seu link não abre as perguntas dos clientes. Se precisar delas, peça outro a quem cuida da loja.',
  'refused.orders':
    'Seu link não abre os pedidos. Se precisar deles, peça outro a quem cuida da loja.',
  'refused.people':
    'Seu link não abre a lista de pessoas. Se precisar dela, peça outro a quem cuida da loja.',
  title: '{room} · Reelshelf',
  loading: 'Abrindo',
  close: 'Fechar',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Selecionado: copie com o teclado',
  language: 'Idioma',
  unanswered: 'O servidor não responde. Tente de novo em instantes.',
  'failed.heading': 'Esta seção não abriu',
  'failed.lead':
    'Uma parte da página não pôde ser carregada. Talvez o servidor esteja reiniciando, ou seja mais novo que esta página.',
  'failed.again': 'Tentar de novo',
};
