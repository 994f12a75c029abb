<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the store's database as SQL to standard output: its own tables, as they were at
// one moment, by the store's own user. The last line says that it is whole. The image has
// no client of the database, so this is PHP; rows are streamed, never kept.

require __DIR__ . '/setup-common.php';

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
try {
    $database = sf_database() ?? sf_fail('The database cannot be reached. Look at the database pod.');
    // Numbers and dates have to come back as they are.
    $database->query("SET SESSION time_zone = '+00:00', SQL_MODE = ''");
    $database->query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    $database->query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
    sf_dump($database);
} catch (mysqli_sql_exception $error) {
    sf_fail('The database could not be read: ' . $error->getMessage());
}

function sf_dump(mysqli $database): void
{
    $write = function (string $text): void {
        if (fwrite(STDOUT, $text) !== strlen($text)) {
            sf_fail('The dump could not be written; who reads it is gone.');
        }
    };
    $write("-- ShopFlow dump 1\nSET NAMES utf8mb4;\n"
        . "SET SESSION time_zone = '+00:00', SQL_MODE = 'NO_AUTO_VALUE_ON_ZERO', FOREIGN_KEY_CHECKS = 0, UNIQUE_CHECKS = 0;\n");
    $like = $database->real_escape_string(addcslashes(sf_prefix(), '_%\\')) . '%';
    $tables = array_column($database->query("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE' AND `Tables_in_"
        . sf_environment('WORDPRESS_DB_NAME') . "` LIKE '$like'")->fetch_all(), 0);
    $total = 0;
    foreach ($tables as $table) {
        $write("DROP TABLE IF EXISTS `$table`;\n" . $database->query("SHOW CREATE TABLE `$table`")->fetch_row()[1] . ";\n");
        $skip = $table === sf_prefix() . 'options' ? " WHERE option_name NOT LIKE 'shopflow\\_login\\_%'" : '';
        $rows = $database->query("SELECT * FROM `$table`$skip", MYSQLI_USE_RESULT);
        $numeric = array_map(fn($field) => in_array($field->type, [1, 2, 3, 4, 5, 8, 9, 13, 246], true), $rows->fetch_fields());
        $binary = array_map(fn($field) => $field->charsetnr === 63, $rows->fetch_fields());
        $batch = '';
        while ($row = $rows->fetch_row()) {
            $values = [];
            foreach ($row as $index => $value) {
                $values[] = match (true) {
                    $value === null => 'NULL',
                    $numeric[$index] => $value,
                    $binary[$index] && !sf_is_plain($value) => '0x' . bin2hex($value),
                    default => "'" . $database->real_escape_string($value) . "'",
                };
            }
            $batch .= ($batch === '' ? "INSERT INTO `$table` VALUES\n(" : ",\n(") . implode(',', $values) . ')';
            ++$total;
            if (strlen($batch) > 262144) {
                $write("$batch;\n");
                $batch = '';
            }
        }
        $rows->free();
        $write($batch === '' ? '' : "$batch;\n");
    }
    $write('-- whole: ' . count($tables) . " tables, $total rows\n");
}

function sf_is_plain(string $value): bool
{
    return !preg_match('/[^\x20-\x7e]/', $value);
}
