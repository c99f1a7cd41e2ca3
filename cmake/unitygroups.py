#!/usr/bin/env python3
"""Puts the sources of one library into groups that are compiled as one: prints `group;file` per line.

A file whose anonymous namespace names something that another file says, or that the headers of another file declare,
never comes into one group with it, so that joining them means what compiling them one by one means. A group has at most
as many files as the second argument says; the first one is the folder that includes start from.
"""
import functools
import os
import re
import sys


def text_of(path):
    with open(path, encoding="utf-8") as source:
        return source.read()


def names_of(text):
    """What the file names for itself: everything at the margin of its anonymous namespaces."""
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text, flags=re.S)
    names = set()
    for body in re.findall(r"^namespace \{\n(.*?)^\} // namespace$", text, re.S | re.M):
        for line in body.split("\n"):
            if not re.match(r"[A-Za-z_]", line) or line.startswith("using namespace"):
                continue
            named = (re.match(r"(?:class|struct|enum(?: class)?|using)\s+(\w+)", line)
                     or re.match(r"[^=({]*?\b(?!void\b)(\w+)\s*\(", line) or re.match(r".*?\b(\w+)\s*(?:\{|=|\[|;)", line))
            if named:
                names.add(named.group(1))
    names |= set(re.findall(r"^class (\w+) (?:final )?: public QObject", text, re.M))
    names |= set(re.findall(r"^(Q_DECLARE_METATYPE\(\w+\))", text, re.M))
    return names | set(re.findall(r"^(?:static|#define)\s+(?:\w+\s+)*?(\w+)[(\s]", text, re.M))


def words_of(text):
    """Every name that the file says by itself; not members, and nothing of a named space."""
    return set(re.findall(r"(?<![\w.:>])(?<!->)([A-Za-z_]\w*)", re.sub(r"//.*|\"(?:[^\"\\\n]|\\.)*\"", "", text)))


@functools.lru_cache(maxsize=None)
def headers_of(root, path):
    """All headers of the project that the file reads, directly or not."""
    found = set()
    for include in re.findall(r'^#include "([^"]+\.h)"', text_of(path), re.M):
        header = os.path.join(root, include)
        if os.path.exists(header):
            found |= {header} | headers_of(root, header)
    return frozenset(found)


@functools.lru_cache(maxsize=None)
def declared_by(header):
    """What the header declares at the margin: functions, types, constants."""
    return frozenset(re.findall(r"^[A-Za-z_].*?\b(\w+)\s*(?:\(|\{|=|;|$)", text_of(header), re.M))


def main(root, most, paths):
    groups = []
    for path in paths:
        text = text_of(path)
        names, words = names_of(text), words_of(text)
        words = words.union(names, *(declared_by(header) for header in headers_of(root, path)))
        group = next((g for g in groups if len(g["files"]) < most and not g["names"] & words and not g["words"] & names),
                     None)
        if group is None:
            group = {"files": [], "names": set(), "words": set()}
            groups.append(group)
        group["files"].append(path)
        group["names"] |= names
        group["words"] |= words
    for number, group in enumerate(groups):
        for path in group["files"]:
            print(f"group{number};{path}")


main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
