"""Requests as a browser makes them to the office on loopback, without following where an answer points."""

import http.client
import urllib.parse


def request(port, method, path, fields=None, cookie=None):
    """Gives status, cookie and body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Sec-Fetch-Site": "same-origin"}
    if cookie:
        headers["Cookie"] = cookie
    if fields:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, urllib.parse.urlencode(fields or {}) or None, headers)
    reply = connection.getresponse()
    body = reply.read().decode(errors="replace")
    connection.close()
    return reply.status, reply.getheader("Set-Cookie"), body


def log_in(port, email, password):
    status, cookie, _ = request(port, "POST", "/logga-in", {"epost": email, "losenord": password})
    if status != 303 or not cookie:
        raise SystemExit(f"{email} cannot log in: {status}")
    return cookie.split(";")[0]
