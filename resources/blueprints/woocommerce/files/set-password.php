<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives the administrator the password on standard input, and ends all of their sessions.

require __DIR__ . '/setup-common.php';

$password = rtrim((string) stream_get_contents(STDIN), "\r\n");
sf_verify(strlen($password) >= 8, 'Standard input has to hold a password of at least 8 characters.');

sf_prepare(true);
require sf_root() . '/wp-load.php';

$login = sf_secret('admin/username');
$user = get_user_by('login', $login);
sf_verify((bool) $user, "The store has no user \"$login\" any more; the merchant renamed or removed it."
    . " Set the password in the shop's own admin.");
// Its login page hashes the slashed form; with a quote or a backslash the plain one would not fit.
wp_set_password(wp_slash($password), $user->ID);
WP_Session_Tokens::get_instance($user->ID)->destroy_all();
clean_user_cache($user->ID);
$signed = wp_authenticate_username_password(null, $login, wp_slash($password));
sf_verify($signed instanceof WP_User, 'The password was set, but does not sign in.');
sf_say('password set');
