import { useState } from "preact/hooks";
import { url, useData } from "../api";
import { country } from "../countries";
import { Choice, Section, Show } from "../parts/common";
import { lazy } from "../parts/lazy";
import { Records } from "../parts/record";
import { href, withQuery } from "../route";
import type { Count, DyadSeries, Paged, Row } from "../types";

const Series = lazy(() => import("../parts/series"));

/** The first and the last day of a period. */
export function bounds(period: string, grain: string): [string, string] {
  const d = new Date(period.length === 7 ? period + "-01" : period);
  const e = new Date(d);
  if (grain === "month") e.setUTCMonth(e.getUTCMonth() + 1, 0);
  if (grain === "week") e.setUTCDate(e.getUTCDate() + 6);
  return [d.toISOString().slice(0, 10), e.toISOString().slice(0, 10)];
}

function Behind({ a, b, from, to }: { a: string; b: string; from?: string; to?: string }) {
  const rows = useData<Paged<Row>>(url("/records", { dyad: a + "," + b, kind: "event", from, to, order: "date", limit: 30 }));
  return <Section title={country(a) + " acts on " + country(b)} aside={<a href={href("search", { dyad: a + "," + b, from, to })}>all in search</a>}><Show of={rows}>{(r) => <Records rows={r.items} none="No events." />}</Show></Section>;
}

function Said({ by, of }: { by: string; of: string }) {
  const rows = useData<Paged<Row>>(url("/records", { kind: "statement", said_by: by, limit: 10 }));
  return <Section title={"Statements and demands by " + country(by)}><Show of={rows}>{(r) => <Records rows={r.items} none={"No statement by " + country(by) + " was read, about " + country(of) + " or anybody."} />}</Show></Section>;
}

/** A dyad: what two countries do to each other over time, with the events behind each point. */
export default function Dyad({ q }: { q: URLSearchParams }) {
  const [a, b] = [q.get("a") ?? "", q.get("b") ?? ""];
  const grain = q.get("grain") ?? "month";
  const [which, setWhich] = useState("n");
  const period = q.get("period") ?? "";
  const series = useData<DyadSeries>(url("/dyads/" + encodeURIComponent(a) + "/" + encodeURIComponent(b), { grain }));
  const [from, to] = period ? bounds(period, grain) : [undefined, undefined];
  const value = (c?: Count) => (c ? (which === "n" ? c.n : Math.round(c.score * 10) / 10) : null);
  return <>
    <h1><a href={href("actor", { code: a })}>{country(a)}</a> and <a href={href("actor", { code: b })}>{country(b)}</a></h1>
    <div class="bar"><Choice label="grain" of={[["day", "days"], ["week", "weeks"], ["month", "months"]]} value={grain} onPick={(v) => withQuery({ grain: v, period: undefined })} />
      <Choice label="what is counted" of={[["n", "events"], ["score", "conflict–cooperation score"]]} value={which} onPick={setWhich} /><a href={href("dyad", { a: b, b: a, grain })}>turn round</a></div>
    <Section title={which === "n" ? "Events" : "Conflict (below zero) and cooperation"}><Show of={series}>{(s) => {
      const periods = [...new Set([...s.forward, ...s.backward].map((c) => c.period!))].filter(Boolean).sort();
      const at = (cs: Count[]) => { const m = new Map(cs.map((c) => [c.period, c])); return periods.map((p) => value(m.get(p))); };
      return <Series title={country(a) + " and " + country(b)} periods={periods} picked={period} height={240} onPick={(p) => withQuery({ period: p })}
        lines={[{ label: country(a) + " → " + country(b), values: at(s.forward), colour: "bad", bars: which === "n" }, { label: country(b) + " → " + country(a), values: at(s.backward), colour: "accent", bars: false }]} />;
    }}</Show></Section>
    {period && <p class="note" role="status">Events of {from} to {to} <button type="button" class="plain" onClick={() => withQuery({ period: undefined })}>show all</button></p>}
    <div class="grid two"><Behind a={a} b={b} from={from} to={to} /><Behind a={b} b={a} from={from} to={to} /><Said by={a} of={b} /><Said by={b} of={a} /></div>
  </>;
}
