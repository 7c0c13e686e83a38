#!/usr/bin/env python3
"""Draws what measure.py kept: time by the number of forms, and ratios to simdjson.

    Benchmarks/peers/plot.py RESULT.json OUT.svg

Our own small writer: two charts side by side, no package, the same bytes for the same input. Colours are
those of the HTML report and readable on white and on black."""

import html
import json
import math
import sys

WIDTH, HEIGHT = 960, 392
INK, GRID = "#6b7280", "#9ca3af55"
COLOURS = {"catgiam": "#0f766e", "simdjson": "#b45309", "yyjson": "#9333ea", "cat": "#64748b", "read": "#64748b",
           "labels.py": "#b91c1c", "labels.py --memo": "#b91c1c", "folder": "#0f766e", "one NDJSON file": "#b45309"}

HOLLOW = ("read", "labels.py --memo")


class Drawing:
    def __init__(self):
        self.parts = []

    def text(self, x, y, words, size=12, anchor="start", weight="normal", colour=INK):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" '
                          f'font-weight="{weight}" fill="{colour}">{html.escape(words)}</text>')

    def line(self, x1, y1, x2, y2, colour=GRID, width=1, dash=None):
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
                          f'stroke-width="{width}"{dashes}/>')

    def dot(self, x, y, colour, isHollow=False):
        fill = "none" if isHollow else colour
        self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="{colour}" stroke-width="2"/>')

    def svg(self, title):
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
                f'font-family="system-ui, sans-serif" role="img"><title>{html.escape(title)}</title>\n'
                + "\n".join(self.parts) + "\n</svg>\n")


def seconds_text(value):
    return f"{value:.0f} s" if value >= 10 else f"{value:.1f} s" if value >= 1 else f"{1000 * value:.0f} ms"


def growth(drawing, scaling, left, top, width, height):
    """Both axes logarithmic: a straight line of slope one is linear growth."""
    drawing.text(left, top - 24, "Time by number of forms (1 thread)", 15, weight="bold")
    values = [point["seconds"] for point in scaling["points"]] + list(scaling["million"].values())
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    x = lambda forms: left + (math.log10(forms) - 3) / 3 * width
    y = lambda seconds: top + height - (math.log10(seconds) - low) / (high - low) * height
    for power in range(3, 7):
        drawing.line(x(10**power), top, x(10**power), top + height)
        drawing.text(x(10**power), top + height + 18, f"{10**power:,}", anchor="middle")
    for power in range(low, high + 1):
        drawing.line(left, y(10**power), left + width, y(10**power))
        drawing.text(left - 8, y(10**power) + 4, seconds_text(10.0**power), anchor="end")
    for place, kind in enumerate(scaling["million"]):
        points = [(p["forms"], p["seconds"]) for p in scaling["points"] if p["kind"] == kind]
        colour = COLOURS[kind]
        for (a, s), (b, t) in zip(points, points[1:]):
            drawing.line(x(a), y(s), x(b), y(t), colour, 2)
        last, million = points[-1], scaling["million"][kind]
        drawing.line(x(last[0]), y(last[1]), x(10**6), y(million), colour, 2, dash="4 4")
        for forms, seconds in points:
            drawing.dot(x(forms), y(seconds), colour)
        drawing.dot(x(10**6), y(million), colour, isHollow=True)
        drawing.dot(left + 16, top + 18 + 20 * place, colour)
        drawing.text(left + 28, top + 22 + 20 * place, kind)
        drawing.text(left + 150, top + height - 32 + 18 * place,
                     f"a million: {seconds_text(million)} (estimate)", colour=colour)


def ratios(drawing, rows, left, top, width, height):
    """A line for each input, a dot for each program: to the left of simdjson is faster than only parsing."""
    drawing.text(left - 190, top - 24, "Whole process, simdjson (only parses) = 1", 15, weight="bold")
    inputs = list(dict.fromkeys(row["input"] for row in rows))
    values = [row["toSimdjson"] for row in rows]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    x = lambda ratio: left + (math.log10(ratio) - low) / (high - low) * width
    for power in range(low, high + 1):
        isOne = power == 0
        drawing.line(x(10.0**power), top, x(10.0**power), top + height, INK if isOne else GRID, 1)
        drawing.text(x(10.0**power), top + height + 18, f"{10.0**power:g}", anchor="middle")
    step = height / len(inputs)
    for place, name in enumerate(inputs):
        y = top + (place + 0.5) * step
        drawing.line(left, y, left + width, y)
        drawing.text(left - 8, y + 4, name, 11, anchor="end")
        for row in rows:
            if row["input"] == name and row["program"] not in ("simdjson", "catgiam"):
                drawing.dot(x(row["toSimdjson"]), y, COLOURS[row["program"]], row["program"] in HOLLOW)
        for row in rows:
            if row["input"] == name and row["program"] == "catgiam":
                drawing.dot(x(row["toSimdjson"]), y, COLOURS["catgiam"])
                drawing.text(x(row["toSimdjson"]) + 8, y - 5, f"{row['toSimdjson']:.2f}", 11, weight="bold",
                             colour=COLOURS["catgiam"])
    at = left - 190
    for program in dict.fromkeys(row["program"] for row in rows if row["program"] != "simdjson"):
        drawing.dot(at, top + height + 38, COLOURS[program], program in HOLLOW)
        drawing.text(at + 9, top + height + 42, program, 11)
        at += 26 + 6.2 * len(program)


def main(result, target):
    with open(result, encoding="utf-8") as file:
        kept = json.load(file)
    drawing = Drawing()
    if kept["scaling"]:
        growth(drawing, kept["scaling"], 64, 56, 330, 270)
    ratios(drawing, kept["ratios"], 650, 56, 290, 270)
    drawing.text(64, HEIGHT - 6, f"{kept['date']}, {kept['machine'].split(';')[0]}", 10)
    with open(target, "w", encoding="utf-8") as file:
        file.write(drawing.svg(f"Speed of catgiam, {kept['date']}"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
