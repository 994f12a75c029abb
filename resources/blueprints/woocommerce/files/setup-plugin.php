<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of WooCommerce are there, and no lock of a killed installation is left. Loads no
// plugin: with that lock, the next process would believe that an installation runs and
// leave it half done for ever, while the shop looks healthy.
// Exit code 11: the plugin is switched on and complete already.

require __DIR__ . '/setup-common.php';

sf_prepare(false);
require sf_root() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$wpdb->query("DELETE FROM $wpdb->options WHERE option_name IN
    ('wc_installing', '_transient_wc_installing', '_transient_timeout_wc_installing')");
wp_cache_flush();

// An interrupted unpacking, below a name that WordPress does not take for a plugin.
$folder = WP_PLUGIN_DIR . '/' . dirname(SF_PLUGIN);
$main = WP_PLUGIN_DIR . '/' . SF_PLUGIN;
$staging = WP_CONTENT_DIR . '/.sf-plugin';
sf_remove($staging);
sf_remove("$staging.tmp");

$wanted = sf_settings()['settings']['plugin'];
if (!is_file($main)) {
    sf_remove($folder);
    $shipped = sf_image_root() . '/wp-content/plugins/' . dirname(SF_PLUGIN);
    if (is_file("$shipped/" . basename(SF_PLUGIN))) {
        sf_take_folder($shipped, $staging);
    } else {
        sf_take_archive($wanted, $staging);
    }
    sf_verify(is_file("$staging/" . basename(SF_PLUGIN)), 'What was unpacked is not WooCommerce: it has no '
        . SF_PLUGIN . '. Set "plugin" to a version, or to an archive from wordpress.org.');
    sf_verify(rename($staging, $folder), 'The plugin could not be moved to its folder; the volume may be read-only.');
}

$version = get_plugin_data($main, false, false)['Version'];
sf_verify($version !== '', 'The plugin in ' . $folder . ' states no version, so that it cannot be used.');
sf_say("plugin $version");
if (preg_match('/^\d+(\.\d+)+$/', $wanted) && $version !== $wanted) {
    // Its own updates are the merchant's, and going back would break the database.
    sf_say("kept plugin $version; $wanted was asked for");
}
exit(is_plugin_active(SF_PLUGIN) && sf_raw_option('woocommerce_version') === $version ? 11 : 0);

function sf_remove(string $path): void
{
    if (is_link($path) || is_file($path)) {
        unlink($path);
    } elseif (is_dir($path)) {
        foreach (array_diff(scandir($path), ['.', '..']) as $name) {
            sf_remove("$path/$name");
        }
        rmdir($path);
    }
}

function sf_take_folder(string $from, string $to): void
{
    mkdir($to, 0775, true);
    foreach (array_diff(scandir($from), ['.', '..']) as $name) {
        if (is_dir("$from/$name")) {
            sf_take_folder("$from/$name", "$to/$name");
        } else {
            sf_verify(copy("$from/$name", "$to/$name"), 'The plugin could not be copied; the volume may be full.');
        }
    }
}

/** \a $wanted: a version, an address or a file; empty for the newest. */
function sf_take_archive(string $wanted, string $staging): void
{
    $file = $wanted;
    $fetched = null;
    if (!str_starts_with($wanted, '/')) {
        $address = preg_match('~^https?://~', $wanted) ? $wanted
            : 'https://downloads.wordpress.org/plugin/woocommerce' . ($wanted === '' ? '' : ".$wanted") . '.zip';
        sf_say("fetching $address");
        $file = $fetched = wp_tempnam('shopflow-plugin');
        $GLOBALS['sf_online'] = true;
        // Not download_url(): it refuses addresses inside the cluster.
        $answer = wp_remote_get($address, ['timeout' => 300, 'stream' => true, 'filename' => $file]);
        $GLOBALS['sf_online'] = false;
        $status = (int) wp_remote_retrieve_response_code($answer);
        if ($status !== 200) {
            unlink($file);
            $problem = is_wp_error($answer) ? $answer->get_error_message()
                : "it answered $status " . wp_remote_retrieve_response_message($answer);
            sf_fail("WooCommerce could not be fetched from $address (" . rtrim($problem, '.') . '). Let the store\'s'
                . ' pods reach that address, or use an image that holds the plugin, or set "plugin" to an address that can be'
                . ' reached or to a file in the image.', $status < 400 || $status >= 500);
        }
    }
    sf_verify(is_file($file), "The plugin file $file does not exist in the image."
        . " Set \"plugin\" to a file that does, or leave it empty.", false);
    sf_say('sha256 ' . hash_file('sha256', $file) . '  ' . basename($wanted ?: 'woocommerce.zip'));
    global $wp_filesystem;
    define('FS_METHOD', 'direct');
    WP_Filesystem();
    $unpacked = unzip_file($file, "$staging.tmp");
    if ($fetched) {
        unlink($fetched);
    }
    sf_verify($unpacked === true, 'The plugin could not be unpacked: '
        . (is_wp_error($unpacked) ? $unpacked->get_error_message() : '') . '. Is it a zip archive?', !is_file($wanted));
    sf_verify(is_dir("$staging.tmp/" . dirname(SF_PLUGIN)) && rename("$staging.tmp/" . dirname(SF_PLUGIN), $staging),
        'The archive does not hold WooCommerce. Set "plugin" to a version, or to an archive from wordpress.org.');
    sf_remove("$staging.tmp");
}
