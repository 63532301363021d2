"""Chu-Liu-Edmonds over a dense score matrix, with one root. The Go twin is parse/tree.go."""
import numpy as np


def cle(sc):
    """sc [n+1, n+1]: score of head j for dependent i; row 0 unused. Returns heads."""
    n = sc.shape[0]
    np.fill_diagonal(sc, -1e18)
    heads = sc.argmax(1)
    heads[0] = 0
    cyc = cycle(heads)
    if cyc is None:
        return heads
    inc = np.zeros(n, bool); inc[cyc] = True
    rest = [i for i in range(n) if not inc[i]]
    m = len(rest)
    new = np.full((m + 1, m + 1), -1e18)
    enter, leave = {}, {}
    csum = sc[cyc, heads[cyc]]
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            new[a, b] = sc[i, j]
        if i:
            k = int(np.argmax(sc[i, cyc])); leave[a] = cyc[k]; new[a, m] = sc[i, cyc[k]]
        v = sc[cyc, i] - csum
        k = int(np.argmax(v)); enter[a] = cyc[k]; new[m, a] = v[k]
    h = cle(new)
    out = heads.copy()
    for a, i in enumerate(rest):
        if i:
            out[i] = leave[a] if h[a] == m else rest[h[a]]
    into = h[m]
    out[enter[into]] = rest[into]
    return out


def cycle(heads):
    n = len(heads)
    state = np.zeros(n, int)
    state[0] = 2
    for s in range(1, n):
        p, path = s, []
        while state[p] == 0:
            state[p] = 1; path.append(p); p = heads[p]
        if state[p] == 1:
            return np.array(path[path.index(p):])
        for q in path:
            state[q] = 2
    return None


def decode(sc):
    """sc [n, n+1]: column 0 is the root. Returns n heads with exactly one root."""
    n = sc.shape[0]
    full = np.full((n + 1, n + 1), -1e9)
    full[1:, :] = sc
    h = sc.argmax(1)
    roots = np.where(h == 0)[0]
    if len(roots) == 1:
        g = np.concatenate([[0], h])
        if cycle(g) is None:
            return h
    if len(roots) > 1 or len(roots) == 0:
        pass
    best = cle(full.copy())[1:]
    roots = np.where(best == 0)[0]
    if len(roots) > 1:
        tot, keep = -1e18, None
        for r in roots:
            f = full.copy(); f[1:, 0] = -1e9; f[r + 1, 0] = sc[r, 0]
            g = cle(f)[1:]
            v = sc[np.arange(n), g].sum()
            if v > tot:
                tot, keep = v, g
        best = keep
    return best
