<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves the store to the address on standard input (http://host), or to that of its
// settings when there is none. Doing it again changes nothing.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-rewrite.php';

$url = rtrim(trim((string) stream_get_contents(STDIN)), '/') ?: sf_settings()['url'];
sf_verify((bool) preg_match('~^https?://[A-Za-z0-9.-]+(:\d{1,5})?$~D', $url),
    "\"$url\" is no address of a store. Write it like https://shop.example.com.");

sf_prepare(false);
require sf_root() . '/wp-load.php';

$changed = sf_move_to($url);
sf_say("address $url, $changed values changed");
