#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the window shows but does not say itself, as a source that lupdate can read.

That is the texts of the blueprints, which are data in English (BlueprintWords), and the sentences of the core that
are listed in core.txt (CoreWords). A sentence that is not listed is shown in English.
"""

import json
import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1]
BLUEPRINTS = SOURCE / "resources" / "blueprints"
FIELD = re.compile(r"^ *(?:- )?(summary|noStorefront|imageHint|help|failure|nextStep|optionalText|refusedText|text|title): (?:&\w+ )?(.+)$")
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
    blueprints = dict.fromkeys(text for path in sorted(BLUEPRINTS.glob("*/blueprint.yaml")) for text in texts_of(path))
    core = (SOURCE / "translations" / "core.txt").read_text(encoding="utf-8").splitlines()
    print("#include <QtGlobal>")
    for name, texts in (("BlueprintWords", blueprints), ("CoreWords", core)):
        for text in texts:
            print(f'QT_TRANSLATE_NOOP("shopflow::ui::{name}", {json.dumps(text, ensure_ascii=False)})')


if __name__ == "__main__":
    main()
