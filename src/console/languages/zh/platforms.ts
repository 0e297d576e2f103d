import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Chinese pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': '在下方生成密钥并复制。',
  'server.name': '其他店铺',
  'shopify.step1': '在 Shopify 中打开“设置”，再打开“通知”，再打开“Webhook”。',
  'shopify.step2': '选择“创建 Webhook”。事件：“订单创建”。格式：JSON。URL：上面的地址。保存。',
  'shopify.step3':
    '对“订单更新”“订单付款”“订单取消”和“退款创建”重复同样的操作：共五个 Webhook，都使用这个地址。',
  'shopify.step4': '列表下方写有用于给 Webhook 签名的一长串密钥。复制它，粘贴到下面。',
  'shopify.hint': '如果 Webhook 由你自己的应用创建，请改为粘贴该应用的客户端密钥。',
  'woocommerce.step2':
    '在 WordPress 中打开 WooCommerce，再打开“设置”“高级”“Webhooks”，选择“添加 webhook”。',
  'woocommerce.step3':
    '状态：启用。主题：“订单已创建”。发送 URL：上面的地址。密钥：刚才复制的。API 版本：3。保存。',
  'woocommerce.step4':
    '对主题“订单已更新”和“订单已删除”重复同样的操作：共三个 webhook，都使用这个地址和这个密钥。退款会随订单一起发送。',
  'woocommerce.hint':
    '连续失败五次以上，WooCommerce 会停用 webhook。如果收不到订单，请到那里查看它是否仍为启用。',
  'medusa.step2':
    '把 Reelshelf 源代码中的 `demo/install/medusa/reelshelf-orders.js` 放进你的 Medusa 服务器，路径为 `src/subscribers/reelshelf-orders.js`。',
  'medusa.step3':
    '在该服务器的环境变量中，把 `REELSHELF_ORDERS` 设为上面的地址，把 `REELSHELF_SECRET` 设为密钥。',
  'medusa.step4': '重新启动 Medusa 服务器。',
  'vendure.step2':
    '把 Reelshelf 源代码中的 `demo/install/vendure/reelshelf-orders.js` 放到你的 `vendure-config` 旁边。',
  'vendure.step3':
    '在那里的插件中加入 `reelshelfOrders({ endpoint, secret })`：`endpoint` 是上面的地址，`secret` 是密钥。两者都从环境变量读取。',
  'vendure.step4': '重新启动 Vendure 服务器。',
  'server.step2':
    'BigCommerce 和 Saleor：Reelshelf 源代码中的 `demo/install/bigcommerce/reelshelf-orders.js` 和 `demo/install/saleor/reelshelf-orders.js` 会完成下面的事；各自的要求写在文件开头。',
  'server.step3':
    '否则，请让店铺的服务器把每笔订单以 JSON 格式用 POST 发送到上面的地址，订单每次变化时再发一次。字段说明见 collector 的 README 中“Orders that are facts”一节。',
  'server.step4':
    '每次发送都要带上请求头 `x-reelshelf-signature: t=<seconds>,v1=<signature>`：1970 年以来的秒数，以及用密钥对 `<seconds>.<body>` 计算的 HMAC-SHA256（十六进制）。',
  'server.hint': '签名五分钟内有效。200 表示订单已保存，401 表示签名错误，503 表示请重新发送。',
};
