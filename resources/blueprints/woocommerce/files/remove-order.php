<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removes orders of the console's own checks, and touches no other. Standard input: the number
// of one and its key; or "lost" and the address of a check, for what became of an order whose
// answer never came; or "leftovers", for what is too old to be of a check that still runs. What
// is gone already is fine.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-checks.php';

$wish = trim((string) stream_get_contents(STDIN));
[$number, $key] = preg_split('/\s+/', $wish) + ['', ''];
$lost = $number === 'lost' && preg_match('/^' . SF_CHECK_PATTERN . '$/iD', $key);
sf_verify($wish === 'leftovers' || $lost || (ctype_digit($number) && $key !== ''),
    'Standard input has to hold the number of the order and its key.');

sf_prepare(true);
require sf_root() . '/wp-load.php';

set_exception_handler(fn(Throwable $error) => sf_fail($error->getMessage()));
if ($wish === 'leftovers' || $lost) {
    // Without its plugin a shop has no orders that could be looked at.
    sf_say(function_exists('wc_get_order') ? 'orders removed: ' . sf_remove_leftovers($lost ? 0 : SHOPFLOW_CHECK_SECONDS, $lost ? $key : '')
        : 'WooCommerce is switched off');
    exit(0);
}
sf_verify(function_exists('wc_get_order'), 'WooCommerce is switched off, so that the order cannot be removed. Run repair, then try again.');
sf_verify(function_exists('shopflow_is_check'), "ShopFlow's own plugin in the shop is missing. Repair the store.");
shopflow_checking(true);
sf_lock_checks();
$order = wc_get_order((int) $number);
if ($order) {
    sf_verify(shopflow_is_check($order) && hash_equals((string) $order->get_order_key(), $key),
        "Order $number is not one of the console's checks and stays.");
    $address = strtolower($order->get_billing_email());
    sf_remove_check($order);
    sf_forget_check_customers($address);
}
sf_say($order ? "removed order $number" : "order $number is not there");
