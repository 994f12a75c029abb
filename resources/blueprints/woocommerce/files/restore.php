<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replaces the store's tables by a dump on standard input, and moves it to the address of
// this store. Nothing is touched before the whole dump is here. Run again after a kill it
// ends the same way.

require __DIR__ . '/setup-common.php';
require __DIR__ . '/setup-rewrite.php';

$file = tmpfile();
sf_verify($file && stream_copy_to_stream(STDIN, $file) > 0, 'Standard input holds no dump, or the disk is full.');
fseek($file, -min(200, ftell($file)), SEEK_END);
sf_verify((bool) preg_match('/^-- whole: (\d+) tables, (\d+) rows\s*$/m', (string) stream_get_contents($file), $whole),
    'The dump is cut off: its last line is missing. Nothing was changed; make a new dump.');
rewind($file);
sf_verify(str_starts_with((string) fgets($file), '-- ShopFlow dump 1'), 'This is no dump of a store. Nothing was changed.');

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
try {
    $database = sf_database() ?? sf_fail('The database cannot be reached. Look at the database pod.');
    sf_restore($database, $file);
} catch (mysqli_sql_exception $error) {
    sf_fail('The dump could not be restored: ' . $error->getMessage() . '. Run the restore again.');
}
fclose($file);

sf_prepare(false);
require sf_root() . '/wp-load.php';
sf_move_to(sf_settings()['url']);
sf_say("restored $whole[1] tables, $whole[2] rows");

function sf_restore(mysqli $database, $file): void
{
    // Tables of the old store that the dump does not know would mix two stores.
    $database->query('SET FOREIGN_KEY_CHECKS = 0');
    $like = $database->real_escape_string(addcslashes(sf_prefix(), '_%\\')) . '%';
    foreach ($database->query("SHOW TABLES LIKE '$like'")->fetch_all() as [$table]) {
        $database->query("DROP TABLE `$table`");
    }
    // A line break inside a value is written as \n, so that a statement ends where a line does.
    $statement = '';
    while (($line = fgets($file)) !== false) {
        if ($statement === '' && str_starts_with($line, '--')) {
            continue;
        }
        $statement .= $line;
        if (str_ends_with($line, ";\n")) {
            $database->query($statement);
            $statement = '';
        }
    }
}
