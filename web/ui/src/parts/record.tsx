import { useState } from "preact/hooks";
import { many, range } from "../format";
import { href } from "../route";
import { useMay } from "../session";
import type { Rec, Row } from "../types";
import { ArticleLink, Badge, Confidence, Parties } from "./common";
import { WhyPanel } from "./why";

/** A record in one line, each part a link to where more of it is. */
export function RecordLine({ of: r }: { of: Rec }) {
  switch (r.kind) {
    case "event":
      return <><Parties of={r.actor} /> <span class="arrow" aria-label="acts on">→</span> <Badge of={[r.type, r.mode].filter(Boolean).join(" ")} kind={r.x?.quad ?? "event"} /> {(r.recipient?.length ?? 0) > 0 && <><span class="arrow" aria-hidden="true">→</span> <Parties of={r.recipient} /></>}</>;
    case "toll":
      return <><strong>{range(r.low, r.high, r.approx)}</strong> <Badge of={r.measure} kind="toll" />{r.who && <abbr class="code">{r.who}</abbr>} {r.scope && <span class="small">{r.scope === "cumulative" ? "cumulative" : "in this incident"}</span>} {r.by && <>by <abbr class="code">{r.by}</abbr></>}</>;
    case "statement":
      return <><Parties of={r.speaker} /> <Badge of={r.mode} kind="statement" /> <q>{r.content}</q></>;
    case "relation":
      return <><Parties of={r.source} /> <Badge of={r.relation} kind="relation" /> <Parties of={r.target} /></>;
  }
}

function Facts({ of: r }: { of: Rec }) {
  return <span class="facts">
    {r.status && <Badge of={r.status} />}
    {r.said_by && (!Array.isArray(r.said_by) || r.said_by.length > 0) && <span>said by <Parties of={r.said_by} /></span>}
    {r.place && <span><a href={href("search", { place: r.place })}>{r.place}</a>{r.x?.located?.precision && <small> ({r.x.located.precision})</small>}</span>}
    {r.date && <time dateTime={r.date}>{r.date}</time>}
    <Confidence of={r.x?.confidence} />
  </span>;
}

interface Props { row: Row; hot?: boolean; onHot?: (id: string) => void; head?: boolean; selected?: boolean }

/** A record with its evidence one click away. */
export function RecordCard({ row, hot, onHot, head = true, selected }: Props) {
  const [why, setWhy] = useState(false);
  const may = useMay("analyst");
  const r = row.record;
  const enter = onHot && (() => onHot(r.id));
  const leave = onHot && (() => onHot(""));
  return <li class={"card" + (hot ? " hot" : "") + (selected ? " selected" : "") + (row.not_event ? " struck" : "")} data-item tabIndex={-1} id={"r-" + r.id}
    onMouseEnter={enter} onMouseLeave={leave} onFocusCapture={enter} onBlurCapture={leave}>
    <p class="line"><RecordLine of={r} /></p>
    <Facts of={r} />
    {head && <blockquote>{r.evidence.quote}</blockquote>}
    <p class="meta">
      {head ? <><ArticleLink of={row.article} record={r.id} /> <span>{row.article.source}</span> <time>{row.article.published}</time></>
        : <a href={href("article", { id: row.article.id, record: r.id })}>link</a>}
      {row.incident && <a href={href("incident", { id: row.incident })}>incident</a>}
      {may && <a href={href("review", { record: r.id })}>correct</a>}
      <button type="button" class="plain" aria-expanded={why} onClick={() => setWhy(!why)}>why?</button>
      {row.not_event && <Badge of="struck out" kind="denied" />}
      {(row.corrections?.length ?? 0) > 0 && <span class="by">{row.corrections!.map((c) => c.kind + " by " + c.author).join(", ")}</span>}
      {row.ended && <Badge of={row.ended} kind="denied" />}
    </p>
    {why && <WhyPanel id={r.id} />}
  </li>;
}

export function Records({ rows, none = "No records." }: { rows: Row[]; none?: string }) {
  if (!rows.length) return <p class="empty">{none}</p>;
  return <ul class="cards" aria-label={many(rows.length, "record")}>{rows.map((r) => <RecordCard key={r.record.id} row={r} />)}</ul>;
}

/** Records in short, a line or two each; the way to the evidence is the sentence itself. */
export function RecordLines({ rows, none = "No records." }: { rows: Row[]; none?: string }) {
  if (!rows.length) return <p class="empty">{none}</p>;
  return <ul class="plain-list lines">{rows.map((row) => <li key={row.record.id} data-item tabIndex={-1}><RecordLine of={row.record} />
    <a class="quote" href={href("article", { id: row.article.id, record: row.record.id })}>{row.record.evidence.quote}</a></li>)}</ul>;
}
