#!/usr/bin/env python3
"""Counts incomes and occupations before and after by year, sex and age in a register's database with DuckDB and pandas, one
core each, unprotected, and prints seconds and counts as JSON. Both are given the rows in memory, in columns of their own, with who was
not measured as missing already; what that takes is told apart.

Usage: .venv/bin/python3 scripts/count_stays.py kansli.sqlite
"""

import json
import sqlite3
import sys
import time

import duckdb
import pandas

TABLES = {  # by bit, as Sources/Domain/FollowUp/Codes has them; those that stand alone
    "incomes": (
        ["missing", "activityCompensation", "sicknessCompensation", "unemploymentFund", "activitySupport",
         "socialAssistance", "studySupport", "noPublic", "sicknessBenefit", "rehabilitationBenefit",
         "establishmentBenefit", "developmentBenefit", "parentalBenefit", "otherPublic"],
        ["missing", "noPublic"], "anyPublic"),
    "occupations": (
        ["work", "subsidisedWork", "studies", "jobSeeking", "other", "none", "missing"],
        ["none", "missing"], "anyOccupation"),
}
MEASURES = {"before": "Before", "after": "After"}


def expressions():
    """Name and SQL of each count, in words that DuckDB and pandas.eval both read."""
    for table, (codes, alone, some) in TABLES.items():
        mask = sum(1 << codes.index(code) for code in alone)
        for measure, suffix in MEASURES.items():
            for bit, code in enumerate(codes):
                yield f"{table} {code} {measure}", f"{table}{suffix}", 1 << bit, True
            yield f"{table} {some} {measure}", f"{table}{suffix}", mask, False


def main():
    begun = time.monotonic()
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    rows = pandas.read_sql_query(
        "SELECT CAST(substr(endedOn, 1, 4) AS INTEGER) AS year, sex, ageBand, exitReason, incomesBefore,"
        " occupationsBefore, incomesAfter, occupationsAfter FROM stay WHERE endedOn IS NOT NULL", database)
    unmeasured = rows["incomesAfter"].isna()
    for table, (codes, _, _) in TABLES.items():
        for suffix in MEASURES.values():
            rows.loc[unmeasured, f"{table}{suffix}"] = 1 << codes.index("missing")
    rows = rows.astype({"sex": "category", "ageBand": "category", "exitReason": "category"})
    rows = rows.astype({column: "Int64" for _, column, *_ in expressions()})
    read = time.monotonic() - begun
    answer = {"rows": len(rows), "read": read}
    for name, engine in [("duckdb", by_duckdb(rows)), ("pandas", lambda: by_pandas(rows))]:
        best = None
        for _ in range(3):
            clock, core = time.monotonic(), time.process_time()
            counts = engine()
            spent = {"clock": time.monotonic() - clock, "core": time.process_time() - core}
            best = min(best or spent, spent, key=lambda one: one["core"])
        answer[name] = best | {"counts": summed(counts)}
    print(json.dumps(answer))


def by_duckdb(rows):
    connection = duckdb.connect(config={"threads": 1})
    connection.register("given", rows)
    connection.execute("CREATE TABLE stay AS SELECT * FROM given")
    sums = ", ".join(
        f"count(*) FILTER (({column} & {mask}) {'<>' if has else '='} 0)" for _, column, mask, has in expressions())
    query = f"SELECT year, sex, ageBand, {sums} FROM stay GROUP BY ALL"
    names = [name for name, *_ in expressions()]

    def count():
        return {tuple(row[:3]): dict(zip(names, row[3:])) for row in connection.execute(query).fetchall()}
    return count


def by_pandas(rows):
    whole = {column: rows[column].astype("int64") for column in {column for _, column, *_ in expressions()}}
    columns = {}
    for name, column, mask, has in expressions():
        columns[name] = ((whole[column] & mask) != 0) == has
    frame = pandas.DataFrame(columns)
    sums = frame.groupby([rows["year"], rows["sex"], rows["ageBand"]], observed=True).sum()
    return {(int(year), sex, band): {name: int(count) for name, count in row.items()}
            for (year, sex, band), row in sums.to_dict("index").items()}


def summed(counts):
    """Every column of the standard table, from the finest."""
    columns = {}
    for (year, sex, band), values in counts.items():
        for who in [(sex, band), ("all", band), (sex, "all"), ("all", "all")]:
            for name, count in values.items():
                key = f"{int(year)} {who[0]} {who[1]} {name}"
                columns[key] = columns.get(key, 0) + count
    return {key: count for key, count in columns.items() if count}


if __name__ == "__main__":
    main()
