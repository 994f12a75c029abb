<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waits for the database and says whether the setup has anything to do, without WordPress:
// 0.1 s. Exit code 0: nothing; 10: something; 1: no database.
//
// Besides the end mark it looks at what only the console can have set and what must hold
// for the store to answer at all, so that a restart of the pod mends it: the address, the
// schema, the plugin, the rules for pretty addresses.

require __DIR__ . '/setup-common.php';

$patience = (int) (getenv('SF_DATABASE_WAIT') ?: 240);
$until = microtime(true) + $patience;
mysqli_report(MYSQLI_REPORT_OFF);
for ($said = false;; usleep(200000)) {
    $database = @sf_database();
    if ($database) {
        break;
    }
    if (!$said) {
        fwrite(STDERR, "Waiting for the database.\n");
        $said = true;
    }
    if (microtime(true) > $until) {
        sf_fail('The database could not be reached for ' . $patience . ' seconds (' . mysqli_connect_error()
            . '). Look at the database pod and its log.');
    }
}

$names = ['shopflow_setup', 'shopflow_bootstrap', 'home', 'siteurl', 'db_version', 'active_plugins', 'woocommerce_version'];
$rows = @$database->query('SELECT option_name, option_value FROM `' . sf_prefix() . 'options` WHERE option_name IN ("'
    . implode('","', $names) . '")');
if (!$rows) {
    exit(10);
}
$options = array_column($rows->fetch_all(), 1, 0) + array_fill_keys($names, '');

$root = sf_root();
$url = sf_settings()['url'];
$htaccess = (string) @file_get_contents("$root/.htaccess");
$wp_db_version = 0;
@include "$root/wp-includes/version.php";

$done = $options['shopflow_bootstrap'] !== ''
    && $options['shopflow_setup'] === sf_version()
    && $options['home'] === $url
    && $options['siteurl'] === $url
    && (int) $options['db_version'] >= $wp_db_version
    && $options['woocommerce_version'] !== ''
    && str_contains($options['active_plugins'], '"' . SF_PLUGIN . '"')
    && is_file("$root/wp-content/plugins/" . SF_PLUGIN)
    && str_contains($htaccess, 'RewriteRule . /index.php');
exit($done ? 0 : 10);
