import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} 是新的。',
  'change.called': '{name} 现在叫 {title}。',
  'change.out': '{name} 已移除。',
  'change.order': '置顶视频的顺序变了。',
  'change.more': '还有 {count} 处更改。',
  'change.film': '{name} 换了影片。',
  'change.picture': '{name} 换了图片。',
  'change.captions': '{name} 的字幕已更改。',
  'change.tags': '{name} 标记的商品已更改。',
  'change.creator': '{name} 换了达人。',
  'change.disclosure': '{name} 的标注已更改。',
  'change.rights': '{name} 的授权已更改。',
  'change.campaign': '{name} 的展示时间或位置已更改。',
  'change.pin': '{name} 已置顶或取消置顶。',
  'change.price': '{name} 的价格已更改。',
  'change.choices': '{name} 的规格已更改。',
  'change.availability': '{name} 的库存状态已更改。',
  'change.address': '{name} 的地址已更改。',
  'change.description': '{name} 的描述已更改。',
  'where.shopify':
    'Shopify：“在线商店”›“模板”›“编辑模板”，产品页面，“添加块”›“自定义 Liquid”。Shopify 会自动填入每个页面的产品。',
  'where.shopify-storefront':
    '放入商品页面的模板。填入你的公开 Storefront API 令牌，并在 `data-product` 后填入每个页面的商品标识（handle）。',
  'where.woocommerce':
    'WordPress：“外观”›“编辑器”›“模板”›“单个产品”，“自定义 HTML”区块。`data-product` 写有商品编号时，该页面自己的视频排在最前。',
  'where.bigcommerce':
    'BigCommerce：“Storefront” › “Themes” › “Customize”，商品页面，“HTML”小组件。`data-product` 写有内容源中的商品 id 时，该页面自己的视频排在最前。',
  'where.magento':
    'Magento：“Content” › “Blocks”，用此标签新建一个区块；再用 “Content” › “Widgets” 放到商品页面。',
  'where.sfcc': '放入你的 cartridge 的模板 `product/productDetails.isml`。',
  'where.prestashop': '放入主题的 `templates/catalog/product.tpl`，或用于商品页面的 HTML 模块。',
  'where.medusa':
    '放入商品页面的模板。填入你的可公开 API 密钥（publishable key），并在 `data-product` 后填入每个页面的商品标识（handle）。',
  'where.slug': '放入商品页面的模板，并在 `data-product` 后填入每个页面的商品 slug。',
  'where.wix':
    'Wix：“设置”›“自定义代码”，用于商品页面；`data-target` 指定页面中的位置。Wix 不开放购物车：货架会跳转到商品页面。',
  'where.template': '放入商品页面的模板，放在要显示视频的位置。',
  'where.anywhere': '放入商品页面的模板，放在要显示视频的位置。货架会自己判断页面属于哪种店铺。',
};
