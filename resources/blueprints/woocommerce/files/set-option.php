<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets what the console was asked to change inside the shop, whatever the merchant made of
// it: its title, currency or country (the argument). Standard input: the value.

require __DIR__ . '/setup-common.php';

$name = $argv[1] ?? '';
$value = trim((string) stream_get_contents(STDIN));
sf_verify(in_array($name, ['title', 'currency', 'country'], true), 'The argument has to be title, currency or country.');
sf_verify($value !== '', "Standard input has to hold the $name.");

sf_prepare(true);
require sf_root() . '/wp-load.php';

if ($name === 'title') {
    update_option('blogname', $value);
    wp_cache_delete('blogname', 'options');
    $kept = wp_specialchars_decode((string) get_option('blogname'), ENT_QUOTES);
    sf_verify($kept === wp_specialchars_decode(sanitize_option('blogname', $value), ENT_QUOTES), 'The title could not be set.');
} else {
    sf_verify(function_exists('WC'), "WooCommerce is switched off, so that the $name cannot be set. Run repair, then try again.");
    $value = $name === 'currency' ? sf_currency($value) : sf_country($value);
    sf_option($name === 'currency' ? 'woocommerce_currency' : 'woocommerce_default_country', $value);
}
sf_say("$name $value");
