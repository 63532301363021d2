"""The second design that docs/decisions/0003-parser.md weighs: a greedy arc-hybrid transition parser (Kiperwasser & Goldberg 2016)
over the same encoder, with a static oracle. Not used by the product.

  python3 transition.py --data $CASUS_DATA/data [--epochs 7]
"""
import argparse, random, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import data, train
from model import Net, features
import collections

PAD = -1


def oracle(heads):
    """Arc-hybrid actions for 1-based heads (0 root): list of (s2, s1, s0, b0, action, dep) with action 0 shift, 1 left, 2 right; None if non-projective."""
    n = len(heads)
    left = [0] * (n + 1)
    for h in heads: left[h] += 1
    stack, b, out = [0], 1, []
    get = lambda i: stack[-i] if len(stack) >= i else PAD
    while b <= n or len(stack) > 1:
        st = (get(3), get(2), get(1), b if b <= n else PAD)
        s0 = stack[-1]
        if s0 and b <= n and heads[s0 - 1] == b and left[s0] == 0:
            out.append(st + (1, s0)); stack.pop(); left[b] -= 1
        elif len(stack) > 1 and heads[s0 - 1] == stack[-2] and left[s0] == 0:
            out.append(st + (2, s0)); stack.pop(); left[stack[-1]] -= 1
        elif b <= n:
            out.append(st + (0, 0)); stack.append(b); b += 1
        else:
            return None
    return out


class Trans(nn.Module):
    def __init__(self, d, rels, hidden=256):
        super().__init__()
        self.slot = nn.Linear(d, 4 * hidden)
        self.pad = nn.Parameter(torch.zeros(2, d))
        self.out = nn.Linear(hidden, 1 + 2 * rels)
        self.hidden = hidden

    def table(self, x):
        """Per token and slot, its share of the hidden layer: computed once, then only added up (Chen & Manning's trick)."""
        return self.slot(torch.cat([self.pad, x])).view(-1, 4, self.hidden)

    def score(self, tab, idx):
        return self.out(F.relu(sum(tab[idx[:, k], k] for k in range(4))))


def rows(b, off, orc):
    """Index rows into the table: 0 pad, 1 root, 2+i token i."""
    m = lambda v, base: 0 if v == PAD else 1 if v == 0 else base + v + 1
    return [[m(st[k], int(off[q])) for k in range(4)] for q, s in enumerate(b) for st in orc[id(s)]]


@torch.no_grad()
def greedy(net, tr, sents, rels):
    net.eval(); tr.eval(); ua = la = n = 0
    R = len(rels)
    for i in range(0, len(sents), 64):
        b = sents[i:i + 64]
        off = train.offsets(b)
        x, _, _ = net.encode(net.ids(b), off)
        tab = tr.table(x)
        conf = [([0], 1, [0] * len(s.form), [0] * len(s.form)) for s in b]
        live = list(range(len(b)))
        while live:
            idx = []
            for q in live:
                st, bb, _, _ = conf[q]; base = int(off[q]); L = len(b[q].form)
                g = lambda k: 0 if len(st) < k else 1 if st[-k] == 0 else base + st[-k] + 1
                idx.append([g(3), g(2), g(1), base + bb + 1 if bb <= L else 0])
            sc = tr.score(tab, torch.tensor(idx)).numpy()
            nxt = []
            for r, q in enumerate(live):
                st, bb, h, rl = conf[q]; L = len(b[q].form); v = sc[r]
                opts = []
                if bb <= L: opts.append((v[0], 0, 0))
                if st[-1] and bb <= L:
                    k = int(v[1:1 + R].argmax()); opts.append((v[1 + k], 1, k))
                if len(st) > 1 and not (st[-2] == 0 and bb <= L):
                    k = int(v[1 + R:].argmax()); opts.append((v[1 + R + k], 2, k))
                _, a, k = max(opts)
                if a == 0: st.append(bb); bb += 1
                elif a == 1: h[st[-1] - 1] = bb; rl[st[-1] - 1] = k; st.pop()
                else: h[st[-1] - 1] = st[-2]; rl[st[-1] - 1] = k; st.pop()
                conf[q] = (st, bb, h, rl)
                if bb <= L or len(st) > 1: nxt.append(q)
            live = nxt
        for s, (_, _, h, rl) in zip(b, conf):
            n += len(h); ua += sum(x == y for x, y in zip(h, s.head)); la += sum(x == y and rels[k] == r for x, y, k, r in zip(h, s.head, rl, s.rel))
    return f"uas {100 * ua / n:.2f} las {100 * la / n:.2f}"


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True); ap.add_argument("--epochs", type=int, default=7); ap.add_argument("--gmb", type=int, default=120000)
    a = ap.parse_args()
    torch.set_num_threads(1); torch.manual_seed(1); rng = random.Random(1)
    d = data.load(a.data)
    gold = d["ewt-train"] + d["gum-train"]
    orc = {id(s): oracle(s.head) for s in gold}
    good = [s for s in gold if orc[id(s)]]
    print("projective", len(good), "of", len(gold), flush=True)
    cnt = collections.Counter(features(f)[0] for s in gold + d["wikigold"] for f in s.form)
    big = collections.Counter(features(f)[0] for s in d["gmb-train"] for f in s.form)
    words = ["<unk>"] + sorted(w for w in set(cnt) | set(big) if cnt[w] >= 2 or big[w] >= 3)
    ners = {"uner": train.vocab_ner(d["ewt-train"], "uner"), "gmb": train.vocab_ner(d["gmb-train"], "gmb")}
    net = Net(words, train.vocab(gold, "upos"), train.vocab(gold, "xpos"), train.vocab(gold, "rel"), ners)
    tr = Trans(net.d, len(net.rels))
    cod = train.Coder(net)
    net.trans = tr
    opt = train.Adam(net)
    rid = cod.rels
    R = len(net.rels)
    step, total = 0, None
    for ep in range(a.epochs):
        t0 = time.time()
        extra, n = [], 0
        for s in rng.sample(d["gmb-train"], len(d["gmb-train"])):
            extra.append(s); n += len(s.form)
            if n >= a.gmb: break
        work = train.batches(good, 900, rng) + train.batches(d["wikigold"] + extra, 900, rng)
        rng.shuffle(work); net.train(); total = total or len(work) * a.epochs
        for b in work:
            opt.zero()
            off = train.offsets(b)
            if b[0].head is None:
                l = train.loss(net, cod, b)
            else:
                heads = [s.head for s in b]
                for s in b: s.head = None
                x, mid, tags = net.encode(net.ids(b), off)
                for s, h in zip(b, heads): s.head = h
                nu = len(net.upos)
                l = F.cross_entropy(tags[:, :nu], cod.gold(b, "upos", cod.upos)) + F.cross_entropy(tags[:, nu:], cod.gold(b, "xpos", cod.xpos), ignore_index=-100)
                act = [0 if st[4] == 0 else 1 + (st[4] - 1) * R + rid[s.rel[st[5] - 1]] for s in b for st in orc[id(s)]]
                l = l + 2 * F.cross_entropy(tr.score(tr.table(net.drop_out(x)), torch.tensor(rows(b, off, orc))), torch.tensor(act))
            l.backward(); step += 1
            opt.step(2e-3 * min(1, step / 200) * max(0, 1 - step / total))
        print(f"epoch {ep + 1} {time.time() - t0:.0f}s ewt-dev {greedy(net, tr, d['ewt-dev'], net.rels)}", flush=True)
    print("ewt-test", greedy(net, tr, d["ewt-test"], net.rels), "gum-test", greedy(net, tr, d["gum-test"], net.rels))


if __name__ == "__main__":
    main()
