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
sf_verify($sent, "The mail server {$mail['host']} did not take the mail: " . rtrim($reason ?: 'no reason was given', '.')
    . '. Check host, port, security, user and password, and whether the store may reach it.');
sf_say("sent to $to through {$mail['host']}");
