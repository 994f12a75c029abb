<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removes an order of the console's own check. Standard input: its number and its key.
// Only an order at the reserved address, with that key, is ever touched. One that is gone
// already is fine. Cancelled first: deleting alone would keep its stock.

require __DIR__ . '/setup-common.php';

[$number, $key] = preg_split('/\s+/', trim((string) stream_get_contents(STDIN))) + ['', ''];
sf_verify(ctype_digit($number) && $key !== '', 'Standard input has to hold the number of the order and its key.');

sf_prepare(true);
require sf_root() . '/wp-load.php';

sf_verify(function_exists('wc_get_order'), 'WooCommerce is switched off, so that the order cannot be removed. Run repair, then try again.');
function_exists('shopflow_checking') && shopflow_checking(true);
$order = wc_get_order((int) $number);
if (!$order) {
    sf_say("order $number is not there");
    exit(0);
}
sf_verify(strcasecmp((string) $order->get_billing_email(), SF_CHECK_EMAIL) === 0 && hash_equals((string) $order->get_order_key(), $key),
    "Order $number is not one of the console's checks and stays.");
if ($order->get_status() !== 'cancelled') {
    $order->update_status('cancelled');
}
$order->delete(true);
sf_verify(!wc_get_order((int) $number), "Order $number could not be deleted.");
sf_say("removed order $number");
