import { useEffect, useState } from "preact/hooks";
import { url, useData } from "../api";
import { country } from "../countries";
import { many, moment } from "../format";
import { Badge, Choice, Empty, Scroll, Section, Show } from "../parts/common";
import { lazy } from "../parts/lazy";
import { RecordCard } from "../parts/record";
import { href, withQuery } from "../route";
import type { Alarm, Changes, Counts, Dyads, Paged, WorldMap as MapData } from "../types";

const WorldMap = lazy(() => import("../parts/world-map"));
const Series = lazy(() => import("../parts/series"));

const iso = (d: Date) => d.toISOString().slice(0, 10);

function DyadTable({ of }: { of: Dyads }) {
  if (!of.items.length) return <Empty>No events between two known parties in this time.</Empty>;
  return <Scroll label="most active dyads"><table><thead><tr><th scope="col">Dyad</th><th scope="col" class="num">Events</th><th scope="col" class="num">Normal</th><th scope="col">Against its normal</th><th scope="col" class="num">Score</th></tr></thead>
    <tbody>{of.items.map((d) => <tr key={d.actor + d.recipient}><th scope="row"><a data-item href={href("dyad", { a: d.actor, b: d.recipient })}>{country(d.actor)} → {country(d.recipient)}</a></th>
      <td class="num"><a href={href("search", { dyad: d.actor + "," + d.recipient, kind: "event", from: of.from, to: of.to })}>{d.n}</a></td><td class="num">{d.normal}</td>
      <td><meter min={0} max={6} value={Math.min(6, d.ratio)} high={2} aria-label={d.ratio + " times its normal"} /> × {d.ratio}</td><td class={"num " + (d.score < 0 ? "neg" : "pos")}>{d.score}</td></tr>)}</tbody></table></Scroll>;
}

/** Alarms in short, each with what set it off. */
export function AlarmLines({ of }: { of: Alarm[] }) {
  if (!of.length) return <Empty>No alarms.</Empty>;
  return <ul class="plain-list">{of.map((a) => <li key={a.id} data-item tabIndex={-1}><p><Badge of={a.state} /> <a href={href("alarms", { id: a.id })}>{a.text}</a></p>
    <p class="soft">{a.detector} · {a.series} · {a.value} where {a.baseline} is normal and {a.threshold} the threshold{a.false_rate != null && " · " + a.false_rate + " false alarms a year so far"}</p></li>)}</ul>;
}

function Since() {
  const [since] = useState(() => localStorage.getItem("casus-visit"));
  const changes = useData<Changes>(url("/changes", { since: since ?? iso(new Date(Date.now() - 864e5)) }));
  useEffect(() => { if (changes.data) localStorage.setItem("casus-visit", changes.data.as_of); }, [changes.data]);
  return <Section title={since ? "Since your last visit" : "Since yesterday"}><Show of={changes}>{(c) => <>
    <p>{c.more && "more than "}{many(c.records, "new record")} of {many(c.articles, "article")} since {moment(c.since)}</p>
    <ul class="cards">{c.rows.slice(0, 6).map((r) => <RecordCard key={r.record.id} row={r} />)}</ul></>}</Show></Section>;
}

/** The window to show: what the address says, else the days before the last event. */
function span(q: URLSearchParams, last?: string): [string, string] {
  const days = Number(q.get("days") ?? 90);
  const to = q.get("to") ?? last ?? iso(new Date());
  return [q.get("from") ?? iso(new Date(Date.parse(to) - (days - 1) * 864e5)), to];
}

const span2 = (p: string) => (p.length === 7 ? iso(new Date(Date.UTC(Number(p.slice(0, 4)), Number(p.slice(5, 7)), 0))) : p);

/** The situation: where, when, between whom, what rings, and what is new. */
export default function Situation({ q }: { q: URLSearchParams }) {
  const months = useData<Counts>(url("/counts", { by: "month" }));
  const known = (months.data?.items ?? []).filter((c) => c.period);
  const today = iso(new Date());
  const last = known.length ? span2(known[known.length - 1].period!) : undefined;
  const [from, to] = span(q, last && last < today ? last : today);
  const ready = !!months.data;
  const map = useData<MapData>(ready ? url("/map", { from, to }) : null);
  const days = useData<Counts>(ready ? url("/counts", { by: "day", from, to }) : null);
  const dyads = useData<Dyads>(ready ? url("/dyads", { from, to, limit: 15 }) : null);
  const alarms = useData<Paged<Alarm>>(url("/alarms", { limit: 8 }));
  return <>
    <div class="bar"><h1>Situation</h1>
      <Choice label="length of the window" of={[["7", "7 days"], ["30", "30 days"], ["90", "90 days"], ["365", "a year"]]} value={q.get("from") ? "" : q.get("days") ?? "90"} onPick={(v) => withQuery({ days: v, from: undefined })} />
      <span class="soft">{from} to {to}</span>
      <label class="until">until <input type="date" value={to} onChange={(e) => withQuery({ to: (e.target as HTMLInputElement).value })} /></label></div>
    <div class="grid situation">
      <Section title="Where" aside={map.data?.truncated ? <span class="soft">the latest {map.data.records.toLocaleString("en")} events</span> : undefined}><Show of={map}>{(m) => <WorldMap features={m.features} label="Events by place" query={{ from, to }} />}</Show></Section>
      <Section title="Most active dyads against their normal"><Show of={dyads}>{(d) => <DyadTable of={d} />}</Show></Section>
      <Section title="Timeline"><Show of={days}>{(d) => { const p = d.items.filter((c) => c.period); return <Series title="Events by day" periods={p.map((c) => c.period!)}
        lines={[{ label: "events", values: p.map((c) => c.n), colour: "accent", bars: true }, { label: "score", values: p.map((c) => Math.round(c.score * 10) / 10), colour: "warn", right: true }]}
        onPick={(x) => location.assign(href("search", { kind: "event", from: x, to: x }))} />; }}</Show></Section>
      <Section title="Alarms" aside={<a href={href("alarms")}>all</a>}><Show of={alarms}>{(a) => <AlarmLines of={a.items} />}</Show></Section>
      <Since />
      <Section title="All time"><Series title="Events by month" periods={known.map((c) => c.period!)} lines={[{ label: "events", values: known.map((c) => c.n), colour: "accent", bars: true }]} onPick={(x) => withQuery({ from: x.slice(0, 7) + "-01", to: span2(x.slice(0, 7)) })} /></Section>
    </div>
  </>;
}
