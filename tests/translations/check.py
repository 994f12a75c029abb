#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which strings of the window are not translated, or not well, into which language.

Runs on copies of the translations, into which the strings of the sources are read first.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "es", "hi")
MEND = """
To mend it: run translations/update.sh, which reads new strings and drops old ones, then fill in what is marked as
"unfinished" in translations/shopflow_*.ts, by hand or with Qt Linguist, and take the mark away."""

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
SENTENCE = re.compile(r"[A-Z%\u201c](?=.{14}).* .*[.!]$")
MNEMONIC = re.compile(r"&(?!&)(\w)")
# What a sentence ends with; the one of Devanagari is a full stop too.
ENDS = {".": ".\u0964", "?": "?", "!": "!", ":": ":", "\u2026": "\u2026"}
OPENING = {"de": "\u201e", "es": "\u00ab", "hi": "\u201c"}


def faults_of_form(language, source, text):
    """What is wrong with one translated form."""
    if not text:
        yield "is not translated"
        return
    for what, pattern in (("placeholders", PLACEHOLDER), ("tags", TAG)):
        wanted, found = Counter(pattern.findall(source)), Counter(pattern.findall(text))
        if wanted != found:
            yield f"has other {what}: {sorted(found)} instead of {sorted(wanted)}"
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "begins or ends with other spaces"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "has other mnemonics (&)"
    end = source.rstrip()[-1:]
    if end in ENDS and text.rstrip()[-1:] not in ENDS[end]:
        yield f"does not end with {ENDS[end][-1]}"
    quotes = source.count("\u201c")
    if quotes and text.count(OPENING[language]) < quotes:
        yield f"does not quote with {OPENING[language]}"


def forms_of(translation, numerus):
    if numerus:
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def faults_of_file(path, language):
    """Pairs of a string and what is wrong with its translation."""
    mnemonics = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source")
            where = f"{name}: \u201c{source}\u201d"
            comment = message.findtext("comment")
            if comment:
                where += f" ({comment})"
            translation = message.find("translation")
            kind = translation.get("type")
            if kind in ("vanished", "obsolete"):
                yield where, "is not in the sources any more"
                continue
            forms = forms_of(translation, message.get("numerus") == "yes")
            if not all(forms):
                yield where, "is not translated" if not any(forms) else "has an empty plural form"
                continue
            if kind == "unfinished":
                yield where, "is marked as unfinished"
            if language == "en":
                continue
            for form in forms:
                yield from ((where, fault) for fault in faults_of_form(language, source, form))
                for key in MNEMONIC.findall(form):
                    other = mnemonics.setdefault((name, key.lower()), source)
                    if other != source:
                        yield where, f"has the mnemonic of \u201c{other}\u201d"


def sources_of_core():
    """All of the core; literals that were split over lines are whole."""
    core = "".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / "core").rglob("*.cpp")))
    return re.sub(r'"\s*\n\s*"', "", core)


def listed_sentences():
    return (SOURCE / "translations" / "core.txt").read_text(encoding="utf-8").splitlines()


def stale_sentences():
    """Listed sentences that the core does not say any more."""
    core = sources_of_core().replace('\\"', '"')
    return [sentence for sentence in listed_sentences() if sentence not in core]


def unlisted_sentences():
    """Whole sentences of the core that the window could only show in English."""
    literals = re.findall(r'u"((?:[^"\\]|\\")*)"_s', sources_of_core())
    sentences = dict.fromkeys(text.replace('\\"', '"') for text in literals if SENTENCE.match(text))
    return [sentence for sentence in sentences if sentence not in set(listed_sentences())]


def main():
    count = 0
    # Harmless, and whoever changes the core need not know of translations.
    for sentence in stale_sentences():
        print(f"note: translations/core.txt: the core does not say \u201c{sentence}\u201d any more.")
    for sentence in unlisted_sentences():
        print(f"translations/core.txt: \u201c{sentence}\u201d of the core is not listed.")
        count += 1
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", *LANGUAGES):
            shutil.copy(SOURCE / "translations" / f"shopflow_{language}.ts", folder)
        subprocess.run(["bash", SOURCE / "translations" / "update.sh", "--obsolete", folder], check=True, timeout=120)
        for language in ("en", *LANGUAGES):
            for where, fault in faults_of_file(Path(folder) / f"shopflow_{language}.ts", language):
                print(f"{language}: {where} {fault}.")
                count += 1
    if count:
        print(f"\n{count} faults.{MEND}")
        return 1
    print("Every string is translated.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
