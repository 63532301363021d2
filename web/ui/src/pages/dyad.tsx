import { url, useData } from "../api";
import { country, dyad } from "../countries";
import { Choice, Section, Show, Spans } from "../parts/common";
import { lazy } from "../parts/lazy";
import { Records } from "../parts/record";
import { bounds, type Grain, windowOf } from "../periods";
import { href, withQuery } from "../route";
import type { Count, DyadSeries, Paged, Row } from "../types";

const Series = lazy(() => import("../parts/series"));

function Behind({ a, b, from, to }: { a: string; b: string; from?: string; to?: string }) {
  const rows = useData<Paged<Row>>(url("/records", { dyad: a + "," + b, kind: "event", from, to, order: "date", limit: 30 }));
  return <Section title={dyad(a, b)} aside={<a href={href("search", { dyad: a + "," + b, from, to })}>all in search</a>}><Show of={rows}>{(r) => <Records rows={r.items} none="No events." />}</Show></Section>;
}

function Said({ by, of, from, to }: { by: string; of: string; from?: string; to?: string }) {
  const rows = useData<Paged<Row>>(url("/records", { kind: "statement", said_by: by, from, to, limit: 10 }));
  return <Section title={"Statements and demands by " + country(by)} aside={<a href={href("search", { said_by: by, kind: "statement", from, to })}>all in search</a>}><Show of={rows}>{(r) => <Records rows={r.items} none={"No statement by " + country(by) + " was read, about " + country(of) + " or anybody."} />}</Show></Section>;
}

/** A dyad: what two countries do to each other over time, with the events behind each point. */
export default function Dyad({ q }: { q: URLSearchParams }) {
  const [a, b] = [q.get("a") ?? "", q.get("b") ?? ""];
  const grain = (q.get("grain") ?? "month") as Grain;
  const which = q.get("of") ?? "n";
  const period = q.get("period") ?? "";
  const series = useData<DyadSeries>(url("/dyads/" + encodeURIComponent(a) + "/" + encodeURIComponent(b), { grain }));
  const value = (c?: Count) => (c ? (which === "n" ? c.n : Math.round(c.score * 10) / 10) : 0);
  const self = a === b;
  const win = windowOf(series.data ? [...series.data.forward, ...(self ? [] : series.data.backward)] : [], q.get("years") ?? "", grain);
  const [from, to] = period ? bounds(period, grain) : [undefined, undefined];
  return <>
    <h1>{self ? <>Within <a href={href("actor", { code: a })}>{country(a)}</a></> : <><a href={href("actor", { code: a })}>{country(a)}</a> and <a href={href("actor", { code: b })}>{country(b)}</a></>}</h1>
    <div class="bar"><Choice label="grain" of={[["day", "days"], ["week", "weeks"], ["month", "months"]]} value={grain} onPick={(v) => withQuery({ grain: v, period: undefined })} />
      <Choice label="what is counted" of={[["n", "events"], ["score", "conflict–cooperation score"]]} value={which} onPick={(v) => withQuery({ of: v === "n" ? undefined : v })} /><Spans years={win.years} before={win.before} onPick={(v) => withQuery({ years: v })} />{!self && <a href={href("dyad", { a: b, b: a, grain })}>turn round</a>}</div>
    <Section title={which === "n" ? "Events" : "Conflict (below zero) and cooperation"}><Show of={series}>{(s) => {
      const periods = [...new Set([...s.forward, ...s.backward].map((c) => c.period!))].filter(Boolean).sort();
      const at = (cs: Count[]) => { const m = new Map(cs.map((c) => [c.period, c])); return periods.map((p) => value(m.get(p))); };
      return <Series title={(which === "n" ? "Events, " : "Score, ") + dyad(a, b)} grain={grain} from={win.from} to={win.to} periods={periods} picked={period} height={210} onPick={(p) => withQuery({ period: p })}
        lines={[{ label: dyad(a, b), values: at(s.forward), colour: "bad" }, ...(self ? [] : [{ label: dyad(b, a), values: at(s.backward), colour: "accent" as const, below: which === "n" }])]} />;
    }}</Show></Section>
    {period && <p class="note" role="status">Events of {from} to {to} <button type="button" class="plain" onClick={() => withQuery({ period: undefined })}>show all</button></p>}
    <div class="cols two"><div><Behind a={a} b={b} from={from} to={to} />{!self && <Said by={a} of={b} from={from} to={to} />}</div><div>{!self && <Behind a={b} b={a} from={from} to={to} />}<Said by={b} of={a} from={from} to={to} /></div></div>
  </>;
}
