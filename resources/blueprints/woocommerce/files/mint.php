<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints the token of a one-time sign-in link, /?sf_login=<token>, good for 60 seconds and
// one use; see mu-plugin.php. Without plugins: 0.2 s. Only its hash is stored.

require __DIR__ . '/setup-common.php';

define('SHORTINIT', true);
sf_prepare(false);
require sf_root() . '/wp-load.php';

// Whom: the administrator that the console knows, else the oldest one there is.
$login = $argv[1] ?? sf_secret('admin/username');
$user = (int) $wpdb->get_var($wpdb->prepare(
    "SELECT u.ID FROM $wpdb->users u JOIN $wpdb->usermeta m ON m.user_id = u.ID
     WHERE m.meta_key = %s AND m.meta_value LIKE '%%\"administrator\"%%' ORDER BY u.user_login = %s DESC, u.ID LIMIT 1",
    $wpdb->prefix . 'capabilities', $login));
sf_verify($user > 0, 'The store has no administrator to sign in. Make one in the database, or run repair.');

// Rows of links that nobody used.
foreach ($wpdb->get_results("SELECT option_name, option_value FROM $wpdb->options WHERE option_name LIKE 'shopflow\\_login\\_%'") as $row) {
    if ((int) (explode('|', $row->option_value)[1] ?? 0) < time()) {
        $wpdb->query($wpdb->prepare("DELETE FROM $wpdb->options WHERE option_name = %s", $row->option_name));
    }
}

$token = bin2hex(random_bytes(32));
$made = $wpdb->query($wpdb->prepare("INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')",
    'shopflow_login_' . hash('sha256', $token), $user . '|' . (time() + 60)));
sf_verify($made === 1, 'The sign-in link could not be stored. Look at the database pod.');
sf_say($token);
