<?php
/**
 * Plugin Name: ShopFlow
 * Description: Keeps this store working inside its cluster: scheduled tasks, mail, one-click sign-in, quiet checks.
 * SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

defined('ABSPATH') || exit;

/** Orders at this address are the console's own checks: nobody is told about them. */
const SHOPFLOW_CHECK_EMAIL = 'check@shopflow.invalid';

/** store.json, as the console mounted it; null outside of a store's pod. */
function shopflow_settings(): ?array
{
    static $settings = false;
    if ($settings === false) {
        $settings = json_decode((string) @file_get_contents(getenv('SF_STORE') ?: '/opt/shopflow/store.json'), true);
    }
    return is_array($settings) ? $settings : null;
}

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
        && strcasecmp((string) $object->get_billing_email(), SHOPFLOW_CHECK_EMAIL) === 0;
}

/** Whether this request works on a check order; remembers it, because the order may be gone soon. */
function shopflow_checking(bool $now = false): bool
{
    static $checking = false;
    return $checking = $checking || $now;
}

add_action('woocommerce_before_order_object_save', function ($order) {
    shopflow_checking(shopflow_is_check($order));
}, 0);
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
