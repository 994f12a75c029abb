<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Switches WooCommerce on. That it says so proves nothing; setup-store.php, a new process,
// finishes what is missing and looks at the versions.

require __DIR__ . '/setup-common.php';

sf_prepare(true);
require sf_root() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if (!is_plugin_active(SF_PLUGIN)) {
    $result = activate_plugin(SF_PLUGIN, '', false, false);
    sf_verify(!is_wp_error($result), 'WooCommerce could not be switched on: '
        . (is_wp_error($result) ? $result->get_error_message() : '') . '. See the log of this container.');
}
sf_verify(is_plugin_active(SF_PLUGIN), 'WooCommerce was switched on, but is off again. See the log of this container.');
