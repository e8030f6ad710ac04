-- Prints what scripts/bench reads. wrk gives latencies in microseconds.
function done(summary, latency)
    local failed = summary.errors
    print(string.format('{"rate": %f, "p50": %f, "p95": %f, "errors": %d}',
        summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        failed.connect + failed.read + failed.write + failed.timeout + failed.status))
end
