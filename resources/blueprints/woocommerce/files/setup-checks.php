<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes away what the console's own check makes in a shop: its order, the notes on it, and
// what is counted of its customer. Also what a check left that was killed. Needs WooCommerce.

// Its order has an address of its own, so that checks at the same time leave each other alone.
const SF_CHECK_PATTERN = 'check(-[0-9a-f]{4,32})?@shopflow[.]invalid';

/** One removal at a time: of two, both would give the stock back. Held until the process ends, or sooner. */
function sf_lock_checks(): void
{
    global $wpdb;
    if ((int) $wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 20)', sf_checks_lock())) !== 1) {
        throw new RuntimeException('Somebody else removes orders of checks at this moment.');
    }
}

function sf_unlock_checks(): void
{
    global $wpdb;
    $wpdb->query('ROLLBACK'); // of a removal that failed
    $wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', sf_checks_lock()));
}

function sf_checks_lock(): string
{
    global $wpdb;
    return 'shopflow_checks_' . substr(md5(DB_NAME . $wpdb->prefix), 0, 16);
}

/**
 * Removes a check's order; deleting alone would keep its stock, so that it is cancelled first.
 * All in one transaction: killed in the middle, nothing happened, and the stock comes back
 * exactly once. Customers may buy meanwhile: each stock is held while it is compared.
 */
function sf_remove_check($order): void
{
    global $wpdb;
    $number = $order->get_id();
    $wpdb->query('START TRANSACTION');
    $held = sf_held_stock($order);
    $before = array_map('sf_locked_stock', array_combine(array_keys($held), array_keys($held)));
    if ($order->get_status() !== 'cancelled') {
        $order->update_status('cancelled');
    }
    // Killed between its cancellation and its stock by a console that did both in two steps.
    if (sf_held_stock(wc_get_order($number))) {
        wc_increase_stock_levels($number);
    }
    foreach ($held as $product => $count) {
        if ($before[$product] !== null && abs(sf_locked_stock($product) - $before[$product] - $count) > 0.001) {
            throw new RuntimeException("The stock of product $product did not come back from order $number.");
        }
    }
    $order = wc_get_order($number);
    $order && $order->delete(true);
    if (wc_get_order($number)) {
        throw new RuntimeException("Order $number could not be deleted.");
    }
    $notes = $wpdb->get_col($wpdb->prepare("SELECT comment_ID FROM $wpdb->comments WHERE comment_post_ID = %d AND comment_type = 'order_note'", $number));
    array_map(fn($note) => wp_delete_comment((int) $note, true), $notes);
    sf_forget('order_id', (string) $number, ['wc_order_stats', 'wc_order_product_lookup', 'wc_order_coupon_lookup', 'wc_order_tax_lookup', 'wc_reserved_stock']);
    $wpdb->query('COMMIT');
}

/** What nobody but a check's own customer has: of one address, or of all that have no order. */
function sf_forget_check_customers(string $address = ''): void
{
    global $wpdb;
    $hidden = $wpdb->suppress_errors(true);
    $busy = array_map(fn($order) => strtolower($order->get_billing_email()), shopflow_check_orders());
    foreach (['wc_customer_lookup' => 'email', 'woocommerce_sessions' => 'session_value'] as $table => $column) {
        $rows = (array) $wpdb->get_results($wpdb->prepare("SELECT * FROM {$wpdb->prefix}$table WHERE $column LIKE %s",
            '%' . ($address !== '' ? $wpdb->esc_like($address) : 'check%@shopflow.invalid') . '%'), ARRAY_A);
        foreach ($rows as $row) {
            preg_match_all('/' . SF_CHECK_PATTERN . '/i', $row[$column], $found);
            if ($found[0] && !array_intersect(array_map('strtolower', $found[0]), $busy)) {
                $wpdb->query($wpdb->prepare("DELETE FROM {$wpdb->prefix}$table WHERE " . array_key_first($row) . ' = %d', reset($row)));
            }
        }
    }
    $wpdb->suppress_errors($hidden);
    delete_transient('wc_count_comments');
}

/** Rows of tables that a shop may not have. */
function sf_forget(string $column, string $value, array $tables): void
{
    global $wpdb;
    $hidden = $wpdb->suppress_errors(true);
    foreach ($tables as $table) {
        $wpdb->query($wpdb->prepare("DELETE FROM {$wpdb->prefix}$table WHERE $column = %s", $value));
    }
    $wpdb->suppress_errors($hidden);
}

/** How much of which product the order took out of the stock and did not give back. */
function sf_held_stock($order): array
{
    $held = [];
    foreach ($order ? $order->get_items() : [] as $item) {
        $product = $item->get_product();
        $count = (float) $item->get_meta('_reduced_stock', true);
        if ($product && $count > 0) {
            $of = $product->get_stock_managed_by_id();
            $held[$of] = ($held[$of] ?? 0) + $count;
        }
    }
    return $held;
}

/** The stock of a product, which nobody else changes until the transaction ends. */
function sf_locked_stock(int $product): ?float
{
    global $wpdb;
    $stock = $wpdb->get_var($wpdb->prepare("SELECT meta_value FROM $wpdb->postmeta WHERE post_id = %d AND meta_key = '_stock' FOR UPDATE", $product));
    return is_numeric($stock) ? (float) $stock : null;
}

/** What checks left: all orders of one address, or those of any that are so many seconds old. Answers with their number. */
function sf_remove_leftovers(int $age, string $address = ''): int
{
    if (!function_exists('shopflow_check_orders')) {
        throw new RuntimeException("ShopFlow's own plugin in the shop is missing. Repair the store.");
    }
    shopflow_checking(true);
    sf_lock_checks();
    $count = 0;
    foreach (shopflow_check_orders($age) as $order) {
        if ($address === '' || strcasecmp($order->get_billing_email(), $address) === 0) {
            sf_remove_check($order);
            ++$count;
        }
    }
    sf_forget_check_customers($address);
    return $count;
}
