#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh runs once at a time in one clone. It runs in a copy whose packages and
# builds are stand-ins. The last line is "N passed, N failed, N skipped".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/lib.sh"

tree=$scratch/tree

main() {
    local first status
    unset CI
    export PATH=$scratch/stubs:$PATH SHOPFLOW_SKIP_PACKAGES=1 SCRATCH=$scratch
    make_tree
    bash "$tree/tests/run.sh" --quick > "$scratch/first" 2>&1 < /dev/null &
    first=$!
    eventually 30 test -e "$scratch/building"
    check "the first run builds" test -e "$scratch/building"
    check "what it starts does not hold the lock" equals "" "$(cat "$scratch/building")"
    echo kept > "$tree/build/logs/kept.log"

    bash "$tree/tests/run.sh" --quick > "$output" 2>&1 < /dev/null
    status=$?
    check "a second run ends with status 2" equals 2 "$status"
    check "it names the first one" says "process $first."
    check "it leaves the logs alone" test -e "$tree/build/logs/kept.log"
    check "the first one goes on" kill -0 "$first"
    bash "$tree/tests/run.sh" -h > "$output" 2>&1
    check "the help is there meanwhile" says "--quick"

    kill -KILL "$first"
    wait "$first" 2> /dev/null
    touch "$scratch/go-on"
    bash "$tree/tests/run.sh" --quick > "$output" 2>&1 < /dev/null
    check "after a killed one the next begins" refuses says "Another run"
    check "and ends with its counts" grep -qE '^[0-9]+ passed, [0-9]+ failed' "$output"
    finish
}

# The stand-in for cmake notes which of its descriptors are the lock, and waits.
make_tree() {
    mkdir -p "$tree/packaging" "$tree/tests" "$scratch/stubs"
    cp -r "$here/../../packaging/lib" "$tree/packaging/"
    cp -r "$here/../lib" "$here/../run.sh" "$here/../tally.py" "$here/../allowed-skips.txt" "$tree/tests/"
    cat > "$scratch/stubs/cmake" <<'STUB'
#!/bin/bash
if [ ! -e "$SCRATCH/building" ]; then
    find /proc/$$/fd -lname '*/run.lock' > "$SCRATCH/noted"
    mv "$SCRATCH/noted" "$SCRATCH/building"
fi
end=$((SECONDS + 60))
until [ -e "$SCRATCH/go-on" ] || [ "$SECONDS" -ge "$end" ]; do sleep 0.1; done
STUB
    printf '#!/bin/bash\n' > "$scratch/stubs/ctest"
    chmod 755 "$scratch/stubs/"*
}

main
