import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name} est nouveau.',
  'change.called': '{name} s’appelle maintenant {title}.',
  'change.out': '{name} a été retiré.',
  'change.order': 'Les vidéos épinglées sont dans un autre ordre.',
  'change.more': { one: 'Et {count} autre changement.', other: 'Et {count} autres changements.' },
  'change.film': '{name} a un autre film.',
  'change.picture': '{name} a une autre image.',
  'change.captions': 'Les sous-titres de {name} ont changé.',
  'change.tags': 'Les produits identifiés dans {name} ont changé.',
  'change.creator': '{name} a un autre créateur.',
  'change.disclosure': 'La mention de {name} a changé.',
  'change.rights': 'Les droits de {name} ont changé.',
  'change.campaign': 'Le moment ou le lieu où {name} est montré a changé.',
  'change.pin': '{name} a été épinglé, ou ne l’est plus.',
  'change.price': 'Le prix de {name} a changé.',
  'change.choices': 'Les variantes de {name} ont changé.',
  'change.availability': 'La disponibilité de {name} a changé.',
  'change.address': 'L’adresse de {name} a changé.',
  'change.description': 'La description de {name} a changé.',
  'where.shopify':
    'Dans Shopify : « Boutique en ligne » › « Thèmes » › « Modifier le thème », une page produit, « Ajouter un bloc » › « Liquid personnalisé ». Shopify remplit le produit de chaque page.',
  'where.shopify-storefront':
    'Dans le modèle de votre page produit. Mettez-y votre jeton public de l’API Storefront, et après `data-product` l’identifiant (handle) du produit de chaque page.',
  'where.woocommerce':
    'Dans WordPress : « Apparence » › « Éditeur » › « Modèles » › « Produit unique », un bloc « HTML personnalisé ». Les vidéos propres à une page viennent d’abord là où `data-product` nomme le numéro de son produit.',
  'where.bigcommerce':
    'Dans BigCommerce : « Storefront » › « Themes » › « Customize », une page produit, le widget « HTML ». Les vidéos propres à une page viennent d’abord là où `data-product` nomme l’id de son produit dans votre flux.',
  'where.magento':
    'Dans Magento : « Contenu » › « Blocs », un nouveau bloc avec cette balise ; puis « Contenu » › « Widgets » le place sur les pages produit.',
  'where.sfcc': 'Dans le modèle `product/productDetails.isml` de votre cartouche.',
  'where.prestashop':
    'Dans `templates/catalog/product.tpl` de votre thème, ou un module pour du HTML sur les pages produit.',
  'where.medusa':
    'Dans le modèle de votre page produit. Mettez-y votre clé d’API publiable, et après `data-product` l’identifiant (handle) du produit de chaque page.',
  'where.slug':
    'Dans le modèle de votre page produit, avec le slug du produit de chaque page après `data-product`.',
  'where.wix':
    'Dans Wix : « Paramètres » › « Code personnalisé », sur les pages produit ; `data-target` nomme l’endroit de la page. Wix garde son panier pour lui : la vitrine mène à la page du produit.',
  'where.template': 'Dans le modèle de votre page produit, là où les vidéos doivent être.',
  'where.anywhere':
    'Dans le modèle de votre page produit, là où les vidéos doivent être. La vitrine trouve d’elle-même de quelle boutique est la page.',
};
