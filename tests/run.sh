#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every test that runs on one machine: bash tests/run.sh [-y] [--quick|--full]
#
#   -y        installs missing packages without a question
#   --quick   builds and runs the unit tests only
#   --full    also runs the whole demo, kills more, builds with the address and undefined
#             behaviour sanitizers, and fuzzes
#
# Each phase writes build/logs/<phase>.log. A phase that fails does not stop the
# later ones that do not need it. The last line is "N passed, N failed, N skipped".
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/.." && pwd)
source "$top/packaging/lib/say.sh"
source "$top/packaging/lib/packages.sh"
source "$top/packaging/lib/go.sh"
source "$here/lib/phases.sh"

scope=usual
logs=$top/build/logs
preset=release
started=$SECONDS
# The build machine gives up after 80 minutes; better that we do, with a report.
total_limit=$((75 * 60))
clusters=$top/build/clusters
lock=$top/build/run.lock
script_tests=(packaging/demo_test.sh packaging/headless_test.sh packaging/run_test.sh)
image_tests=(woocommerce/scripts_test.py images/contract_test.sh images/medusa_test.sh)

main() {
    parse_arguments "$@"
    cd "$top"
    mkdir -p "$logs"
    be_alone
    # Closed for all that is started: a process that outlives the run must not hold
    # the lock. The shell keeps a copy that no program inherits.
    run 9>&-
}

# be_alone: two runs would delete each other's logs and end each other's clusters.
# The lock goes with this process, however it ends.
be_alone() {
    local other=
    exec 9<> "$lock"
    if ! flock --nonblock 9; then
        read -r other < "$lock" || true
        complain "Another run of the tests is going on in this clone: process ${other:-unknown}. Wait for its end, or end it."
        exit 2
    fi
    echo $$ > "$lock"
}

run() {
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
    start_script_tests
    build
    images
    # Only compiled the first time; then the node has to wait for them.
    ! has_ended cluster-binaries || finish_cluster_binaries
    start_node
    start_image_tests
    unit_tests
    finish_script_tests
    apiserver_tests
    finish_cluster_binaries
    go_tests
    start_node
    control_plane_tests
    node_tests
    stop_clusters
    devcluster_tests
    [ "$scope" != full ] || demo_whole
    [ "$scope" != full ] || sanitizer_tests
    [ "$scope" != full ] || fuzzers
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
                sed -n '5,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
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
    # Faults that take a minute to show.
    if [ "$scope" = full ]; then export SHOPFLOW_LONG_TESTS=1; fi
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
        [ "$scope" != full ] || list+=("${fuzz_packages[@]}")
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

# They mostly wait for limits to pass.
apiserver_tests() {
    ctest_phase apiserver "Client tests against a scripted server" "1 min" 480 $((2 * $(nproc))) build
}

start_cluster_binaries() {
    heading "The test cluster's programs" "20 s; 25 min the first time, in the background"
    start_child cluster-binaries 3000 nice -n 5 bash "$here/devcluster/build.sh"
}

finish_cluster_binaries() {
    [ -z "${ended[cluster-binaries]:-}" ] || return 0
    heading "The test cluster's programs, compiled beside the others"
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
    # They mostly wait.
    ctest_phase cluster "Tests on a real control plane" "3 min" 600 $(($(nproc) + 1)) build cluster-binaries control
    cluster_down control
}

# start_node: a cluster with a node, an ingress controller and the stores' images,
# which mostly waits for the disk, beside the tests that need none.
start_node() {
    local dir
    [ -z "${pid_of[node]:-}" ] || return 0
    is_root && [ "${ended[images]:-}" = ok ] && [ "${ended[cluster-binaries]:-}" = ok ] || return 0
    dir=$(cluster_dir node)
    mkdir -p "$dir"
    cluster_down node
    # shellcheck disable=SC2016 # the inner shell expands its own arguments
    start_child node 900 bash -c '"$1" up --dir "$2" --ingress && "$1" load --dir "$2" "${@:3}"' - \
        "$SHOPFLOW_DEVCLUSTER" "$dir" "$top"/build/images/*.tar
}

finish_node() {
    heading "A cluster with a node, an ingress controller and the images" "nothing; it began beside the others"
    finish_child node step
    [ "${ended[node]}" != ok ] || use_cluster node
}

node_tests() {
    if ! is_root; then
        finish_image_tests
        skip_phase e2e "Stores on a real cluster" "a node needs root; the control plane was tested without one"
        # Windows need no node, and those tests that do say so.
        gui_tests
        return
    fi
    if needs e2e "Stores on a real cluster" build cluster-binaries images; then
        finish_node
        export_image_references
        start_kills
        # A store mostly waits, so that two are tested at a time.
        ctest_phase e2e "Stores on a real cluster" "5 min" 1500 2 build node
        # Seen by the windows' tests first, because measurements take long.
        gui_tests
        finish_image_tests
        finish_kills
        measurements
    else
        finish_image_tests
        gui_tests
    fi
}

# start_kills: what is killed in its first start and has to converge, in the time
# in which other stores mostly wait.
start_kills() {
    local kills=8 limit=900
    # Twenty of each platform.
    [ "$scope" != full ] || kills=40 limit=2700
    export SHOPFLOW_KILLS=${SHOPFLOW_KILLS:-$kills}
    [ "${ended[node]:-}" = ok ] || return 0
    run_beside test-converge "$limit" python3 -u "$here/e2e/test_converge.py"
}

finish_kills() {
    needs test-converge tests/e2e/test_converge.py node || return 0
    finish_beside test-converge tests/e2e/test_converge.py script
}

# What tells how fast a store is has the machine alone. Programs that drive
# shopflowctl from outside and end with their counts; those of e2e/cli run under CTest.
measurements() {
    if needs test-woocommerce tests/e2e/test_woocommerce.py node; then
        phase test-woocommerce tests/e2e/test_woocommerce.py "3 min" 900 script python3 -u "$here/e2e/test_woocommerce.py"
    fi
    needs time-to-ready "The time to Ready against the plain way" node || return 0
    phase time-to-ready "The time to Ready against the plain way" "6 min" 1200 script \
        python3 -u "$here/bench/time_to_ready.py"
    # Only told: a table that cannot be printed is no failed test.
    python3 "$here/bench/figures.py" --print | sed 's/^/   /' || complain "   The figures could not be printed."
}

gui_tests() { ctest_phase gui "The console's windows" "1 min" 600 2 build; }

# start_script_tests: what people run by hand, with stand-ins for all it starts.
start_script_tests() {
    local script
    for script in "${script_tests[@]}"; do
        run_beside "$(phase_name "$script")" 120 bash "$here/$script"
    done
}

finish_script_tests() {
    local script
    for script in "${script_tests[@]}"; do
        finish_beside "$(phase_name "$script")" "tests/$script" script
    done
}

# start_image_tests: what runs the images' programs without a cluster and
# measures nothing fills the time in which clusters mostly wait.
start_image_tests() {
    local script
    is_root && [ "${ended[images]}" = ok ] || return 0
    for script in "${image_tests[@]}"; do
        run_beside "$(phase_name "$script")" 600 "$(interpreter "$script")" "$here/$script"
    done
}

finish_image_tests() {
    local script id
    for script in "${image_tests[@]}"; do
        id=$(phase_name "$script")
        if [ -n "${beside_limit[$id]:-}" ]; then
            finish_beside "$id" "tests/$script" script
        elif ! is_root; then
            skip_phase "$id" "tests/$script" "images need root"
        else
            needs "$id" "tests/$script" images || true
        fi
    done
}

# The test cluster's own tests measure how fast it is, and have the machine alone.
devcluster_tests() {
    needs devcluster-test "tests/devcluster/test.sh" cluster-binaries || return 0
    phase devcluster-test "tests/devcluster/test.sh" "90 s" 600 script bash "$here/devcluster/test.sh"
}

phase_name() {
    local id=${1%.*}
    id=${id//\//-}
    echo "${id//_/-}"
}

interpreter() { case $1 in *.py) echo python3 ;; *) echo bash ;; esac; }

# The usual run has its questions and steps, with stand-ins for what they start.
demo_whole() {
    needs demo-whole "The demo, from nothing to nothing" build cluster-binaries images || return 0
    phase demo-whole "The demo, from nothing to nothing" "3 min" 900 script bash "$here/packaging/demo_whole_test.sh"
}

sanitizer_tests() {
    phase asan-build "The programs with sanitizers" "25 min the first time" 3000 step \
        bash -c "cmake --preset asan && cmake --build --preset asan -j $(nproc) --target tests-unit tests-apiserver"
    preset=asan ctest_phase asan-unit "Unit tests with sanitizers" "1 min" 600 "$(nproc)" asan-build
    preset=asan ctest_phase asan-apiserver "Client tests with sanitizers" "3 min" 900 "$(nproc)" asan-build
}

# The usual run has the same inputs, changed a little, as the unit test tst_MutatedInputs.
fuzzers() {
    phase fuzz "A minute of fuzzing for each parser" "4 min, 6 the first time" 1200 script bash "$here/fuzz/run.sh" 60
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
    [ "${ended[$name]}" != ok ] || use_cluster "$name"
}

# use_cluster NAME: what the tests are given from now on.
use_cluster() {
    local dir
    dir=$(cluster_dir "$1")
    export SHOPFLOW_DEVCLUSTER_DIR=$dir
    SHOPFLOW_TEST_KUBECONFIG=$("$SHOPFLOW_DEVCLUSTER" kubeconfig --dir "$dir")
    export SHOPFLOW_TEST_KUBECONFIG
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
    stop_clusters 9>&-
    [ "$reported" = 1 ] || complain "The tests were not finished."
    exit "$status"
}

main "$@"
