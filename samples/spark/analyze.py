"""Analyses a set of forms (NDJSON, one form a line) on an existing Spark engine.

    spark-submit samples/spark/analyze.py forms.ndjson result --shards 64 [-- --sources +health]

Each shard is piped through `catgiam analyze -`; `catgiam merge` puts the results together. The file
`result/result.ndjson` is byte for byte what `catgiam analyze forms.ndjson --output ndjson=…` writes.

Figures are those of whole procedures, so all forms of a procedure go to one shard: a first pass asks
`catgiam codes` which line belongs to which procedure. A shard keeps the numbers of its lines by leaving
all others blank, so that the result names `forms.ndjson#12` wherever that line was analysed.
"""

import argparse
import csv
import datetime
import glob
import io
import os
import subprocess
import sys

from pyspark import SparkContext


def piped(command, data):
    """Runs the command over some bytes; exit code 2 (some forms unusable) is no failure."""
    done = subprocess.run(command, input=data, capture_output=True)
    if done.returncode not in (0, 2):
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()}")
    return done


def codes_of(catgiam, flags, rows):
    """(line, procedure) for the lines of one partition; a line without a code is a procedure of its own."""
    rows = list(rows)
    if not rows:
        return
    data = b"\n".join(text.encode() for text, _ in rows) + b"\n"
    command = [catgiam, "codes", "-", "--input-name", "part", "--output", "data-csv=-", *flags]
    table = piped(command, data).stdout.decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(table)):
        line = rows[int(row["file"].split("#")[1]) - 1][1]
        yield line, row["code"] or f"line {line}"


def shards_of(pairs, count):
    """The shard of each line: lines that share a procedure, even by way of another line, stay together."""
    parent = {}

    def root(item):
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for line, code in pairs:
        parent[root(line)] = root(code)
    numbers = {}
    shards = {}
    for line in sorted({line for line, _ in pairs}):
        number = numbers.setdefault(root(line), len(numbers))
        shards[line] = number % count
    return shards


def analysed(catgiam, flags, name, rows):
    """The results of one shard, and what was said about it."""
    lines = bytearray()
    position = 0
    for number, text in sorted(rows):
        lines += b"\n" * (number - position) + text.encode() + b"\n"
        position = number + 1
    if not lines:
        return
    command = [catgiam, "analyze", "-", "--input-name", name, "--output", "ndjson=-", "--threads", "1"]
    done = piped(command + flags, bytes(lines))
    for line in done.stdout.decode().split("\n"):
        if line:
            yield "result", line
    for line in done.stderr.decode().split("\n"):
        if line:
            yield "remark", line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("set")
    parser.add_argument("out")
    parser.add_argument("--shards", type=int, default=64)
    parser.add_argument("--catgiam", default="catgiam")
    parser.add_argument("--master", help="as in spark-submit; that of the session by default")
    arguments, flags = parser.parse_known_args()
    flags = [flag for flag in flags if flag != "--"]
    # One day for all shards, whenever each of them runs.
    if "--as-of" not in flags:
        flags += ["--as-of", datetime.date.today().isoformat()]
    catgiam, name = arguments.catgiam, os.path.basename(arguments.set)

    context = SparkContext(master=arguments.master, appName="catgiam")
    # Only a line feed ends a line; a text file's own reader would also split at a carriage return.
    texts = context.newAPIHadoopFile(
        arguments.set,
        "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable",
        "org.apache.hadoop.io.Text",
        conf={"textinputformat.record.delimiter": "\n"},
    ).map(lambda pair: pair[1])
    lines = texts.zipWithIndex().cache()
    code_flags = flags[:]
    for unused in ("--sources", "--target", "--as-of"):
        while unused in code_flags:
            del code_flags[code_flags.index(unused) : code_flags.index(unused) + 2]
    pairs = lines.mapPartitions(lambda rows: codes_of(catgiam, code_flags, rows)).collect()
    shards = context.broadcast(shards_of(pairs, arguments.shards))
    # Lines that give no form go to the first shard, where analyze says why.
    results = (
        lines.map(lambda row: (shards.value.get(row[1], 0), (row[1], row[0])))
        .partitionBy(arguments.shards, lambda shard: shard)
        .values()
        .mapPartitions(lambda rows: analysed(catgiam, flags, name, rows))
        .cache()
    )
    parts = os.path.join(arguments.out, "parts")
    results.filter(lambda pair: pair[0] == "result").values().saveAsTextFile(parts)
    remarks = results.filter(lambda pair: pair[0] == "remark").values().collect()
    context.stop()
    for remark in remarks:
        print(remark, file=sys.stderr)
    result = os.path.join(arguments.out, "result.ndjson")
    files = sorted(glob.glob(os.path.join(parts, "part-*")))
    subprocess.run([catgiam, "merge", *files, "--into", result], check=True)


if __name__ == "__main__":
    main()
