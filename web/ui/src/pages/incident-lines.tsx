import { names, many, range } from "../format";
import { Badge, Empty } from "../parts/common";
import { href } from "../route";
import type { Incident } from "../types";

/** When an incident was: its day, else the day of the first report. */
export function when(i: Incident): { day: string; reported: boolean } {
  if (i.date) return { day: i.date, reported: false };
  const told = (i.claims ?? []).map((c) => c.time?.slice(0, 10)).filter(Boolean).sort() as string[];
  return { day: told[0] ?? "", reported: true };
}

export const what = (i: Incident) => (names(i.actor) || "unknown") + " → " + [i.type, i.mode].filter(Boolean).join(" ") + (i.recipient?.length ? " → " + names(i.recipient) : "");

export function When({ of }: { of: Incident }) {
  const w = when(of);
  if (!w.day) return <span class="none">no date</span>;
  return w.reported ? <span class="none" title="the day is not known; this is the day of the first report">rep. <time>{w.day}</time></span> : <time>{w.day}</time>;
}

export function Tallies({ of }: { of: Incident }) {
  return <>{of.tolls?.map((t) => <span key={t.measure + t.scope} class="tally">{range(t.lowest, t.highest)} {t.measure}{t.scope === "cumulative" && " (cumulative)"}</span>)}</>;
}

/** Incidents in short, a line or two each. */
export function IncidentLines({ of }: { of: Incident[] }) {
  if (!of.length) return <Empty>No incidents.</Empty>;
  return <ul class="plain-list lines">{of.map((i) => <li key={i.id}><a data-item href={href("incident", { id: i.id })}>{what(i)}</a>
    <span class="facts"><When of={i} /><Badge of={i.status} />{i.disputed && <Badge of="disputed" />}{i.place && <span>{i.place}</span>}{i.articles.length > 1 && <span>{many(i.articles.length, "report")}</span>}<Tallies of={i} /></span></li>)}</ul>;
}
