import { useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many, names } from "../format";
import { ArticleLink, Badge, Empty, Parties, Scroll, Section, Show } from "../parts/common";
import { lazy } from "../parts/lazy";
import { Records } from "../parts/record";
import { TollChart } from "../parts/toll-chart";
import { href } from "../route";
import type { Head, Incident as In, IncidentFull, Member } from "../types";

const WorldMap = lazy(() => import("../parts/world-map"));

function Claims({ of, heads }: { of: In; heads: Map<string, Head> }) {
  const bySpeaker = new Map<string, NonNullable<In["claims"]>>();
  for (const c of of.claims ?? []) {
    const who = names(c.speaker) || "the articles themselves";
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), c]);
  }
  if (!bySpeaker.size) return <Empty>Nobody is named as a source.</Empty>;
  return <Scroll label="who says what"><table><thead><tr><th scope="col">Who</th><th scope="col">Says</th><th scope="col">When</th><th scope="col">Where it stands</th></tr></thead>
    <tbody>{[...bySpeaker].flatMap(([who, cs]) => cs.map((c, i) => <tr key={c.record + i}>{i === 0 && <th scope="row" rowSpan={cs.length}>{c.speaker?.length ? <Parties of={c.speaker} /> : who}</th>}<td><Badge of={c.status} /></td><td><time>{c.time}</time></td>
      <td><a href={href("article", { id: c.article, record: c.record })}>{heads.get(c.article)?.title ?? "evidence"}</a></td></tr>))}</tbody></table></Scroll>;
}

function Why({ m, heads, onSplit }: { m: Member; heads: Map<string, Head>; onSplit: (m: Member) => void }) {
  return <li data-item tabIndex={-1}><p><a href={href("article", { id: m.article, record: m.record })}>{heads.get(m.article)?.title ?? m.article}</a> {m.with ? <span class="num">{(m.score / 1000).toFixed(2)}</span> : <Badge of="first" />} {m.with && <button type="button" class="plain" onClick={() => onSplit(m)}>split off</button>}</p>
    {m.reasons && m.reasons.length > 0 && <ul class="inline">{m.reasons.map((r, i) => <li key={i} title={r.feature}>{r.text} <b class={r.score < 0 ? "neg" : "pos"}>{r.score > 0 ? "+" : ""}{(r.score / 1000).toFixed(2)}</b></li>)}</ul>}</li>;
}

function Merging({ of, heads, again }: { of: In; heads: Map<string, Head>; again: () => void }) {
  const [said, say] = useState("");
  const split = async (m: Member) => {
    const reason = prompt("Why is this another happening?");
    if (!reason) return;
    try {
      await send("POST", "/corrections", { anchor: m.anchor, kind: "split", reason, values: { with: m.with } });
      say("Kept. The incident is put together anew by 'casus refresh'.");
      again();
    } catch (x) { say((x as Error).message); }
  };
  return <>{said && <p role="status" class="note">{said}</p>}<ul class="plain-list">{of.members.map((m) => <Why key={m.record} m={m} heads={heads} onSplit={split} />)}</ul></>;
}

/** An incident: all that is reported of one happening. */
export default function Incident({ q }: { q: URLSearchParams }) {
  const full = useData<IncidentFull>(url("/incidents/" + encodeURIComponent(q.get("id") ?? ""), { as_of: q.get("as_of") }));
  return <Show of={full}>{(f) => {
    const i = f.incident;
    const heads = new Map(f.articles.map((a) => [a.id, a]));
    return <>
      <h1><Parties of={i.actor} /> <span class="arrow" aria-label="acts on">→</span> <Badge of={[i.type, i.mode].filter(Boolean).join(" ")} kind="event" /> {i.recipient && <><span class="arrow" aria-hidden="true">→</span> <Parties of={i.recipient} /></>}</h1>
      <p class="meta lead"><Badge of={i.status} />{i.disputed && <Badge of="disputed" />} {i.date && <time>{i.date}</time>} {i.place && <a href={href("search", { place: i.place })}>{i.place}</a>}
        <span>{many(i.articles.length, "report")}{i.copies ? " and " + many(i.copies, "copy", "copies") : ""}</span> {i.thread && <a href={href("threads", { kind: i.thread })}>{i.thread}: {i.phase}</a>}
        <a class="button" download href={url("/export", { incident: i.id, format: "csv" })} id="export-incident">Export CSV</a></p>
      <div class="grid">
        <Section title="Who says what"><Claims of={i} heads={heads} /></Section>
        <Section title="Tolls">{i.tolls?.length ? i.tolls.map((t) => <TollChart key={t.measure + t.scope} of={t} heads={heads} />) : <Empty>No figures are given.</Empty>}</Section>
        {f.feature ? <Section title="Where"><WorldMap features={[f.feature]} label={"Place of the incident, known to " + f.feature.properties.precision} close /></Section> : <Section title="Where"><Empty>No place is known.</Empty></Section>}
        <Section title="Reports"><ul class="plain-list">{f.articles.map((a) => <li key={a.content}><ArticleLink of={a} /> <span class="soft">{a.source} <time>{a.published}</time></span></li>)}</ul></Section>
      </div>
      <Section title={"Records (" + f.rows.length + ")"}><Records rows={f.rows} /></Section>
      <Section title="Why these belong together"><Merging of={i} heads={heads} again={full.again} /></Section>
    </>;
  }}</Show>;
}
