import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Pedidos',
  lead: 'O servidor da sua loja informa cada pedido e o assina com uma chave secreta, para que ninguém possa inventar um. A partir do primeiro pedido assinado, só pedidos assinados contam no relatório.',
  loading: 'Verificando a ligação com a sua loja',
  undo: 'Desfazer',
  'is.none': 'Não configurado.',
  'is.expected':
    'Não configurado. Um servidor já envia pedidos assim, o último em {when}; eles são recusados até que isto esteja configurado.',
  'is.waiting': 'Configurado. Aguardando o primeiro pedido.',
  'is.heard': 'Último pedido em {when}.',
  'is.removed': 'Retirado. Os pedidos são recusados.',
  'is.refused': 'Recusado em {when}: {why}',
  fixed: 'Definido pela linha de comando. Para mudar, mude lá e reinicie o coletor.',
  'fixed.also': 'Uma chave secreta informada aqui também conta.',
  former: 'A chave secreta anterior conta até {when}.',
  'set.up': 'Configurar',
  'set.up.of': 'Configurar {platform}',
  steps: 'Passos',
  'steps.of': 'Passos para {platform}',
  hide: 'Ocultar',
  'hide.of': 'Ocultar os passos para {platform}',
  'take.away': 'Retirar',
  'take.away.of': 'Retirar a chave secreta de {platform}',
  'taken.away': 'A partir de agora, os pedidos de {platform} são recusados.',
  back: 'Restaurar',
  'back.of': 'Restaurar a chave secreta de {platform}',
  'is.back': 'A chave secreta de {platform} conta de novo.',
  address: 'O endereço',
  'address.copy': 'Copiar o endereço',
  'address.local':
    'Este endereço é do seu próprio computador ou rede, e o servidor da sua loja talvez não o alcance. Abra esta página no endereço que o coletor tem na internet, e o certo aparece aqui.',
  'address.plain':
    'Este endereço começa com http://. As plataformas só enviam pedidos para https://, e mais ninguém deve lê-los: coloque o coletor atrás de um certificado.',
  secret: 'A chave secreta',
  'secret.make': 'Criar uma chave secreta',
  'secret.replace': 'Criar uma nova chave secreta',
  'secret.own': 'Usar uma chave secreta que tenho',
  'secret.paste': 'Chave secreta de {platform}',
  'secret.save': 'Salvar',
  'secret.for': 'A chave secreta para {platform}',
  'secret.once':
    'Copie agora e informe onde os passos dizem: ela aparece só desta vez. Se for perdida, crie outra.',
  'secret.copy': 'Copiar a chave secreta',
  'secret.kept':
    'A chave secreta de {platform} foi salva e já conta. Com o próximo pedido, aparece aqui se é a certa.',
  'secret.former':
    'Ao trocar a chave secreta, a anterior conta por mais um dia, para que nenhum pedido se perca enquanto você a troca na loja.',
};
