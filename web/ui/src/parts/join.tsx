import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { url, useData } from "../api";
import { many } from "../format";
import type { IncidentFull, Paged, Row } from "../types";
import { later, mergeAll, type Piece, splitAll } from "./merge";

const near = 3; // days before and after an event within which others may tell the same

function around(day: string): [string, string] | undefined {
  if (day.length !== 10) return undefined;
  const at = (n: number) => new Date(Date.parse(day) + n * 864e5).toISOString().slice(0, 10);
  return [at(-near), at(near)];
}

const piece = (r: Row): Piece => ({ anchor: r.record.anchor, text: r.record.evidence.quote });

function Pick({ of, on, chosen }: { of: Row; on: () => void; chosen: boolean }) {
  return <li><label class="pick"><input type="checkbox" checked={chosen} onChange={on} /><span>{of.record.evidence.quote.slice(0, 160)} <small class="soft">{of.article.source} {of.record.date ?? of.article.published}</small></span></label></li>;
}

/** Merges a record with others, or splits it from those it was put together with. What was marked in the queue is chosen already;
 * else events of the same type within three days are offered, or the other members of its incident. */
export function Join({ row, what, marked, onDone }: { row: Row; what: "merge" | "split"; marked: Row[]; onDone: (said?: string) => void }) {
  const [words, setWords] = useState("");
  const [off, setOff] = useState<Record<string, boolean>>({});
  const [error, setError] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const day = (row.record.date ?? row.article.published ?? "").slice(0, 10);
  const [from, to] = around(day) ?? [undefined, undefined];
  const ask = what === "merge" && marked.length === 0;
  const found = useData<Paged<Row>>(ask ? url("/records", words ? { kind: "event", text: words, limit: 12 } : { kind: "event", type: row.record.type, from, to, order: "date", limit: 12 }) : null);
  const mates = useData<IncidentFull>(what === "split" && row.incident ? url("/incidents/" + encodeURIComponent(row.incident)) : null);
  const offered = (what === "split" ? (mates.data?.rows ?? []).filter((r) => r.record.kind === "event") : ask ? (found.data?.items ?? []).filter((r) => !row.incident || r.incident !== row.incident) : marked).filter((r) => r.record.id !== row.record.id);
  const byRule = what === "split" || marked.length > 0; // chosen unless taken off
  const chosen = offered.filter((r) => off[r.record.id] !== undefined ? !off[r.record.id] : byRule);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(ask ? "input[type=search]" : "input[name=reason]")?.focus(), []);
  const toggle = (r: Row) => setOff({ ...off, [r.record.id]: chosen.includes(r) });
  const submit = async (e: Event) => {
    e.preventDefault();
    const reason = String(new FormData(e.target as HTMLFormElement).get("reason") ?? "").trim();
    if (!chosen.length) { setError("Choose at least one other record."); return; }
    try {
      if (what === "merge") await mergeAll([piece(row), ...chosen.map(piece)], reason);
      else for (const r of chosen) await splitAll([piece(row)], piece(r), reason);
      onDone((what === "merge" ? "Kept: merge with " : "Kept: split from ") + many(chosen.length, "record") + ". " + later);
    } catch (x) { setError((x as Error).message); }
  };
  const wait = (ask && !found.data && !found.error) || (what === "split" && !!row.incident && !mates.data && !mates.error);
  return <form ref={form} class="verdict join" onSubmit={submit} onKeyDown={(e) => { if (e.key === "Escape") { e.stopPropagation(); onDone(); } }}>
    <h3>{what === "merge" ? "The same happening as" : "Another happening than"}</h3>
    {ask && <label class="wide">Look for words<input type="search" value={words} maxLength={200} onChange={(e) => setWords((e.target as HTMLInputElement).value.trim())} placeholder={"or choose below: " + row.record.type + (from ? ", " + from + " to " + to : "")} /></label>}
    {wait ? <p class="wait" role="status">Loading…</p> : offered.length ? <ul class="plain-list">{offered.map((r) => <Pick key={r.record.id} of={r} chosen={chosen.includes(r)} on={() => toggle(r)} />)}</ul> : <p class="empty">{what === "split" ? "It stands alone in its incident." : "No other such event. Mark records in the queue with v, or look for words."}</p>}
    <label class="wide">Why<input name="reason" required maxLength={2000} autocomplete="off" /></label>
    {error && <p class="fault" role="alert">{error}</p>}
    <div class="row"><button class="main">{what === "merge" ? "Merge" : "Split"}</button><button type="button" onClick={() => onDone()}>Cancel</button></div>
  </form>;
}
