<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of wp-config.php, by WORDPRESS_CONFIG_EXTRA="require '/opt/shopflow/config.php';".
//
// Through a port-forward the store answers under the address that the browser used
// (http://127.0.0.1:18090), else every link would lead away to the store's host. Only a
// true peer on the loopback gets that: apache.conf sets SF_LOOPBACK by the connection
// itself, because a pod can fake both Host and REMOTE_ADDR. Pretty addresses arrive by an
// internal redirect, which renames the variable.
if (PHP_SAPI !== 'cli'
    && (isset($_SERVER['SF_LOOPBACK']) || isset($_SERVER['REDIRECT_SF_LOOPBACK']))
    && !isset($_SERVER['HTTP_X_FORWARDED_HOST'])
    && preg_match('/^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/D', $_SERVER['HTTP_HOST'] ?? '')) {
    define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
    define('WP_SITEURL', WP_HOME);
}

// Who was led to the encrypted address (mu-plugin.php) brings this mark along. It is no part of
// what was asked for: neither canonical addresses nor signatures of programs may know of it.
if (PHP_SAPI !== 'cli' && preg_match('~[?&]sf_tls=1$~D', $_SERVER['REQUEST_URI'] ?? '')) {
    // In a store without TLS nobody is led anywhere, and a link with the mark is made up.
    $shopflow_store = json_decode((string) @file_get_contents(getenv('SF_STORE') ?: __DIR__ . '/store.json'), true);
    if (str_starts_with((string) ($shopflow_store['url'] ?? ''), 'https://')) {
        define('SHOPFLOW_LED', true);
    }
    unset($_GET['sf_tls'], $_REQUEST['sf_tls']);
    foreach (['REQUEST_URI', 'QUERY_STRING', 'REDIRECT_QUERY_STRING'] as $shopflow_name) {
        if (isset($_SERVER[$shopflow_name])) {
            $_SERVER[$shopflow_name] = preg_replace('~(^|[?&])sf_tls=1$~D', '', $_SERVER[$shopflow_name]);
        }
    }
}

// Browsers send this cookie over TLS alone, and programs without cookies were led there: a
// balancer in front of the ingress ended it and does not tell. Without knowing, WordPress
// would send them to the address they came from.
if (PHP_SAPI !== 'cli' && (isset($_COOKIE['__Host-shopflow-tls']) || defined('SHOPFLOW_LED'))
    && ($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'http') {
    $_SERVER['HTTPS'] = 'on';
}

// An administrator's stolen session must not be a way to run code on the cluster.
defined('DISALLOW_FILE_EDIT') || define('DISALLOW_FILE_EDIT', true);
