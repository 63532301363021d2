import { url, useData } from "../api";
import { codeWords, country } from "../countries";
import { Choice, Empty, Scroll, Section, Show, Spans } from "../parts/common";
import { lazy } from "../parts/lazy";
import { quads, totals } from "../parts/quads";
import { Records } from "../parts/record";
import { bounds, windowOf } from "../periods";
import { href, withQuery } from "../route";
import type { Actor as A, Count, Counts, Paged, Row } from "../types";

const Series = lazy(() => import("../parts/series"));
const Network = lazy(() => import("../parts/network"));

function Roles({ id, date }: { id: string; date?: string }) {
  const actor = useData<A>(url("/actors/" + encodeURIComponent(id), { date }));
  return <Section title="Roles by date"><Show of={actor}>{(a) => <>
    <p>{a.names.join(", ")} <span class="soft">{a.kind} · {a.id}</span></p>
    <label class="row">Role on <input type="date" value={date ?? ""} onChange={(e) => withQuery({ date: (e.target as HTMLInputElement).value })} />{a.at && <output>{a.at.known ? a.at.code + " – " + codeWords(a.at.code!) : "unknown"}: {a.at.why}</output>}</label>
    {a.roles.length ? <Scroll label="roles"><table><thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">Code</th><th scope="col">Office</th></tr></thead><tbody>{a.roles.map((r, i) => <tr key={i}><td>{r.from || "open"}</td><td>{r.to || "open"}</td><td><abbr class="code" title={codeWords(r.code)}>{r.code}</abbr></td><td>{r.title}</td></tr>)}</tbody></table></Scroll> : <Empty>No roles are known.</Empty>}
    {a.source && <p class="soft">Source: {a.source}</p>}</>}</Show></Section>;
}

/** Events as counts by month and type. */
function counted(rows: Row[]): Count[] {
  return rows.map((r) => ({ period: (r.record.date ?? r.article.published ?? "").slice(0, 7), type: r.record.type, n: 1, score: r.record.x?.score ?? 0 })).filter((c) => c.period.length === 7);
}

function Net({ centre, q }: { centre: string; q: URLSearchParams }) {
  const [from, to] = [q.get("net_from") ?? undefined, q.get("net_to") ?? undefined];
  const all = q.get("net") === "all";
  const out = useData<Counts>(url("/counts", { by: "dyad", from, to, largest: "true", limit: 80, actor: all ? undefined : centre }));
  const into = useData<Counts>(all ? null : url("/counts", { by: "dyad", from, to, largest: "true", limit: 80, recipient: centre }));
  return <Section title="Who acts on whom"><div class="bounds">
    <label>From<input type="date" value={from ?? ""} onChange={(e) => withQuery({ net_from: (e.target as HTMLInputElement).value })} /></label><label>To<input type="date" value={to ?? ""} onChange={(e) => withQuery({ net_to: (e.target as HTMLInputElement).value })} /></label>
    <Choice label="whose ties" of={[["", "its own"], ["all", "all"]]} value={all ? "all" : ""} onPick={(v) => withQuery({ net: v || undefined })} /></div>
    <Show of={out}>{(c) => <Network centre={centre} edges={[...c.items, ...(into.data?.items ?? []).filter((e) => e.actor !== centre)]} />}</Show></Section>;
}

/** An actor: a country, a code or a known actor. Countries are counted in whole; of others the latest 500 events. */
export default function Actor({ q }: { q: URLSearchParams }) {
  const id = q.get("id") ?? "";
  const code = q.get("code") ?? "";
  const who = id || code;
  const whole = !id && code.length === 3;
  const period = q.get("period") ?? "";
  const [from, to] = period ? bounds(period, "month") : [undefined, undefined];
  const sums = useData<Counts>(whole ? url("/counts", { by: "month,type", actor: code, limit: 20000 }) : null);
  const events = useData<Paged<Row>>(whole ? null : url("/records", { kind: "event", actor: who, order: "date", limit: 500 }));
  const behind = useData<Paged<Row>>(url("/records", { kind: "event", party: who, from, to, order: "date", limit: 30 }));
  const said = useData<Paged<Row>>(url("/records", { kind: "statement", said_by: who, from, to, limit: 20 }));
  const party = [...(events.data?.items ?? []), ...(behind.data?.items ?? [])].flatMap((r) => r.record.actor ?? []).find((p) => p.entity === id);
  const centre = (code || party?.code || "").slice(0, 3);
  const known = useData<A>(id ? url("/actors/" + encodeURIComponent(id)) : null);
  const name = code ? codeWords(code) : known.data?.names[0] ?? party?.text ?? id;
  const counts = whole ? sums.data?.items : events.data && counted(events.data.items);
  const win = windowOf(totals(counts ?? []), q.get("years") ?? "", "month");
  return <>
    <h1>{name} {code && <abbr class="code">{code}</abbr>}</h1>
    {code.includes(".") && <p class="meta"><a href={href("actor", { code: code.slice(0, 3) })}>all of {country(code.slice(0, 3))}</a></p>}
    <div class="cols actor">
      <div>
        <Section title="Conflict and cooperation as actor" aside={counts && <Spans years={win.years} before={win.before} onPick={(v) => withQuery({ years: v })} />}>
          <Show<unknown> of={whole ? sums : events}>{() => <><Series title={name + " by month"} grain="month" from={win.from} to={win.to} picked={period} onPick={(x) => withQuery({ period: x })} {...quads(counts ?? [])} />{events.data?.next && <p class="soft">Of the latest 500 events.</p>}</>}</Show></Section>
        <Section title={period ? "Events of " + period : "Events"} aside={period ? <button type="button" class="plain" onClick={() => withQuery({ period: undefined })}>show all</button> : <a href={href("search", { party: who })}>all in search</a>}><Show of={behind}>{(r) => <Records rows={r.items} none="No events." />}</Show></Section>
      </div>
      <div>
        {id ? <Roles id={id} date={q.get("date") ?? undefined} /> : null}
        {centre && <Net centre={centre} q={q} />}
        <Section title="Statements and demands" aside={<a href={href("search", { said_by: who, kind: "statement" })}>all in search</a>}><Show of={said}>{(r) => <Records rows={r.items} none="No statements." />}</Show></Section>
      </div>
    </div>
  </>;
}
