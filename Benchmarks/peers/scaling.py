"""Time and memory by the number of forms, and what a question costs that was never seen before."""

import os
import statistics
import subprocess
import sys
from dataclasses import dataclass

SIZES = (1_000, 10_000, 100_000)
MILLION = 1_000_000
# Questions of a generated form that no other form has, unless --distinct says otherwise.
OWN = 6
SHARED = 60
ROUNDS = 3


@dataclass
class Point:
    kind: str
    forms: int
    megabytes: float
    seconds: float
    peak: float


@dataclass
class NewLabels:
    forms: int
    labels: int
    seconds: float  # more than with shared ones
    nanoseconds: float  # for each


@dataclass
class Growth:
    points: list
    labels: list

    def of(self, kind):
        return [point for point in self.points if point.kind == kind]

    def million(self, kind):
        """The last two points carried on in a straight line."""
        a, b = self.of(kind)[-2:]
        slope = (b.seconds - a.seconds) / (b.forms - a.forms)
        memory = (b.peak - a.peak) / (b.forms - a.forms)
        return b.seconds + slope * (MILLION - b.forms), b.peak + memory * (MILLION - b.forms), slope

    def markdown(self):
        lines = ["## By the number of forms", "", "Generated forms, 1 thread, medians of "
                 f"{ROUNDS} rounds in turn; a million is the line through the last two.", "",
                 "| input | forms | MB | s | µs a form | peak MB | bytes a form above the smallest |",
                 "|---|---|---|---|---|---|---|"]
        for kind in dict.fromkeys(point.kind for point in self.points):
            first = self.of(kind)[0]
            for point in self.of(kind):
                more = point.forms - first.forms
                extra = f"{(point.peak - first.peak) * 1e6 / more:.0f}" if more else ""
                lines.append(f"| {kind} | {point.forms:,} | {point.megabytes:.0f} | {point.seconds:.3f} "
                             f"| {1e6 * point.seconds / point.forms:.1f} | {point.peak:.1f} | {extra} |")
            seconds, peak, slope = self.million(kind)
            lines.append(f"| {kind} | {MILLION:,} (estimate) | | {seconds:.0f} | {1e6 * slope:.1f} | {peak:.0f} | |")
        lines += ["", "## A question never seen before", "",
                  f"The same sets as NDJSON, once with {OWN} questions of its own in every form, once with {SHARED} that all "
                  "forms share: the difference over the number of questions (label, key, and a sixth of a heading).", "",
                  "| forms | new questions | s more | ns a question |", "|---|---|---|---|"]
        lines += [f"| {row.forms:,} | {row.labels:,} | {row.seconds:.3f} | {row.nanoseconds:.0f} |" for row in self.labels]
        return lines + [""]

    def json(self):
        return {"points": [vars(point) for point in self.points],
                "million": {kind: self.million(kind)[0] for kind in dict.fromkeys(p.kind for p in self.points)},
                "newLabels": [vars(row) for row in self.labels]}


def beginning(source, target, lines):
    """The first lines of a set."""
    if not os.path.exists(target):
        with open(source, "rb") as whole, open(target, "wb") as part:
            for _, line in zip(range(lines), whole):
                part.write(line)


def apart(source, target):
    """Each line of a set as a file."""
    if not os.path.exists(target):
        os.makedirs(target)
        with open(source, "rb") as lines:
            for number, line in enumerate(lines):
                with open(f"{target}/{number:07}.json", "wb") as file:
                    file.write(line)


def linked(source, target, count):
    """A folder with the first files of another."""
    if not os.path.exists(target):
        os.makedirs(target)
        for name in sorted(os.listdir(source))[:count]:
            os.link(os.path.join(source, name), os.path.join(target, name))


def size(path):
    if os.path.isfile(path):
        return os.path.getsize(path) / 1e6
    return sum(entry.stat().st_size for entry in os.scandir(path)) / 1e6


def measure(options, generator, run):
    folder = os.path.join(options.work, "scaling")
    most = SIZES[-1]

    def generate(place, *more):
        if not os.path.exists(place):
            subprocess.run([generator, "generate", place, "--forms", str(most), "--seed", "1", *more],
                           check=True, stdout=sys.stderr)

    generate(f"{folder}/own", "--ndjson")
    generate(f"{folder}/shared", "--ndjson", "--distinct", str(SHARED))
    apart(f"{folder}/own/forms.ndjson", f"{folder}/files-{most}")
    inputs = {}
    for forms in SIZES:
        if forms < most:
            linked(f"{folder}/files-{most}", f"{folder}/files-{forms}", forms)
        inputs["folder", forms] = f"{folder}/files-{forms}"
        for kind, name in (("one NDJSON file", "own"), ("shared", "shared")):
            path = f"{folder}/{name}/forms-{forms}.ndjson"
            beginning(f"{folder}/{name}/forms.ndjson", path, forms)
            inputs[kind, forms] = path

    runs = {key: [] for key in inputs}
    for _ in range(ROUNDS + 1):  # the first into the cache
        for key, path in inputs.items():
            runs[key].append(run([options.catgiam, "analyze", path, "--threads", "1"], (0,)))
    seconds = {key: statistics.median(r.wall for r in list[1:]) for key, list in runs.items()}
    points = [Point(kind, forms, size(inputs[kind, forms]), seconds[kind, forms],
                    max(r.peak for r in runs[kind, forms]))
              for kind in ("folder", "one NDJSON file") for forms in SIZES]
    labels = []
    for forms in SIZES:
        more = statistics.median(
            a.cpu - b.cpu for a, b in zip(runs["one NDJSON file", forms][1:], runs["shared", forms][1:]))
        new = OWN * forms - SHARED
        labels.append(NewLabels(forms, new, more, 1e9 * more / new))
    return Growth(points, labels)
