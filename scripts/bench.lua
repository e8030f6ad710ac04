-- Prints what scripts/bench reads. wrk gives latencies in microseconds. A path that ends in "=*" asks for another word
-- each time, more than the server remembers.
local words = {
    "styrelsen", "parterna", "insatsen", "förbundets", "erfarenheterna", "ordinarie", "verksamhet", "målgruppen",
    "sommaren", "förbundschefen", "läget", "samtal", "hösten", "resultaten", "indikatorerna", "deltagarna",
    "samordning", "ägarna", "samråd", "beredningsgruppen", "underlaget", "utvecklingsledaren", "handläggare",
    "utvärderare", "rapport", "antalet", "kontakten", "kostnaden", "budget", "november", "lokalhyran", "ansökningar",
    "medel", "redovisningen", "utbildningen", "samordningsteamet"
}
local turn, same = 0, nil

function request()
    if not wrk.path:find("=*", 1, true) then
        same = same or wrk.format()
        return same
    end
    turn = turn % #words + 1
    local word = words[turn]:gsub("[\128-\255]", function(byte) return string.format("%%%02X", byte:byte()) end)
    return wrk.format(nil, (wrk.path:gsub("=%*$", "=" .. word:gsub("%%", "%%%%"))))
end

function done(summary, latency)
    local failed = summary.errors
    print(string.format('{"rate": %f, "p50": %f, "p95": %f, "errors": %d}',
        summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        failed.connect + failed.read + failed.write + failed.timeout + failed.status))
end
