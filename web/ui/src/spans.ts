// Records count UTF-8 bytes, JavaScript counts UTF-16 units.
import type { Mark, Span } from "./types";

/** Gives the UTF-16 index of a UTF-8 byte offset of the text. Offsets inside a character give its start; beyond the end, the end. */
export function byteIndex(text: string): (byte: number) => number {
  const ascii = /^[\x00-\x7f]*$/.test(text);
  if (ascii) return (b) => Math.max(0, Math.min(b, text.length));
  const at = new Map<number, number>();
  let bytes = 0;
  let last = 0;
  for (let i = 0; i < text.length;) {
    const c = text.codePointAt(i)!;
    const n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (let k = 0; k < n; k++) at.set(bytes + k, i);
    bytes += n;
    i += c > 0xffff ? 2 : 1;
    last = i;
  }
  return (b) => (b >= bytes ? last : at.get(Math.max(0, b))!);
}

/** A stretch of text with all that is said of it. */
export interface Piece { from: number; to: number; marks: Mark[] }

/** Cuts the text wherever a mark begins or ends: marks may nest and overlap, pieces do not. */
export function pieces(text: string, marks: Mark[], cuts: Span[] = []): Piece[] {
  const index = byteIndex(text);
  const own = marks.map((m) => ({ ...m, span16: [index(m.span[0]), index(m.span[1])] as Span }));
  const at = new Set([0, text.length]);
  for (const m of own) { at.add(m.span16[0]); at.add(m.span16[1]); }
  for (const c of cuts) at.add(index(c[0]));
  const sorted = [...at].sort((a, b) => a - b);
  const out: Piece[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    out.push({ from, to, marks: own.filter((m) => m.span16[0] <= from && m.span16[1] >= to) });
  }
  return out;
}
