import { useEffect, useRef, useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many } from "../format";
import { Choice, Empty, Scroll, Section, Show } from "../parts/common";
import { RecordCard } from "../parts/record";
import { go, href, withQuery } from "../route";
import type { Agreement, Correction, Paged, ReviewItem, Row } from "../types";

type Verdict = "correct" | "not-event" | "merge" | "split";
const kinds = ["actor", "recipient", "type", "status", "place", "date"];
const types = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(" ");

/** What the form says, in the shape that the API wants. */
function values(kind: string, f: FormData): unknown {
  const s = (n: string) => String(f.get(n) ?? "").trim();
  switch (kind) {
    case "actor": case "recipient": return [{ text: s("text"), code: s("code") }];
    case "type": return s("mode") ? { type: s("type"), mode: s("mode") } : { type: s("type") };
    case "status": case "date": return s("value");
    case "place": return { name: s("text"), ...(s("code") ? { country: s("code") } : {}) };
    case "merge": case "split": return { with: s("with") };
  }
  return undefined;
}

function Fields({ kind, row }: { kind: string; row: Row }) {
  const r = row.record;
  const now = kind === "recipient" ? r.recipient?.[0] : r.actor?.[0];
  switch (kind) {
    case "actor": case "recipient": return <><label>Words<input name="text" required defaultValue={now?.text ?? ""} /></label><label>Code<input name="code" required pattern="[A-Z]{3}(\.[A-Z]{3})?" placeholder="SYR.GOV" defaultValue={now?.code ?? ""} /></label></>;
    case "type": return <><label>Type<select name="type" defaultValue={r.type}>{types.map((t) => <option key={t} selected={t === r.type}>{t}</option>)}</select></label><label>Mode<input name="mode" defaultValue={r.mode ?? ""} /></label></>;
    case "status": return <label>Status<select name="value">{["happened", "planned", "possible", "denied"].map((t) => <option key={t} selected={t === r.status}>{t}</option>)}</select></label>;
    case "date": return <label>Date<input name="value" required pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2024-05-17" defaultValue={r.date ?? ""} /></label>;
    case "place": return <><label>Place<input name="text" required defaultValue={r.place ?? ""} /></label><label>Country<input name="code" pattern="[A-Z]{3}" defaultValue={r.x?.located?.country ?? ""} /></label></>;
    case "merge": case "split": return <label>With the record of anchor<input name="with" required /></label>;
  }
  return null;
}

function Form({ row, what, onDone, onSend }: { row: Row; what: Verdict; onDone: () => void; onSend: (kind: string, reason: string, values?: unknown) => Promise<void> }) {
  const [kind, setKind] = useState(what === "correct" ? (row.record.kind === "event" ? "type" : "not-event") : what);
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const submit = (e: Event) => { e.preventDefault(); const f = new FormData(e.target as HTMLFormElement); void onSend(kind, String(f.get("reason") ?? ""), values(kind, f)); };
  return <form ref={ref} class="verdict" onSubmit={submit} onKeyDown={(e) => { if (e.key === "Escape") { e.stopPropagation(); onDone(); } }}>
    {what === "correct" && row.record.kind === "event" && <label>What is wrong<select value={kind} onChange={(e) => setKind((e.target as HTMLSelectElement).value)}>{kinds.map((k) => <option key={k}>{k}</option>)}</select></label>}
    <Fields key={kind} kind={kind} row={row} />
    <label class="wide">Why<input name="reason" required maxLength={2000} /></label>
    <div class="row"><button class="main">{kind === "not-event" ? "Reject" : "Keep " + kind}</button><button type="button" onClick={onDone}>Cancel</button></div>
  </form>;
}

function Done({ anchor, turn }: { anchor: string; turn: number }) {
  const list = useData<Paged<Correction>>(url("/corrections", { anchor, undone: "true" }));
  useEffect(() => { if (turn) list.again(); }, [turn]);
  const undo = async (id: string) => { const reason = prompt("Why is it taken back?"); if (reason) { await send("POST", "/corrections/" + encodeURIComponent(id) + "/undo", { reason }); list.again(); } };
  return <Show of={list}>{(l) => l.items.length === 0 ? null : <ul class="plain-list soft" aria-label="who did what">{l.items.map((c) => <li key={c.id}>{c.at.slice(0, 16).replace("T", " ")} {c.author}: {c.kind}{c.reason && ", “" + c.reason + "”"} {c.undone ? "taken back by " + c.undone_by : <button type="button" class="plain" onClick={() => undo(c.id)}>take back</button>}</li>)}</ul>}</Show>;
}

function Agreements() {
  const a = useData<Paged<Agreement>>(url("/review/agreement"));
  return <Section title="Agreement of reviewers"><Show of={a}>{(l) => l.items.length ? <Scroll label="agreement"><table><thead><tr><th scope="col">Reviewers</th><th scope="col" class="num">Both judged</th><th scope="col" class="num">Agreed</th><th scope="col" class="num">Cohen's kappa</th></tr></thead>
    <tbody>{l.items.map((x) => <tr key={x.a + x.b}><th scope="row">{x.a}, {x.b}</th><td class="num">{x.both}</td><td class="num">{x.agreed}</td><td class="num">{x.defined ? x.kappa : "not defined"}</td></tr>)}</tbody></table></Scroll> : <Empty>One reviewer so far: agreement needs two who judged the same record.</Empty>}</Show></Section>;
}

function Desk({ items, again }: { items: ReviewItem[]; again: () => void }) {
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<Verdict | null>(null);
  const [said, say] = useState("");
  const [turn, setTurn] = useState(0);
  const [judged, setJudged] = useState<Record<string, string>>({});
  const i = Math.min(at, items.length - 1);
  const row = items[i].row;
  const post = async (kind: string, reason = "", v?: unknown) => {
    try {
      await send("POST", "/corrections", { anchor: row.record.anchor, kind, reason, ...(v === undefined ? {} : { values: v }) });
      setJudged({ ...judged, [row.record.id]: kind });
      say("Kept: " + kind + ".");
      setForm(null);
      setTurn(turn + 1);
      if (i + 1 < items.length) setAt(i + 1);
    } catch (x) { say((x as Error).message); }
  };
  const acts: Record<string, () => void> = {
    c: () => void post("confirm"), e: () => setForm("correct"), x: () => setForm("not-event"), m: () => setForm("merge"), s: () => setForm("split"),
    j: () => { setAt(Math.min(items.length - 1, i + 1)); setForm(null); }, k: () => { setAt(Math.max(0, i - 1)); setForm(null); },
    o: () => go(href("article", { id: row.article.id, record: row.record.id })),
  };
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const on = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test((e.target as HTMLElement).tagName) || document.querySelector("dialog[open]")) return;
      const act = now.current[e.key];
      if (act) { e.preventDefault(); e.stopImmediatePropagation(); act(); }
    };
    addEventListener("keydown", on, true);
    return () => removeEventListener("keydown", on, true);
  }, []);
  return <div class="split review">
    <Scroll label="queue"><ol class="queue">{items.map((x, n) => <li key={x.row.record.id}><button type="button" aria-current={n === i ? "true" : undefined} onClick={() => { setAt(n); setForm(null); }}><span>{x.row.record.evidence.quote.slice(0, 90)}</span><small>{judged[x.row.record.id] ? "✓ " + judged[x.row.record.id] : x.why}</small></button></li>)}</ol></Scroll>
    <div><p class="soft">{i + 1} of {items.length}: {items[i].why}</p>
      <ul class="cards"><RecordCard key={row.record.id} row={row} /></ul>
      <div class="row acts" role="toolbar" aria-label="verdict">{([["c", "Confirm"], ["e", "Correct"], ["x", "Reject"], ["m", "Merge"], ["s", "Split"], ["o", "Open evidence"]] as const).map(([k, t]) => <button type="button" key={k} aria-keyshortcuts={k} onClick={() => acts[k]()}>{t} <kbd>{k}</kbd></button>)}</div>
      {form && <Form key={row.record.id + form} row={row} what={form} onDone={() => setForm(null)} onSend={post} />}
      <p role="status" class="note">{said}</p>
      <p class="soft small">Anchor of this record, for merge and split: <code>{row.record.anchor}</code></p>
      <Done key={row.record.anchor} anchor={row.record.anchor} turn={turn} />
      <p><button type="button" onClick={() => { setAt(0); again(); }}>Ask for the queue anew</button></p></div>
  </div>;
}

function One({ id }: { id: string }) {
  const r = useData<Row>(url("/records/" + encodeURIComponent(id)));
  return <><p><a href={href("review")}>To the queue</a></p><Show of={r}>{(row) => <Desk items={[{ row, why: "chosen by you" }]} again={r.again} />}</Show></>;
}

/** Review: one record after another, by keyboard. */
export default function Review({ q }: { q: URLSearchParams }) {
  const id = q.get("record");
  const order = q.get("order") ?? "confidence";
  const queue = useData<Paged<ReviewItem>>(id ? null : url("/review", { order, limit: 50 }));
  return <><div class="bar"><h1>Review</h1>{!id && <Choice label="order" of={[["confidence", "least sure first"], ["alarm", "open alarms"]]} value={order} onPick={(v) => withQuery({ order: v })} />}
    {queue.data && <span class="soft">{many(queue.data.items.length, "record")} wait</span>}<a class="button" id="gold" download href={url("/review/gold")}>Export as gold</a></div>
    {id ? <One id={id} /> : <Show of={queue}>{(l) => l.items.length ? <Desk items={l.items} again={queue.again} /> : <Empty>Nothing waits.</Empty>}</Show>}
    <Agreements /></>;
}
