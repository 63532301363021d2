import { useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { moment } from "../format";
import { Badge, Choice, Empty, Section, Show } from "../parts/common";
import { href, withQuery } from "../route";
import type { Alarm, Paged } from "../types";

function Card({ of, again }: { of: Alarm; again: () => void }) {
  const [error, setError] = useState("");
  const [note, setNote] = useState("");
  const act = async (state: string) => {
    try { await send("POST", "/alarms/" + encodeURIComponent(of.id) + "/state", { state, note }); setNote(""); setError(""); again(); } catch (x) { setError((x as Error).message); }
  };
  return <Section title={of.text} aside={<Badge of={of.state} />}>
    <div data-item tabIndex={-1}><dl class="pairs"><div><dt>Detector</dt><dd>{of.detector}</dd></div><div><dt>Watches</dt><dd>{of.series}</dd></div><div><dt>Time</dt><dd>{of.from} to {of.to}</dd></div><div><dt>Value</dt><dd>{of.value}</dd></div><div><dt>Baseline</dt><dd>{of.baseline}</dd></div><div><dt>Threshold</dt><dd>{of.threshold}</dd></div>
      <div><dt>Its own false alarms a year</dt><dd>{of.false_rate ?? "no past yet"}</dd></div></dl>
    <p>Set off by {of.incidents.length ? of.incidents.map((i, n) => <a key={i} href={href("incident", { id: i })}>incident {n + 1} </a>) : "no single incident"}</p>
    <div class="row"><label>Note <input value={note} onInput={(e) => setNote((e.target as HTMLInputElement).value)} maxLength={2000} /></label>{["acknowledged", "dismissed", "escalated", "open"].filter((s) => s !== of.state).map((s) => <button type="button" key={s} onClick={() => act(s)}>{{ acknowledged: "Acknowledge", dismissed: "Dismiss", escalated: "Escalate", open: "Open again" }[s]}</button>)}</div>
    {error && <p class="fault" role="alert">{error}</p>}
    {of.history.length > 0 && <ul class="plain-list soft">{of.history.map((h, i) => <li key={i}>{moment(h.at)}: {h.state} by {h.by}{h.note && ", “" + h.note + "”"}</li>)}</ul>}</div>
  </Section>;
}

function One({ id }: { id: string }) {
  const a = useData<Alarm>(url("/alarms/" + encodeURIComponent(id)));
  return <><h1>Alarm</h1><Show of={a}>{(x) => <Card of={x} again={a.again} />}</Show></>;
}

/** Alarms with what makes them so, and what people made of them. */
export default function Alarms({ q }: { q: URLSearchParams }) {
  const id = q.get("id");
  const state = q.get("state") ?? "";
  const list = useData<Paged<Alarm>>(id ? null : url("/alarms", { state, limit: 100 }));
  if (id) return <One id={id} />;
  return <><h1>Alarms</h1><Choice label="state" of={[["", "all"], ["open", "open"], ["acknowledged", "acknowledged"], ["dismissed", "dismissed"], ["escalated", "escalated"]]} value={state} onPick={(v) => withQuery({ state: v || undefined })} />
    <Show of={list}>{(l) => l.items.length ? l.items.map((a) => <Card key={a.id} of={a} again={list.again} />) : <Empty>No alarms.</Empty>}</Show></>;
}
