<?php
/**
 * Plugin Name: Reelshelf for WooCommerce
 * Description: Shows the shelf on product pages, keeps the mark of the video on cart and order lines, and tells the shelf of completed orders.
 * Version: 1.0.0
 * Requires Plugins: woocommerce
 * Requires PHP: 7.4
 * License: MIT
 *
 * Copy this folder to wp-content/plugins, and the files of dist/ into its subfolder "dist". Settings are constants in wp-config.php:
 * REELSHELF_FEED (needed), REELSHELF_ENDPOINT, REELSHELF_KEY, REELSHELF_CONSENT (below), REELSHELF_PLACE.
 *
 * Places: below the summary of each product. With REELSHELF_PLACE "none" only where the shortcode [reelshelf] or the block "Reelshelf" is put,
 * in a theme's template or a page; outside a product page both take the product's slug: [reelshelf product="dew-serum"].
 *
 * Consent: nothing is measured before the visitor permits it. A consent tool that speaks the WP Consent API, Google's consent mode or the
 * IAB's TCF is found by the shelf. A shop without such a tool measures nothing, and no order is credited to a video, until it either
 * calls reelshelf("consent", { analytics: true }) where the visitor agrees, or sets REELSHELF_CONSENT to "granted", where its law asks
 * for no consent.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const REELSHELF_META = '_reelshelf';

/** The mark as the shelf makes it, "-.session.0" (earlier "video.session.time36"), or an empty text for anything else. */
function reelshelf_mark( $raw ): string {
	return is_string( $raw ) && preg_match( '/^[\w.:@\/-]{1,120}\.[\w-]{1,64}\.[0-9a-z]{1,9}$/D', $raw ) ? $raw : '';
}

/**
 * WooCommerce's Store API drops what it does not know; this is its own place for more. Lines with different data are different
 * lines, so the same product added from a video and from the page stands twice in the cart; from two videos it is one line.
 */
add_filter(
	'woocommerce_store_api_add_to_cart_data',
	function ( $data, $request ) {
		$mark = reelshelf_mark( $request['reelshelf'] ?? null );
		if ( '' !== $mark ) {
			$data['cart_item_data'][ REELSHELF_META ] = $mark;
		}
		return $data;
	},
	10,
	2
);

/**
 * The classic way, `?wc-ajax=add_to_cart` and the product page's form, for shops whose Store API is closed to guests. What the filter above
 * has set stays.
 */
add_filter(
	'woocommerce_add_cart_item_data',
	function ( $data ) {
		// phpcs:ignore WordPress.Security.NonceVerification -- WooCommerce's own add has none either; the mark names no person and changes no price.
		$mark = reelshelf_mark( $_POST['reelshelf'] ?? null );
		if ( '' !== $mark && empty( $data[ REELSHELF_META ] ) ) {
			$data[ REELSHELF_META ] = $mark;
		}
		return $data;
	}
);

/** From the cart line to the order line. The leading underscore hides it from shoppers. */
add_action(
	'woocommerce_checkout_create_order_line_item',
	function ( $item, $cart_item_key, $values ) {
		$mark = reelshelf_mark( $values[ REELSHELF_META ] ?? null );
		if ( '' !== $mark ) {
			$item->add_meta_data( REELSHELF_META, $mark, true );
		}
	},
	10,
	3
);

/**
 * The plugin names itself in the cart's answers, so that the shelf knows that marks are kept here: a line that was taken out comes back
 * with its mark, and with the setting "cart" one mark is kept for the whole cart.
 */
add_action(
	'woocommerce_blocks_loaded',
	function () {
		woocommerce_store_api_register_endpoint_data(
			array(
				'endpoint'        => 'cart',
				'namespace'       => 'reelshelf',
				'data_callback'   => function () {
					return array( 'version' => 1 );
				},
				'schema_callback' => function () {
					return array( 'version' => array( 'type' => 'integer', 'readonly' => true ) );
				},
				'schema_type'     => ARRAY_A,
			)
		);
		woocommerce_store_api_register_endpoint_data(
			array(
				'endpoint'        => 'cart-item',
				'namespace'       => 'reelshelf',
				'data_callback'   => function ( $cart_item ) {
					return array( 'mark' => reelshelf_mark( $cart_item[ REELSHELF_META ] ?? null ) );
				},
				'schema_callback' => function () {
					return array( 'mark' => array( 'type' => 'string', 'readonly' => true ) );
				},
				'schema_type'     => ARRAY_A,
			)
		);
		woocommerce_store_api_register_update_callback(
			array(
				'namespace' => 'reelshelf',
				'callback'  => function ( $data ) {
					WC()->session->set( REELSHELF_META, reelshelf_mark( $data['mark'] ?? null ) );
				},
			)
		);
	}
);

/** The cart's mark onto the order, by either checkout, and out of the session: the next cart is another one. */
function reelshelf_mark_order( $order ): void {
	$mark = WC()->session ? reelshelf_mark( WC()->session->get( REELSHELF_META ) ) : '';
	if ( '' !== $mark ) {
		$order->update_meta_data( REELSHELF_META, $mark );
		WC()->session->set( REELSHELF_META, null );
	}
}
add_action( 'woocommerce_checkout_create_order', 'reelshelf_mark_order' );
add_action( 'woocommerce_store_api_checkout_update_order_meta', 'reelshelf_mark_order' );

/** What each line and the order itself hold, for the shop's own tools for privacy. The mark names a visit, so it belongs to the shopper. */
add_filter(
	'woocommerce_privacy_export_order_personal_data',
	function ( $data, $order ) {
		foreach ( array( $order, ...array_values( $order->get_items() ) ) as $holder ) {
			$mark = reelshelf_mark( $holder->get_meta( REELSHELF_META ) );
			if ( '' !== $mark ) {
				$data[] = array( 'name' => 'Video before the purchase', 'value' => $mark );
			}
		}
		return $data;
	},
	10,
	2
);
add_action(
	'woocommerce_privacy_remove_order_personal_data',
	function ( $order ) {
		foreach ( array( $order, ...array_values( $order->get_items() ) ) as $holder ) {
			$holder->delete_meta_data( REELSHELF_META );
			$holder->save();
		}
	}
);
add_action(
	'admin_init',
	function () {
		wp_add_privacy_policy_content(
			'Reelshelf',
			'<p>Creator videos on our product pages count views and purchases with your permission only. An order then carries a random name of the visit, which we export and erase with the order.</p>'
		);
	}
);

/** One element as markup; attributes without a value are left out. */
function reelshelf_element( string $name, array $attributes ): string {
	$markup = '<' . $name;
	foreach ( array_filter( $attributes ) as $attribute => $value ) {
		$markup .= ' ' . $attribute . '="' . ( 'src' === $attribute ? esc_url( $value ) : esc_attr( $value ) ) . '"';
	}
	return $markup . '></' . $name . '>';
}

function reelshelf_src(): string {
	return plugins_url( 'dist/reelshelf.js', __FILE__ );
}

function reelshelf_measuring( string $prefix = '' ): array {
	return array(
		$prefix . 'endpoint' => defined( 'REELSHELF_ENDPOINT' ) ? REELSHELF_ENDPOINT : '',
		$prefix . 'key'      => defined( 'REELSHELF_KEY' ) ? REELSHELF_KEY : '',
		$prefix . 'consent'  => defined( 'REELSHELF_CONSENT' ) ? REELSHELF_CONSENT : '',
	);
}

/** The script, marked for the optimisers that take scripts apart. It shows what elements ask for, and takes calls. */
function reelshelf_tag(): string {
	$marks = array( 'async' => 'async', 'data-no-optimize' => '1', 'data-no-defer' => '1', 'data-no-minify' => '1', 'data-cfasync' => 'false' );
	return reelshelf_element( 'script', $marks + array( 'src' => reelshelf_src() ) + reelshelf_measuring( 'data-' ) );
}

/** The shelf of a product, and the script that shows it; nothing without a feed. */
function reelshelf_shelf( string $slug ): string {
	if ( ! defined( 'REELSHELF_FEED' ) ) {
		return '';
	}
	$shelf = array( 'src' => reelshelf_src(), 'feed' => REELSHELF_FEED, 'product' => $slug );
	// Both pages have the address that the merchant gave them; a page with an empty cart names neither.
	$shelf['cart-settings'] = wp_json_encode( array( 'cartUrl' => wc_get_cart_url(), 'checkoutUrl' => wc_get_checkout_url() ) );
	// The element says all there is to say, the script's address too: whatever becomes of the script, it is found. Escaped attribute by attribute.
	return reelshelf_element( 'reel-shelf', $shelf + reelshelf_measuring() ) . reelshelf_tag();
}

/** The slug of the product whose page this is; an empty text elsewhere. */
function reelshelf_page_product(): string {
	global $product;
	return is_object( $product ) ? $product->get_slug() : '';
}

/** Below the summary of each product; the feed calls products by their slug. */
add_action(
	'woocommerce_after_single_product_summary',
	function () {
		$place = defined( 'REELSHELF_PLACE' ) ? REELSHELF_PLACE : '';
		if ( 'none' !== $place && '' !== reelshelf_page_product() ) {
			echo reelshelf_shelf( reelshelf_page_product() );
		}
	},
	5
);

/** The same where a merchant puts it: the shortcode, for classic themes and page builders, and the block, for block themes. */
function reelshelf_placed( $attributes ): string {
	$named = is_array( $attributes ) && is_string( $attributes['product'] ?? null ) ? $attributes['product'] : '';
	return reelshelf_shelf( '' !== $named ? $named : reelshelf_page_product() );
}
add_action(
	'init',
	function () {
		add_shortcode( 'reelshelf', 'reelshelf_placed' );
		register_block_type(
			'reelshelf/shelf',
			array(
				'api_version'     => 3,
				'title'           => 'Reelshelf',
				'category'        => 'woocommerce',
				'attributes'      => array( 'product' => array( 'type' => 'string', 'default' => '' ) ),
				'render_callback' => 'reelshelf_placed',
			)
		);
	}
);

/** Once, in the shop's own administration: what it means to measure without a consent tool. */
add_action(
	'admin_notices',
	function () {
		$has_tool = defined( 'REELSHELF_CONSENT' ) || function_exists( 'wp_has_consent' );
		if ( defined( 'REELSHELF_ENDPOINT' ) && ! $has_tool && current_user_can( 'manage_woocommerce' ) ) {
			echo '<div class="notice notice-warning is-dismissible"><p>' . esc_html( 'Reelshelf: no consent tool was found that speaks the WP Consent API. Unless another tool asks your visitors, nothing is measured and no order is credited to a video. See the head of reelshelf.php for what to do.' ) . '</p></div>';
		}
	}
);

/** The feed's name of a product: the slug, and for a variation its product's. */
function reelshelf_product( $item ): string {
	$product = $item->get_product();
	if ( ! $product ) {
		return (string) $item->get_product_id();
	}
	$parent = $product->get_parent_id();
	return $parent ? get_post_field( 'post_name', $parent ) : $product->get_slug();
}

/** An order as the shelf takes it; amounts as decimal text, lines after discounts and with tax, as the shopper paid them. */
function reelshelf_order( $order ): array {
	$amount = function ( $value ): string {
		return number_format( (float) $value, wc_get_price_decimals(), '.', '' );
	};
	$lines  = array();
	$shared = reelshelf_mark( $order->get_meta( REELSHELF_META ) );
	foreach ( $order->get_items() as $item ) {
		$own = reelshelf_mark( $item->get_meta( REELSHELF_META ) );
		$lines[] = array_filter(
			array(
				'product'  => reelshelf_product( $item ),
				'variant'  => $item->get_variation_id() ? (string) $item->get_variation_id() : '',
				'quantity' => (int) $item->get_quantity(),
				'total'    => $amount( $item->get_total() + $item->get_total_tax() ),
				'mark'     => '' !== $own ? $own : $shared,
			),
			function ( $value ) {
				return '' !== $value;
			}
		);
	}
	return array(
		'id'       => (string) $order->get_order_number(),
		'currency' => $order->get_currency(),
		'total'    => $amount( $order->get_total() ),
		'lines'    => $lines,
	);
}

/** On the thank-you page; the shelf itself asks for consent and counts an order number once. */
add_action(
	'woocommerce_thankyou',
	function ( $order_id ) {
		$order = wc_get_order( $order_id );
		// The page is shown for payments that failed, too.
		if ( ! $order || $order->has_status( array( 'failed', 'cancelled' ) ) ) {
			return;
		}
		$json = wp_json_encode( reelshelf_order( $order ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT );
		echo '<script>if(typeof reelshelf!=="function")window.reelshelf=function(){(reelshelf.q=reelshelf.q||[]).push(arguments)};reelshelf("order",' . $json . ')</script>';
		echo reelshelf_tag();
	}
);
