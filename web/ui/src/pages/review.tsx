import { useEffect, useRef, useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many } from "../format";
import { useKeys } from "../keys";
import { AskWhy, Choice, Empty, Scroll, Section, Show } from "../parts/common";
import { RecordCard } from "../parts/record";
import { Correct, type Send } from "../parts/verdict";
import { Join } from "../parts/join";
import { go, href, withQuery } from "../route";
import { useMay } from "../session";
import type { Agreement, Correction, Paged, ReviewItem, Row } from "../types";

type Open = "correct" | "not-event" | "merge" | "split";

function Done({ anchor, turn, onUndo }: { anchor: string; turn: number; onUndo: (c: Correction) => void }) {
  const list = useData<Paged<Correction>>(url("/corrections", { anchor, undone: "true" }));
  useEffect(() => { if (turn) list.again(); }, [turn]);
  return <Show of={list}>{(l) => l.items.length === 0 ? null : <ul class="plain-list soft" aria-label="who did what">{l.items.map((c) => <li key={c.id}>{c.at.slice(0, 16).replace("T", " ")} {c.author}: {c.kind}{c.reason && ", “" + c.reason + "”"} {c.undone ? <>– taken back by {c.undone_by}{c.undo_reason && ", “" + c.undo_reason + "”"}</> : <button type="button" class="plain" onClick={() => onUndo(c)}>take back</button>}</li>)}</ul>}</Show>;
}

function Agreements() {
  const a = useData<Paged<Agreement>>(url("/review/agreement"));
  return <Section title="Agreement of reviewers"><Show of={a}>{(l) => l.items.length ? <Scroll label="agreement"><table class="narrow"><thead><tr><th scope="col">Reviewers</th><th scope="col" class="num">Both judged</th><th scope="col" class="num">Agreed</th><th scope="col" class="num">Cohen's kappa</th></tr></thead>
    <tbody>{l.items.map((x) => <tr key={x.a + x.b}><th scope="row">{x.a}, {x.b}</th><td class="num">{x.both}</td><td class="num">{x.agreed}</td><td class="num">{x.defined ? x.kappa : "not defined"}</td></tr>)}</tbody></table></Scroll> : <Empty>One reviewer so far: agreement needs two who judged the same record.</Empty>}</Show></Section>;
}

const acts = [["c", "Confirm"], ["e", "Correct"], ["x", "Reject"], ["v", "Mark"], ["m", "Merge"], ["s", "Split"], ["o", "Open evidence"]] as const;

function Queue({ items, at, marked, judged, onPick, onMark }: { items: ReviewItem[]; at: number; marked: string[]; judged: Record<string, string>; onPick: (n: number) => void; onMark: (id: string) => void }) {
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: "nearest" }), [at]);
  return <Scroll label="queue"><ol class="queue">{items.map((x, n) => <li key={x.row.record.id} ref={n === at ? here : undefined} class={marked.includes(x.row.record.id) ? "picked" : ""}>
    <input type="checkbox" checked={marked.includes(x.row.record.id)} onChange={() => onMark(x.row.record.id)} aria-label={"mark " + x.row.record.evidence.quote.slice(0, 60)} />
    <button type="button" aria-current={n === at ? "true" : undefined} onClick={() => onPick(n)}><span>{x.row.record.evidence.quote.slice(0, 90)}</span><small>{judged[x.row.record.id] ? "✓ " + judged[x.row.record.id] : x.why}</small></button></li>)}</ol></Scroll>;
}

function Desk({ items, again }: { items: ReviewItem[]; again: () => void }) {
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<Open | null>(null);
  const [said, say] = useState("");
  const [turn, setTurn] = useState(0);
  const [judged, setJudged] = useState<Record<string, string>>({});
  const [marked, setMarked] = useState<string[]>([]);
  const [undo, setUndo] = useState<Correction | null>(null);
  const [last, setLast] = useState<Correction | null>(null);
  const i = Math.min(at, items.length - 1);
  const row = items[i].row;
  const id = row.record.id;
  const pick = (n: number) => { setAt(Math.max(0, Math.min(items.length - 1, n))); setForm(null); };
  const kept = (kind: string, words: string, step = true) => {
    setJudged({ ...judged, [id]: kind });
    say(words + (step && i + 1 === items.length ? " That was the last of the queue." : ""));
    setForm(null);
    setTurn(turn + 1);
    if (step && i + 1 < items.length) setAt(i + 1);
  };
  const post: Send = async (kind, reason, v) => {
    try {
      setLast(await send<Correction>("POST", "/corrections", { anchor: row.record.anchor, kind, reason, ...(v === undefined ? {} : { values: v }) }));
      kept(kind, "Kept: " + kind + ".");
    } catch (x) { say((x as Error).message); }
  };
  const takeBack = async (reason: string | null) => {
    const c = undo;
    setUndo(null);
    if (reason === null || !c) return;
    try {
      await send("POST", "/corrections/" + encodeURIComponent(c.id) + "/undo", { reason });
      say("Taken back: " + c.kind + ".");
      setTurn(turn + 1);
      if (last?.id === c.id) setLast(null);
    } catch (x) { say((x as Error).message); }
  };
  const mark = (x: string) => setMarked(marked.includes(x) ? marked.filter((y) => y !== x) : [...marked, x]);
  const event = row.record.kind === "event";
  const events = (open: Open) => () => (event ? setForm(open) : say("Only events are put together to incidents."));
  const does: Record<string, () => void> = {
    c: () => void post("confirm", ""), e: () => setForm("correct"), x: () => setForm("not-event"), m: events("merge"), s: events("split"), v: () => mark(id),
    j: () => pick(i + 1), k: () => pick(i - 1), o: () => go(href("article", { id: row.article.id, record: id })), u: () => (last ? setUndo(last) : say("Nothing was judged yet.")),
  };
  useKeys(does);
  const others = items.map((x) => x.row).filter((r) => marked.includes(r.record.id) && r.record.id !== id);
  return <div class="split review">
    <Queue items={items} at={i} marked={marked} judged={judged} onPick={pick} onMark={mark} />
    <div><p class="soft">{i + 1} of {items.length}: {items[i].why}{marked.length > 0 && <> · {many(marked.length, "record")} marked <button type="button" class="plain" onClick={() => setMarked([])}>unmark all</button></>}</p>
      <ul class="cards"><RecordCard key={id} row={row} /></ul>
      <div class="row acts" role="toolbar" aria-label="verdict">{acts.map(([k, t]) => <button type="button" key={k} aria-keyshortcuts={k} onClick={() => does[k]()}>{k === "v" && marked.includes(id) ? "Unmark" : t} <kbd>{k}</kbd></button>)}</div>
      {(form === "correct" || form === "not-event") && <Correct key={id + form} row={row} reject={form === "not-event"} onDone={() => setForm(null)} onSend={post} />}
      {(form === "merge" || form === "split") && <Join key={id + form} row={row} what={form} marked={others} onDone={(words) => { if (words) { kept(form, words, false); setMarked([]); } else setForm(null); }} />}
      <p role="status" class="note">{said}</p>
      <Done key={row.record.anchor} anchor={row.record.anchor} turn={turn} onUndo={setUndo} />
      {items.length > 1 && <p><button type="button" onClick={() => { setAt(0); setMarked([]); again(); }}>Ask for the queue anew</button></p>}
      {undo && <AskWhy title={"Take back: " + undo.kind} verb="Take back" onDone={takeBack} />}</div>
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
  const may = useMay("analyst");
  const queue = useData<Paged<ReviewItem>>(id || !may ? null : url("/review", { order, limit: 50 }));
  if (!may) return <><h1>Review</h1><p>Judging records needs the role analyst; you may read.</p><Agreements /></>;
  return <><div class="bar"><h1>Review</h1>{!id && <Choice label="order" of={[["confidence", "least sure first"], ["alarm", "open alarms"]]} value={order} onPick={(v) => withQuery({ order: v })} />}
    {queue.data && <span class="soft">{queue.data.items.length === 50 ? "the first 50" : many(queue.data.items.length, "record")}{order === "confidence" && " of the latest 2,000 records"}</span>}<a class="button" id="gold" download href={url("/review/gold")}>Export as gold</a></div>
    {id ? <One id={id} /> : <Show of={queue}>{(l) => l.items.length ? <Desk items={l.items} again={queue.again} /> : <Empty>{order === "alarm" ? "No record of an open alarm waits." : "Nothing waits."}</Empty>}</Show>}
    <Agreements /></>;
}
