#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every test that runs on one machine: bash tests/run.sh [-y] [--quick|--full]
#
#   -y        installs missing packages without a question
#   --quick   builds and runs the unit tests only
#   --full    also builds with the address and undefined behaviour sanitizers
#
# Each phase writes build/logs/<phase>.log. A phase that fails does not stop the
# later ones that do not need it. The last line is "N passed, N failed, N skipped".
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/.." && pwd)
source "$top/packaging/lib/say.sh"
source "$top/packaging/lib/packages.sh"
source "$top/packaging/lib/go.sh"

scope=usual
logs=$top/build/logs
preset=release
started=$SECONDS
# The build machine gives up after 80 minutes; better that we do, with a report.
total_limit=$((75 * 60))
clusters=$top/build/clusters

passed=0
failed=0
skipped=0
unaccepted=0
notes=()
declare -A ended    # phase -> ok, failed or skipped
declare -A children # pid -> phase

main() {
    parse_arguments "$@"
    cd "$top"
    mkdir -p "$logs"
    rm -f "$logs"/*.log "$logs"/*.xml
    trap 'interrupted 130' INT
    trap 'interrupted 143' TERM HUP
    trap clean_up EXIT
    prepare_environment

    packages
    if [ "$scope" = quick ]; then
        build
        unit_tests
    else
        everything
    fi
    report
}

everything() {
    # Go and C++ compile side by side; unpacking and downloading fill the gaps.
    start_cluster_binaries
    build
    unit_tests
    apiserver_tests
    images
    finish_cluster_binaries
    go_tests
    control_plane_tests
    node_tests
    stop_clusters
    script_tests
    [ "$scope" != full ] || sanitizer_tests
}

parse_arguments() {
    while [ $# -gt 0 ]; do
        case $1 in
            -y | --yes) assume_yes=1 ;;
            --quick) scope=quick ;;
            --full)
                scope=full
                total_limit=$((150 * 60))
                ;;
            -h | --help)
                sed -n '5,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
                exit 0
                ;;
            *)
                complain "The option $1 is unknown. Use -y, --quick or --full."
                exit 2
                ;;
        esac
        shift
    done
}

prepare_environment() {
    # Tests know their own clusters only; a cluster of the user is never theirs.
    unset KUBECONFIG
    export SHOPFLOW_BIN_DIR=$top/build/$preset/bin
    export SHOPFLOW_IMAGE_REFS=$top/build/images/refs.json
    export SHOPFLOW_DEVCLUSTER=$top/build/devcluster/devcluster
    in_ci && export SHOPFLOW_REQUIRE_ALL=1
    # The sockets below a cluster's folder allow a path of 72 characters.
    if [ ${#clusters} -gt 60 ]; then
        clusters=/tmp/shopflow-$(id -u)-$(printf '%s' "$top" | cksum | cut -d' ' -f1)
    fi
}

# --- the phases ---------------------------------------------------------------

packages() {
    heading "Packages" "nothing; 3 min the first time"
    # Unit tests want a keyring too.
    local list=("${build_packages[@]}" "${desktop_packages[@]}") begun=$SECONDS
    if [ "$scope" != quick ]; then
        local more=()
        mapfile -t more < <(image_packages "$here/images/packages.txt")
        list+=("${cluster_packages[@]}" "${shop_packages[@]}" "${more[@]}")
    fi
    if (install_packages "the tests" "${list[@]}"); then
        say "   done in $(duration $((SECONDS - begun)))"
    else
        add_failure packages "the step" "the packages could not be installed, and nothing else was done"
        report
    fi
}

build() {
    phase build "The programs and their tests" "20 s; 12 min the first time" 2400 step \
        bash -c "cmake --preset $preset && cmake --build --preset $preset -j $(nproc)"
}

unit_tests() { ctest_phase unit "Unit tests" "10 s" 300 "$(nproc)" build; }

apiserver_tests() { ctest_phase apiserver "Client tests against a scripted server" "1 min" 480 "$(nproc)" build; }

start_cluster_binaries() {
    heading "The test cluster's programs" "20 s; 25 min the first time, in the background"
    start_child cluster-binaries 3000 nice -n 5 bash "$here/devcluster/build.sh"
}

finish_cluster_binaries() {
    heading "The test cluster's programs, still compiling"
    finish_child cluster-binaries step
}

images() {
    if ! is_root; then
        skip_phase images "The images of the stores" "building images needs root"
        return
    fi
    use_found_go
    phase images "The images of the stores" "20 s; 11 min the first time" 1200 step bash "$here/images/build.sh"
}

go_tests() {
    if ! needs go-tests "Tests of the test cluster's own code" cluster-binaries; then return; fi
    use_found_go
    phase go-tests "Tests of the test cluster's own code" "30 s" 420 go \
        bash -c "cd '$here/devcluster' && '${GO:-go}' test -json ./internal/..."
}

control_plane_tests() {
    if ! needs cluster "Tests on a real control plane" build cluster-binaries; then return; fi
    cluster_up control "A control plane" "15 s" --control-plane-only
    ctest_phase cluster "Tests on a real control plane" "2 min" 600 1 build cluster-binaries control
    cluster_down control
}

node_tests() {
    if ! is_root; then
        skip_phase e2e "Stores on a real cluster" "a node needs root; the control plane was tested without one"
        # Windows need no node, and those tests that do say so.
        gui_tests
        return
    fi
    if needs e2e "Stores on a real cluster" build cluster-binaries images; then
        cluster_up node "A cluster with a node and an ingress controller" "1 min" --ingress
        export_image_references
        ctest_phase e2e "Stores on a real cluster" "8 min" 1500 1 build node
        # Seen by the windows' tests first, because kills and measurements take long.
        gui_tests
        store_scripts
    else
        gui_tests
    fi
}

# Programs that drive shopflowctl from outside and end with their counts.
store_scripts() {
    local script id kills=8
    [ "$scope" != full ] || kills=20
    export SHOPFLOW_KILLS=${SHOPFLOW_KILLS:-$kills}
    # Those of e2e/cli run under CTest.
    for script in "$here"/e2e/test_*.py; do
        id=$(basename "${script%.*}")
        id=${id//_/-}
        needs "$id" "${script#"$top/"}" node || continue
        phase "$id" "${script#"$top/"}" "5 min" 900 script python3 -u "$script"
    done
    needs time-to-ready "The time to Ready against the plain way" node || return 0
    phase time-to-ready "The time to Ready against the plain way" "6 min" 1200 script \
        python3 -u "$here/bench/time_to_ready.py"
    # Only told: a table that cannot be printed is no failed test.
    python3 "$here/bench/figures.py" --print | sed 's/^/   /' || complain "   The figures could not be printed."
}

gui_tests() { ctest_phase gui "The console's windows" "2 min" 600 1 build; }

script_tests() {
    local script
    for script in woocommerce/scripts_test.py devcluster/test.sh images/contract_test.sh images/medusa_test.sh; do
        local id=${script%.*} with=bash
        id=${id//\//-}
        id=${id//_/-}
        case $script in
            # It takes its WordPress out of an image, or from Debian where there is none.
            woocommerce/*) with=python3 ;;
            devcluster/*) needs "$id" "tests/$script" cluster-binaries || continue ;;
            *)
                if ! is_root; then
                    skip_phase "$id" "tests/$script" "images need root"
                    continue
                fi
                needs "$id" "tests/$script" images || continue
                ;;
        esac
        phase "$id" "tests/$script" "2 min" 600 script "$with" "$here/$script"
    done
}

sanitizer_tests() {
    phase asan-build "The programs with sanitizers" "25 min the first time" 3000 step \
        bash -c "cmake --preset asan && cmake --build --preset asan -j $(nproc)"
    preset=asan ctest_phase asan-unit "Unit tests with sanitizers" "1 min" 600 "$(nproc)" asan-build
    preset=asan ctest_phase asan-apiserver "Client tests with sanitizers" "3 min" 900 "$(nproc)" asan-build
}

# ctest_phase LABEL TITLE USUAL LIMIT JOBS NEEDED-PHASE...
ctest_phase() {
    local id=$1 title=$2 usual=$3 limit=$4 jobs=$5 desktop=()
    shift 5
    needs "$id" "$title" "$@" || return 0
    # Windows and keychains need a session; one of our own, whatever is here.
    case $id in
        gui | e2e) desktop=(bash "$top/packaging/lib/headless.sh") ;;
    esac
    phase "$id" "$title" "$usual" "$limit" junit "${desktop[@]}" \
        ctest --test-dir "$top/build/$preset" -L "^${id#asan-}\$" -j "$jobs" --no-tests=error --output-on-failure \
        --output-junit "$logs/$id.xml" --test-output-size-passed 4000000 --test-output-size-failed 4000000
}

# --- clusters -----------------------------------------------------------------

cluster_dir() { echo "$clusters/$1"; }

# cluster_up NAME TITLE USUAL [OPTION...]: an empty cluster; its kubeconfig is
# what the tests get.
cluster_up() {
    local name=$1 title=$2 usual=$3
    shift 3
    local dir
    dir=$(cluster_dir "$name")
    mkdir -p "$dir"
    cluster_down "$name"
    phase "$name" "$title" "$usual" 300 step "$SHOPFLOW_DEVCLUSTER" up --dir "$dir" "$@"
    [ "${ended[$name]}" = ok ] || return 0
    export SHOPFLOW_DEVCLUSTER_DIR=$dir
    SHOPFLOW_TEST_KUBECONFIG=$("$SHOPFLOW_DEVCLUSTER" kubeconfig --dir "$dir")
    export SHOPFLOW_TEST_KUBECONFIG
    if [ "$name" = node ]; then
        phase load "The images go to the node" "2 min" 420 step \
            "$SHOPFLOW_DEVCLUSTER" load --dir "$dir" "$top"/build/images/*.tar
        [ "${ended[load]}" = ok ] || ended[node]=failed
    fi
}

cluster_down() {
    local dir
    dir=$(cluster_dir "$1")
    [ -d "$dir" ] && [ -x "$SHOPFLOW_DEVCLUSTER" ] || return 0
    timeout --kill-after=10 120 "$SHOPFLOW_DEVCLUSTER" down --dir "$dir" >> "$logs/clusters.log" 2>&1 ||
        complain "The cluster in $dir could not be ended. See build/logs/clusters.log."
    # What its components said outlives it.
    if [ -d "$dir/logs" ]; then
        rm -rf "$logs/cluster-$1"
        cp -r "$dir/logs" "$logs/cluster-$1" 2> /dev/null || true
    fi
    unset SHOPFLOW_TEST_KUBECONFIG SHOPFLOW_DEVCLUSTER_DIR
}

stop_clusters() {
    cluster_down control
    cluster_down node
}

# export_image_references sets SHOPFLOW_<PLATFORM>_<PART> for each image of a store.
export_image_references() {
    local name reference
    while IFS== read -r name reference; do
        export "SHOPFLOW_$name=$reference"
    done < <(python3 - "$SHOPFLOW_IMAGE_REFS" <<'PYTHON'
import json, sys

for platform, parts in json.load(open(sys.argv[1])).items():
    for part, reference in parts.items() if platform != "tars" else ():
        print(f"{platform}_{part}".upper() + "=" + reference)
PYTHON
    )
}

# --- running and counting -----------------------------------------------------

# phase ID TITLE USUAL LIMIT KIND COMMAND...: KIND says how its results are
# counted: step (only a failure counts), junit, go or script.
phase() {
    local id=$1 title=$2 usual=$3 limit=$4 kind=$5
    shift 5
    heading "$title" "$usual"
    start_child "$id" "$limit" "$@"
    finish_child "$id" "$kind" "$@"
}

# start_child ID LIMIT COMMAND...: in the background, with its output in a log.
start_child() {
    local id=$1 limit=$2 left
    shift 2
    left=$((total_limit - (SECONDS - started)))
    [ "$limit" -lt "$left" ] || limit=$left
    [ "$limit" -gt 5 ] || limit=5
    begun_at[$id]=$SECONDS
    limit_of[$id]=$limit
    timeout --kill-after=20 "$limit" "$@" > "$logs/$id.log" 2>&1 < /dev/null &
    children[$!]=$id
    pid_of[$id]=$!
}
declare -A begun_at limit_of pid_of

# finish_child ID KIND [COMMAND...]: waits, tells and counts. What failed in a
# COMMAND that is given gets a second look.
finish_child() {
    local id=$1 kind=$2 status=0
    local begun=${begun_at[$1]}
    shift 2
    wait_for_child "$id" || status=$?
    # What was stopped at its limit left no complete results to begin from.
    if [ "$status" != 0 ] && [ "$status" != 124 ] && [ "$status" != 137 ] && [ $# -gt 0 ] &&
        may_look_again "$id" "$kind" $((SECONDS - begun)); then
        look_again "$id" "$kind" "$@" && status=0
    fi
    local took
    took=$(duration $((SECONDS - begun)))
    ended[$id]=ok
    count "$id" "$kind" "$status"
    if [ "$status" = 124 ] || [ "$status" = 137 ]; then
        complain "   stopped at its limit of $(duration "${limit_of[$id]}")"
    fi
    if [ "${ended[$id]}" = ok ]; then
        say "   done in $took"
    else
        complain "   FAILED after $took; the end of build/logs/$id.log:"
        tail -n 40 "$logs/$id.log" | sed 's/^/   | /' >&2
    fi
}

# wait_for_child ID: its status.
wait_for_child() {
    local id=$1 status=0
    local pid=${pid_of[$1]} begun=${begun_at[$1]} next
    next=$((SECONDS + 60))
    while kill -0 "$pid" 2> /dev/null; do
        sleep 0.5
        if [ $SECONDS -ge $next ]; then
            say "   ... $(duration $((SECONDS - begun)))"
            next=$((SECONDS + 60))
        fi
    done
    wait "$pid" || status=$?
    unset "children[$pid]"
    return "$status"
}

# may_look_again ID KIND SECONDS: whether the time allows it. Builds and clusters
# are not tried twice: what they say the first time is the fact.
may_look_again() {
    case $2 in
        junit) ;;
        script) [ "$3" -le 300 ] || return 1 ;;
        *) return 1 ;;
    esac
    [ $((total_limit - (SECONDS - started))) -gt 600 ]
}

# look_again ID KIND COMMAND...: runs what failed once more. A test that passes
# now is counted as passed and named as unsteady in the result, with the log of
# its failure kept: on a busy machine a limit can be missed without a fault.
look_again() {
    local id=$1 kind=$2 status=0 name reason
    shift 2
    local first=() word
    while IFS=$'\t' read -r word name reason; do
        [ "$word" != failed ] || first+=("UNSTEADY  $id: $name: $reason")
    done < <(python3 "$here/tally.py" "$kind" "$(results_of "$id" "$kind")")
    say "   something failed and is run once more; its first log is build/logs/$id.first.log"
    mv "$logs/$id.log" "$logs/$id.first.log"
    if [ "$kind" = junit ]; then
        mv "$logs/$id.xml" "$logs/$id.first.xml" 2> /dev/null || true
        set -- "$@" --rerun-failed
    fi
    start_child "$id" "${limit_of[$id]}" "$@"
    wait_for_child "$id" || status=$?
    if [ "$kind" = junit ]; then
        python3 "$here/tally.py" merge "$logs/$id.first.xml" "$logs/$id.xml"
    fi
    [ "$status" != 0 ] || notes+=(${first[@]+"${first[@]}"})
    return "$status"
}

results_of() { if [ "$2" = junit ]; then echo "$logs/$1.xml"; else echo "$logs/$1.log"; fi; }

# count ID KIND STATUS
count() {
    local id=$1 kind=$2 status=$3 word first second third before=$failed
    case $kind in
        step)
            [ "$status" = 0 ] || add_failure "$id" "the step" "it ended with status $status, see build/logs/$id.log"
            ;;
        *)
            local source
            source=$(results_of "$id" "$kind")
            while IFS=$'\t' read -r word first second third; do
                case $word in
                    counts)
                        passed=$((passed + first))
                        failed=$((failed + second))
                        skipped=$((skipped + third))
                        say "   $first passed, $second failed, $third skipped"
                        ;;
                    failed) notes+=("FAIL  $id: $first: $second") ;;
                    skipped) note_skip "$id" "$first" "$second" ;;
                esac
            done < <(python3 "$here/tally.py" "$kind" "$source")
            if [ "$status" != 0 ] && [ "$failed" = "$before" ]; then
                add_failure "$id" "the phase" "it ended with status $status and counted no failure"
            fi
            ;;
    esac
    [ "$failed" = "$before" ] || ended[$id]=failed
}

add_failure() {
    failed=$((failed + 1))
    notes+=("FAIL  $1: $2: $3")
    ended[$1]=failed
}

note_skip() {
    local accepted='' reason
    while read -r reason; do
        case $reason in '' | '#'*) continue ;; esac
        case $3 in "$reason"*) accepted=' (accepted)' ;; esac
    done < "$here/allowed-skips.txt"
    [ -n "$accepted" ] || unaccepted=$((unaccepted + 1))
    notes+=("SKIP  $1: $2: $3$accepted")
}

skip_phase() {
    heading "$2"
    say "   skipped: $3"
    skipped=$((skipped + 1))
    note_skip "$1" "the phase" "$3"
    ended[$1]=skipped
}

# needs ID TITLE PHASE...: false, and counted as one failure, when one of the
# phases that ID stands on is missing.
needs() {
    local id=$1 title=$2 other
    shift 2
    [ "${ended[$id]:-}" != failed ] || return 1
    for other in "$@"; do
        if [ "${ended[$other]:-}" != ok ]; then
            heading "$title"
            complain "   did not run, because '$other' failed"
            add_failure "$id" "the phase" "it did not run, because '$other' failed"
            return 1
        fi
    done
}

report() {
    local note
    heading "Result after $(duration $((SECONDS - started)))"
    for note in ${notes[@]+"${notes[@]}"}; do
        say "$note"
    done
    local status=0
    if [ "$failed" -gt 0 ]; then
        status=1
    elif in_ci && [ "$unaccepted" -gt 0 ]; then
        say "Here nothing may be skipped that tests/allowed-skips.txt does not name."
        status=1
    fi
    say "$passed passed, $failed failed, $skipped skipped"
    reported=1
    exit "$status"
}
reported=0

# shellcheck disable=SC2317 # called by a trap
interrupted() {
    complain "Interrupted; ending what was started."
    exit "$1"
}

# shellcheck disable=SC2317 # called by a trap
clean_up() {
    local status=$? pid
    trap '' INT TERM HUP
    for pid in "${!children[@]}"; do
        kill "$pid" 2> /dev/null || true
    done
    for pid in "${!children[@]}"; do
        wait "$pid" 2> /dev/null || true
    done
    stop_clusters
    [ "$reported" = 1 ] || complain "The tests were not finished."
    exit "$status"
}

main "$@"
