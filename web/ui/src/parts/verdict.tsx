import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../types";

export type Send = (kind: string, reason: string, values?: unknown) => Promise<void>;

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
  }
  return null;
}

/** Corrects one part of an event, or strikes a record out. Escape leaves it. */
export function Correct({ row, reject, onDone, onSend }: { row: Row; reject: boolean; onDone: () => void; onSend: Send }) {
  const parts = !reject && row.record.kind === "event";
  const [kind, setKind] = useState(parts ? "type" : "not-event");
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const submit = (e: Event) => { e.preventDefault(); const f = new FormData(e.target as HTMLFormElement); void onSend(kind, String(f.get("reason") ?? ""), values(kind, f)); };
  return <form ref={ref} class="verdict" onSubmit={submit} onKeyDown={(e) => { if (e.key === "Escape") { e.stopPropagation(); onDone(); } }}>
    {parts && <label>What is wrong<select value={kind} onChange={(e) => setKind((e.target as HTMLSelectElement).value)}>{kinds.map((k) => <option key={k}>{k}</option>)}</select></label>}
    <Fields key={kind} kind={kind} row={row} />
    <label class="wide">Why<input name="reason" required maxLength={2000} /></label>
    <div class="row"><button class="main">{kind === "not-event" ? "Reject" : "Keep " + kind}</button><button type="button" onClick={onDone}>Cancel</button></div>
  </form>;
}
