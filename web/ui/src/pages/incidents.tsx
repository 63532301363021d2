import { useState } from "preact/hooks";
import { url, useData } from "../api";
import { many } from "../format";
import { focused, useKeys } from "../keys";
import { Badge, CountryChoice, Empty, Scroll, Show } from "../parts/common";
import { Merge } from "../parts/merge";
import { go, href, withQuery } from "../route";
import { useMay } from "../session";
import type { Incident, Paged } from "../types";
import { Tallies, what, When } from "./incident-lines";

const types = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(" ");

function Table({ of, marked, onMark, may }: { of: Incident[]; marked: string[]; onMark: (id: string) => void; may: boolean }) {
  if (!of.length) return <Empty>No incidents.</Empty>;
  return <Scroll label="incidents"><table class="stack incidents"><thead><tr>{may && <th scope="col"><span class="hidden">Mark</span></th>}<th scope="col">When</th><th scope="col">What</th><th scope="col">Place</th><th scope="col">Status</th><th scope="col" class="num">Reports</th><th scope="col">Tolls</th></tr></thead>
    <tbody>{of.map((i, n) => <tr key={i.id} data-n={n} class={marked.includes(i.id) ? "picked" : ""}>{may && <td><input type="checkbox" aria-label={"mark " + what(i)} checked={marked.includes(i.id)} onChange={() => onMark(i.id)} /></td>}
      <td><When of={i} /></td><th scope="row"><a data-item href={href("incident", { id: i.id })}>{what(i)}</a></th><td>{i.place}</td><td><Badge of={i.status} /> {i.disputed && <Badge of="disputed" />}</td><td class="num">{i.articles.length}<span class="unit"> {i.articles.length === 1 ? "report" : "reports"}</span></td><td><Tallies of={i} /></td></tr>)}</tbody></table></Scroll>;
}

/** Incidents by filter, the latest first. Several that are one happening are marked and merged. */
export default function Incidents({ q }: { q: URLSearchParams }) {
  const list = useData<Paged<Incident>>(url("/incidents", { ...Object.fromEntries(q), limit: 50 }));
  const [marked, setMarked] = useState<string[]>([]);
  const [merging, setMerging] = useState(false);
  const [said, say] = useState("");
  const may = useMay("analyst");
  const items = list.data?.items ?? [];
  const mark = (id: string) => setMarked(marked.includes(id) ? marked.filter((x) => x !== id) : [...marked, id]);
  const merge = () => (marked.length > 1 ? setMerging(true) : say("Mark at least two incidents: v marks the one that has the focus."));
  useKeys(may ? { v: () => { const n = focused(); if (n !== undefined && items[n]) mark(items[n].id); }, m: merge } : {});
  const submit = (e: Event) => {
    e.preventDefault();
    const f = new FormData(e.target as HTMLFormElement);
    go(href("incidents", Object.fromEntries([...f].map(([k, v]) => [k, String(v)]))));
  };
  return <><h1>Incidents</h1>
    <form class="bounds" onSubmit={submit}>
      <label>Words<input name="text" defaultValue={q.get("text") ?? ""} maxLength={500} /></label><CountryChoice label="Country of the place" name="country" value={q.get("country") ?? ""} />
      <label>Type<select name="type"><option value="">any</option>{types.map((t) => <option key={t} selected={t === q.get("type")}>{t}</option>)}</select></label>
      <label>From<input type="date" name="from" defaultValue={q.get("from") ?? ""} /></label><label>To<input type="date" name="to" defaultValue={q.get("to") ?? ""} /></label><button>Show</button>
    </form>
    {may && <div class="row acts"><button type="button" onClick={merge}>Merge what is marked <kbd>m</kbd></button>{marked.length > 0 && <><span>{many(marked.length, "incident")} marked</span><button type="button" class="plain" onClick={() => setMarked([])}>unmark all</button></>}<span role="status" class="soft">{said}</span></div>}
    {merging && <Merge of={items.filter((i) => marked.includes(i.id)).map((i) => ({ anchor: i.members[0].anchor, text: what(i) }))} onDone={(x) => { setMerging(false); if (x) { setMarked([]); say(x); } }} />}
    <Show of={list}>{(l) => <><Table of={l.items} marked={marked} onMark={mark} may={may} />{l.next && <button type="button" class="more" onClick={() => withQuery({ cursor: l.next })}>Next page</button>}</>}</Show></>;
}
