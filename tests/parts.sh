# The parts that tests/run is made of, and the count they share.
# shellcheck shell=bash

passed=0
failed=0

# ctest_part PRESET [CTEST OPTION…]: runs ctest and adds its figures.
ctest_part() {
    local preset=$1 log ok=0
    shift
    log=build/ctest-$preset.log
    say "tests of $preset ${*:-}"
    ctest --test-dir "build/$preset" -j "$(nproc)" --output-on-failure --no-tests=error "$@" >"$log" 2>&1 || ok=$?
    local total bad
    total=$(sed -nE 's/^[0-9]+% tests passed, [0-9]+ tests failed out of ([0-9]+)$/\1/p' "$log" | tail -n1)
    bad=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of [0-9]+$/\1/p' "$log" | tail -n1)
    if [ -z "$total" ]; then
        tail -n 20 "$log"
        failed=$((failed + 1))
        return 0
    fi
    passed=$((passed + total - bad))
    failed=$((failed + bad))
    tail -n 4 "$log"
    if [ "$ok" -ne 0 ]; then
        [ "$bad" -gt 0 ] || failed=$((failed + 1))
        grep -vE '^ *[0-9]+/[0-9]+ Test|^ +Start' "$log" | grep -E 'FAIL!|Actual|Expected|Loc:|ERROR|runtime error|SUMMARY|The following|\(Failed\)|\(Timeout\)' | head -n 80 || true
    fi
}

# run_part TITLE NAME [ARGUMENT…]: a part that is a program of its own; counts as one unless it counts itself.
run_part() {
    local title=$1 name=$2 log
    shift 2
    log=build/part-$name.log
    say "$title"
    if "part_$name" "$@" >"$log" 2>&1; then
        local counted
        counted=$(sed -nE 's/^([0-9]+) passed, 0 failed$/\1/p' "$log" | tail -n1)
        passed=$((passed + ${counted:-1}))
        tail -n 3 "$log"
    else
        failed=$((failed + 1))
        tail -n 40 "$log"
    fi
}

part_conformance() { tests/conformance/run build/release/bin/cordboard-router; }

part_faults() { QT_LOGGING_RULES='cordboard.*=false' build/release/bin/cordboard-faults "$1"; }

part_kill() { tests/router/kill/run build/release/bin/cordboard-router "$1"; }

part_fuzz() { tests/fuzz/run "$1"; }

part_package() { packaging/check-deb build/release; }
