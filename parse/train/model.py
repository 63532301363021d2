"""The tagger, parser and name recogniser: one network, four kinds of head.

Word form -> embedded lower-case form + hashed affixes, shape and exact form -> linear (depends on the word type alone, so
inference caches it) -> window-3 residual convolution -> bidirectional SRU-like layers (Lei et al. 2018) -> UPOS and XPOS
after the second; their soft tags are fed upward -> last layer -> biaffine arcs (Dozat & Manning 2017) and a small relation
network on each token and its chosen head. Names branch off after the second layer into a recurrent layer of their own, which
also sees the word alone; each scheme of names has a linear-chain conditional random field.
"""
import ctypes, os, subprocess, unicodedata
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))


def _lib():
    so = os.path.join("/tmp", f"casus_sru_{os.getuid()}.so")
    subprocess.check_call(["gcc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "-o", so + ".new", HERE + "/sru.c", "-lm"])
    os.replace(so + ".new", so)
    return ctypes.CDLL(so)


LIB = _lib()
LIB.crf.restype = ctypes.c_float
P = lambda t: ctypes.c_void_p(t.data_ptr())
L = ctypes.c_long


class SRU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, x, off, vf, vr, rev):
        n, d = u.shape[0], u.shape[1] // 3
        f, r, c, h = (torch.empty(n, d) for _ in range(4))
        x = x.contiguous()
        LIB.sru_fwd(P(u), P(x), L(d), P(off), L(len(off) - 1), L(d), P(vf), P(vr), P(f), P(r), P(c), P(h), L(d), ctypes.c_int(rev))
        ctx.save_for_backward(u, x, off, vf, vr, f, r, c)
        ctx.rev = rev
        return h

    @staticmethod
    def backward(ctx, gh):
        u, x, off, vf, vr, f, r, c = ctx.saved_tensors
        gh = gh.contiguous()
        d = u.shape[1] // 3
        gu, gx, gvf, gvr = torch.empty_like(u), torch.empty_like(x), torch.zeros(d), torch.zeros(d)
        LIB.sru_bwd(P(u), P(x), L(d), P(off), L(len(off) - 1), L(d), P(vf), P(vr), P(f), P(r), P(c), P(gh), L(d), ctypes.c_int(ctx.rev),
                    P(gu), P(gx), L(d), P(gvf), P(gvr))
        return gu, gx, None, gvf, gvr, None


class CRF(torch.autograd.Function):
    """Mean negative log likelihood of the labelled sentences of a pack."""
    @staticmethod
    def forward(ctx, e, tr, off, y):
        e, tr = e.contiguous(), tr.contiguous()
        ge, gt = torch.zeros_like(e), torch.zeros_like(tr)
        n = max(1, int((y >= 0).sum()))
        l = LIB.crf(P(e), P(tr), P(off), L(len(off) - 1), L(e.shape[1]), P(y), P(ge), P(gt))
        ctx.save_for_backward(ge / n, gt / n)
        return e.new_tensor(l / n)

    @staticmethod
    def backward(ctx, g):
        ge, gt = ctx.saved_tensors
        return ge * g, gt * g, None, None


class Drop(torch.autograd.Function):
    seed = [1]

    @staticmethod
    def forward(ctx, x, p):
        x = x.contiguous()
        Drop.seed[0] += 1
        y, m = torch.empty_like(x), torch.empty(x.shape, dtype=torch.uint8)
        LIB.drop_fwd(P(x), P(y), P(m), L(x.numel()), ctypes.c_float(p), ctypes.c_ulong(Drop.seed[0]))
        ctx.save_for_backward(m)
        ctx.p = p
        return y

    @staticmethod
    def backward(ctx, g):
        m, = ctx.saved_tensors
        g = g.contiguous()
        o = torch.empty_like(g)
        LIB.drop_bwd(P(g), P(o), P(m), L(g.numel()), ctypes.c_float(ctx.p))
        return o, None


def norm(form):
    """Curly quotes and dashes to plain ones, digits to 0. The same function stands in Go (parse/features.go)."""
    return "".join("0" if "0" <= ch <= "9" else FOLD.get(ch, ch) for ch in form)


FOLD = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\u2026": "...", "\u00a0": " "}


def fnv(field, s):
    h = 2166136261
    for b in bytes([field]) + s.encode():
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return h


def shape(s):
    out = []
    for ch in s:
        k = "X" if ch.isupper() else "x" if ch.islower() else "d" if ch == "0" else ch if ord(ch) < 128 else "u"
        if len(out) < 2 or out[-1] != k or out[-2] != k:
            out.append(k)
    return "".join(out[:10])


# name, buckets, width; one hashed feature a line. Prefixes and suffixes are of the folded lower-case form.
HASHED = [("form", 16384, 48), ("p1", 512, 16), ("p2", 2048, 24), ("p3", 8192, 32), ("s1", 512, 16), ("s2", 2048, 24), ("s3", 8192, 40), ("s4", 16384, 40), ("shape", 1024, 24)]
WORD = 120
GLOVE = 100
LEX = 128  # what the name layer sees of a word alone


def features(form):
    f = norm(form)
    low = f.lower()
    v = [f, low[:1], low[:2], low[:3], low[-1:], low[-2:], low[-3:], low[-4:], shape(f)]
    return low, [fnv(i, s) % HASHED[i][1] for i, s in enumerate(v)]


class Net(nn.Module):
    def __init__(self, words, upos, xpos, rels, ners, d=256, layers=3, arc=128, rel=128, drop=0.2, encoder="sru", glove=()):
        super().__init__()
        self.words, self.upos, self.xpos, self.rels, self.ners = words, upos, xpos, rels, ners
        self.d, self.layers, self.arc, self.rel, self.drop = d, layers, arc, rel, drop
        self.encoder = encoder  # "cnn" is the design that docs/decisions/0003-parser.md compares; inference in Go knows "sru" only
        self.index = {w: i for i, w in enumerate(words)}
        self.emb = nn.Embedding(len(words), WORD)
        self.hashed = nn.ModuleList(nn.Embedding(b, w) for _, b, w in HASHED)
        nn.init.normal_(self.emb.weight, std=0.3)
        for e in self.hashed:
            nn.init.normal_(e.weight, std=0.3)
        self.glove = list(glove)  # words of the frozen table; row 0 is that of an unknown word
        self.gindex = {w: i + 1 for i, w in enumerate(self.glove)}
        self.register_buffer("frozen", torch.zeros(len(self.glove) + 1, GLOVE))
        self.inp = nn.Linear(WORD + sum(w for _, _, w in HASHED) + GLOVE, d + LEX)
        self.conv = nn.Linear(3 * d, d)
        h = d // 2
        self.u = nn.ModuleList(nn.ModuleList(nn.Linear(d, 3 * h) for _ in range(2)) for _ in range(layers))
        if encoder == "cnn":
            self.u = nn.ModuleList(nn.Linear(3 * d, d) for _ in range(layers))
        self.v = nn.ParameterList(nn.Parameter(torch.zeros(4, h)) for _ in range(layers))
        for l in self.u if encoder == "sru" else []:
            for lin in l:
                lin.bias.data[h:2 * h] = 0.5
                lin.bias.data[2 * h:] = -0.5
        self.tag = nn.Linear(d, len(upos) + len(xpos))
        self.nin = nn.Linear(d + LEX, d)
        self.nu = nn.ModuleList(nn.Linear(d, 3 * h) for _ in range(2))
        self.nv = nn.Parameter(torch.zeros(4, h))
        for lin in self.nu:
            lin.bias.data[h:2 * h] = 0.5
            lin.bias.data[2 * h:] = -0.5
        self.ner = nn.ModuleDict({k: nn.Linear(d, len(v)) for k, v in ners.items()})
        self.trans = nn.ParameterDict({k: nn.Parameter(torch.zeros(len(v) + 1, len(v))) for k, v in ners.items()})
        self.nfeed = nn.Linear(sum(len(v) for k, v in ners.items() if k != "uner"), len(ners["uner"]), bias=False)
        nn.init.zeros_(self.nfeed.weight)
        self.feed = nn.Linear(len(upos) + len(xpos), d, bias=False)
        self.arc_d, self.arc_h = nn.Linear(d, arc), nn.Linear(d, arc)
        self.bil = nn.Linear(arc, arc)
        self.root = nn.Parameter(torch.randn(d) * 0.1)
        self.rel_d, self.rel_h = nn.Linear(d, rel), nn.Linear(d, rel, bias=False)
        self.rel_out = nn.Linear(rel, len(rels))
        self.cache = {}

    def feats(self, form):
        v = self.cache.get(form)
        if v is None:
            low, hs = features(form)
            v = self.cache[form] = [self.index.get(low, 0)] + hs + [self.gindex.get(low, 0)]
        return v

    def ids(self, sents):
        return torch.tensor([self.feats(f) for s in sents for f in s.form], dtype=torch.long)

    def drop_out(self, x):
        return Drop.apply(x, self.drop) if self.training and self.drop > 0 else x

    def tables(self):
        return [self.emb.weight] + [t.weight for t in self.hashed]

    @torch.no_grad()
    def lookup(self, ids):
        ids = ids.contiguous()
        ts = self.tables() + [self.frozen]
        W = sum(t.shape[1] for t in ts)
        out, col = torch.empty(len(ids), W), 0
        for i, t in enumerate(ts):
            LIB.emb_get(P(t), P(ids[:, i:]), L(ids.shape[1]), L(len(ids)), L(t.shape[1]), P(out), L(W), L(col))
            col += t.shape[1]
        return out

    def encode(self, ids, off, wdrop=0.15):
        n = len(ids)
        if self.training:
            ids = torch.where(torch.rand(ids.shape) < torch.tensor([wdrop, wdrop * 2] + [wdrop / 3] * (ids.shape[1] - 2)), torch.zeros(1, dtype=torch.long), ids)
        e = self.lookup(ids)
        if self.training:
            e.requires_grad_(True)
            self.last = (ids, e)  # the optimiser updates the touched rows itself
        x = self.inp(self.drop_out(e))
        x, lex = x[:, :self.d].contiguous(), x[:, self.d:]
        first, last = torch.ones(n, 1), torch.ones(n, 1)
        first[off[:-1]] = 0
        last[off[1:] - 1] = 0
        window = lambda x: self.drop_out(torch.cat([torch.roll(x, 1, 0) * first, x, torch.roll(x, -1, 0) * last], 1))
        x = x + F.relu(self.conv(window(x)))
        h = self.d // 2
        soft = None
        for i in range(self.layers):
            if i == self.layers - 1:
                tags = self.tag(self.drop_out(x))
                mid = self.names(x, lex, off)
                nu = len(self.upos)
                soft = torch.cat([tags[:, :nu].softmax(1), tags[:, nu:].softmax(1)], 1)
                x = x + self.feed(soft)
            if self.encoder == "cnn":
                x = x + F.relu(self.u[i](window(x)))
                continue
            y = self.drop_out(x)
            v = self.v[i]
            a = SRU.apply(self.u[i][0](y), x[:, :h], off, v[0].contiguous(), v[1].contiguous(), 0)
            b = SRU.apply(self.u[i][1](y), x[:, h:], off, v[2].contiguous(), v[3].contiguous(), 1)
            x = torch.cat([a, b], 1)
        return x, mid, tags

    def names(self, x, lex, off):
        """The name layer, and the scores of each scheme: Universal NER's head also sees what the others make of the token."""
        h = self.d // 2
        z = self.nin(self.drop_out(torch.cat([x, lex], 1)))
        y = self.drop_out(z)
        v = self.nv
        a = SRU.apply(self.nu[0](y), z[:, :h], off, v[0].contiguous(), v[1].contiguous(), 0)
        b = SRU.apply(self.nu[1](y), z[:, h:], off, v[2].contiguous(), v[3].contiguous(), 1)
        y = self.drop_out(torch.cat([a, b], 1))
        out = {k: self.ner[k](y) for k in self.ners}
        out["uner"] = out["uner"] + self.nfeed(torch.cat([out[k].softmax(1) for k in self.ners if k != "uner"], 1))
        return out

    @torch.no_grad()
    def best(self, k, sc, off):
        y, sc, tr = torch.zeros(len(sc), dtype=torch.long), sc.contiguous(), self.trans[k].contiguous()
        LIB.crf_best(P(sc), P(tr), P(off), L(len(off) - 1), L(sc.shape[1]), P(y))
        return y

    def parts(self, x):
        x = self.drop_out(x)
        return (self.drop_out(F.relu(self.arc_d(x))), self.drop_out(F.relu(self.arc_h(x))), self.rel_d(x), self.rel_h(x))

    def rootparts(self):
        r = self.root.unsqueeze(0)
        return F.relu(self.arc_h(r)), self.rel_h(r)

    def arcs(self, ad, ah, off):
        """Padded scores [S, T, T+1] of each head, column 0 the root."""
        lens = (off[1:] - off[:-1]).tolist()
        S, T = len(lens), max(lens)
        rh, _ = self.rootparts()
        q = self.bil(ad)
        idx = torch.zeros(S, T, dtype=torch.long)
        msk = torch.zeros(S, T, dtype=torch.bool)
        ar = torch.arange(T)
        lt = torch.tensor(lens)
        msk = ar[None, :] < lt[:, None]
        idx = torch.where(msk, off[:-1, None] + ar[None, :], torch.zeros(1, dtype=torch.long))
        Q, H = q[idx], torch.cat([rh.expand(S, 1, -1), ah[idx]], 1)
        sc = torch.bmm(Q, H.transpose(1, 2)) * (self.arc ** -0.5)
        m = torch.cat([torch.ones(S, 1, dtype=torch.bool), msk], 1)
        sc = sc.masked_fill(~m[:, None, :], -1e9)
        eye = torch.zeros(T, T + 1, dtype=torch.bool)
        eye[torch.arange(T), torch.arange(T) + 1] = True
        return sc.masked_fill(eye[None], -1e9), msk, idx

    def relscores(self, rd, rh, off, heads, sent):
        """heads: [N] 0 for the root, else 1-based in the sentence; sent: [N] sentence number."""
        _, rr = self.rootparts()
        at = torch.where(heads > 0, off[sent] + heads - 1, torch.zeros(1, dtype=torch.long))
        hv = torch.where((heads > 0)[:, None], rh[at], rr.expand(len(heads), -1))
        return self.rel_out(self.drop_out(F.relu(rd + hv)))
