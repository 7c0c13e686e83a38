#!/usr/bin/env python3
"""What one would write instead of catgiam in an afternoon: parse with orjson, look every label up in a list of
wordings, exactly once folded and nearly with rapidfuzz, count repeats and the share of known fields.

    labels.py WORDINGS.tsv FOLDER|SET.ndjson [--memo]

WORDINGS.tsv holds `item<TAB>wording` lines. It says far less than catgiam does: no subjects, no
lookups, no scenarios, no branches. --memo remembers what was found for a label."""

import functools
import os
import sys
import unicodedata

import orjson
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extractOne


def folded(text):
    """Lower case without marks and punctuation, single blanks."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


class Wordings:
    def __init__(self, path):
        self.items = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                item, wording = line.rstrip("\n").split("\t")
                self.items.setdefault(folded(wording), item)
        self.known = list(self.items)

    def item(self, label):
        words = folded(label)
        if not words or words in self.items:
            return self.items.get(words)
        near = extractOne(
            words, self.known, scorer=Levenshtein.distance, score_cutoff=2 if len(words) > 7 else 1)
        return self.items[near[0]] if near else None


def labels(components):
    for component in components:
        if component.get("input") and component.get("type") != "button":
            yield component.get("label", "")
        yield from labels(component.get("components", ()))
        for column in component.get("columns", ()):
            yield from labels(column.get("components", ()))


def texts(path):
    if os.path.isdir(path):
        for name in sorted(os.listdir(path)):
            with open(os.path.join(path, name), "rb") as file:
                yield file.read()
    else:
        with open(path, "rb") as lines:
            yield from lines


def main(wordings, path, remembers):
    item = Wordings(wordings).item
    if remembers:
        item = functools.cache(item)
    forms = fields = known = repeated = 0
    rates = []
    for text in texts(path):
        items = [item(label) for label in labels(orjson.loads(text).get("components", ()))]
        found = [item for item in items if item is not None]
        forms += 1
        fields += len(items)
        known += len(found)
        repeated += len(found) - len(set(found))
        rates.append(len(found) / len(items) if items else 0)
    print(f"forms {forms} fields {fields} known {known} repeated {repeated} "
          f"mean {sum(rates) / max(1, forms):.4f}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--memo" in sys.argv)
