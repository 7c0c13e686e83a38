#!/usr/bin/env python3
"""Measures catgiam beside programs that only parse, and beside the script one would write instead.

    Benchmarks/peers/measure.py [--work DIR] [--corpus NAME=FOLDER,SET.ndjson,WORDINGS.tsv]…
        [--real FOLDER] [--forms N] [--runs N] [--scaling] [--catgiam PATH] [--static PATH]
        [--sources DIR] [--python PATH] [--result FILE.md]

One command: it builds catgiam (release, dynamic and static), makes a set of forms with our generator, finds
or builds the peers, runs everything in turn (in each round every row once, in each row A B C …) and
writes a dated Markdown file and, beside it, the same as JSON, from which plot.py draws.

What is compared is the median over rounds of the ratio within a round: other work on the machine slows
neighbours alike. Wall times are whole processes, from start to end, files in the page cache.

Peers, each left out and named where it cannot be had:
- simdjson, yyjson: from --sources (the unpacked source packages of PyPI `pysimdjson` and `yyjson`), else
  from the system's headers. To get them: pip download --no-binary :all: --no-deps
  --no-build-isolation pysimdjson yyjson
- labels.py: needs orjson and rapidfuzz in --python.
- cat, find: of the system.
"""

import argparse
import glob
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(HERE))


# ---------------------------------------------------------------- Runs


@dataclass
class Run:
    wall: float
    cpu: float
    peak: float  # MB


class Clock:
    """Runs whole processes, their output to nowhere."""

    def __init__(self, options):
        self.program = os.path.join(options.work, "timed")
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if not compiler:
            sys.exit("no C compiler: timed.c cannot be built")
        subprocess.run([compiler, "-O2", os.path.join(HERE, "timed.c"), "-o", self.program], check=True)

    def run(self, words, accepted=(0,)):
        code, wall, cpu, peak = output([self.program, *words]).split()
        if int(code) not in accepted:
            sys.exit(f"{' '.join(words)}: ended with {code}")
        return Run(float(wall), float(cpu), int(peak) * 1024 / 1e6)


def output(words):
    return subprocess.run(words, capture_output=True, text=True).stdout


@dataclass
class Program:
    name: str
    words: list
    rounds: int = 10**6  # at most
    accepted: tuple = (0,)
    runs: list = field(default_factory=list)

    def median(self, what):
        return statistics.median(getattr(r, what) for r in self.runs)


@dataclass
class Row:
    """Programs that do comparable work on one input, run one after the other."""

    title: str
    programs: list
    megabytes: float = 0

    def named(self, name):
        return next((p for p in self.programs if p.name == name), None)

    def ratio(self, a, b, what="wall"):
        """The median of the ratios within rounds, least, most, and their number."""
        a, b = self.named(a), self.named(b)
        if not a or not b:
            return None
        ratios = [getattr(x, what) / getattr(y, what) for x, y in zip(a.runs, b.runs)]
        return statistics.median(ratios), min(ratios), max(ratios), len(ratios)


def measure(run, rows, rounds):
    """Who did what was asked before, so that all files are in the cache."""
    for number in range(rounds):
        for row in rows:
            for program in row.programs:
                if number < program.rounds:
                    program.runs.append(run(program.words, program.accepted))
        if len(rows) > 1:
            print(f"  round {number + 1} of {rounds}", file=sys.stderr)


# ---------------------------------------------------------------- Programs


class Peers:
    """What can be had on this machine; `missing` says what cannot, and why."""

    def __init__(self, options):
        self.missing = []
        self.versions = {}
        self.parsers = os.path.join(options.work, "parsers")
        self.parser_names = self.build(options)
        self.python = options.python
        modules = output([self.python, "-c",
                          "import orjson, rapidfuzz; print(orjson.__version__, rapidfuzz.__version__)"])
        self.has_script = bool(modules.strip())
        if self.has_script:
            versions = modules.split()
            self.versions["orjson"], self.versions["rapidfuzz"] = versions
            self.versions["Python"] = output([self.python, "-V"]).split()[-1]
        else:
            self.missing.append(f"labels.py: {self.python} has no orjson or no rapidfuzz")

    def build(self, options):
        compiler = shutil.which("g++") or shutil.which("clang++")
        if not compiler:
            self.missing.append("simdjson, yyjson: no C++ compiler")
            return []
        flags = ["-O3", "-DNDEBUG", "-std=c++17", "-pthread"]
        sources, names = [os.path.join(HERE, "parsers.cpp")], ["read"]
        code = next(iter(glob.glob(f"{options.sources}/pysimdjson*/simdjson/simdjson.cpp")), None)
        if code:
            flags += ["-DWITH_SIMDJSON", "-I", os.path.dirname(code)]
            sources.append(code)
        elif os.path.exists("/usr/include/simdjson.h"):
            code = "/usr/include/simdjson.h"
            flags += ["-DWITH_SIMDJSON"]
            sources.append("-lsimdjson")
        if code:
            names.append("simdjson")
            header = open(os.path.join(os.path.dirname(code), "simdjson.h"), encoding="utf-8").read()
            found = re.search(r'define SIMDJSON_VERSION "?([0-9.]+)', header)
            self.versions["simdjson"] = found.group(1) if found else "?"
        else:
            self.missing.append(f"simdjson: neither below {options.sources} nor in /usr/include")
        code = next(iter(glob.glob(f"{options.sources}/yyjson-*/yyjson/yyjson.c")), None)
        if code:
            names.append("yyjson")
            self.versions["yyjson"] = re.search(
                r'YYJSON_VERSION_STRING "([0-9.]+)', open(code[:-1] + "h", encoding="utf-8").read()).group(1)
            flags += ["-DWITH_YYJSON", "-I", os.path.dirname(code)]
            # C, not C++.
            object_file = os.path.join(options.work, "yyjson.o")
            c = shutil.which("gcc") or shutil.which("clang")
            subprocess.run([c, "-O3", "-DNDEBUG", "-c", code, "-o", object_file], check=True)
            sources.append(object_file)
        else:
            self.missing.append(f"yyjson: not below {options.sources}")
        subprocess.run([compiler, *flags, *sources, "-o", self.parsers], check=True)
        self.versions["compiler of the peers"] = output([compiler, "--version"]).splitlines()[0]
        return names

    def parser(self, name, threads, path):
        if name not in self.parser_names:
            return []
        return [Program(name, [self.parsers, name, str(threads), path])]


def build(options):
    """The two programs of ours, as they are released."""
    if options.catgiam is None:
        subprocess.run(["swift", "build", "-c", "release"], cwd=PACKAGE, check=True, stdout=sys.stderr)
        options.catgiam = os.path.join(PACKAGE, ".build/release/catgiam")
    if options.static is None:
        scratch = os.path.join(options.work, "static")
        subprocess.run(["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "catgiam",
                        "--scratch-path", scratch], cwd=PACKAGE, check=True, stdout=sys.stderr)
        options.static = os.path.join(scratch, "release/catgiam")


def generator(options):
    program = os.path.join(os.path.dirname(options.catgiam), "catgiam-benchmarks")
    if not os.path.exists(program):
        subprocess.run(["swift", "build", "-c", "release", "--product", "catgiam-benchmarks"], cwd=PACKAGE,
                       check=True, stdout=sys.stderr)
        program = os.path.join(PACKAGE, ".build/release/catgiam-benchmarks")
    return program


# ---------------------------------------------------------------- Sets


@dataclass
class Corpus:
    name: str
    folder: str
    set: str
    wordings: str

    @classmethod
    def parse(cls, word):
        name, paths = word.split("=", 1)
        return cls(name, *paths.split(","))


def generated(options, forms):
    folder = os.path.join(options.work, f"generated-{forms}")
    corpus = Corpus("generated", f"{folder}/forms", f"{folder}/set/forms.ndjson", f"{folder}/wordings.tsv")
    if not os.path.exists(corpus.wordings):
        program = generator(options)
        for place, more in ((corpus.folder, []), (f"{folder}/set", ["--ndjson"])):
            subprocess.run([program, "generate", place, "--forms", str(forms), "--seed", "1", *more],
                           check=True, stdout=sys.stderr)
        subprocess.run([program, "generate", f"{folder}/one", "--forms", "1", "--wordings", corpus.wordings],
                       check=True, stdout=sys.stderr)
    return corpus


def copied(options):
    """Real files in flat copies: a few hundred megabytes."""
    files = sorted(glob.glob(f"{options.real}/**/*.json", recursive=True))
    size = sum(map(os.path.getsize, files))
    if size == 0:
        sys.exit(f"no .json files below {options.real}")
    copies = max(1, round(300e6 / size))
    folder = os.path.join(options.work, "real")
    if not os.path.exists(folder):
        os.makedirs(folder)
        for copy in range(copies):
            for number, file in enumerate(files):
                shutil.copy(file, f"{folder}/{copy:03}-{number:04}.json")
    return folder, len(files), copies


def megabytes(path):
    if os.path.isfile(path):
        return os.path.getsize(path) / 1e6
    return sum(entry.stat().st_size for entry in os.scandir(path)) / 1e6


# ---------------------------------------------------------------- Rows


def rows(options, peers, corpora):
    found = []

    def analyze(path, threads, *more, name="catgiam", rounds=10**6):
        # Exit code 2: among real files are some that are no forms.
        return Program(name, [options.catgiam, "analyze", path, "--threads", str(threads), *more],
                       rounds, accepted=(0, 2))

    for corpus in corpora:
        for kind, path in (("folder", corpus.folder), ("one NDJSON file", corpus.set)):
            for threads in (1, 2):
                row = Row(f"{corpus.name}, {kind}, {threads} thread{'s' * (threads > 1)}",
                          [analyze(path, threads)], megabytes(path))
                row.programs += peers.parser("simdjson", threads, path)
                if threads == 1:
                    row.programs += peers.parser("yyjson", threads, path)
                    if kind == "folder":
                        row.programs += peers.parser("read", threads, path)
                        row.programs.append(Program("cat", [shutil.which("find"), path, "-type", "f", "-exec",
                                                            "cat", "{}", "+"]))
                    if peers.has_script and kind == "folder":
                        script = [peers.python, f"{HERE}/labels.py", corpus.wordings, path]
                        row.programs.append(Program("labels.py", script, rounds=3))
                        row.programs.append(Program("labels.py --memo", script + ["--memo"], rounds=3))
                found.append(row)
    if options.real:
        path, _, _ = copied(options)
        for threads in (1, 2):
            found.append(Row(f"real files, folder, {threads} thread{'s' * (threads > 1)}",
                             [analyze(path, threads)] + peers.parser("simdjson", threads, path)
                             + (peers.parser("yyjson", threads, path) if threads == 1 else []),
                             megabytes(path)))
    target = os.path.join(options.memory, "catgiam-fields.ndjson")
    for corpus in corpora:
        found.append(Row(f"{corpus.name}, folder, 1 thread, every field", [
            analyze(corpus.folder, 1, "--output", f"ndjson={target}", name="catgiam, every field", rounds=3),
            analyze(corpus.folder, 1, rounds=3)], megabytes(corpus.folder)))
    return found, target


def small(options):
    """Start to end on one small form."""
    form = os.path.join(options.work, "small.json")
    with open(form, "w", encoding="utf-8") as file:
        json.dump({"title": "Đơn đề nghị", "display": "form", "components": [
            {"type": "textfield", "key": "fullname", "label": "Họ và tên", "input": True},
            {"type": "textfield", "key": "job", "label": "Nghề nghiệp", "input": True}]}, file, ensure_ascii=False)
    programs = [Program("dynamic", [options.catgiam, "analyze", form])]
    if options.static:
        programs.append(Program("static", [options.static, "analyze", form]))
    programs.append(Program("true", [shutil.which("true")]))
    return Row("one small form", programs)


def verified(row):
    """That everybody did the work: documents seen, none refused."""
    words = []
    for program in row.programs:
        text = output(program.words)
        if program.name == "catgiam":
            found = re.search(r"\((\d+) biểu mẫu\)", text)
            words.append(f"catgiam {found.group(1) if found else '?'} forms")
        elif program.name in ("simdjson", "yyjson"):
            words.append(f"{program.name} {text.strip()}")
    return "; ".join(words)


# ---------------------------------------------------------------- Result


def text_of(value):
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


LIMITS = {  # must, aim: ratio to simdjson
    "folder": (1.25, 0.95), "one NDJSON file": (1.10, 0.85), "real": (1.05, 0.85)}


def limits(title):
    return LIMITS[next(kind for kind in ("real", "one NDJSON file", "folder") if kind in title)]


def verdict(value, must, aim, isless=True):
    reached = (lambda limit: value <= limit) if isless else (lambda limit: value >= limit)
    return "aim" if reached(aim) else "must" if reached(must) else "**missed**"


def targets(rows, start, forms):
    lines = ["| what | measured | least–most | n | by processor time | must | aim | reached |",
             "|---|---|---|---|---|---|---|---|"]

    def add(what, ratio, must, aim, unit="", isless=True, cpu=None):
        if ratio is None:
            return
        value, least, most, n = ratio
        sign = "≤" if isless else "≥"
        lines.append(f"| {what} | {text_of(value)}{unit} | {text_of(least)}–{text_of(most)} | {n} "
                     f"| {text_of(cpu[0]) + unit if cpu else ''} "
                     f"| {sign} {must}{unit} | {sign} {aim}{unit} | {verdict(value, must, aim, isless)} |")

    for row in rows:
        if row.named("simdjson"):
            add(f"{row.title}: time of simdjson", row.ratio("catgiam", "simdjson"), *limits(row.title),
                cpu=row.ratio("catgiam", "simdjson", "cpu"))
    for row in rows:
        add(f"{row.title}: times faster than labels.py", row.ratio("labels.py", "catgiam"), 12, 16, "×", False,
            row.ratio("labels.py", "catgiam", "cpu"))
        add(f"{row.title}: than labels.py --memo", row.ratio("labels.py --memo", "catgiam"), 5, 7, "×", False,
            row.ratio("labels.py --memo", "catgiam", "cpu"))
    for row in rows:
        if row.named("catgiam") and not row.named("catgiam, every field"):
            peaks = [r.peak for r in row.named("catgiam").runs]
            count = forms.get(row.title)
            if count:
                add(f"{row.title}: peak memory", (max(peaks), min(peaks), max(peaks), len(peaks)),
                    round(32 * 1.048576 + count * 100 / 1e6, 1), round(16 * 1.048576 + count * 64 / 1e6, 1), " MB")
    for name, must, aim in (("dynamic", 10, 4), ("static", 10, 4)):
        program = start.named(name)
        if program:
            walls = [1000 * r.wall for r in program.runs]
            add(f"one small form, {name} build", (statistics.median(walls), min(walls), max(walls), len(walls)),
                must, aim, " ms")
    for row in rows:
        add(f"{row.title}: time of the summary", row.ratio("catgiam, every field", "catgiam"), 2, 1.5, "×",
            cpu=row.ratio("catgiam, every field", "catgiam", "cpu"))
    return lines


def everything(rows):
    lines = ["| input | MB | program | wall s | cpu s | MB/s | peak MB | wall to simdjson | cpu to simdjson | n |",
             "|---|---|---|---|---|---|---|---|---|---|"]
    for row in rows:
        for program in row.programs:
            ratios = [row.ratio(program.name, "simdjson", what) for what in ("wall", "cpu")]
            cells = [text_of(r[0]) if r and program.name != "simdjson" else "" for r in ratios]
            lines.append(f"| {row.title} | {row.megabytes:.0f} | {program.name} | {program.median('wall'):.3f} "
                         f"| {program.median('cpu'):.3f} | {row.megabytes / program.median('wall'):.0f} "
                         f"| {max(r.peak for r in program.runs):.0f} | {cells[0]} | {cells[1]} | {len(program.runs)} |")
    return lines


def machine():
    name = platform.processor() or "?"
    try:
        info = open("/proc/cpuinfo", encoding="utf-8").read()
        name = re.search(r"model name\s*: (.*)", info).group(1)
        name += "".join(f", {flag}" for flag in ("avx2", "avx512vbmi2") if f" {flag}" in info)
    except (OSError, AttributeError):
        pass
    load = os.getloadavg()
    return (f"{os.cpu_count()} processors of {name}; {platform.system()} {platform.release()} "
            f"{platform.machine()}; load when it began {load[0]:.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", default="/tmp/catgiam-peers", help="for sets and programs; takes some gigabytes")
    parser.add_argument("--corpus", action="append", type=Corpus.parse, default=[],
                        help="a set that lies there already, measured beside the generated one")
    parser.add_argument("--real", help="a folder with real Form.io files; copied to 300 MB")
    parser.add_argument("--forms", type=int, default=20_000, help="of the generated set; 0 for none")
    parser.add_argument("--runs", type=int, default=7, help="rounds")
    parser.add_argument("--scaling", action="store_true", help="also 1,000 to 100,000 forms, and new labels")
    parser.add_argument("--catgiam", help="built already")
    parser.add_argument("--static", help="built already, with --static-swift-stdlib; empty to leave out")
    parser.add_argument("--sources", default="/tmp/peers", help="where the sources of simdjson and yyjson lie")
    parser.add_argument("--python", default=sys.executable, help="one that has orjson and rapidfuzz")
    parser.add_argument("--memory", default="/dev/shm", help="a folder in memory")
    parser.add_argument("--result", help="the Markdown file; standard output where none is named")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    began = machine()
    build(options)
    peers = Peers(options)
    corpora = list(options.corpus) + ([generated(options, options.forms)] if options.forms else [])
    table, written = rows(options, peers, corpora)
    start = small(options)
    proof = {row.title: verified(row) for row in table if "1 thread" in row.title and "field" not in row.title}
    forms = {}
    for title, words in proof.items():
        found = re.search(r"catgiam (\d+) forms", words)
        for threads in ("1 thread", "2 threads"):
            forms[title.replace("1 thread", threads)] = int(found.group(1)) if found else 0
    clock = Clock(options)
    measure(clock.run, [start], 41)
    measure(clock.run, table, options.runs)
    fields_size = 0
    if os.path.exists(written):
        fields_size = os.path.getsize(written)
        os.remove(written)
    growth = None
    if options.scaling:
        sys.path.insert(0, HERE)
        import scaling
        growth = scaling.measure(options, generator(options), clock.run)

    versions = {"compiler of catgiam": output(["swift", "--version"]).splitlines()[0] if shutil.which("swift") else "?",
                **peers.versions}
    commit = output(["git", "-C", PACKAGE, "rev-parse", "--short", "HEAD"]).strip()
    lines = [f"# catgiam beside its peers, {date.today()}", "",
             f"Machine: {began}.", f"Versions: catgiam at {commit}; " + "; ".join(f"{k} {v}" for k, v in versions.items()) + ".",
             f"Command: `Benchmarks/peers/measure.py {' '.join(w for w in sys.argv[1:] if w)}`.", "",
             "Whole processes in turn, files in the page cache; a ratio is the median of the ratios within rounds. catgiam does "
             "everything (start, catalogue, read, validate every byte, load, recognise, derive, duplicates, scenarios, "
             "rates, totals, table); simdjson (DOM) and yyjson only parse and keep nothing. Where the load is not near zero, trust "
             "processor time more than the clock.", ""]
    if peers.missing:
        lines += ["Not measured: " + "; ".join(peers.missing) + ".", ""]
    lines += ["## What is wanted", ""] + targets(table, start, forms) + [""]
    if fields_size:
        lines += [f"Every field of the last set as NDJSON: {fields_size / 1e6:.0f} MB.", ""]
    lines += ["## All figures", ""] + everything(table) + [""]
    lines += ["Start, whole process: " + ", ".join(
        f"{p.name} {1000 * p.median('wall'):.1f} ms ({p.runs[0].peak:.0f} MB)" for p in start.programs) + f" (n = {len(start.programs[0].runs)}).", ""]
    lines += ["Who did what: "] + [f"- {title}: {words}" for title, words in proof.items()] + [""]
    if growth:
        lines += growth.markdown()
    text = "\n".join(lines).rstrip() + "\n"
    if not options.result:
        print(text)
        return
    with open(options.result, "w", encoding="utf-8") as file:
        file.write(text)
    kept = {"date": str(date.today()), "machine": began, "commit": commit,
            "ratios": [{"input": row.title, "program": program.name,
                        "toSimdjson": row.ratio(program.name, "simdjson")[0]}
                       for row in table if row.named("simdjson") for program in row.programs],
            "scaling": growth.json() if growth else None}
    with open(os.path.splitext(options.result)[0] + ".json", "w", encoding="utf-8") as file:
        json.dump(kept, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
