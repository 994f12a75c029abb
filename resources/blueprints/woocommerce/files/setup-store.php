<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a shop of the running WooCommerce, once in the store's life; later the merchant's
// word counts. Each act looks first, acts, and verifies. The end marks come last:
// shopflow_bootstrap for ever, shopflow_setup for this version of the settings.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-checks.php';
require __DIR__ . '/setup-samples.php';

sf_prepare(true);
require sf_root() . '/wp-load.php';

sf_verify(function_exists('WC'), 'The plugin that is switched on is not WooCommerce. Use an image that holds it.');
$version = (string) sf_raw_option('woocommerce_version');
sf_verify($version === WC()->version, "WooCommerce's installation is not complete: its files are " . WC()->version
    . ', its data say "' . $version . '". It goes on at the next start.');
sf_verify((string) sf_raw_option('woocommerce_db_version') !== '', "WooCommerce's tables are not complete. It goes on at the next start.");

$administrator = get_user_by('login', sf_secret('admin/username')) ?: (get_users(['role' => 'administrator', 'number' => 1])[0] ?? null);
if ($administrator) {
    wp_set_current_user($administrator->ID);
}

if (sf_bootstrapped()) {
    sf_clear_leftovers();
} else {
    sf_configure();
    sf_configure_orders();
    sf_configure_pages();
    sf_configure_payment();
    sf_configure_shipping();
    if (sf_settings()['samples']) {
        sf_make_samples();
    }
}
sf_ensure_rules();

if (!sf_bootstrapped()) {
    update_option('shopflow_bootstrap', gmdate('c'), false);
}
update_option('shopflow_setup', sf_version(), false);
sf_verify(sf_raw_option('shopflow_setup') === sf_version(), 'The end mark could not be written.');

/** What a check left that was killed. A shop starts all the same when it cannot be cleared away. */
function sf_clear_leftovers(): void
{
    try {
        if ($count = sf_remove_leftovers(0)) {
            sf_say("orders of checks removed: $count");
        }
    } catch (Throwable $error) {
        fwrite(STDERR, sf_one_line('An order of a check stays: ' . $error->getMessage()) . "\n");
    }
}

function sf_configure(): void
{
    $settings = sf_settings()['settings'];
    $options = [
        'woocommerce_currency' => sf_currency($settings['currency']),
        'woocommerce_default_country' => sf_country($settings['country']),
        // Visitors would see a placeholder.
        'woocommerce_coming_soon' => 'no',
        'woocommerce_store_pages_only' => 'no',
        'woocommerce_onboarding_profile' => ['skipped' => true],
        // The option woocommerce_task_list_hidden is a deprecated door to this one.
        'woocommerce_task_list_hidden_lists' => ['setup', 'extended'],
        'woocommerce_allow_tracking' => 'no',
        'woocommerce_show_marketplace_suggestions' => 'no',
        'woocommerce_enable_guest_checkout' => 'yes',
        'blog_public' => '1',
        // Spam on the first day is a poor welcome.
        'default_pingback_flag' => '0',
        'default_ping_status' => 'closed',
    ];
    foreach ($options as $name => $value) {
        sf_option($name, $value);
    }
    delete_transient('_wc_activation_redirect');
}

/** Orders in their own tables. Done here and not by an admin's first visit, which may come never. */
function sf_configure_orders(): void
{
    WC_Install::newly_installed();
    if (get_option('woocommerce_custom_orders_table_enabled') !== 'yes') {
        $container = wc_get_container();
        $orders = $container->get(Automattic\WooCommerce\Internal\DataStores\Orders\DataSynchronizer::class);
        if (!$orders->check_orders_table_exists()) {
            $orders->create_database_tables();
        }
        $container->get(Automattic\WooCommerce\Internal\Features\FeaturesController::class)
            ->change_feature_enable('custom_order_tables', true);
    }
    sf_verify(get_option('woocommerce_custom_orders_table_enabled') === 'yes', "WooCommerce's own order tables could not be switched on.");
}

function sf_configure_pages(): void
{
    $missing = fn() => array_filter(['shop', 'cart', 'checkout', 'myaccount'],
        fn($page) => get_post_status(wc_get_page_id($page)) !== 'publish');
    if ($missing()) {
        WC_Install::create_pages();
    }
    sf_verify(!$missing(), 'These pages of the shop could not be made: ' . implode(', ', $missing()) . '.');
}

function sf_configure_payment(): void
{
    $gateway = WC()->payment_gateways()->payment_gateways()['cod'] ?? null;
    sf_verify((bool) $gateway, 'WooCommerce offers no cash on delivery.');
    if ($gateway->get_option('enabled') !== 'yes') {
        $gateway->update_option('enabled', 'yes');
    }
    sf_verify((get_option('woocommerce_cod_settings')['enabled'] ?? '') === 'yes', 'Cash on delivery could not be switched on.');
}

function sf_configure_shipping(): void
{
    $id = 0;
    foreach (WC_Shipping_Zones::get_zones() as $known) {
        if ($known['zone_name'] === 'Everywhere') {
            $id = (int) $known['id'];
        }
    }
    $zone = new WC_Shipping_Zone($id ?: null);
    if (!$id) {
        $zone->set_zone_name('Everywhere');
        $zone->save();
    }
    foreach (['flat_rate' => ['cost' => '5.00'], 'free_shipping' => []] as $type => $settings) {
        $instance = 0;
        foreach ($zone->get_shipping_methods() as $method) {
            if ($method->id === $type) {
                $instance = (int) $method->instance_id;
            }
        }
        $instance = $instance ?: (int) $zone->add_shipping_method($type);
        sf_verify($instance > 0, "The shipping method $type could not be added.");
        // A killed setup may have left the method without its price, so this looks at the price.
        $name = "woocommerce_{$type}_{$instance}_settings";
        foreach ($settings as $key => $value) {
            $has = (array) get_option($name, []);
            if (($has[$key] ?? '') !== $value) {
                $made = WC_Shipping_Zones::get_shipping_method($instance);
                update_option($name, [$key => $value] + ($made ? $made->instance_settings : []) + $has);
            }
            sf_verify((get_option($name)[$key] ?? '') === $value, "The $key of the shipping method $type could not be set.");
        }
    }
    sf_verify(count($zone->get_shipping_methods()) >= 2, 'The shipping methods are not complete.');
}

/** The rules of the pretty addresses; setup-core.php chose the structure. Plain addresses are the merchant's choice. */
function sf_ensure_rules(): void
{
    require_once ABSPATH . 'wp-admin/includes/file.php';
    require_once ABSPATH . 'wp-admin/includes/misc.php';
    if ((string) get_option('permalink_structure') === '') {
        return;
    }
    flush_rewrite_rules(false);
    $rules = implode("\n", (array) get_option('rewrite_rules'));
    sf_verify($rules !== '', 'The rules of the pretty addresses could not be written.');
    // A shop without them shows its goods to nobody, and "not found" to those who paid.
    if (post_type_exists('product')) {
        foreach (['product=', WC()->query->get_query_vars()['order-received'] . '='] as $part) {
            sf_verify(str_contains($rules, $part), "The addresses of the shop's pages have no rule for \"$part\". Repair the store.");
        }
    }
    // Not by WordPress's own function: on the command line it does not know the server.
    $file = sf_root() . '/.htaccess';
    $rules = "<IfModule mod_rewrite.c>\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteBase /\n"
        . "RewriteRule ^index\\.php$ - [L]\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\n"
        . "RewriteRule . /index.php [L]\n</IfModule>";
    if (!str_contains((string) @file_get_contents($file), 'RewriteRule . /index.php')) {
        insert_with_markers($file, 'WordPress', explode("\n", $rules));
    }
    sf_verify(str_contains((string) @file_get_contents($file), 'RewriteRule . /index.php'), 'The file .htaccess could not be written.');
}
