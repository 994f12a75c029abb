# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pack.py FOLDER TARGET: packs the sources of WP-CLI into one runnable file.

It is a PHP archive and starts like the official one: the entry point is the
archive's php/wp-cli.php, and WP_CLI_ROOT and WP_CLI_PHAR_PATH tell it where it
lives. PHP's own packer would write the time of day into it; this one gives the
same bytes for the same sources.
"""

import hashlib
import os
import re
import struct
import sys
import zlib

ALIAS = b"wp-cli.phar"
STUB = """#!/usr/bin/env php
<?php
Phar::mapPhar('wp-cli.phar');
define('WP_CLI_PHAR_PATH', Phar::running(true));
define('WP_CLI_ROOT', '%s');
require WP_CLI_ROOT . '/php/wp-cli.php';
__HALT_COMPILER(); ?>
"""
NEEDLESS = re.compile(r"(^|/)(\.[^/]+|features|tests|behat\.yml|phpunit\.xml\.dist|phpcs\.xml\.dist)(/|$)")
EPOCH = 1767225600
SIGNED, SHA256 = 0x00010000, 3


def sources(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            inside = os.path.relpath(path, folder)
            if os.path.isfile(path) and not NEEDLESS.search(inside):
                yield inside, path


def sized(text):
    return struct.pack("<I", len(text)) + text


def pack(folder, target):
    files = sorted(sources(folder))
    root = "phar://wp-cli.phar"
    if "php/wp-cli.php" not in dict(files):
        root += "/vendor/wp-cli/wp-cli"
    entries, contents = b"", b""
    for inside, path in files:
        with open(path, "rb") as source:
            content = source.read()
        entries += sized(inside.encode())
        entries += struct.pack("<IIIIII", len(content), EPOCH, len(content), zlib.crc32(content), 0o644, 0)
        contents += content
    # The version of the format, and no metadata.
    manifest = struct.pack("<I", len(files)) + b"\x11\x10" + struct.pack("<I", SIGNED) + sized(ALIAS) + sized(b"") + entries
    archive = (STUB % root).encode() + sized(manifest) + contents
    archive += hashlib.sha256(archive).digest() + struct.pack("<I", SHA256) + b"GBMB"
    with open(target, "wb") as output:
        output.write(archive)


pack(*sys.argv[1:])
