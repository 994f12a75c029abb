<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests with an image that holds no WooCommerce: what the last step of the setup does
// apart from the shop itself.

require __DIR__ . '/setup-common.php';

sf_prepare(false);
require sf_root() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$wp_rewrite->init();
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);
$rules = (string) @file_get_contents(sf_root() . '/.htaccess');
if (!str_contains($rules, 'RewriteRule . /index.php')) {
    file_put_contents(sf_root() . '/.htaccess', "<IfModule mod_rewrite.c>\nRewriteEngine On\n"
        . "RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteBase /\nRewriteRule ^index\\.php$ - [L]\n"
        . "RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n</IfModule>\n" . $rules);
}
update_option('shopflow_bootstrap', gmdate('c'), false);
update_option('shopflow_setup', sf_version(), false);
