import { useEffect, useState } from "preact/hooks";
import { url, useData } from "../api";
import { country, dyad } from "../countries";
import { many, moment, alarmTitle } from "../format";
import { Against, Badge, Choice, Empty, Scroll, Section, Show, Spans } from "../parts/common";
import { lazy } from "../parts/lazy";
import { quads, totals } from "../parts/quads";
import { RecordLines } from "../parts/record";
import { bounds, windowOf } from "../periods";
import { go, href, withQuery } from "../route";
import type { Alarm, Changes, Counts, Dyads, Incident, Paged, WorldMap as MapData } from "../types";
import { IncidentLines } from "./incident-lines";

const WorldMap = lazy(() => import("../parts/world-map"));
const Series = lazy(() => import("../parts/series"));

const iso = (d: Date) => d.toISOString().slice(0, 10);

function DyadTable({ of }: { of: Dyads }) {
  if (!of.items.length) return <Empty>No events between two known parties in this time.</Empty>;
  const most = Math.max(...of.items.map((d) => Math.max(d.n, d.normal)));
  return <Scroll label="most active dyads"><table class="dyads"><thead><tr><th scope="col">Dyad</th><th scope="col" class="num">Events</th><th scope="col"><span class="hidden">Events beside normal</span></th><th scope="col" class="num">Normal</th><th scope="col" class="num" title="(events + 1) / (normal + 1)">Times</th><th scope="col" class="num">Score</th></tr></thead>
    <tbody>{of.items.map((d) => <tr key={d.actor + d.recipient}><th scope="row"><a data-item href={href("dyad", { a: d.actor, b: d.recipient })}>{dyad(d.actor, d.recipient)}</a></th>
      <td class="num"><a href={href("search", { dyad: d.actor + "," + d.recipient, kind: "event", from: of.from, to: of.to })}>{d.n.toLocaleString("en")}</a></td><td class="bar-cell"><Against n={d.n} normal={d.normal} most={most} /></td><td class="num">{d.normal.toFixed(1)}</td>
      <td class="num">{d.normal > 0 ? "×" + d.ratio.toFixed(1) : <span class="soft" title={"no event in the " + of.windows + " windows before"}>first</span>}</td><td class={"num " + (d.score < 0 ? "neg" : "pos")}>{d.score}</td></tr>)}</tbody></table></Scroll>;
}

/** Alarms in short, each with what set it off. */
export function AlarmLines({ of }: { of: Alarm[] }) {
  if (!of.length) return <Empty>No alarms.</Empty>;
  return <ul class="plain-list">{of.map((a) => <li key={a.id} data-item tabIndex={-1}><p><Badge of={a.state} /> <a href={href("alarms", { id: a.id })}>{alarmTitle(a)}</a> {a.text}</p>
    <p class="soft small">{a.to} · {a.value} where {a.threshold} is the threshold{a.false_rate != null && " · " + a.false_rate + " false alarms a year so far"}</p></li>)}</ul>;
}

// The visit before this one ended where its last page was shown. Pages of one visit have one beginning, so that loading a page again does
// not make what is new old.
function visit(): string | null {
  const now = sessionStorage.getItem("casus-since");
  if (now !== null) return now || null;
  const before = localStorage.getItem("casus-seen");
  sessionStorage.setItem("casus-since", before ?? "");
  return before;
}

function Since() {
  const [since] = useState(visit);
  const changes = useData<Changes>(url("/changes", { since: since ?? iso(new Date(Date.now() - 864e5)), limit: 40 }));
  useEffect(() => { if (changes.data) localStorage.setItem("casus-seen", changes.data.as_of); }, [changes.data]);
  return <Section title={since ? "Since your last visit" : "Since yesterday"} aside={changes.data && <span class="soft">since {moment(changes.data.since)}</span>}><Show of={changes}>{(c) => <>
    <p id="new-records">{c.more && "more than "}{many(c.records, "new record")} of {many(c.articles, "article")} <a href={href("search")}>newest in search</a></p>
    <Scroll label="new records"><RecordLines rows={c.rows.filter((r) => r.record.kind === "event").slice(0, 20)} none={c.records ? "No event among the latest of them." : "Nothing new."} /></Scroll></>}</Show></Section>;
}

function Latest({ from, to }: { from: string; to: string }) {
  const list = useData<Paged<Incident>>(url("/incidents", { from, to, limit: 12 }));
  return <Section title="Latest incidents" aside={<a href={href("incidents", { from, to })}>all</a>}><Show of={list}>{(l) => <Scroll label="latest incidents"><IncidentLines of={l.items} /></Scroll>}</Show></Section>;
}

/** The window to show: what the address says, else the days before the last event. */
function span(q: URLSearchParams, last?: string): [string, string] {
  const days = Number(q.get("days") ?? 90);
  const to = q.get("to") ?? last ?? iso(new Date());
  return [q.get("from") ?? iso(new Date(Date.parse(to) - (days - 1) * 864e5)), to];
}

/** The situation: where, when, between whom, what rings, and what is new. */
export default function Situation({ q }: { q: URLSearchParams }) {
  const months = useData<Counts>(url("/counts", { by: "month,type", limit: 20000 }));
  const known = totals(months.data?.items ?? []).sort((a, b) => (a.period < b.period ? -1 : 1));
  const today = iso(new Date());
  const last = known.length ? bounds(known[known.length - 1].period, "month")[1] : undefined;
  const [from, to] = span(q, last && last < today ? last : today);
  const ready = !!months.data;
  const map = useData<MapData>(ready ? url("/map", { from, to }) : null);
  const days = useData<Counts>(ready ? url("/counts", { by: "day,type", from, to, limit: 20000 }) : null);
  const dyads = useData<Dyads>(ready ? url("/dyads", { from, to, limit: 24 }) : null);
  const alarms = useData<Paged<Alarm>>(url("/alarms", { limit: 8 }));
  const long = windowOf(known, q.get("years") ?? "", "month");
  return <>
    <div class="bar"><h1>Situation</h1>
      <Choice label="length of the window" of={[["7", "7 days"], ["30", "30 days"], ["90", "90 days"], ["365", "a year"]]} value={q.get("from") ? "" : q.get("days") ?? "90"} onPick={(v) => withQuery({ days: v, from: undefined })} />
      <label class="row">until <input type="date" value={to} onChange={(e) => withQuery({ to: (e.target as HTMLInputElement).value })} /></label>
      <span class="soft">{from} to {to}</span></div>
    <div class="cols situation">
      <div>
        <Section title="Where" aside={map.data?.truncated ? <span class="soft">the latest {map.data.records.toLocaleString("en")} events</span> : undefined}><Show of={map}>{(m) => <WorldMap features={m.features} label="Events by place" query={{ from, to }} />}</Show></Section>
        <Section title="Timeline"><Show of={days}>{(d) => <Series title="Events by day" fill grain="day" from={from} to={to} {...quads(d.items)} onPick={(x) => go(href("search", { kind: "event", from: x, to: x }))} />}</Show></Section>
      </div>
      <div>
        <Section title="Most active dyads against their normal"><Show of={dyads}>{(d) => <DyadTable of={d} />}</Show></Section>
        <Section title="Alarms" aside={<a href={href("alarms")}>all</a>}><Show of={alarms}>{(a) => <Scroll label="latest alarms"><AlarmLines of={a.items} /></Scroll>}</Show></Section>
      </div>
      <div>
        <Since />
        {ready && <Latest from={from} to={to} />}
        <Section title="All time" aside={<Spans years={long.years} before={long.before} onPick={(v) => withQuery({ years: v })} />}><Show of={months}>{(m) => <Series title="Events by month" grain="month" from={long.from} to={long.to} height={130} {...quads(m.items)} onPick={(x) => { const [a, b] = bounds(x, "month"); withQuery({ from: a, to: b }); }} />}</Show></Section>
      </div>
    </div>
  </>;
}
