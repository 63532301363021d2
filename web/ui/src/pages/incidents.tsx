import { url, useData } from "../api";
import { many, names, range } from "../format";
import { Badge, Empty, Show } from "../parts/common";
import { go, href, withQuery } from "../route";
import type { Incident, Paged } from "../types";

export function IncidentList({ of }: { of: Incident[] }) {
  if (!of.length) return <Empty>No incidents.</Empty>;
  return <ul class="cards">{of.map((i) => <li class="card" key={i.id}><p class="line"><a data-item href={href("incident", { id: i.id })}>{names(i.actor) || "unknown"} → {[i.type, i.mode].filter(Boolean).join(" ")}{i.recipient ? " → " + names(i.recipient) : ""}</a></p>
    <span class="facts"><Badge of={i.status} />{i.disputed && <Badge of="disputed" />}<time>{i.date}</time>{i.place && <span>{i.place}</span>}<span>{many(i.articles.length, "report")}</span>
      {i.tolls?.map((t) => <span key={t.measure + t.scope}>{range(t.lowest, t.highest)} {t.measure}{t.scope === "cumulative" && " (cumulative)"}</span>)}</span></li>)}</ul>;
}

/** Incidents by filter, the latest first. */
export default function Incidents({ q }: { q: URLSearchParams }) {
  const list = useData<Paged<Incident>>(url("/incidents", { ...Object.fromEntries(q), limit: 50 }));
  const submit = (e: Event) => {
    e.preventDefault();
    const f = new FormData(e.target as HTMLFormElement);
    go(href("incidents", Object.fromEntries([...f].map(([k, v]) => [k, String(v)]))));
  };
  return <><h1>Incidents</h1>
    <form class="bounds" onSubmit={submit}>
      <label>Words<input name="text" defaultValue={q.get("text") ?? ""} /></label><label>Country of the place<input name="country" size={4} maxLength={3} defaultValue={q.get("country") ?? ""} placeholder="SYR" /></label>
      <label>From<input type="date" name="from" defaultValue={q.get("from") ?? ""} /></label><label>To<input type="date" name="to" defaultValue={q.get("to") ?? ""} /></label><button>Show</button>
    </form>
    <Show of={list}>{(l) => <><IncidentList of={l.items} />{l.next && <button type="button" class="more" onClick={() => withQuery({ cursor: l.next })}>Next page</button>}</>}</Show></>;
}
