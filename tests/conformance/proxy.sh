# Prism between a client and the router: refuses whatever is not as the OpenAPI document has it, on the way there and
# on the way back. Sourced by tests/conformance/run.
# shellcheck shell=bash disable=SC2154

# Puts a proxy in front of the router that ROUTER_URL names; ROUTER_URL is then the proxy, BEHIND_URL the router.
start_proxy() {
    BEHIND_URL=$ROUTER_URL
    : >"$work/proxy.log"
    node "$work/node_modules/.bin/prism" proxy --errors --host 127.0.0.1 --port 0 "$OPENAPI_DOCUMENT" "$BEHIND_URL" \
        >"$work/proxy.log" 2>&1 &
    proxy=$!
    ROUTER_URL=$(address_in "$work/proxy.log" 's/.*Prism is listening on \(http[^ ]*\).*/\1/p' "$proxy")
    export ROUTER_URL BEHIND_URL
    [ -n "$ROUTER_URL" ] || { echo "the proxy did not start:"; cat "$work/proxy.log"; exit 1; }
}

stop_proxy() {
    unset BEHIND_URL
    [ -n "${proxy:-}" ] || return 0
    kill "$proxy" 2>/dev/null || true
    wait "$proxy" 2>/dev/null || true
    proxy=
}

# The violations it saw. The document names no refusals, so that a 404 for what is gone is none; nor the event bridge, whose
# socket a console tries to open.
violations() {
    awk '/has returned/ { status = $NF }
         /Unable to match the returned status code/ && status >= 400 { next }
         /get \/v1\/wschannels .*NO_PATH_MATCHED/ { next }
         /Violation|terminated with error/' "$work/proxy.log"
}

# What the proxy found, after the clients are done; it must have seen them at all.
judge_proxy() {
    local seen found
    seen=$(grep -c 'Request received' "$work/proxy.log" || true)
    found=$(violations | wc -l)
    if [ "$seen" -gt 0 ] && [ "$found" -eq 0 ]; then
        echo "ok the proxy saw $seen requests and no violation"
    else
        echo "not ok the proxy saw $seen requests and $found violations"
        violations | head -n 20
    fi
}
