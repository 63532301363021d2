// Events by what they are: cooperation or conflict, by the quad that PLOVER gives each type.
import type { Count } from "../types";
import type { Line } from "./series";

const cooperation = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"]);

/** Two lines of counts by period and type: cooperation stands up, conflict hangs down. */
export function quads(of: Count[]): { periods: string[]; lines: Line[] } {
  const at = new Map<string, [number, number]>();
  for (const c of of) {
    if (!c.period) continue;
    const v = at.get(c.period) ?? [0, 0];
    v[cooperation.has(c.type ?? "") ? 0 : 1] += c.n;
    at.set(c.period, v);
  }
  const periods = [...at.keys()].sort();
  return { periods, lines: [{ label: "cooperation", colour: "good", values: periods.map((p) => at.get(p)![0]) }, { label: "conflict", colour: "bad", below: true, values: periods.map((p) => at.get(p)![1]) }] };
}

/** The number of events by period, whatever their type. */
export function totals(of: Count[]): { period: string; n: number }[] {
  const at = new Map<string, number>();
  for (const c of of) if (c.period) at.set(c.period, (at.get(c.period) ?? 0) + c.n);
  return [...at].map(([period, n]) => ({ period, n }));
}
