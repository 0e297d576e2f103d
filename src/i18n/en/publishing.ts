/** What is different from what was published last, and where a tag is pasted: menus by the names that a platform's own pages give them. */
export const publishingTexts = {
  'change.new': '{name} is new.',
  'change.called': '{name} is now called {title}.',
  'change.out': '{name} was taken out.',
  'change.order': 'The pinned videos stand in another order.',
  'change.more': { one: 'And {count} more change.', other: 'And {count} more changes.' },
  'change.film': '{name} has another film.',
  'change.picture': '{name} has another picture.',
  'change.captions': 'The captions of {name} have changed.',
  'change.tags': 'The tagged products of {name} have changed.',
  'change.creator': '{name} has another creator.',
  'change.disclosure': 'The label of {name} has changed.',
  'change.rights': 'The rights of {name} have changed.',
  'change.campaign': 'When or where {name} is shown has changed.',
  'change.pin': '{name} was pinned, or let go.',
  'change.price': 'The price of {name} has changed.',
  'change.choices': 'The variants of {name} have changed.',
  'change.availability': 'Whether {name} is available has changed.',
  'change.address': 'The address of {name} has changed.',
  'change.description': 'The description of {name} has changed.',
  'where.shopify':
    'In Shopify: Online Store › Themes › Edit theme, a product page, Add block › Custom Liquid. Shopify fills in the product of each page.',
  'where.shopify-storefront':
    'Into the template of your product page. Put your public Storefront API token in it, and each page’s product handle behind `data-product`.',
  'where.woocommerce':
    'In WordPress: Appearance › Editor › Templates › Single Product, a block Custom HTML. A page’s own videos come first where `data-product` names its product’s number.',
  'where.bigcommerce':
    'In BigCommerce: Storefront › Themes › Customize, a product page, the widget HTML. A page’s own videos come first where `data-product` names its product’s id in your feed.',
  'where.magento':
    'In Magento: Content › Blocks, a new block with this tag; then Content › Widgets puts it on product pages.',
  'where.sfcc': 'Into the template `product/productDetails.isml` of your cartridge.',
  'where.prestashop':
    'Into your theme’s `templates/catalog/product.tpl`, or a module for HTML on product pages.',
  'where.medusa':
    'Into the template of your product page. Put your publishable API key in it, and each page’s product handle behind `data-product`.',
  'where.slug':
    'Into the template of your product page, with each page’s product slug behind `data-product`.',
  'where.wix':
    'In Wix: Settings › Custom Code, on product pages; `data-target` names the place in the page. Wix keeps its cart to itself: the shelf leads to the product’s page.',
  'where.template': 'Into the template of your product page, where the videos should appear.',
  'where.anywhere':
    'Into the template of your product page, where the videos should appear. The shelf finds out by itself which shop the page is of.',
} as const;
