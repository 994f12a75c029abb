# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finished images by the content of their inputs, so that a fresh clone on the
# same machine copies instead of building. Used when there, never required.

# input_hash NAME PATH... : paths are files or folders, relative to tests/images.
# A recipe's more_inputs tells of what else it takes, such as a folder of the user.
input_hash() {
    local name=$1 more=
    shift
    if declare -F more_inputs > /dev/null; then more=$(more_inputs) || exit 1; fi
    (
        cd "$here"
        echo "$name $(uname -m)${more:+ $more}"
        find mkimage "$@" -type f ! -path '*/node_modules/*' ! -name '*.md' ! -name '*_test.go' -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum
    ) | sha256sum | cut -c1-20
}

from_cache() {
    local name=$1 key=$2 kept=$cache/$1-$2.tar
    if [ -f "$output/$name.tar" ] && [ "$(cat "$output/.$name.key" 2> /dev/null)" = "$key" ]; then
        say "$name: is up to date"
        return 0
    fi
    [ -f "$kept" ] || return 1
    # Reflink or copy, never a hard link: a clean of one side must not touch the other.
    cp --reflink=auto "$kept" "$output/$name.tar.unfinished" || return 1
    mv "$output/$name.tar.unfinished" "$output/$name.tar"
    echo "$key" > "$output/.$name.key"
    touch "$kept"
    say "$name: taken from the cache"
}

to_cache() {
    local name=$1 key=$2
    if cp --reflink=auto "$output/$name.tar" "$cache/.$name-$key.unfinished" 2> /dev/null; then
        mv "$cache/.$name-$key.unfinished" "$cache/$name-$key.tar"
    else
        rm -f "$cache/.$name-$key.unfinished"
        say "$name: the cache $cache could not be written; going on without it"
    fi
    # The hash has no dash, so that "medusa" never matches "medusa-something".
    find "$cache" -maxdepth 1 -regextype posix-extended -regex ".*/$name-[0-9a-f]{20}\.tar" -printf '%T@ %p\n' |
        sort -rn | tail -n +4 | cut -d' ' -f2- | xargs -r -d '\n' rm -f
}

# write_refs reads the references out of the archives themselves: what is in
# the list is what a cluster gets.
write_refs() {
    python3 - "$output" <<'PYTHON'
import json, os, sys, tarfile

folder = sys.argv[1]
platforms = {
    "medusa": {"web": "medusa", "database": "database-postgres", "cache": "cache-redis"},
    "woocommerce": {"web": "wordpress", "database": "database-mariadb", "tools": "wordpress-tools"},
}
tars, refs = {}, {}
for entry in sorted(os.listdir(folder)):
    if not entry.endswith(".tar"):
        continue
    with tarfile.open(os.path.join(folder, entry)) as archive:
        manifest = json.load(archive.extractfile("manifest.json"))
    for ref in manifest[0]["RepoTags"]:
        tars[ref] = entry
        refs[entry[:-4]] = ref
listed = {
    platform: {part: refs[name] for part, name in components.items() if name in refs}
    for platform, components in platforms.items()
}
path = os.path.join(folder, "refs.json")
with open(path + ".unfinished", "w") as output:
    json.dump({**listed, "tars": tars}, output, indent=2, sort_keys=True)
    output.write("\n")
os.replace(path + ".unfinished", path)
PYTHON
    say "wrote $output/refs.json"
}
