<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WordPress itself: installed with its administrator, or brought up to its files and to the
// store's address. Loads no plugin, so that a half installed one cannot stand in the way.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-rewrite.php';

sf_clear_ruins();
sf_prepare(false);
require sf_root() . '/wp-load.php';

// Nobody is to get a mail with a login; WordPress defines this one only if we do not.
function wp_new_blog_notification($title, $url, $user, $password): void
{
}

require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$login = sf_secret('admin/username');
$email = sf_secret('admin/email') ?: sf_settings()['adminEmail'];
$password = sf_secret('admin/password');

if (!sf_is_installed()) {
    sf_install($login, $email, $password);
}
if (!sf_bootstrapped()) {
    sf_ensure_administrator($login, $email, $password);
    sf_ensure_permalinks();
}
sf_upgrade();
sf_move_to(sf_settings()['url']);

/**
 * Tables without an address or without a user: an installation died in them, ours or somebody
 * else's. They never held anything, and WordPress would say "already installed", or that its
 * tables are unavailable, for ever.
 */
function sf_clear_ruins(): void
{
    mysqli_report(MYSQLI_REPORT_OFF);
    $database = sf_database() ?? sf_fail('The database cannot be reached. Look at the database pod.');
    $prefix = sf_prefix();
    // Only what is surely empty may go: a table that cannot be read is a reason to stop.
    foreach (["SELECT ID FROM `{$prefix}users` LIMIT 1",
        "SELECT option_id FROM `{$prefix}options` WHERE option_name = 'shopflow_bootstrap'"] as $question) {
        $rows = @$database->query($question);
        sf_verify($rows || $database->errno === 1146, 'The database cannot be read: ' . $database->error . '. Look at the database pod.');
        if ($rows && $rows->num_rows > 0) {
            return;
        }
    }
    $like = $database->real_escape_string(addcslashes($prefix, '_%\\')) . '%';
    $tables = array_column($database->query("SHOW TABLES LIKE '$like'")->fetch_all(), 0);
    if ($tables) {
        sf_say('starting over: the installation that is here has no user');
        $database->query('SET FOREIGN_KEY_CHECKS = 0');
        $database->query('DROP TABLE `' . implode('`, `', $tables) . '`');
    }
    $database->close();
}

function sf_is_installed(): bool
{
    global $wpdb;
    $wpdb->suppress_errors(true);
    $url = sf_raw_option('siteurl');
    $wpdb->suppress_errors(false);
    return $url !== null;
}

function sf_install(string $login, string $email, string $password): void
{
    global $wpdb;
    sf_verify($login !== '' && $email !== '' && $password !== '',
        "The administrator's name, address or password is missing. The Secret store-admin has to hold all three.");
    // Rows become visible all at once: killed in the middle, only empty tables are left.
    // Creating tables would end the transaction, so it begins after that.
    $began = false;
    add_action('populate_options', function () use (&$began) {
        global $wpdb;
        $began = $began || $wpdb->query('START TRANSACTION') !== false;
    }, 1);
    // Else WordPress asks itself by HTTP which pretty addresses work.
    add_filter('pre_option_permalink_structure', fn() => '/%postname%/');
    defined('WP_SITEURL') || define('WP_SITEURL', sf_settings()['url']);
    wp_install(sf_settings()['title'] ?: 'Shop', $login, $email, true, '', wp_slash($password));
    $wpdb->query('COMMIT');
    remove_all_filters('pre_option_permalink_structure');
    wp_cache_flush();
    sf_verify(sf_raw_option('siteurl') === sf_settings()['url'], 'WordPress was installed, but without its address.');
    sf_verify((bool) get_user_by('login', $login), 'WordPress was installed, but without its administrator.');
    sf_say('installed WordPress ' . $GLOBALS['wp_version']);
}

/** An adopted installation may have users, but not the one that the console knows. */
function sf_ensure_administrator(string $login, string $email, string $password): void
{
    if (get_user_by('login', $login)) {
        return;
    }
    $made = wp_insert_user(['user_login' => $login, 'user_pass' => wp_slash($password),
        'user_email' => email_exists($email) ? '' : $email, 'role' => 'administrator']);
    sf_verify(!is_wp_error($made), 'The administrator could not be made: '
        . (is_wp_error($made) ? $made->get_error_message() : ''));
    sf_say('made the administrator');
}

/**
 * Pretty addresses, before any plugin is loaded: what registers its pages while there is no
 * structure gets no rules, and those of products would be missing for ever. A structure that
 * is there already stays.
 */
function sf_ensure_permalinks(): void
{
    if ((string) get_option('permalink_structure') === '') {
        update_option('permalink_structure', '/%postname%/');
        sf_verify(sf_raw_option('permalink_structure') === '/%postname%/', 'Pretty addresses could not be switched on.');
    }
}

function sf_upgrade(): void
{
    global $wp_db_version, $wp_version;
    $have = (int) sf_raw_option('db_version');
    if ($have > $wp_db_version) {
        sf_say("kept the schema $have: the files of WordPress $wp_version are older");
        return;
    }
    if ($have === (int) $wp_db_version) {
        return;
    }
    wp_upgrade();
    sf_verify((int) sf_raw_option('db_version') === (int) $wp_db_version, "The schema could not be updated for WordPress $wp_version.");
    sf_say("updated the schema from $have to $wp_db_version");
}
