import { url, useData } from "../api";
import { many, names, range } from "../format";
import { Badge, Choice, Empty, Parties, Scroll, Section, Show } from "../parts/common";
import { href, withQuery } from "../route";
import type { Paged, TollLine } from "../types";

const measures = ["killed", "injured", "missing", "displaced", "detained", "abducted"];

function Line({ of: t }: { of: TollLine }) {
  return <tr data-item tabIndex={-1}><td>{t.date ? <time>{t.date}</time> : t.published ? <span class="none">pub. <time>{t.published}</time></span> : <span class="none">no date</span>}</td>
    <td class="num"><a href={href("article", { id: t.article, record: t.record })} title={t.quote}>{range(t.low, t.high, t.approx)}</a></td><td><Badge of={t.measure} kind="toll" /></td>
    <td>{t.said_by?.length ? <Parties of={t.said_by} /> : <span class="soft">the article</span>}</td><td>{t.who && <abbr class="code">{t.who}</abbr>}</td><td>{t.by && <abbr class="code">{t.by}</abbr>}</td>
    <td>{(t.title ?? "article").slice(0, 60)} <span class="soft">{t.source}</span> {t.incident ? <a href={href("incident", { id: t.incident })}>incident</a> : null}</td></tr>;
}

function Ledger({ of }: { of: TollLine[] }) {
  if (!of.length) return <Empty>No figures.</Empty>;
  const places = new Map<string, TollLine[]>();
  for (const t of of) places.set(t.place ?? "", [...(places.get(t.place ?? "") ?? []), t]);
  return <Scroll label="ledger"><table class="stack ledger"><thead><tr><th scope="col">Date</th><th scope="col" class="num">Figure</th><th scope="col">Measure</th><th scope="col">Claimed by</th><th scope="col">Of whom</th><th scope="col">By whom</th><th scope="col">Article</th></tr></thead>
    {[...places].map(([place, ts]) => <tbody key={place}><tr class="group"><th scope="rowgroup" colSpan={7}>{place ? <a href={href("search", { place, kind: "toll" })}>{place}</a> : "Place unknown"} <span class="soft">{many(ts.length, "figure")}</span></th></tr>{ts.map((t) => <Line key={t.record} of={t} />)}</tbody>)}</table></Scroll>;
}

function Part({ scope, title, q }: { scope: string; title: string; q: URLSearchParams }) {
  const rest = { measure: q.get("measure"), said_by: q.get("said_by"), country: q.get("country"), place: q.get("place"), from: q.get("from"), to: q.get("to") };
  const lines = useData<Paged<TollLine>>(url("/tolls", { scope, limit: 100, ...rest, cursor: q.get("cursor_" + scope) }));
  return <Section title={title}><Show of={lines}>{(l) => <><p class="soft">{many(l.items.length, "figure")}{l.next ? " on this page" : ""} by {many(new Set(l.items.map((t) => names(t.said_by) || "the article")).size, "speaker")}, the latest first</p><Ledger of={l.items} />{l.next && <button type="button" class="more" onClick={() => withQuery({ ["cursor_" + scope]: l.next })}>Next page</button>}</>}</Show></Section>;
}

/** The ledger of figures: those of incidents and those summed since a date are never mixed. */
export default function Tolls({ q }: { q: URLSearchParams }) {
  const pages = { cursor_incident: undefined, cursor_cumulative: undefined };
  const set = (name: string) => (e: Event) => withQuery({ [name]: (e.target as HTMLInputElement).value || undefined, ...pages });
  const rest = Object.fromEntries(["said_by", "country", "place", "from", "to"].map((k) => [k, q.get(k)]));
  return <><h1>Tolls</h1>
    <Choice label="measure" of={[["", "all"], ...measures.map((m): [string, string] => [m, m])]} value={q.get("measure") ?? ""} onPick={(v) => withQuery({ measure: v || undefined, ...pages })} />
    <div class="bounds"><label>Claimed by<input value={q.get("said_by") ?? ""} placeholder="SYR.GOV" onChange={set("said_by")} maxLength={100} /></label><label>Place<input value={q.get("place") ?? ""} onChange={set("place")} maxLength={200} /></label>
      <label>From<input type="date" value={q.get("from") ?? ""} onChange={set("from")} /></label><label>To<input type="date" value={q.get("to") ?? ""} onChange={set("to")} /></label>
      <a class="button" download href={url("/export", { kind: "toll", format: "csv", ...rest })}>Export CSV</a></div>
    <div class="cols tolls"><div><Part scope="incident" title="Of single incidents" q={q} /></div><div><Part scope="cumulative" title="Cumulative" q={q} /></div></div></>;
}
