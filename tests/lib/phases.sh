# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The phases of a test run: how one is started, limited, waited for and counted.
# Sourced by tests/run.sh, which sets `here`, `logs`, `started` and `total_limit`.

passed=0
failed=0
skipped=0
unaccepted=0
notes=()
declare -A ended    # phase -> ok, failed or skipped
declare -A children # pid -> phase
declare -A begun_at limit_of pid_of
# Of those that ended while nobody waited for them: seconds, and the exit status,
# which the shell forgets as soon as another process gets the number.
declare -A took_of status_of

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
    unset "took_of[$id]" "status_of[$id]"
    limit_of[$id]=$limit
    timeout --kill-after=20 "$limit" "$@" > "$logs/$id.log" 2>&1 < /dev/null &
    children[$!]=$id
    pid_of[$id]=$!
}

# finish_child ID KIND [COMMAND...]: waits, tells and counts. What failed in a
# COMMAND that is given gets a second look.
finish_child() {
    local id=$1 kind=$2 status=0
    local begun=${begun_at[$1]}
    shift 2
    wait_for_child "$id" || status=$?
    local took=${took_of[$id]:-$((SECONDS - begun))}
    # What was stopped at its limit left no complete results to begin from.
    if [ "$status" != 0 ] && [ "$status" != 124 ] && [ "$status" != 137 ] && [ $# -gt 0 ] &&
        may_look_again "$id" "$kind" "$took"; then
        begun=$SECONDS
        look_again "$id" "$kind" "$@" && status=0
        took=$((took + SECONDS - begun))
    fi
    took=$(duration "$took")
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

# tend_children: to be called often while somebody waits. Notes how long those took
# that have ended, and starts the next one that was to run beside others.
tend_children() {
    local pid id command=()
    for pid in "${!children[@]}"; do
        kill -0 "$pid" 2> /dev/null && continue
        id=${children[$pid]}
        status_of[$id]=0
        wait "$pid" || status_of[$id]=$?
        took_of[$id]=$((SECONDS - begun_at[$id]))
        unset "children[$pid]"
    done
    [ ${#beside_waiting[@]} -gt 0 ] || return 0
    [ -z "$beside_running" ] || [ -n "${took_of[$beside_running]:-}" ] || return 0
    beside_running=${beside_waiting[0]}
    beside_waiting=("${beside_waiting[@]:1}")
    eval "command=(${beside_command[$beside_running]})"
    start_child "$beside_running" "${beside_limit[$beside_running]}" "${command[@]}"
}

# has_ended ID: whether nothing would have to be waited for.
has_ended() {
    tend_children
    [ -n "${status_of[$1]:-}" ]
}

# wait_for_child ID: its status.
wait_for_child() {
    local id=$1 begun=${begun_at[$1]} next
    next=$((SECONDS + 60))
    tend_children
    while [ -z "${status_of[$id]:-}" ]; do
        sleep 0.5
        tend_children
        if [ $SECONDS -ge $next ]; then
            say "   ... $(duration $((SECONDS - begun)))"
            next=$((SECONDS + 60))
        fi
    done
    return "${status_of[$id]}"
}

# Phases that measure nothing run beside others, one at a time: run_beside says
# what is to run, and finish_beside waits for it like phase does.
beside_waiting=()
beside_running=
declare -A beside_limit beside_command

# run_beside ID LIMIT COMMAND...
run_beside() {
    local id=$1
    beside_limit[$id]=$2
    shift 2
    beside_command[$id]=$(printf '%q ' "$@")
    beside_waiting+=("$id")
    tend_children
}

# finish_beside ID TITLE KIND
finish_beside() {
    local id=$1 title=$2 kind=$3 command=()
    heading "$title, beside the others"
    while [ -z "${pid_of[$id]:-}" ]; do
        sleep 0.5
        tend_children
    done
    eval "command=(${beside_command[$id]})"
    finish_child "$id" "$kind" "${command[@]}"
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

