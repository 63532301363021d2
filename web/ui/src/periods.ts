// Periods of a series: days (2024-05-17), weeks (by their Monday) and months (2024-05). Series come without the periods in which
// nothing was read; a chart must show those too, else a line bridges years of silence.
export type Grain = "day" | "week" | "month";

const iso = (d: Date) => d.toISOString().slice(0, 10);
const date = (p: string) => new Date((p.length === 4 ? p + "-01-01" : p.length === 7 ? p + "-01" : p) + "T00:00:00Z");

/** The moment at which a period begins, in seconds since 1970. */
export const seconds = (p: string) => date(p).getTime() / 1000;

/** The period that comes next. */
export function after(p: string, grain: Grain): string {
  const d = date(p);
  if (grain === "month") { d.setUTCMonth(d.getUTCMonth() + 1); return iso(d).slice(0, 7); }
  d.setUTCDate(d.getUTCDate() + (grain === "week" ? 7 : 1));
  return iso(d);
}

/** The period that a day lies in. */
export function periodOf(day: string, grain: Grain): string {
  if (grain === "month") return day.slice(0, 7);
  if (grain === "day") return day;
  const d = date(day);
  d.setUTCDate(d.getUTCDate() - ((d.getUTCDay() + 6) % 7));
  return iso(d);
}

/** The first and the last day of a period. */
export function bounds(period: string, grain: string): [string, string] {
  const d = date(period);
  const e = new Date(d);
  if (grain === "month") e.setUTCMonth(e.getUTCMonth() + 1, 0);
  if (grain === "week") e.setUTCDate(e.getUTCDate() + 6);
  return [iso(d), iso(e)];
}

const most = 4000; // more bars than a screen has dots

/** All periods from one to another, both included; the latest ones where they are too many to draw. */
export function every(from: string, to: string, grain: Grain): string[] {
  const out: string[] = [];
  for (let p = from; p <= to; p = after(p, grain)) {
    out.push(p);
    if (out.length > 2 * most) out.splice(0, most);
  }
  return out.slice(-most);
}

export interface Dated { period?: string; n: number }

/** The days of a window that ends with the last event: what the reader chose, else the smallest that holds nine tenths of all events.
 * A few events that are dated centuries back, as background in an article may be, would press all others into one bar. */
export function windowOf(of: Dated[], chosen: string, grain: Grain): { from: string; to: string; before: number; years: string } {
  const at = of.filter((c) => c.period).sort((a, b) => (a.period! < b.period! ? -1 : 1));
  if (!at.length) return { from: "", to: "", before: 0, years: chosen || "all" };
  const [, to] = bounds(at[at.length - 1].period!, grain);
  const total = at.reduce((n, c) => n + c.n, 0);
  const start = (years: number) => { const d = date(to); d.setUTCFullYear(d.getUTCFullYear() - years); d.setUTCDate(d.getUTCDate() + 1); return iso(d); };
  const held = (from: string) => at.reduce((n, c) => n + (bounds(c.period!, grain)[1] >= from ? c.n : 0), 0);
  const years = chosen || (["1", "5", "20", "50"].find((y) => held(start(Number(y))) >= 0.9 * total) ?? "all");
  const first = bounds(at[0].period!, grain)[0];
  const from = years === "all" ? first : years === "1" || start(Number(years)) > first ? start(Number(years)) : first;
  return { from, to, before: total - held(from), years };
}
