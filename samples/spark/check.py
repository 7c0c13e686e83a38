"""Runs analyze.py over a set made of the samples, in local-cluster mode, and compares with one run.

    python3 samples/spark/check.py .build/release/catgiam [SHARDS…]        # 1 2 7 64 by default
"""

import glob
import json
import os
import subprocess
import sys
import tempfile
import time

here = os.path.dirname(os.path.abspath(__file__))


def make_set(path):
    """20 times the samples, under codes of their own; some lines blank, one broken, one form twice apart."""
    forms = []
    for file in sorted(glob.glob(os.path.join(here, "..", "formio", "*.json"))):
        with open(file, encoding="utf-8-sig") as source:
            forms.append(json.load(source))
    with open(path, "w", encoding="utf-8") as out:
        for turn in range(20):
            for number, form in enumerate(forms):
                code = f"1.{turn * 13 % 20:03d}{number // 2:03d}"
                out.write(json.dumps({"form": form, "procedureCode": code, "title": f"Thủ tục {code}"}, ensure_ascii=False))
                out.write("\n" if number % 5 else "\n\n")
            if turn == 7:
                out.write("{broken\n")


def main():
    catgiam = os.path.abspath(sys.argv[1])
    counts = [int(word) for word in sys.argv[2:]] or [1, 2, 7, 64]
    with tempfile.TemporaryDirectory() as folder:
        forms = os.path.join(folder, "forms.ndjson")
        make_set(forms)
        single = os.path.join(folder, "single.ndjson")
        start = time.monotonic()
        day = "2026-11-24"
        done = subprocess.run(
            [catgiam, "analyze", forms, "--output", f"ndjson={single}", "--as-of", day], capture_output=True)
        assert done.returncode == 2, done.returncode
        expected = open(single, "rb").read()
        print(f"one run: {expected.count(b'%c' % 10)} procedures, {time.monotonic() - start:.1f} s")
        for count in counts:
            out = os.path.join(folder, f"out{count}")
            start = time.monotonic()
            subprocess.run(
                [sys.executable, os.path.join(here, "analyze.py"), forms, out, "--shards", str(count),
                 "--catgiam", catgiam, "--master", "local-cluster[2,1,1024]", "--as-of", day],
                check=True)
            same = open(os.path.join(out, "result.ndjson"), "rb").read() == expected
            print(f"{count} shards: {'the same bytes' if same else 'DIFFERENT'}, {time.monotonic() - start:.0f} s", flush=True)
            if not same:
                sys.exit(1)


if __name__ == "__main__":
    main()
