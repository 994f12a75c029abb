<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all scripts share: where things are, how a failure is told, how WordPress starts.
// Nothing here prints a secret, and a reason is cleaned of all of them before it is told.

const SF_PLUGIN = 'woocommerce/woocommerce.php';

if (PHP_SAPI !== 'cli') {
    exit(1);
}
ini_set('display_errors', 'stderr');
error_reporting(E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED & ~E_NOTICE & ~E_USER_NOTICE);

function sf_root(): string
{
    return rtrim(getenv('SF_ROOT') ?: '/var/www/html', '/');
}

function sf_image_root(): string
{
    return rtrim(getenv('SF_IMAGE_ROOT') ?: '/usr/src/wordpress', '/');
}

function sf_version(): string
{
    return getenv('SF_VERSION') ?: '0';
}

function sf_prefix(): string
{
    return getenv('WORDPRESS_TABLE_PREFIX') ?: 'wp_';
}

/** The store's settings; see README.md for the file. */
function sf_settings(): array
{
    static $settings = null;
    if ($settings === null) {
        $file = getenv('SF_STORE') ?: __DIR__ . '/store.json';
        $read = json_decode((string) @file_get_contents($file), true);
        if (!is_array($read) || !preg_match('~^https?://[^/\s]+$~', rtrim($read['url'] ?? '', '/'))) {
            sf_fail("The store's settings ($file) are missing or have no address. Apply the store again.");
        }
        $read['url'] = rtrim($read['url'], '/');
        $settings = $read + ['title' => '', 'adminEmail' => '', 'samples' => true, 'mail' => null];
        $settings['settings'] = array_filter((array) ($read['settings'] ?? []), fn($value) => $value !== '' && $value !== null)
            + ['currency' => 'USD', 'country' => 'US:CA', 'plugin' => ''];
    }
    return $settings;
}

/** A secret that is mounted as a file, as in sf_secret('admin/password'). */
function sf_secret(string $name): string
{
    $value = @file_get_contents((getenv('SF_SECRETS') ?: '/run/sf') . '/' . $name);
    return $value === false ? '' : rtrim($value, "\r\n");
}

function sf_environment(string $name, string $default = ''): string
{
    $file = getenv($name . '_FILE');
    if ($file) {
        return rtrim((string) @file_get_contents($file), "\r\n");
    }
    $value = getenv($name);
    return $value === false ? $default : $value;
}

/** A connection of our own, for what has to work without WordPress; null when there is none. */
function sf_database(): ?mysqli
{
    $host = sf_environment('WORDPRESS_DB_HOST', 'database');
    $port = 0;
    $socket = null;
    if (preg_match('~^([^:]*):(/.*)$~', $host, $part)) {
        [, $host, $socket] = $part;
    } elseif (preg_match('~^([^:]*):(\d+)$~', $host, $part)) {
        [, $host, $port] = $part;
    }
    $database = mysqli_init();
    $database->options(MYSQLI_OPT_CONNECT_TIMEOUT, 5);
    $connected = @$database->real_connect($host, sf_environment('WORDPRESS_DB_USER'), sf_environment('WORDPRESS_DB_PASSWORD'),
        sf_environment('WORDPRESS_DB_NAME'), (int) $port, $socket);
    if (!$connected) {
        return null;
    }
    $database->set_charset('utf8mb4');
    return $database;
}

function sf_say(string $line): void
{
    fwrite(STDOUT, $line . "\n");
}

/** Ends the process with a reason for people; $retry false when another try cannot help. */
function sf_fail(string $reason, bool $retry = true, int $status = 1): never
{
    $reason = sf_one_line($reason);
    fwrite(STDERR, $reason . "\n");
    $file = getenv('SF_REASON');
    if ($file) {
        file_put_contents($file, ($retry ? '' : 'retry=no ') . $reason);
    }
    $GLOBALS['sf_told'] = true;
    exit($status);
}

function sf_one_line(string $text): string
{
    $text = html_entity_decode(strip_tags($text), ENT_QUOTES);
    foreach (['admin/password', 'db/password', 'mail/password'] as $name) {
        $secret = sf_secret($name);
        if (strlen($secret) > 3) {
            $text = str_replace([$secret, addslashes($secret)], '***', $text);
        }
    }
    return substr(trim(preg_replace('/\s+/', ' ', $text)), 0, 500);
}

/** An act that did not have the effect it must have. */
function sf_verify(bool $holds, string $reason, bool $retry = true): void
{
    if (!$holds) {
        sf_fail($reason, $retry);
    }
}

/**
 * Prepares the start of WordPress; the caller then requires sf_root() . '/wp-load.php' in its
 * global scope, because WordPress expects its variables there.
 */
function sf_prepare(bool $plugins): void
{
    $url = parse_url(sf_settings()['url']);
    $_SERVER['HTTP_HOST'] = $url['host'] . (isset($url['port']) ? ':' . $url['port'] : '');
    $_SERVER['SERVER_NAME'] = $url['host'];
    $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
    $_SERVER['REQUEST_METHOD'] = 'GET';
    $_SERVER['REQUEST_URI'] = '/';
    $_SERVER['REMOTE_ADDR'] = '127.0.0.1';
    $_SERVER['SERVER_SOFTWARE'] = 'Apache';
    $_SERVER['HTTP_USER_AGENT'] = 'ShopFlow';
    if ($url['scheme'] === 'https') {
        $_SERVER['HTTPS'] = 'on';
    }
    if (!$plugins) {
        define('WP_INSTALLING', true);
    }
    define('WP_DISABLE_FATAL_ERROR_HANDLER', true);
    define('DISABLE_WP_CRON', true);
    // Hooks that must be there before WordPress has a function for it.
    $GLOBALS['wp_filter']['wp_die_handler'][1]['sf'] = ['function' => fn() => 'sf_died', 'accepted_args' => 0];
    $GLOBALS['wp_filter']['pre_http_request'][1]['sf'] = ['function' => 'sf_offline', 'accepted_args' => 3];
    // Switching cash on delivery on, for one, tells the administrator by mail.
    $GLOBALS['wp_filter']['pre_wp_mail'][1]['sf'] = [
        'function' => fn($sent) => empty($GLOBALS['sf_mail']) ? true : $sent, 'accepted_args' => 1];
    chdir(sf_root());
    ob_start(); // a plugin's own words belong to nobody
    register_shutdown_function('sf_ended');
}

function sf_died($message): never
{
    sf_fail(is_object($message) && method_exists($message, 'get_error_message') ? $message->get_error_message() : (string) $message);
}

/** A setup talks to nobody but wordpress.org for the plugin: calls out may hang for minutes. */
function sf_offline($answer, $arguments, $url)
{
    return empty($GLOBALS['sf_online']) ? new WP_Error('shopflow_offline', 'Not during the setup.') : $answer;
}

function sf_ended(): void
{
    $words = ob_get_level() > 0 ? trim(strip_tags((string) ob_get_clean())) : '';
    if ($words !== '') {
        fwrite(STDERR, sf_one_line($words) . "\n");
    }
    $error = error_get_last();
    if ($error && ($error['type'] & (E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_RECOVERABLE_ERROR | E_USER_ERROR))
        && empty($GLOBALS['sf_told'])) {
        sf_fail(strtok($error['message'], "\n") . ' in ' . basename($error['file']) . ' line ' . $error['line'], true, 255);
    }
}

function sf_raw_option(string $name): ?string
{
    global $wpdb;
    return $wpdb->get_var($wpdb->prepare("SELECT option_value FROM $wpdb->options WHERE option_name = %s", $name));
}

function sf_bootstrapped(): bool
{
    return (string) sf_raw_option('shopflow_bootstrap') !== '';
}

/** update_option() is silent about failure, and says false when nothing changed. */
function sf_option(string $name, $value): void
{
    update_option($name, $value);
    wp_cache_delete($name, 'options');
    sf_verify(get_option($name) == $value, "The option $name could not be set.");
}

/** \a $currency as WooCommerce writes it; one that it does not know ends the script. */
function sf_currency(string $currency): string
{
    $currency = strtoupper($currency);
    sf_verify(isset(get_woocommerce_currencies()[$currency]), "The currency \"$currency\" is unknown to WooCommerce."
        . ' Set "currency" to a code like USD or EUR.', false);
    return $currency;
}

/** The same for a country, or a country with a state. */
function sf_country(string $place): string
{
    [$country, $state] = explode(':', strtoupper($place) . ':');
    sf_verify(isset(WC()->countries->get_countries()[$country]), "The country \"$country\" is unknown to WooCommerce."
        . ' Set "country" to a code like DE, or with a state like US:CA.', false);
    $states = WC()->countries->get_states($country) ?: [];
    sf_verify($state === '' || !$states || isset($states[$state]), "The state \"$state\" of $country is unknown to WooCommerce."
        . ' Set "country" to a code like US:CA, or leave out the state.', false);
    return $state === '' ? $country : "$country:$state";
}
