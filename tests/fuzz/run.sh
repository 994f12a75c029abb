#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzzers of everything that takes bytes of strangers, and runs each of
# them: bash tests/fuzz/run.sh [SECONDS [TARGET...]], 60 seconds unless told. What
# they learn is kept in build/fuzz/corpus and used the next time; what they find is
# in build/fuzz/found, and should become a unit test. Needs clang.
# The last line is "N passed, N failed, 0 skipped".
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
build=$top/build/fuzz
seconds=${1:-60}
targets=("${@:2}")

main() {
    [ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls "$here/corpus")
    compile
    local target passed=0 failed=0 job
    declare -A jobs=()
    # As many at a time as there are processors.
    for target in "${targets[@]}"; do
        while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do sleep 0.2; done
        fuzz "$target" > "$build/$target.log" 2>&1 &
        jobs[$target]=$!
    done
    for target in "${targets[@]}"; do
        job=${jobs[$target]}
        if wait "$job"; then
            passed=$((passed + 1))
            echo "ok $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$target.log") inputs"
        else
            failed=$((failed + 1))
            echo "FAIL $target: see $build/found"
            tail -n 30 "$build/$target.log"
        fi
    done
    echo "$passed passed, $failed failed, 0 skipped"
    [ "$failed" = 0 ]
}

compile() {
    local name compiler=
    for name in clang++ clang++-{19,18,17,16,15,14}; do
        [ -n "$compiler" ] || compiler=$(command -v "$name" || true)
    done
    [ -n "$compiler" ] || {
        echo "clang is missing; Debian has it in clang and libclang-rt-14-dev." >&2
        exit 1
    }
    cmake -S "$top" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DSHOPFLOW_BUILD_FUZZERS=ON -DSHOPFLOW_BUILD_UI=OFF -DSHOPFLOW_BUILD_TESTS=OFF -DSHOPFLOW_WERROR=OFF > /dev/null
    cmake --build "$build" --target fuzzers -j "$(nproc)"
}

fuzz() {
    mkdir -p "$build/corpus/$1" "$build/found"
    "$build/bin/fuzz_$1" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$build/found/$1-" "$build/corpus/$1" "$here/corpus/$1"
}

main
