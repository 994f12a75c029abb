#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts of the blueprints that people see, as a source that lupdate can read.

The blueprints are data in English; the window looks their texts up by BlueprintWords.
"""

import json
import re
from pathlib import Path

BLUEPRINTS = Path(__file__).resolve().parents[1] / "resources" / "blueprints"
CONTEXT = "shopflow::ui::BlueprintWords"
FIELD = re.compile(r"^ *(?:- )?(summary|noStorefront|imageHint|help|failure|nextStep|optionalText|title): (?:&\w+ )?(.+)$")
MOMENT = re.compile(r"^ *- \{id: \w+, title: ([^,}]+)")


def texts_of(path):
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:1].isalpha():
            section = line.split(":")[0]
        moment, field = MOMENT.match(line), FIELD.match(line)
        if moment and section == "moments":
            yield moment.group(1)
        # Titles are the names of programs, but those of settings.
        elif field and not field.group(2).startswith("*") and (field.group(1) != "title" or section == "settings"):
            yield field.group(2).strip('"')


def main():
    texts = dict.fromkeys(text for path in sorted(BLUEPRINTS.glob("*/blueprint.yaml")) for text in texts_of(path))
    print("#include <QtGlobal>")
    for text in texts:
        print(f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)})")


if __name__ == "__main__":
    main()
