/** The room of the orders with its server; loaded when it is opened. */
import { openOrders } from '../console/orders/OrdersRoom.js';
import { askServer, asJson } from './askServer.js';
import { consoleBrowser } from './consoleBrowser.js';

const PATH = 'v1/webhooks';

export const open = () =>
  openOrders({
    load: () => askServer(PATH),
    set: (request) => askServer(PATH, asJson(request)),
    remove: (id) => askServer(`${PATH}/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    restore: (id) => askServer(`${PATH}/${encodeURIComponent(id)}/restore`, { method: 'POST' }),
    addressOf: (platform) => new URL(`v1/orders/${platform}`, location.href).href,
    ...consoleBrowser,
  });
