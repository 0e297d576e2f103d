import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Pedidos',
  lead: 'El servidor de tu tienda avisa de cada pedido y lo firma con una clave secreta, para que nadie pueda inventar uno. Desde el primer pedido firmado, en el informe solo cuentan los pedidos firmados.',
  loading: 'Comprobando la conexión con tu tienda',
  undo: 'Deshacer',
  'is.none': 'Sin configurar.',
  'is.expected':
    'Sin configurar. Un servidor ya envía pedidos de este tipo, el último el {when}; se rechazan hasta que esté configurado.',
  'is.waiting': 'Configurado. A la espera del primer pedido.',
  'is.heard': 'Último pedido el {when}.',
  'is.removed': 'Retirado. Sus pedidos se rechazan.',
  'is.refused': 'Rechazado el {when}: {why}',
  fixed:
    'Definido en la línea de comandos. Para cambiarlo, cámbialo ahí y vuelve a iniciar el recolector.',
  'fixed.also': 'Una clave secreta dada aquí también cuenta.',
  former: 'La clave secreta anterior cuenta hasta el {when}.',
  'set.up': 'Configurar',
  'set.up.of': 'Configurar {platform}',
  steps: 'Pasos',
  'steps.of': 'Pasos para {platform}',
  hide: 'Ocultar',
  'hide.of': 'Ocultar los pasos para {platform}',
  'take.away': 'Retirar',
  'take.away.of': 'Retirar la clave secreta de {platform}',
  'taken.away': 'Los pedidos de {platform} se rechazan desde ahora.',
  back: 'Recuperar',
  'back.of': 'Recuperar la clave secreta de {platform}',
  'is.back': 'La clave secreta de {platform} vuelve a contar.',
  address: 'La dirección',
  'address.copy': 'Copiar la dirección',
  'address.local':
    'Esta dirección es de tu propio equipo o red, y puede que el servidor de tu tienda no llegue a ella. Abre esta página en la dirección que el recolector tiene en internet, y aquí estará la correcta.',
  'address.plain':
    'Esta dirección empieza por http://. Las plataformas envían pedidos solo a https://, y nadie más debería leerlos: pon el recolector detrás de un certificado.',
  secret: 'La clave secreta',
  'secret.make': 'Crear una clave secreta',
  'secret.replace': 'Crear una clave secreta nueva',
  'secret.own': 'Usar una clave secreta que tengo',
  'secret.paste': 'Clave secreta de {platform}',
  'secret.save': 'Guardar',
  'secret.for': 'La clave secreta para {platform}',
  'secret.once':
    'Cópiala ahora y ponla donde dicen los pasos: solo se muestra esta vez. Si se pierde, crea otra.',
  'secret.copy': 'Copiar la clave secreta',
  'secret.kept':
    'La clave secreta de {platform} está guardada y cuenta desde ahora. Con el próximo pedido se verá aquí si es la correcta.',
  'secret.former':
    'Cuando cambias la clave secreta, la anterior cuenta un día más, para que no se pierda ningún pedido mientras la cambias en la tienda.',
};
