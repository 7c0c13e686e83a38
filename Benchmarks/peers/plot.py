#!/usr/bin/env python3
"""Draws what measure.py kept: time by the number of forms, and ratios to simdjson.

    Benchmarks/peers/plot.py RESULT.json OUT.svg

Our own small writer: two charts side by side, no package, the same bytes for the same input. Colours are
those of the HTML report and readable on white and on black."""

import html
import json
import math
import sys

WIDTH, HEIGHT = 960, 380
INK, GRID = "#6b7280", "#9ca3af55"
COLOURS = {"catgiam": "#0f766e", "simdjson": "#b45309", "yyjson": "#9333ea", "cat": "#64748b", "read": "#64748b",
           "labels.py": "#b91c1c", "labels.py --memo": "#b91c1c", "folder": "#0f766e", "one NDJSON file": "#b45309"}


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

    def box(self, x, y, width, height, colour):
        self.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(0, width):.1f}" height="{height:.1f}" '
                          f'rx="2" fill="{colour}"/>')

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
        drawing.text(left + 28, top + 22 + 20 * place,
                     f"{kind}: 100,000 in {seconds_text(last[1])}, a million in {seconds_text(million)} (estimate)")


def bars(drawing, ratios, left, top, width, height):
    drawing.text(left, top - 24, "Whole analysis against a parser that only parses (simdjson = 1)", 15, weight="bold")
    inputs = list(dict.fromkeys(row["input"] for row in ratios))
    shown = [(name, [row for row in ratios if row["input"] == name and row["program"] in ("catgiam", "simdjson")])
             for name in inputs]
    most = max(row["toSimdjson"] for _, rows in shown for row in rows) * 1.12
    step = height / len(shown)
    for place, (name, rows) in enumerate(shown):
        y = top + place * step
        drawing.text(left - 8, y + step / 2 + 4, name, 11, anchor="end")
        for row in rows:
            thick = step / 2 - 4
            at = y + 3 + (thick + 1) * (row["program"] == "simdjson")
            drawing.box(left, at, row["toSimdjson"] / most * width, thick, COLOURS[row["program"]])
            drawing.text(left + row["toSimdjson"] / most * width + 5, at + thick / 2 + 4,
                         f"{row['program']} {row['toSimdjson']:.2f}", 11)
    drawing.line(left, top, left, top + height, INK)


def main(result, target):
    with open(result, encoding="utf-8") as file:
        kept = json.load(file)
    drawing = Drawing()
    if kept["scaling"]:
        growth(drawing, kept["scaling"], 64, 56, 330, 270)
    bars(drawing, kept["ratios"], 640, 56, 290, 290)
    drawing.text(64, HEIGHT - 8, f"{kept['date']}, {kept['machine'].split(';')[0]}", 10)
    with open(target, "w", encoding="utf-8") as file:
        file.write(drawing.svg(f"Speed of catgiam, {kept['date']}"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
