<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes away what the console's own check makes in a shop: its order, the notes on it, and
// what is counted of its customer. Also what a check left that was killed. Needs WooCommerce.

/** Every order at the reserved address, also one that was never finished. */
function sf_check_orders(): array
{
    $states = array_merge(array_keys(wc_get_order_statuses()), ['wc-checkout-draft', 'checkout-draft', 'auto-draft', 'trash']);
    return array_map('intval', wc_get_orders(['billing_email' => SF_CHECK_EMAIL, 'status' => array_values(array_unique($states)),
        'type' => 'shop_order', 'limit' => -1, 'return' => 'ids']));
}

function sf_is_check($order): bool
{
    return $order && strcasecmp((string) $order->get_billing_email(), SF_CHECK_EMAIL) === 0;
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

/** What nobody but the check's own customer has. */
function sf_forget_check_customer(): void
{
    global $wpdb;
    sf_forget('email', SF_CHECK_EMAIL, ['wc_customer_lookup']);
    $hidden = $wpdb->suppress_errors(true);
    $wpdb->query($wpdb->prepare("DELETE FROM {$wpdb->prefix}woocommerce_sessions WHERE session_value LIKE %s",
        '%' . $wpdb->esc_like(SF_CHECK_EMAIL) . '%'));
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

/** All of it; answers with how many orders there were. */
function sf_remove_leftovers(): int
{
    function_exists('shopflow_checking') && shopflow_checking(true);
    $count = 0;
    foreach (sf_check_orders() as $number) {
        $order = wc_get_order($number);
        if (sf_is_check($order)) {
            sf_remove_check($order);
            ++$count;
        }
    }
    sf_forget_check_customer();
    return $count;
}
