<?php
/**
 * Plugin Name: ShopFlow
 * Description: Keeps this store working inside its cluster: scheduled tasks, mail, one-click sign-in, quiet checks.
 * SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

defined('ABSPATH') || exit;

/** Orders at such an address are the console's own checks: nobody is told about them. Each check has its own. */
const SHOPFLOW_CHECK_ADDRESS = '/^check(-[0-9a-f]{4,32})?@shopflow\.invalid$/iD';
/**
 * From this age on an order of a check may be removed by anybody. The request that places it
 * is over by then (30 s, and 30 s for the page before it); to find it gone is no fault.
 */
const SHOPFLOW_CHECK_SECONDS = 90;

/** store.json, as the console mounted it; null outside of a store's pod. */
function shopflow_settings(): ?array
{
    static $settings = false;
    if ($settings === false) {
        $settings = json_decode((string) @file_get_contents(getenv('SF_STORE') ?: '/opt/shopflow/store.json'), true);
    }
    return is_array($settings) ? $settings : null;
}

/** Whether the peer of the connection itself is the loopback, as in a port-forward. */
function shopflow_is_local(): bool
{
    return isset($_SERVER['SF_LOOPBACK']) || isset($_SERVER['REDIRECT_SF_LOOPBACK']);
}

/** The address that a browser uses in a port-forward (config.php); empty when it uses the store's. */
function shopflow_forwarded_address(): string
{
    return shopflow_is_local() && defined('WP_HOME') && preg_match('~^http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$~D', WP_HOME) ? WP_HOME : '';
}

/*
 * An encrypted store leads visitors to its encrypted address. Only those of whom a proxy
 * says that they came in plain: no probe, no port-forward, nor the store itself. And only
 * once: who brings the cookie or the mark back (config.php) came by TLS, which a balancer
 * ended that does not tell. Who makes them up deceives nobody but themselves. Where it is
 * known that no mark is needed any more, the address becomes clean again.
 */
(function () {
    $url = rtrim((string) (shopflow_settings()['url'] ?? ''), '/');
    $path = (string) ($_SERVER['REQUEST_URI'] ?? '/');
    if (PHP_SAPI === 'cli' || !str_starts_with($url, 'https://') || shopflow_is_local()
        || !in_array($_SERVER['REQUEST_METHOD'] ?? '', ['GET', 'HEAD'], true) || str_starts_with($path, '/.well-known/')) {
        return;
    }
    $came = $_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '';
    $led = defined('SHOPFLOW_LED');
    $cookie = isset($_COOKIE['__Host-shopflow-tls']);
    if ($led && ($came === 'https' || ($came === 'http' && $cookie))) {
        header('Location: ' . $url . $path, true, 301);
    } elseif (!$led && $came === 'http' && !$cookie) {
        header('Location: ' . $url . $path . (str_contains($path, '?') ? '&' : '?') . 'sf_tls=1', true, 301);
        header('Set-Cookie: __Host-shopflow-tls=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400');
    } else {
        return;
    }
    header('Cache-Control: no-store');
    exit;
})();

/*
 * What is written through a port-forward keeps the store's own address: that of the forward
 * is gone tomorrow, and nobody else ever had it.
 */
function shopflow_own_links($text)
{
    $from = shopflow_forwarded_address();
    $to = rtrim((string) (shopflow_settings()['url'] ?? ''), '/');
    if ($from === '' || $to === '' || !is_string($text) || !str_contains($text, substr($from, 7))) {
        return $text;
    }
    // Also inside of JSON, and of JSON with slashes before its slashes.
    foreach (['/', '\\/', '\\\\/'] as $slash) {
        $text = preg_replace_callback('~' . preg_quote(str_replace('/', $slash, $from), '~') . '(?![\d.:])~',
            fn() => str_replace('/', $slash, $to), $text);
    }
    return $text;
}

foreach (['wp_insert_post_data', 'wp_insert_attachment_data'] as $shopflow_filter) {
    add_filter($shopflow_filter, function ($data) {
        foreach (['post_content', 'post_content_filtered', 'post_excerpt', 'guid'] as $field) {
            $data[$field] = shopflow_own_links($data[$field] ?? '');
        }
        return $data;
    }, 100);
}
add_filter('pre_update_option', fn($value) => shopflow_forwarded_address() !== '' && (is_string($value) || is_array($value))
    ? map_deep($value, 'shopflow_own_links') : $value, 100);

/*
 * What WordPress and plugins ask of the store itself goes over the loopback, too: background
 * work of WooCommerce, and the checks of Site Health.
 */
add_filter('pre_http_request', function ($answer, $arguments, $url) {
    static $inside = false;
    $home = wp_parse_url(shopflow_forwarded_address() ?: (string) (shopflow_settings()['url'] ?? ''));
    $to = wp_parse_url($url);
    if ($answer !== false || $inside || !isset($home['host'], $to['host']) || !is_array($arguments['headers'] ?? null)
        || strcasecmp($home['host'], $to['host']) !== 0 || ($home['port'] ?? 0) !== ($to['port'] ?? 0)) {
        return $answer;
    }
    $arguments['headers']['Host'] = $to['host'] . (isset($to['port']) ? ':' . $to['port'] : '');
    $arguments['headers']['X-Forwarded-Proto'] = $home['scheme'];
    $arguments['reject_unsafe_urls'] = false;
    $port = getenv('SF_PORT') ? ':' . (int) getenv('SF_PORT') : '';
    $inside = true;
    try {
        return wp_remote_request("http://127.0.0.1$port" . ($to['path'] ?? '/') . (isset($to['query']) ? '?' . $to['query'] : ''), $arguments);
    } finally {
        $inside = false;
    }
}, 100, 3);

/*
 * Scheduled tasks. The store's host does not resolve inside the pod, or leads out through
 * the ingress, which the pod may not reach: WordPress calls itself on the loopback.
 */
add_filter('cron_request', function ($request) {
    $url = wp_parse_url($request['url']);
    $home = wp_parse_url((string) (shopflow_settings()['url'] ?? get_option('home')));
    if (!isset($url['path'], $home['host'], $home['scheme'])) {
        return $request;
    }
    $port = getenv('SF_PORT') ? ':' . (int) getenv('SF_PORT') : '';
    $request['url'] = "http://127.0.0.1$port" . $url['path'] . (isset($url['query']) ? '?' . $url['query'] : '');
    $request['args']['headers']['Host'] = $home['host'] . (isset($home['port']) ? ':' . $home['port'] : '');
    $request['args']['headers']['X-Forwarded-Proto'] = $home['scheme'];
    return $request;
});

/*
 * One-click sign-in: /?sf_login=<64 hex>, made by mint.php. The row holds only the hash.
 * Deleting it is what counts as using it: of eight at once, one deletes it.
 */
add_action('init', function () {
    if (!isset($_GET['sf_login']) || PHP_SAPI === 'cli') {
        return;
    }
    nocache_headers();
    header('Referrer-Policy: no-referrer');
    $refuse = function () {
        wp_die('This sign-in link was used already or is too old. Ask the console for a new one.', 'Sign in', ['response' => 403]);
    };
    $token = $_GET['sf_login'];
    $ahead = ($_SERVER['HTTP_SEC_PURPOSE'] ?? '') . ($_SERVER['HTTP_PURPOSE'] ?? '');
    if (!is_string($token) || !preg_match('/^[0-9a-f]{64}$/D', $token)
        || $_SERVER['REQUEST_METHOD'] !== 'GET' || str_contains($ahead, 'prefetch')) {
        $refuse();
    }
    global $wpdb;
    $name = 'shopflow_login_' . hash('sha256', $token);
    $value = $wpdb->get_var($wpdb->prepare("SELECT option_value FROM $wpdb->options WHERE option_name = %s", $name));
    if ($value === null || $wpdb->query($wpdb->prepare("DELETE FROM $wpdb->options WHERE option_name = %s", $name)) !== 1) {
        $refuse();
    }
    [$user, $expires] = array_map('intval', explode('|', $value . '|0'));
    if ($expires < time() || !user_can($user, 'manage_options')) {
        $refuse();
    }
    wp_set_auth_cookie($user, false);
    wp_safe_redirect(admin_url());
    exit;
}, 0);

/*
 * Mail through the server that the console was told. Without one, WordPress and plugins of
 * the merchant do what they would do anywhere.
 */
add_action('phpmailer_init', function ($mailer) {
    $mail = shopflow_settings()['mail'] ?? null;
    if (empty($mail['host'])) {
        return;
    }
    $security = $mail['security'] ?? 'starttls';
    $mailer->isSMTP();
    $mailer->Host = $mail['host'];
    $mailer->Port = (int) ($mail['port'] ?? 587);
    $mailer->SMTPSecure = ['tls' => 'ssl', 'starttls' => 'tls'][$security] ?? '';
    // "none" is a choice of the user; a server that offers more must not break it.
    $mailer->SMTPAutoTLS = false;
    $mailer->SMTPDebug = 0;
    // A server that says nothing must not keep customers waiting, nor all workers busy.
    $mailer->Timeout = 10;
    $mailer->getSMTPInstance()->Timelimit = 10;
    $mailer->SMTPAuth = !empty($mail['user']);
    if ($mailer->SMTPAuth) {
        $mailer->Username = $mail['user'];
        // Read each time: the file follows its Secret without a restart.
        $mailer->Password = rtrim((string) @file_get_contents((getenv('SF_SECRETS') ?: '/run/sf') . '/mail/password'), "\r\n");
    }
    if (is_email($mail['from'] ?? '')) {
        // Servers refuse foreign senders; answers still go to whom the mail named.
        if ($mailer->From !== $mail['from'] && !$mailer->getReplyToAddresses() && !str_starts_with($mailer->From, 'wordpress@')) {
            $mailer->addReplyTo($mailer->From, $mailer->FromName);
        }
        $mailer->setFrom($mail['from'], $mailer->FromName, false);
        $mailer->Sender = $mail['from'];
    }
}, 100);

add_action('wp_mail_failed', function ($error) {
    error_log('ShopFlow: a mail could not be sent: ' . $error->get_error_message());
});

/*
 * The console's check places an order and removes it. No mail, no webhook.
 */
function shopflow_is_check($object): bool
{
    return is_object($object) && method_exists($object, 'get_billing_email')
        && preg_match(SHOPFLOW_CHECK_ADDRESS, (string) $object->get_billing_email()) === 1;
}

/** Orders of checks in any state, also never finished ones, that are at least so many seconds old. */
function shopflow_check_orders(int $age = 0): array
{
    global $wpdb;
    if (!function_exists('wc_get_order')) {
        return [];
    }
    $numbers = $wpdb->get_col(get_option('woocommerce_custom_orders_table_enabled') === 'yes'
        ? "SELECT id FROM {$wpdb->prefix}wc_orders WHERE billing_email LIKE 'check%@shopflow.invalid'"
        : "SELECT post_id FROM $wpdb->postmeta WHERE meta_key = '_billing_email' AND meta_value LIKE 'check%@shopflow.invalid'");
    $orders = array_filter(array_map(fn($number) => wc_get_order((int) $number), $numbers), 'shopflow_is_check');
    $made = fn($order) => $order->get_date_created() ? $order->get_date_created()->getTimestamp() : 0;
    return array_values(array_filter($orders, fn($order) => $made($order) <= time() - $age));
}

/** Whether this request works on a check order; remembers it, because the order may be gone soon. */
function shopflow_checking(bool $now = false, bool $over = false): bool
{
    static $checking = false;
    return $checking = !$over && ($checking || $now);
}

add_action('woocommerce_before_order_object_save', function ($order) {
    shopflow_checking(shopflow_is_check($order));
}, 0);

/*
 * A check that is killed leaves its order behind, and perhaps no console ever looks again:
 * the shop takes it away by itself, as one of its scheduled tasks.
 */
add_action('woocommerce_after_order_object_save', function ($order) {
    if (PHP_SAPI !== 'cli' && shopflow_is_check($order)) {
        shopflow_sweep_later();
    }
});
add_action('shopflow_sweep', function () {
    $script = (getenv('SF_SCRIPTS') ?: '/opt/shopflow') . '/setup-checks.php';
    if (!function_exists('wc_get_order') || !is_file($script)) {
        return;
    }
    require_once $script;
    $before = shopflow_checking();
    try {
        sf_remove_leftovers(SHOPFLOW_CHECK_SECONDS);
    } catch (Throwable $error) {
        error_log('ShopFlow: the order of a check could not be removed: ' . $error->getMessage());
    }
    // Other tasks of this request may have something to tell to customers.
    shopflow_checking(false, !$before);
    sf_unlock_checks();
    if (shopflow_check_orders() !== []) {
        shopflow_sweep_later();
    }
});

function shopflow_sweep_later(): void
{
    if (!wp_next_scheduled('shopflow_sweep')) {
        wp_schedule_single_event(time() + SHOPFLOW_CHECK_SECONDS + 5, 'shopflow_sweep');
    }
}
add_action('woocommerce_email', function ($emails) {
    foreach ($emails->emails as $email) {
        add_filter('woocommerce_email_enabled_' . $email->id,
            fn($enabled, $object = null) => $enabled && !shopflow_is_check($object), 100, 2);
    }
});
add_filter('pre_wp_mail', function ($sent, $mail) {
    $to = is_array($mail['to']) ? implode(',', $mail['to']) : (string) $mail['to'];
    // A check's order may also make the stock look low.
    return shopflow_checking() || stripos($to, '@shopflow.invalid') !== false ? true : $sent;
}, 100, 2);
add_filter('woocommerce_webhook_should_deliver', function ($deliver, $webhook, $argument) {
    if (!$deliver || shopflow_checking()) {
        return false;
    }
    return !(str_starts_with((string) $webhook->get_topic(), 'order.') && is_scalar($argument)
        && shopflow_is_check(wc_get_order($argument)));
}, 100, 3);

/*
 * What the console's checks ask: how the merchant wants this shop to be, so that a wish is
 * not taken for a fault. Only for a true peer on the loopback, as in a port-forward.
 */
add_action('rest_api_init', function () {
    register_rest_route('shopflow/v1', '/shop', [
        'methods' => 'GET',
        'permission_callback' => fn() => shopflow_is_local() ? true : new WP_Error('rest_no_route', 'Not found.', ['status' => 404]),
        'callback' => fn() => shopflow_wishes(),
    ]);
});

function shopflow_wishes(): array
{
    $shop = function_exists('WC') && function_exists('wc_get_product');
    $wishes = ['shop' => $shop, 'buyer' => 'check-' . bin2hex(random_bytes(8)) . '@shopflow.invalid', 'stale' => false,
        'pretty' => (string) get_option('permalink_structure') !== '', 'live' => true, 'guests' => true,
        'payments' => [], 'sellable' => false, 'soldOut' => false, 'first' => 0, 'item' => 0, 'orderable' => false];
    if (!$shop) {
        return $wishes;
    }
    $gateways = array_filter(WC()->payment_gateways()->payment_gateways(), fn($gateway) => $gateway->enabled === 'yes');
    $page = (string) get_permalink(wc_get_page_id('checkout'));
    return [
        'stale' => shopflow_check_orders(SHOPFLOW_CHECK_SECONDS) !== [],
        'live' => get_option('woocommerce_coming_soon') !== 'yes',
        'guests' => get_option('woocommerce_enable_guest_checkout') === 'yes',
        'payments' => array_values(array_map(fn($gateway) => $gateway->id, $gateways)),
        'checkout' => '/' . ltrim((string) wp_parse_url($page, PHP_URL_PATH), '/') . (($query = wp_parse_url($page, PHP_URL_QUERY)) ? "?$query" : ''),
    ] + shopflow_goods() + shopflow_buyer() + $wishes;
}

/** Which product a check may put into its cart: one that is sent, if there is any. */
function shopflow_goods(): array
{
    global $wpdb;
    $priced = fn(string $type, string $more) => $wpdb->get_col($wpdb->prepare("SELECT p.ID FROM $wpdb->posts p
        JOIN $wpdb->postmeta m ON m.post_id = p.ID AND m.meta_key = '_price' AND m.meta_value <> ''
        LEFT JOIN $wpdb->postmeta s ON s.post_id = p.ID AND s.meta_key = '_stock_status'
        LEFT JOIN $wpdb->postmeta v ON v.post_id = p.ID AND v.meta_key = '_virtual'
        WHERE p.post_type = %s AND p.post_status = 'publish' $more GROUP BY p.ID
        ORDER BY MAX(s.meta_value = 'instock') DESC, MAX(v.meta_value = 'yes'), p.ID DESC LIMIT 20", $type));
    $products = array_filter(array_map('wc_get_product', $priced('product', '')));
    $sellable = array_filter($products, fn($product) => $product->is_purchasable());
    $parts = array_filter(array_map('wc_get_product', $priced('product_variation', "AND p.post_parent IN (SELECT ID FROM $wpdb->posts WHERE post_status = 'publish')")));
    $goods = array_merge(array_filter($sellable, fn($product) => $product->is_type('simple')),
        // A choice that is left open cannot be bought by its number alone.
        array_filter($parts, fn($part) => $part->is_purchasable() && !in_array('', $part->get_variation_attributes(), true)));
    $goods = array_filter($goods, fn($product) => $product->is_in_stock() && (float) $product->get_price() > 0);
    $item = reset($goods);
    return [
        'sellable' => (bool) $sellable,
        'soldOut' => $sellable && !array_filter($sellable, fn($product) => $product->is_in_stock()),
        'first' => $sellable ? reset($sellable)->get_id() : 0,
        'item' => $item ? $item->get_id() : 0,
        'orderable' => (bool) $item,
    ];
}

/** An address that this shop sells and sends to. */
function shopflow_buyer(): array
{
    $countries = array_keys(array_intersect_key(WC()->countries->get_allowed_countries(), WC()->countries->get_shipping_countries() ?: WC()->countries->get_allowed_countries()));
    $wanted = array_intersect(['US', WC()->countries->get_base_country()], $countries);
    $country = reset($wanted) ?: (string) reset($countries);
    $states = array_keys((array) WC()->countries->get_states($country));
    $codes = ['10115', '90001', '1010', '110001', 'SW1A 1AA', 'K1A 0B1', '1011 AB', '100-0001', '01310-100', '00-001', '1000-001', '111 22', '010011', 'D02 X285'];
    $codes = array_filter($country === 'US' ? ['90001'] : $codes, fn($code) => WC_Validation::is_postcode($code, $country));
    return [
        'country' => $country,
        'state' => $country === 'US' && in_array('CA', $states, true) ? 'CA' : (reset($states) ?: '-'),
        'postcode' => reset($codes) ?: '0000',
    ];
}
