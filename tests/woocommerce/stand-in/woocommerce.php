<?php
/**
 * Plugin Name: Stand-in for WooCommerce
 * Description: Not a shop. Only what the setup scripts call, for machines that cannot have the real one.
 * Version: 0.0.1
 * SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * WooCommerce is in no package registry of the build machine. With this in its place the
 * scripts run there unchanged, without a branch for tests: the same lock of a half done
 * installation, products whose SKU comes after their row, shipping methods whose price comes
 * after their row, orders that take stock. It sells nothing and has no store API.
 */

defined('ABSPATH') || exit;

final class WC_Stand_In
{
    public string $version = '0.0.1';
    public WC_Stand_In_Countries $countries;
    public WC_Stand_In_Query $query;

    public function __construct()
    {
        $this->countries = new WC_Stand_In_Countries();
        $this->query = new WC_Stand_In_Query();
    }

    public function payment_gateways(): WC_Stand_In_Gateways
    {
        return new WC_Stand_In_Gateways();
    }
}

/** The addresses of the shop's own pages. */
final class WC_Stand_In_Query
{
    public function get_query_vars(): array
    {
        return ['order-received' => 'order-received'];
    }
}

final class WC_Stand_In_Gateways
{
    public function payment_gateways(): array
    {
        return ['cod' => new WC_Stand_In_Gateway()];
    }
}

final class WC_Stand_In_Countries
{
    public function get_countries(): array
    {
        return ['US' => 'United States', 'DE' => 'Germany', 'IN' => 'India'];
    }

    public function get_allowed_countries(): array
    {
        return $this->get_countries();
    }

    public function get_shipping_countries(): array
    {
        return $this->get_countries();
    }

    public function get_base_country(): string
    {
        return 'DE';
    }

    public function get_states($country): array|bool
    {
        return $country === 'US' ? ['CA' => 'California', 'NY' => 'New York'] : false;
    }
}

final class WC_Validation
{
    public static function is_postcode($code, $country): bool
    {
        return $country !== 'DE' || preg_match('/^\d{5}$/', $code);
    }
}

final class WC_Stand_In_Gateway
{
    public string $id = 'cod';
    public string $enabled;

    public function __construct()
    {
        $this->enabled = $this->get_option('enabled');
    }

    public function get_option($name)
    {
        return get_option('woocommerce_cod_settings', [])[$name] ?? 'no';
    }

    public function update_option($name, $value): void
    {
        update_option('woocommerce_cod_settings', [$name => $value] + (array) get_option('woocommerce_cod_settings', []));
    }
}

final class WC_Install
{
    public static function check_version(): void
    {
        if (get_option('woocommerce_version') !== WC()->version) {
            self::install();
        }
    }

    public static function install(): void
    {
        global $wpdb;
        $hidden = $wpdb->suppress_errors(true);
        $locked = $wpdb->query("INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES ('wc_installing', 'yes', 'no')");
        $wpdb->suppress_errors($hidden);
        if (!$locked) {
            return;
        }
        $wpdb->query("CREATE TABLE IF NOT EXISTS {$wpdb->prefix}woocommerce_shipping_zones (zone_id BIGINT AUTO_INCREMENT PRIMARY KEY, zone_name VARCHAR(200))");
        $wpdb->query("CREATE TABLE IF NOT EXISTS {$wpdb->prefix}woocommerce_shipping_zone_methods
            (instance_id BIGINT AUTO_INCREMENT PRIMARY KEY, zone_id BIGINT, method_id VARCHAR(200), method_order BIGINT)");
        $wpdb->query("CREATE TABLE IF NOT EXISTS {$wpdb->prefix}wc_orders (id BIGINT AUTO_INCREMENT PRIMARY KEY, status VARCHAR(20),
            billing_email VARCHAR(320), order_key VARCHAR(100), product BIGINT, reduced INT DEFAULT 1,
            date_created_gmt DATETIME DEFAULT (UTC_TIMESTAMP()))");
        self::create_pages();
        if (get_option('woocommerce_db_version') === false) {
            update_option('woocommerce_newly_installed', 'yes');
        }
        update_option('woocommerce_db_version', WC()->version);
        update_option('woocommerce_version', WC()->version);
        $wpdb->query("DELETE FROM $wpdb->options WHERE option_name = 'wc_installing'");
    }

    public static function newly_installed(): void
    {
        if (get_option('woocommerce_newly_installed') === 'yes') {
            update_option('woocommerce_custom_orders_table_enabled', 'yes');
            update_option('woocommerce_newly_installed', 'no');
        }
    }

    public static function create_pages(): void
    {
        foreach (['shop', 'cart', 'checkout', 'myaccount'] as $page) {
            if (get_post_status(wc_get_page_id($page)) !== 'publish') {
                $made = get_page_by_path($page);
                update_option("woocommerce_{$page}_page_id", $made ? $made->ID : wp_insert_post(['post_type' => 'page', 'post_name' => $page,
                    'post_title' => ucfirst($page), 'post_status' => 'publish']));
            }
        }
    }
}

final class WC_Shipping_Zones
{
    public static function get_zones(): array
    {
        global $wpdb;
        return array_map(fn($row) => ['id' => $row->zone_id, 'zone_name' => $row->zone_name],
            $wpdb->get_results("SELECT * FROM {$wpdb->prefix}woocommerce_shipping_zones"));
    }

    public static function get_shipping_method($instance): object
    {
        return (object) ['instance_settings' => ['title' => 'Method', 'cost' => '']];
    }
}

final class WC_Shipping_Zone
{
    private string $name = '';

    public function __construct(private ?int $id = null)
    {
    }

    public function set_zone_name(string $name): void
    {
        $this->name = $name;
    }

    public function save(): void
    {
        global $wpdb;
        $wpdb->insert($wpdb->prefix . 'woocommerce_shipping_zones', ['zone_name' => $this->name]);
        $this->id = $wpdb->insert_id;
    }

    public function add_shipping_method(string $type): int
    {
        global $wpdb;
        $wpdb->insert($wpdb->prefix . 'woocommerce_shipping_zone_methods', ['zone_id' => $this->id, 'method_id' => $type]);
        return $wpdb->insert_id;
    }

    public function get_shipping_methods(): array
    {
        global $wpdb;
        return array_map(fn($row) => (object) ['id' => $row->method_id, 'instance_id' => $row->instance_id],
            $wpdb->get_results($wpdb->prepare("SELECT * FROM {$wpdb->prefix}woocommerce_shipping_zone_methods WHERE zone_id = %d", $this->id)));
    }
}

class WC_Product_Simple
{
    private array $values = [];

    public function __construct(private int $id = 0)
    {
    }

    public function __call($name, $arguments)
    {
        [$verb, $field] = explode('_', $name, 2);
        if ($verb === 'set') {
            $this->values[$field] = $arguments[0];
        }
        return $this->values[$field] ?? get_post_meta($this->id, "_$field", true);
    }

    public function get_status()
    {
        return get_post_status($this->id);
    }

    public function get_id(): int
    {
        return $this->id;
    }

    public function is_type(string $type): bool
    {
        return $type === 'simple';
    }

    public function get_price()
    {
        return get_post_meta($this->id, '_price', true);
    }

    public function is_purchasable(): bool
    {
        return $this->get_status() === 'publish' && $this->__call('get_regular_price', []) !== '';
    }

    public function is_in_stock(): bool
    {
        return (int) $this->__call('get_stock_quantity', []) > 0;
    }

    public function save(): int
    {
        $this->id = wp_insert_post(['post_type' => 'product', 'post_title' => $this->values['name'], 'post_status' => 'publish']);
        foreach (['sku', 'regular_price', 'stock_quantity'] as $field) {
            update_post_meta($this->id, "_$field", $this->values[$field]);
        }
        update_post_meta($this->id, '_price', $this->values['regular_price']);
        return $this->id;
    }
}

final class WC_Order
{
    public function __construct(private object $row)
    {
    }

    public function get_billing_email(): string
    {
        return $this->row->billing_email;
    }

    public function get_order_key(): string
    {
        return $this->row->order_key;
    }

    public function get_id(): int
    {
        return (int) $this->row->id;
    }

    public function get_status(): string
    {
        return $this->row->status;
    }

    public function get_date_created(): DateTime
    {
        return new DateTime($this->row->date_created_gmt, new DateTimeZone('UTC'));
    }

    public function get_items(): array
    {
        return [$this];
    }

    public function get_product(): self
    {
        return $this;
    }

    public function get_stock_managed_by_id(): int
    {
        return (int) $this->row->product;
    }

    public function get_meta($name): string
    {
        return $this->row->reduced;
    }

    public function update_status(string $status): void
    {
        global $wpdb;
        do_action('woocommerce_before_order_object_save', $this);
        $wpdb->update($wpdb->prefix . 'wc_orders', ['status' => $status], ['id' => $this->row->id]);
        wp_insert_comment(['comment_post_ID' => $this->row->id, 'comment_type' => 'order_note', 'comment_content' => $status]);
        wc_increase_stock_levels($this->row->id);
        wp_mail(get_option('admin_email'), 'Order cancelled', 'stand-in');
    }

    public function delete(): void
    {
        global $wpdb;
        $wpdb->delete($wpdb->prefix . 'wc_orders', ['id' => $this->row->id]);
    }
}

function WC(): WC_Stand_In
{
    static $instance = null;
    return $instance ??= new WC_Stand_In();
}

function get_woocommerce_currencies(): array
{
    return ['USD' => 'Dollar', 'EUR' => 'Euro', 'INR' => 'Rupee'];
}

function wc_get_page_id(string $page): int
{
    return (int) get_option("woocommerce_{$page}_page_id") ?: -1;
}

function wc_get_product_id_by_sku(string $sku): int
{
    return (int) (get_posts(['post_type' => 'product', 'meta_key' => '_sku', 'meta_value' => $sku, 'fields' => 'ids'])[0] ?? 0);
}

function wc_get_product(int $id): WC_Product_Simple|false
{
    return get_post_type($id) === 'product' ? new WC_Product_Simple($id) : false;
}

function wc_get_order(int $id): WC_Order|false
{
    global $wpdb;
    $row = $wpdb->get_row($wpdb->prepare("SELECT * FROM {$wpdb->prefix}wc_orders WHERE id = %d", $id));
    return $row ? new WC_Order($row) : false;
}

function wc_increase_stock_levels($number): void
{
    global $wpdb;
    $row = wc_get_order((int) $number);
    if ($row && (int) $row->get_meta('') > 0) {
        $product = $row->get_stock_managed_by_id();
        // As the real one: whatever the stock is by then.
        $wpdb->query("UPDATE $wpdb->postmeta SET meta_value = meta_value + 1 WHERE post_id = $product AND meta_key = '_stock_quantity'");
        wp_cache_delete($product, 'post_meta');
        $wpdb->update($wpdb->prefix . 'wc_orders', ['reduced' => 0], ['id' => $number]);
    }
}

register_activation_hook(__FILE__, ['WC_Install', 'install']);
add_action('init', function () {
    register_post_type('product', ['public' => true, 'label' => 'Products']);
    foreach (WC()->query->get_query_vars() as $name) {
        add_rewrite_endpoint($name, EP_ROOT | EP_PAGES);
    }
    WC_Install::check_version();
}, 5);
