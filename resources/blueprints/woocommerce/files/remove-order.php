<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removes an order of the console's own check. Standard input: its number and its key, or
// "leftovers" for all that earlier checks may have left. Only orders at the reserved address
// are ever touched. One that is gone already is fine.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-checks.php';

$wish = trim((string) stream_get_contents(STDIN));
[$number, $key] = preg_split('/\s+/', $wish) + ['', ''];
sf_verify($wish === 'leftovers' || (ctype_digit($number) && $key !== ''),
    'Standard input has to hold the number of the order and its key.');

sf_prepare(true);
require sf_root() . '/wp-load.php';

set_exception_handler(fn(Throwable $error) => sf_fail($error->getMessage()));
if ($wish === 'leftovers') {
    // Without its plugin a shop has no orders that could be looked at.
    sf_say(function_exists('wc_get_orders') ? 'orders removed: ' . sf_remove_leftovers() : 'WooCommerce is switched off');
    exit(0);
}
sf_verify(function_exists('wc_get_order'), 'WooCommerce is switched off, so that the order cannot be removed. Run repair, then try again.');
function_exists('shopflow_checking') && shopflow_checking(true);
$order = wc_get_order((int) $number);
if ($order) {
    sf_verify(sf_is_check($order) && hash_equals((string) $order->get_order_key(), $key),
        "Order $number is not one of the console's checks and stays.");
    sf_remove_check($order);
}
sf_forget_check_customer();
sf_say($order ? "removed order $number" : "order $number is not there");
