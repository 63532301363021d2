"""Reads exports with Python's own modules and writes, for each, the columns and cells that other readers must agree on."""
import csv
import json
import sys
import xml.etree.ElementTree as ET

csv.field_size_limit(1 << 30)


def cell(v):
    if v is None:
        return ""
    if isinstance(v, float) and v == int(v):
        v = int(v)
    return str(v).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def put(name, header, rows):
    with open(name, "w", encoding="utf-8", newline="\n") as f:
        for r in [header] + rows:
            f.write("\t".join(cell(v) for v in r) + "\n")


SHARED = ["id", "kind", "article", "type", "actor_code", "date", "low", "quote"]  # of csv, jsonl and parquet


def codes(ps):
    return "; ".join(p.get("code", "") for p in ps or [])


def from_jsonl():
    rows = []
    for line in open("jsonl", encoding="utf-8"):
        r = json.loads(line)
        rows.append([r["id"], r["kind"], r["article"], r.get("type"), codes(r.get("actor")), r.get("date"), r.get("low"), r["evidence"]["quote"]])
    put("jsonl.python", SHARED, rows)


def from_csv(name, keep=None, **how):
    meta = json.load(open(name + ".meta.json"))
    with open(name, encoding="utf-8", newline="") as f:
        rows = list(csv.reader(f, **how))
    header = meta["columns"]
    if name not in ("gdelt-events", "gdelt-mentions"):
        assert rows[0] == header, (name, rows[0])
        rows = rows[1:]
    assert len(rows) == meta["rows"] > 0, (name, len(rows), meta["rows"])
    assert all(len(r) == len(header) for r in rows), name
    at = [header.index(k) for k in keep or header]
    put(name + ".python", keep or header, [[r[i] for i in at] for r in rows])


def from_geojson():
    meta, g = json.load(open("geojson.meta.json")), json.load(open("geojson", encoding="utf-8"))
    assert g["type"] == "FeatureCollection" and len(g["features"]) == meta["rows"] > 0
    for f in g["features"]:
        assert f["type"] == "Feature" and f["properties"]["precision"]
        if f["geometry"] is not None:
            lon, lat = f["geometry"]["coordinates"]
            assert f["geometry"]["type"] == "Point" and -180 <= lon <= 180 and -90 <= lat <= 90
            assert f["properties"]["precision"] not in ("country", "unknown")


def from_atom():
    ns = "{http://www.w3.org/2005/Atom}"
    meta, feed = json.load(open("atom.meta.json")), ET.parse("atom").getroot()
    entries = feed.findall(ns + "entry")
    assert feed.tag == ns + "feed" and len(entries) == meta["rows"] > 0
    for e in [feed] + entries:  # RFC 4287: each has exactly one of these
        for k in ("id", "title", "updated"):
            assert len(e.findall(ns + k)) == 1, (e.tag, k)
    assert len({e.find(ns + "id").text for e in entries}) == len(entries)


def from_plover():
    meta, events = json.load(open("plover.meta.json")), json.load(open("plover", encoding="utf-8"))
    assert isinstance(events, list) and len(events) >= meta["rows"] > 0


from_jsonl()
from_csv("csv", SHARED)
for table in ("ucdp", "acled"):
    from_csv(table)
for table in ("icews", "polecat", "gdelt-events", "gdelt-mentions"):
    from_csv(table, delimiter="\t", quoting=csv.QUOTE_NONE)
from_geojson()
from_atom()
from_plover()
