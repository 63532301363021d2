"""Writes a trained model as the integer file that package parse embeds.

  python3 export.py MODEL.pt ../model.bin

Layout: "CASUSLM2", uint32 length of a JSON header, the header, then tensors at 64-byte boundaries counted from the end of the
header, little endian. Matrices are int16 rows with one float32 scale a row, padded to whole multiples of 16 columns and 4 rows;
a row's absolute sum stays below 2^31 / 2047, so that a product with 12-bit activations can't overflow 32 bits. Embedding tables
are int8 with one float32 scale a row. GloVe's words stand one a line in order of their bytes; row 0 of their table is the unknown word's.
Of the name schemes Universal NER's comes first; the others feed it.
"""
import hashlib, json, struct, sys
import numpy as np
import torch
import train
from model import GLOVE, HASHED, LEX, WORD

ACT = 2047  # largest activation in Go


def up(n, k):
    return (n + k - 1) // k * k


class File:
    def __init__(self):
        self.dir, self.data = {}, bytearray()

    def add(self, name, arr):
        self.data += b"\0" * (-len(self.data) % 64)
        self.dir[name] = [len(self.data), arr.size]
        self.data += arr.astype(arr.dtype.newbyteorder("<")).tobytes()

    def matrix(self, name, w, b=None):
        w = w.detach().numpy().astype(np.float64)
        o, k = w.shape
        top, l1 = np.abs(w).max(1), np.abs(w).sum(1)
        lim = (2 ** 31 - 1) / ACT
        scale = np.maximum(np.maximum(top / 8191, l1 / (lim * 0.99)), 1e-12)
        q = np.rint(w / scale[:, None])
        assert (np.abs(q).sum(1) * ACT < 2 ** 31).all() and np.abs(q).max() <= 32767
        Q = np.zeros((up(o, 4), up(k, 16)), np.int16)
        Q[:o, :k] = q
        S = np.zeros(up(o, 4), np.float32); S[:o] = scale
        B = np.zeros(up(o, 4), np.float32)
        if b is not None: B[:o] = b.detach().numpy()
        self.add(name + ".w", Q); self.add(name + ".s", S); self.add(name + ".b", B)

    def table(self, name, t):
        w = t.detach().numpy()
        s = np.maximum(np.abs(w).max(1) / 127, 1e-12)
        self.add(name + ".w", np.rint(w / s[:, None]).astype(np.int8)); self.add(name + ".s", s.astype(np.float32))


def main():
    net = train.restore(sys.argv[1]); net.eval()
    f = File()
    f.table("word", net.emb.weight)
    for (n, _, _), t in zip(HASHED, net.hashed):
        f.table("hash." + n, t.weight)
    f.matrix("inp", net.inp.weight, net.inp.bias)
    d = net.d
    w = net.conv.weight
    f.matrix("conv", torch.cat([w[:, :d], w[:, d:2 * d], w[:, 2 * d:]]), torch.cat([torch.zeros(d), net.conv.bias, torch.zeros(d)]))
    for i in range(net.layers):
        f.matrix(f"sru{i}", torch.cat([net.u[i][0].weight, net.u[i][1].weight]), torch.cat([net.u[i][0].bias, net.u[i][1].bias]))
        f.add(f"sru{i}.v", net.v[i].detach().numpy().reshape(-1))
    f.table("glove", net.frozen)
    assert net.glove == sorted(net.glove, key=str.encode) and not any("\n" in w for w in net.glove)
    f.add("glove.words", np.frombuffer("".join(w + "\n" for w in net.glove).encode(), np.uint8))
    f.matrix("nin", net.nin.weight, net.nin.bias)
    f.matrix("nsru", torch.cat([net.nu[0].weight, net.nu[1].weight]), torch.cat([net.nu[0].bias, net.nu[1].bias]))
    f.add("nsru.v", net.nv.detach().numpy().reshape(-1))
    heads = [net.ner[k] for k in net.ners]
    f.matrix("names", torch.cat([h.weight for h in heads]), torch.cat([h.bias for h in heads]))
    f.matrix("nfeed", net.nfeed.weight)
    for k in net.ners:
        f.add("trans." + k, net.trans[k].detach().numpy().reshape(-1))
    f.matrix("tags", net.tag.weight, net.tag.bias)
    f.matrix("feed", net.feed.weight)
    f.matrix("parts", torch.cat([net.arc_d.weight, net.arc_h.weight, net.rel_d.weight, net.rel_h.weight]),
             torch.cat([net.arc_d.bias, net.arc_h.bias, net.rel_d.bias, torch.zeros(net.rel)]))
    f.matrix("bil", net.bil.weight, net.bil.bias)
    f.add("root", net.root.detach().numpy())
    f.matrix("rels", net.rel_out.weight, net.rel_out.bias)
    head = dict(dim=d, layers=net.layers, arc=net.arc, rel=net.rel, lex=LEX, glove=GLOVE, word=WORD, hashed=HASHED, words=net.words, upos=net.upos, xpos=net.xpos, rels=net.rels,
                ners=[[k, v] for k, v in net.ners.items()], tensors=f.dir)
    j = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    j += b" " * (-(12 + len(j)) % 64)
    out = b"CASUSLM2" + struct.pack("<I", len(j)) + j + bytes(f.data)
    open(sys.argv[2], "wb").write(out)
    print(len(out), "bytes", hashlib.sha256(out).hexdigest()[:12])


if __name__ == "__main__":
    main()
