<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves a store to another address: every place in the database that names the old one,
// also inside serialised values, whose lengths are counted again. Permanent identifiers
// (guid) keep the address they were made with, as WordPress wants it.

/**
 * Makes \a $new the store's address and rewrites what names an old one. All in one
 * transaction: killed in the middle, nothing happened.
 */
function sf_move_to(string $new): int
{
    global $wpdb;
    $old = [];
    foreach (['home', 'siteurl'] as $name) {
        $value = rtrim((string) sf_raw_option($name), '/');
        if ($value !== $new && preg_match('~^https?://[^/\s]+$~', $value)) {
            $old[$value] = true;
        }
    }
    $changed = 0;
    $wpdb->query('START TRANSACTION');
    foreach (array_keys($old) as $address) {
        $changed += sf_rewrite_tables($address, $new);
    }
    foreach (['home', 'siteurl'] as $name) {
        $wpdb->query($wpdb->prepare("UPDATE $wpdb->options SET option_value = %s WHERE option_name = %s", $new, $name));
    }
    $wpdb->query('COMMIT');
    wp_cache_flush();
    sf_verify(sf_raw_option('home') === $new && sf_raw_option('siteurl') === $new, "The address could not be changed to $new.");
    foreach (array_keys($old) as $address) {
        sf_say("moved from $address to $new: $changed values changed");
    }
    return $changed;
}

function sf_rewrite_tables(string $old, string $new): int
{
    global $wpdb;
    $changed = 0;
    $tables = $wpdb->get_col($wpdb->prepare('SHOW TABLES LIKE %s', $wpdb->esc_like($wpdb->prefix) . '%'));
    foreach ($tables as $table) {
        $keys = [];
        $texts = [];
        foreach ($wpdb->get_results("SHOW COLUMNS FROM `$table`") as $column) {
            if ($column->Key === 'PRI') {
                $keys[] = $column->Field;
            }
            if (preg_match('/char|text|json/i', $column->Type) && $column->Field !== 'guid') {
                $texts[] = $column->Field;
            }
        }
        foreach ($keys ? $texts : [] as $column) {
            $changed += sf_rewrite_column($table, $keys, $column, $old, $new);
        }
    }
    return $changed;
}

function sf_rewrite_column(string $table, array $keys, string $column, string $old, string $new): int
{
    global $wpdb;
    $changed = 0;
    $list = '`' . implode('`, `', $keys) . '`';
    // The host alone finds the escaped form (http:\/\/host) as well. First the keys and then
    // one value after the other: all at once would not fit for a shop with a long history.
    $like = '%' . $wpdb->esc_like(substr($old, strpos($old, '//') + 2)) . '%';
    foreach ($wpdb->get_results($wpdb->prepare("SELECT $list FROM `$table` WHERE `$column` LIKE %s", $like), ARRAY_A) as $where) {
        $condition = implode(' AND ', array_map(fn($key) => "`$key` = %s", $keys));
        $have = (string) $wpdb->get_var($wpdb->prepare("SELECT `$column` FROM `$table` WHERE $condition", array_values($where)));
        $value = sf_rewrite_value($have, $old, $new);
        if ($value !== $have) {
            $changed += (int) $wpdb->update($table, [$column => $value], $where);
        }
    }
    return $changed;
}

/** \a $value with the new address, whether it is text or serialised. */
function sf_rewrite_value(string $value, string $old, string $new): string
{
    if (preg_match('/^(a|O|s|C|E):\d+:/', $value)) {
        $at = 0;
        $rewritten = sf_rewrite_serialised($value, $at, $old, $new);
        // What only looks serialised, or is broken already, is left alone rather than broken more.
        return $rewritten !== null && $at === strlen($value) ? $rewritten : $value;
    }
    foreach ([[$old, $new], [str_replace('/', '\\/', $old), str_replace('/', '\\/', $new)]] as [$from, $to]) {
        // http://shop.example is no part of http://shop.example.org or http://shop.example:8080.
        $value = preg_replace_callback('~' . preg_quote($from, '~') . '(?![A-Za-z0-9-]|[.:][A-Za-z0-9])~', fn() => $to, $value);
    }
    return $value;
}

/** One serialised value from \a $at on, which is moved behind it; null when it is broken. */
function sf_rewrite_serialised(string $text, int &$at, string $old, string $new): ?string
{
    if (preg_match('/\G(?:N;|[bidrR]:[^;]*;)/', $text, $found, 0, $at)) {
        $at += strlen($found[0]);
        return $found[0];
    }
    if (preg_match('/\G([sE]):(\d+):"/', $text, $found, 0, $at)) {
        $start = $at + strlen($found[0]);
        $inner = substr($text, $start, (int) $found[2]);
        if (substr($text, $start + (int) $found[2], 2) !== '";') {
            return null;
        }
        $at = $start + (int) $found[2] + 2;
        $inner = $found[1] === 's' ? sf_rewrite_value($inner, $old, $new) : $inner;
        return $found[1] . ':' . strlen($inner) . ':"' . $inner . '";';
    }
    if (preg_match('/\GC:\d+:"[^"]*":(\d+):\{/', $text, $found, 0, $at)) {
        // A class that writes itself: nobody else knows its format.
        $whole = substr($text, $at, strlen($found[0]) + (int) $found[1] + 1);
        $at += strlen($whole);
        return str_ends_with($whole, '}') ? $whole : null;
    }
    if (!preg_match('/\G(?:a:(\d+)|O:\d+:"[^"]*":(\d+)):\{/', $text, $found, 0, $at)) {
        return null;
    }
    $at += strlen($found[0]);
    $out = $found[0];
    for ($left = 2 * (int) ($found[2] ?? $found[1]); $left > 0; --$left) {
        $part = sf_rewrite_serialised($text, $at, $old, $new);
        if ($part === null) {
            return null;
        }
        $out .= $part;
    }
    if (($text[$at] ?? '') !== '}') {
        return null;
    }
    ++$at;
    return $out . '}';
}
