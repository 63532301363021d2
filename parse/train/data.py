"""Reads the training corpora (CoNLL-U, IOB2, GMB's CSV) into one shape. Corpora stay outside the repository."""
import csv, glob, os, random


class Sent:
    """form, upos, xpos, head, rel: lists by token; ner: {head name: BIO labels}. Absent layers are None."""
    __slots__ = ("form", "upos", "xpos", "head", "rel", "ner", "lemma", "feats", "w")

    def __init__(self, form, upos=None, xpos=None, head=None, rel=None, ner=None, lemma=None, feats=None, w=1.0):
        self.form, self.upos, self.xpos, self.head, self.rel, self.ner = form, upos, xpos, head, rel, ner or {}
        self.lemma, self.feats, self.w = lemma, feats, w


def conllu(path):
    out, cur = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if cur:
                out.append(make(cur)); cur = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                cur.append(c)
    if cur:
        out.append(make(cur))
    return out


def make(rows):
    g = lambda i: [r[i] for r in rows]
    return Sent(g(1), g(3), g(4), [int(r[6]) for r in rows], g(7), lemma=g(2), feats=g(5))


def iob2(path):
    out, forms, tags = [], [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if forms:
                out.append((forms, tags)); forms, tags = [], []
        elif line[0] != "#":
            c = line.split("\t")
            forms.append(c[1]); tags.append("O" if c[2].endswith("-O") else c[2])
    if forms:
        out.append((forms, tags))
    return out


def wikigold(path):
    out, forms, tags = [], [], []
    for line in open(path, encoding="utf-8"):
        p = line.split()
        if len(p) < 2:
            if forms:
                out.append((forms, bio(tags))); forms, tags = [], []
        elif p[0] != "-DOCSTART-":
            forms.append(p[0]); tags.append(p[1])
    if forms:
        out.append((forms, bio(tags)))
    return out


def bio(tags):
    out, prev = [], "O"
    for t in tags:
        k = t[2:].replace("MISC", "OTH")
        out.append("O" if t == "O" else ("I-" if prev == k else "B-") + k)
        prev = "" if t == "O" else k
    return out


def gmb(path):
    out, f, x, t = [], [], [], []
    for row in csv.reader(open(path, encoding="latin-1")):
        if row[0].startswith("Sentence:") and f:
            out.append(Sent(f, xpos=x, ner={"gmb": t})); f, x, t = [], [], []
        if row[0] == "Sentence #" or not row[1]:
            continue
        f.append(row[1]); x.append({"LRB": "-LRB-", "RRB": "-RRB-", ";": ":"}.get(row[2], row[2])); t.append(row[3])
    out.append(Sent(f, xpos=x, ner={"gmb": t}))
    return out


TITLES = set("""Mr. Mrs. Ms. Dr. President Prime prime Minister minister General Secretary Senator Vice King Queen Prince Pope Chancellor Governor Ambassador
Colonel Lieutenant Captain Major Admiral Judge Premier Foreign Defense Interior Chief Representative Congressman Emir Sheikh Ayatollah Cardinal Archbishop""".split())


def as_uner(s):
    """GMB's names by the guidelines of Universal NER: titles are no part of a person's name, adjectives and demonyms are OTH, and
    times, works, events and nature are left open ("?", no loss)."""
    out, prev = [], "O"
    for f, x, t in zip(s.form, s.xpos, s.ner["gmb"]):
        k = t[2:]
        if k in ("tim", ""):
            v = "O"
        elif k == "per":
            v = "O" if f in TITLES else "PER"
        elif k == "org":
            v = "ORG"
        elif k == "geo":
            v = "LOC"
        elif k == "gpe":
            v = "OTH" if x in ("JJ", "NNS", "NNPS", "NN") else "LOC"
        else:
            v = "?"
        if v in "O?":
            out.append(v); prev = "O"
            continue
        out.append(("I-" if prev == v and t[0] == "I" else "B-") + v)
        prev = v
    return out


def gum_splits(root):
    name, sp = None, {}
    for line in open(root + "/splits.md"):
        line = line.strip()
        if line.startswith("## "):
            name = line[3:]
        elif line.startswith("* "):
            sp[line[2:]] = name
    return sp


def attach(sents, tagged, key):
    """Lays NER tags over parsed sentences of the same text; a sentence whose tokens differ stays without."""
    by = {tuple(f): t for f, t in tagged}
    n = 0
    for s in sents:
        t = by.get(tuple(s.form))
        if t:
            s.ner[key] = t; n += 1
    return n


def load(base, map_names=False):
    """All corpora under base ($CASUS_DATA/data): dict of split name to list of Sent. map_names lets the Universal NER head learn from GMB too."""
    p = base + "/parse/"
    d = {k: conllu(f"{p}ud-ewt/en_ewt-ud-{k}.conllu") for k in ("train", "dev", "test")}
    d = {"ewt-" + k: v for k, v in d.items()}
    sp = gum_splits(p + "gum-open")
    for k in ("train", "dev", "test"):
        d["gum-" + k] = []
    for f in sorted(glob.glob(p + "gum-open/*.conllu")):
        d["gum-" + sp[os.path.basename(f)[:-7]]] += conllu(f)
    n = base + "/ner/"
    for k in ("train", "dev", "test"):
        f = glob.glob(f"{n}uner-ewt/en_ewt-ud-{k}*.iob2")[0]
        attach(d["ewt-" + k], iob2(f), "uner")
    g = gmb(n + "gmb/ner_dataset.csv")
    cut = len(g) * 9 // 10
    d["gmb-train"], d["gmb-test"] = g[:cut], g[cut:]
    for s in d["gmb-train"] if map_names else []:
        s.ner["uner"] = as_uner(s)
    d["wikigold"] = [Sent(f, ner={"uner": t}) for f, t in wikigold(n + "wikigold/wikigold.conll.txt")]
    return d
