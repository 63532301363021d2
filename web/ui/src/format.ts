import type { Party, Rec } from "./types";

export const day = (s?: string) => (s ? s.slice(0, 10) : "");
export const moment = (s?: string) => (s ? s.slice(0, 16).replace("T", " ") + " UTC" : "");
export const many = (n: number, one: string, more = one + "s") => n.toLocaleString("en") + " " + (n === 1 ? one : more);
export const list = (p?: Party | Party[]) => (p ? (Array.isArray(p) ? p : [p]) : []);
export const names = (p?: Party | Party[]) => list(p).map((x) => x.text).join(", ");

/** A figure as a range: "12", "10–20", "at least 5", "at most 7". */
export function range(low?: number | null, high?: number | null, approx = false): string {
  const f = (n: number) => n.toLocaleString("en");
  const a = approx ? "about " : "";
  if (low == null && high == null) return "unknown";
  if (low == null) return "at most " + f(high!);
  if (high == null) return "at least " + f(low);
  return a + (low === high ? f(low) : f(low) + "–" + f(high));
}

/** A record in one line of plain words. */
export function line(r: Rec): string {
  switch (r.kind) {
    case "event": return [names(r.actor) || "unknown", [r.type, r.mode].filter(Boolean).join(" "), names(r.recipient)].filter(Boolean).join(" → ");
    case "toll": return range(r.low, r.high, r.approx) + " " + r.measure;
    case "statement": return (names(r.speaker) || "unknown") + ": " + (r.content ?? "");
    case "relation": return [r.source?.text, r.relation, r.target?.text].filter(Boolean).join(" ");
  }
}

/** The series of an alarm as people read it: a place by its name. */
export const alarmTitle = (a: { series: string; where?: string }) => (a.where ? a.series.replace(/^(\S+) \S+/, (_, kind) => kind + " " + a.where) : a.series);
