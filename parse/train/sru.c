/* Bidirectional light recurrence (SRU, Lei et al. 2018) over packed sentences,
 * forward and backward, called from train.py through ctypes.
 *
 * u   [N, 3*d]  pre-activations: candidate, forget gate, reset gate
 * x   [N, d]    highway input (row stride xs)
 * off [S+1]     first token of each sentence
 * vf, vr [d]    recurrent gate weights
 * c, h [N, d]   out (h row stride hs)
 * rev           1 for right-to-left
 */
#include <math.h>
#include <string.h>
static inline float sg(float z) { return 1.0f / (1.0f + expf(-z)); }

void sru_fwd(const float *u, const float *x, long xs, const long *off, long S, long d, const float *vf, const float *vr,
             float *f, float *r, float *c, float *h, long hs, int rev) {
  static const float zero[4096];
  for (long s = 0; s < S; s++) {
    long a = off[s], b = off[s + 1];
    const float *cp = zero;
    for (long k = 0; k < b - a; k++) {
      long t = rev ? b - 1 - k : a + k;
      const float *ut = u + t * 3 * d, *xt = x + t * xs;
      float *ct = c + t * d, *ht = h + t * hs, *ft = f + t * d, *rt = r + t * d;
      for (long j = 0; j < d; j++) {
        float fj = sg(ut[d + j] + vf[j] * cp[j]), rj = sg(ut[2 * d + j] + vr[j] * cp[j]);
        float cj = fj * cp[j] + (1 - fj) * ut[j];
        ft[j] = fj; rt[j] = rj; ct[j] = cj;
        ht[j] = rj * cj + (1 - rj) * xt[j];
      }
      cp = ct;
    }
  }
}

void sru_bwd(const float *u, const float *x, long xs, const long *off, long S, long d, const float *vf, const float *vr,
             const float *f, const float *r, const float *c, const float *gh, long hs, int rev,
             float *gu, float *gx, long gxs, float *gvf, float *gvr) {
  static const float zero[4096];
  float gc[4096];
  for (long s = 0; s < S; s++) {
    long a = off[s], b = off[s + 1];
    memset(gc, 0, sizeof(float) * d);
    for (long k = b - a - 1; k >= 0; k--) {
      long t = rev ? b - 1 - k : a + k, tp = rev ? t + 1 : t - 1;
      const float *cp = k ? c + tp * d : zero;
      const float *ut = u + t * 3 * d, *xt = x + t * xs, *ft = f + t * d, *rt = r + t * d, *ct = c + t * d, *g = gh + t * hs;
      float *gut = gu + t * 3 * d, *gxt = gx + t * gxs;
      for (long j = 0; j < d; j++) {
        float rj = rt[j], fj = ft[j];
        float gr = g[j] * (ct[j] - xt[j]) * rj * (1 - rj);
        float gcj = gc[j] + g[j] * rj;
        float gf = gcj * (cp[j] - ut[j]) * fj * (1 - fj);
        gxt[j] = g[j] * (1 - rj);
        gut[j] = gcj * (1 - fj);
        gut[d + j] = gf;
        gut[2 * d + j] = gr;
        gvf[j] += gf * cp[j];
        gvr[j] += gr * cp[j];
        gc[j] = gcj * fj + gf * vf[j] + gr * vr[j];
      }
    }
  }
}

/* Inverted dropout in place of torch's, whose random numbers cost more than the network. mask is kept for the way back. */
static inline unsigned long next(unsigned long *s) {
  unsigned long x = *s;
  x ^= x << 13; x ^= x >> 7; x ^= x << 17;
  return *s = x;
}
void drop_fwd(const float *x, float *y, unsigned char *mask, long n, float p, unsigned long seed) {
  unsigned long s[8];
  for (int i = 0; i < 8; i++) { s[i] = seed * 0x9E3779B97F4A7C15ul + i * 0xBF58476D1CE4E5B9ul + 1; for (int j = 0; j < 8; j++) next(&s[i]); }
  unsigned cut = (unsigned)(p * 65536);
  float k = 1 / (1 - p);
  long i = 0;
  for (; i + 32 <= n; i += 32) {
    unsigned short r[32];
    for (int j = 0; j < 8; j++) { unsigned long v = next(&s[j]); memcpy(r + 4 * j, &v, 8); }
    for (int j = 0; j < 32; j++) { mask[i + j] = r[j] >= cut; y[i + j] = x[i + j] * (mask[i + j] ? k : 0); }
  }
  for (; i < n; i++) { unsigned long v = next(&s[0]); mask[i] = (v & 65535) >= cut; y[i] = x[i] * (mask[i] ? k : 0); }
}
void drop_bwd(const float *g, float *o, const unsigned char *mask, long n, float p) {
  float k = 1 / (1 - p);
  for (long i = 0; i < n; i++) o[i] = g[i] * (mask[i] ? k : 0);
}

/* Adam on a dense tensor. */
void adam(float *w, const float *g, float *m, float *v, long n, float lr, float b1, float b2, float c1, float c2, float eps, float scale) {
  for (long i = 0; i < n; i++) {
    float gi = g[i] * scale;
    m[i] = b1 * m[i] + (1 - b1) * gi;
    v[i] = b2 * v[i] + (1 - b2) * gi * gi;
    w[i] -= lr * (m[i] / c1) / (sqrtf(v[i] / c2) + eps);
  }
}
float sumsq(const float *g, long n) { float s = 0; for (long i = 0; i < n; i++) s += g[i] * g[i]; return s; }

/* Looks up one field of width w into columns [col, col+w) of out [N, W]. */
void emb_get(const float *table, const long *ids, long stride, long N, long w, float *out, long W, long col) {
  for (long i = 0; i < N; i++) memcpy(out + i * W + col, table + ids[i * stride] * w, w * sizeof(float));
}
/* Lazy Adam: only rows that the batch touched. acc and seen are work space: acc [rows, w], seen [rows]. */
void emb_adam(float *table, float *m, float *v, float *acc, int *seen, int mark, long *list, const long *ids, long stride, long N, long w,
              const float *g, long W, long col, float lr, float b1, float b2, float c1, float c2, float eps) {
  long n = 0;
  for (long i = 0; i < N; i++) {
    long r = ids[i * stride];
    float *a = acc + r * w;
    if (seen[r] != mark) { seen[r] = mark; list[n++] = r; memset(a, 0, w * sizeof(float)); }
    const float *gi = g + i * W + col;
    for (long j = 0; j < w; j++) a[j] += gi[j];
  }
  for (long i = 0; i < n; i++) { long r = list[i] * w; adam(table + r, acc + r, m + r, v + r, w, lr, b1, b2, c1, c2, eps, 1); }
}

/* Linear-chain conditional random field over packed sentences: sum of negative log likelihoods and its gradients.
 * e [N, K] scores, tr [K+1, K] transitions (row K: from the start), y [N] gold labels; a sentence with y < 0 first is left out.
 * Forward and backward sums are kept scaled to one at each token. */
float crf(const float *e, const float *tr, const long *off, long S, long K, const long *y, float *ge, float *gt) {
  static float x[4096 * 32], al[4096 * 32], c[4096], et[33 * 32], be[32], nb[32];
  double loss = 0;
  for (long i = 0; i < (K + 1) * K; i++) et[i] = expf(tr[i]);
  for (long s = 0; s < S; s++) {
    long a = off[s], n = off[s + 1] - a;
    if (n == 0 || n > 4096 || y[a] < 0) continue;
    for (long t = 0; t < n; t++) {
      const float *ei = e + (a + t) * K, *ap = t ? al + (t - 1) * K : 0;
      float *xi = x + t * K, *at = al + t * K, top = ei[0], sum = 0;
      for (long j = 1; j < K; j++) if (ei[j] > top) top = ei[j];
      for (long j = 0; j < K; j++) xi[j] = expf(ei[j] - top);
      if (!t) for (long j = 0; j < K; j++) at[j] = et[K * K + j];
      else {
        for (long j = 0; j < K; j++) at[j] = 0;
        for (long i = 0; i < K; i++) for (long j = 0; j < K; j++) at[j] += ap[i] * et[i * K + j];
      }
      for (long j = 0; j < K; j++) { at[j] *= xi[j]; sum += at[j]; }
      for (long j = 0; j < K; j++) at[j] /= sum;
      c[t] = sum;
      long g = y[a + t], p = t ? y[a + t - 1] : K;
      loss += logf(sum) + top - ei[g] - tr[p * K + g];
      gt[p * K + g] -= 1;
    }
    for (long j = 0; j < K; j++) be[j] = 1;
    for (long t = n - 1; t >= 0; t--) {
      const float *xi = x + t * K, *at = al + t * K, *ap = t ? at - K : 0;
      float *g = ge + (a + t) * K;
      for (long j = 0; j < K; j++) g[j] = at[j] * be[j];
      g[y[a + t]] -= 1;
      if (!t) { for (long j = 0; j < K; j++) gt[K * K + j] += at[j] * be[j]; break; }
      for (long j = 0; j < K; j++) be[j] *= xi[j] / c[t];
      for (long i = 0; i < K; i++) {
        float b = 0;
        for (long j = 0; j < K; j++) { float v = et[i * K + j] * be[j]; b += v; gt[i * K + j] += ap[i] * v; }
        nb[i] = b;
      }
      memcpy(be, nb, K * sizeof(float));
    }
  }
  return (float)loss;
}

/* Best label sequences (Viterbi). */
void crf_best(const float *e, const float *tr, const long *off, long S, long K, long *y) {
  static int bp[4096 * 32];
  float sc[32], ns[32];
  for (long s = 0; s < S; s++) {
    long a = off[s], n = off[s + 1] - a;
    for (long t = 0; t < n; t++) {
      for (long j = 0; j < K; j++) {
        float best = tr[K * K + j]; int bi = 0;
        if (t) { best = -1e30f; for (long i = 0; i < K; i++) { float v = sc[i] + tr[i * K + j]; if (v > best) { best = v; bi = i; } } }
        ns[j] = best + e[(a + t) * K + j]; bp[t * K + j] = bi;
      }
      memcpy(sc, ns, sizeof sc);
    }
    int k = 0;
    for (long j = 1; j < K; j++) if (sc[j] > sc[k]) k = j;
    for (long t = n - 1; t >= 0; t--) { y[a + t] = k; k = bp[t * K + k]; }
  }
}
