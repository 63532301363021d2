import { useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many, names } from "../format";
import { focused, useKeys } from "../keys";
import { ArticleLink, AskWhy, Badge, Empty, Parties, Scroll, Section, Show } from "../parts/common";
import { lazy } from "../parts/lazy";
import { later, splitAll } from "../parts/merge";
import { Records } from "../parts/record";
import { TollChart } from "../parts/toll-chart";
import { href } from "../route";
import { useMay } from "../session";
import type { Head, Incident as In, IncidentFull, Member, Row } from "../types";
import { When } from "./incident-lines";

const WorldMap = lazy(() => import("../parts/world-map"));

function Claims({ of, heads }: { of: In; heads: Map<string, Head> }) {
  const bySpeaker = new Map<string, NonNullable<In["claims"]>>();
  for (const c of of.claims ?? []) {
    const who = names(c.speaker) || "the articles themselves";
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), c]);
  }
  if (!bySpeaker.size) return <Empty>Nobody is named as a source.</Empty>;
  return <Scroll label="who says what"><table class="stack"><thead><tr><th scope="col">Who</th><th scope="col">Says</th><th scope="col">When</th><th scope="col">Where it stands</th></tr></thead>
    <tbody>{[...bySpeaker].flatMap(([who, cs]) => cs.map((c, i) => <tr key={c.record + i}>{i === 0 && <th scope="row" rowSpan={cs.length}>{c.speaker?.length ? <Parties of={c.speaker} /> : who}</th>}<td><Badge of={c.status} /></td><td><time>{c.time}</time></td>
      <td><a href={href("article", { id: c.article, record: c.record })}>{heads.get(c.article)?.title ?? "evidence"}</a></td></tr>))}</tbody></table></Scroll>;
}

function Why({ m, n, head, quote, marked, onMark }: { m: Member; n: number; head?: Head; quote?: string; marked: boolean; onMark?: () => void }) {
  return <li data-item data-n={n} tabIndex={-1} class={marked ? "picked" : ""}><p class="row">{onMark && <input type="checkbox" checked={marked} onChange={onMark} aria-label={"mark " + (quote ?? m.record)} />}<a href={href("article", { id: m.article, record: m.record })}>{head?.title ?? m.article}</a> <span class="soft">{head?.source} <time>{head?.published}</time></span> {m.with ? <span class="num soft" title="how well it fits, with what speaks for and against it below">fits {(m.score / 1000).toFixed(2)}</span> : <Badge of="first" />}</p>
    {quote && <blockquote>{quote}</blockquote>}
    {m.reasons && m.reasons.length > 0 && <ul class="inline small">{m.reasons.map((r, i) => <li key={i} title={r.feature}>{r.text} <b class={r.score < 0 ? "neg" : "pos"}>{r.score > 0 ? "+" : ""}{(r.score / 1000).toFixed(2)}</b></li>)}</ul>}</li>;
}

/** What analysts said of the members, with the way to take it back. */
function Said({ rows, again, may }: { rows: Row[]; again: () => void; may: boolean }) {
  const [undo, setUndo] = useState("");
  const [error, setError] = useState("");
  const all = [...new Map(rows.flatMap((r) => r.corrections ?? []).filter((c) => c.kind === "merge" || c.kind === "split").map((c) => [c.id, c])).values()];
  const done = async (reason: string | null) => {
    const id = undo;
    setUndo("");
    if (reason === null) return;
    try { await send("POST", "/corrections/" + encodeURIComponent(id) + "/undo", { reason }); again(); } catch (x) { setError((x as Error).message); }
  };
  return <>{error && <p class="fault" role="alert">{error}</p>}{all.length > 0 && <ul class="plain-list soft" aria-label="merges and splits">{all.map((c) => <li key={c.id}>{c.at.slice(0, 10)} {c.author}: {c.kind}, “{c.reason}” {may && <button type="button" class="plain" onClick={() => setUndo(c.id)}>take back</button>}</li>)}</ul>}
    {undo && <AskWhy title="Take it back" verb="Take back" onDone={done} />}</>;
}

function Merging({ of, heads, rows, again }: { of: In; heads: Map<string, Head>; rows: Row[]; again: () => void }) {
  const [said, say] = useState("");
  const [marked, setMarked] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const may = useMay("analyst") && of.members.length > 1;
  const quotes = new Map(rows.map((r) => [r.record.id, r.record.evidence.quote]));
  const mark = (id: string) => setMarked(marked.includes(id) ? marked.filter((x) => x !== id) : [...marked, id]);
  const stay = of.members.find((m) => !marked.includes(m.record));
  const ask = () => (!marked.length ? say("Mark what does not belong here: v marks the one that has the focus.") : !stay ? say("At least one must stay.") : setAsking(true));
  const piece = (m: Member) => ({ anchor: m.anchor, text: quotes.get(m.record) ?? m.record });
  const split = async (reason: string | null) => {
    setAsking(false);
    if (reason === null || !stay) return;
    try {
      await splitAll(of.members.filter((m) => marked.includes(m.record)).map(piece), piece(stay), reason);
      say("Kept: " + many(marked.length, "record") + " split off. " + later);
      setMarked([]);
      again();
    } catch (x) { say((x as Error).message); }
  };
  useKeys(may ? { v: () => { const n = focused(); if (n !== undefined && of.members[n]) mark(of.members[n].record); }, s: ask } : {});
  return <>{may && <div class="row acts"><button type="button" onClick={ask}>Split off what is marked <kbd>s</kbd></button><span role="status" class="soft">{said}</span></div>}
    <ul class="plain-list">{of.members.map((m, n) => <Why key={m.record} m={m} n={n} head={heads.get(m.article)} quote={quotes.get(m.record)} marked={marked.includes(m.record)} onMark={may ? () => mark(m.record) : undefined} />)}</ul>
    <Said rows={rows} again={again} may={may} />
    {asking && <AskWhy title={many(marked.length, "record") + " of another happening"} verb="Split off" onDone={split} />}</>;
}

/** An incident: all that is reported of one happening. */
export default function Incident({ q }: { q: URLSearchParams }) {
  const full = useData<IncidentFull>(url("/incidents/" + encodeURIComponent(q.get("id") ?? ""), { as_of: q.get("as_of") }));
  return <Show of={full}>{(f) => {
    const i = f.incident;
    const heads = new Map(f.articles.map((a) => [a.id, a]));
    return <>
      <h1 class="said"><Parties of={i.actor} /> <span class="arrow" aria-label="acts on">→</span> <Badge of={[i.type, i.mode].filter(Boolean).join(" ")} kind={f.rows[0]?.record.x?.quad ?? "event"} /> {i.recipient && i.recipient.length > 0 && <><span class="arrow" aria-hidden="true">→</span> <Parties of={i.recipient} /></>}</h1>
      <p class="meta lead"><Badge of={i.status} />{i.disputed && <Badge of="disputed" />} <When of={i} /> {i.place && <a href={href("search", { place: i.place })}>{i.place}</a>}
        <span>{many(i.articles.length, "report")}{i.copies ? " and " + many(i.copies, "copy", "copies") : ""}</span> {i.thread && <a href={href("threads", { kind: i.thread })}>{i.thread}: {i.phase}</a>}
        <a class="button" download href={url("/export", { incident: i.id, format: "csv" })} id="export-incident">Export CSV</a></p>
      <div class="cols incident">
        <div>
          <Section title="Who says what"><Claims of={i} heads={heads} /></Section>
          <Section title="Tolls">{i.tolls?.length ? i.tolls.map((t) => <TollChart key={t.measure + t.scope} of={t} heads={heads} />) : <Empty>No figures are given.</Empty>}</Section>
        </div>
        <div>
          <Section title="Where">{f.feature ? <WorldMap features={[f.feature]} label={(f.feature.properties.name ?? "Place") + ", known to the " + f.feature.properties.precision} close /> : <Empty>No place is known.</Empty>}</Section>
          <Section title="Reports"><ul class="plain-list">{f.articles.map((a) => <li key={a.content}><ArticleLink of={a} /> <span class="soft">{a.source} <time>{a.published}</time></span></li>)}</ul></Section>
        </div>
        <div>
          <Section title="Why these belong together"><Merging of={i} heads={heads} rows={f.rows} again={full.again} /></Section>
          <Section title={"Records (" + f.rows.length + ")"}><Records rows={f.rows} /></Section>
        </div>
      </div>
    </>;
  }}</Show>;
}
