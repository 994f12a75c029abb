<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sends a mail the way the store sends its order mails. Standard input: who gets it; empty
// for the store's administrator.

require __DIR__ . '/setup-common.php';

$to = trim((string) stream_get_contents(STDIN)) ?: (sf_secret('admin/email') ?: sf_settings()['adminEmail']);
$mail = sf_settings()['mail'];
sf_verify(!empty($mail['host']), 'Order mails are not sent: this store has no mail server. Set host, port, user and password of one.');

sf_prepare(true);
$sf_mail = true;
require sf_root() . '/wp-load.php';

sf_verify((bool) is_email($to), "\"$to\" is no mail address.");
$reason = '';
add_action('wp_mail_failed', function ($error) use (&$reason) {
    $reason = $error->get_error_message();
});
$title = wp_specialchars_decode(get_option('blogname'), ENT_QUOTES);
$sent = wp_mail($to, "Test mail of $title", "This mail was sent by $title to show that its order mails arrive.\n");
if (!$sent && ($mail['security'] ?? '') === 'tls') {
    // Why there was no encrypted connection, which is forgotten on the way here.
    set_error_handler(function ($number, $words) use (&$reason) {
        $reason .= ' ' . $words;
        return true;
    });
    $door = stream_socket_client("ssl://{$mail['host']}:" . ($mail['port'] ?? 465), $number, $words, 10);
    restore_error_handler();
    $door && fclose($door);
}
// Trusting whoever answers would give them the password.
sf_verify($sent || !preg_match('/certificate verify failed|did not match expected CN/i', $reason),
    "The mail server {$mail['host']} did not prove who it is: its certificate comes from an authority that the store's image"
    . ' does not know, has run out, or is for another name. Nothing was sent. Name the server as its certificate does, and'
    . ' give it one of a public authority or the image the authority of yours. It said: ' . $reason);
sf_verify($sent, "The mail server {$mail['host']} did not take the mail: " . rtrim($reason ?: 'no reason was given', '.')
    . '. Check host, port, security, user and password, and whether the store may reach it.');
sf_say("sent to $to through {$mail['host']}");
