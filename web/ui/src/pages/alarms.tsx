import { useRef, useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many, moment, alarmTitle } from "../format";
import { Badge, Choice, Empty, Section, Show } from "../parts/common";
import { href, withQuery } from "../route";
import { useMay } from "../session";
import type { Alarm, Miss, Paged, Past } from "../types";

const verbs: [string, string][] = [["acknowledged", "Acknowledge"], ["dismissed", "Dismiss"], ["escalated", "Escalate"], ["open", "Open again"]];

/** How a detector did before, in words. */
function past(p?: Past): string {
  if (!p || p.alarms === 0) return "no alarm before";
  const judged = p.dismissed + p.escalated;
  return many(p.alarms, "alarm") + " in " + p.years + " years, " + (judged ? p.dismissed + " of " + judged + " judged were false" : "none was judged");
}

function Grounds({ of }: { of: Alarm }) {
  if (of.triggers?.length) return <><h3>Set off by</h3><ul class="plain-list lines">{of.triggers.map((t, i) => <li key={i}><time class="soft">{t.day}</time> {t.incident && <a href={href("incident", { id: t.incident })}>incident</a>}
    {t.article && t.record ? <a class="quote" href={href("article", { id: t.article, record: t.record })}>{t.text}</a> : <span class="quote">{t.text}</span>}</li>)}</ul>{!!of.triggers_left_out && <p class="soft">{many(of.triggers_left_out, "earlier one")} not listed</p>}</>;
  return <p>Set off by {of.incidents.length ? of.incidents.map((i, n) => <a key={i} href={href("incident", { id: i })}>incident {n + 1} </a>) : "no single incident"}</p>;
}

function Card({ of, again, whole }: { of: Alarm; again: () => void; whole?: boolean }) {
  const [error, setError] = useState("");
  const [note, setNote] = useState("");
  const why = useRef<HTMLInputElement>(null);
  const may = useMay("analyst");
  const act = async (state: string) => {
    if (!note.trim() && state !== "acknowledged") { setError("Say why in a few words."); why.current?.focus(); return; }
    try { await send("POST", "/alarms/" + encodeURIComponent(of.id) + "/state", { state, note }); setNote(""); setError(""); again(); } catch (x) { setError((x as Error).message); }
  };
  return <Section title={alarmTitle(of)} aside={<Badge of={of.state} />}>
    <div data-item tabIndex={-1}><p><strong>{of.text}</strong>{!whole && <> <a href={href("alarms", { id: of.id })}>details</a></>}</p>
      <p class="soft small">{of.from && of.from !== of.to ? of.from + " to " + of.to : of.to} · {of.rule ? "rule " + of.rule : of.detector} · raised {moment(of.raised)}</p>
      <dl class="pairs"><div><dt>Value</dt><dd>{of.value} {of.unit}</dd></div><div><dt>Threshold</dt><dd>{of.threshold}</dd></div><div><dt>Usual (baseline)</dt><dd>{of.baseline}</dd></div>
        <div><dt>False alarms a year</dt><dd>{of.false_rate != null ? of.false_rate + " before" : "before: unknown"}{of.built_for_rate ? ", built for " + of.built_for_rate : ""}</dd></div>
        {whole && <><div><dt>On this series</dt><dd>{past(of.past)}</dd></div><div><dt>On all series</dt><dd>{past(of.past_of_all)}</dd></div></>}{of.also && of.also.length > 0 && <div><dt>The same stories rang</dt><dd>{of.also.join("; ")}</dd></div>}</dl>
      {whole ? <Grounds of={of} /> : <details><summary>{many(of.triggers?.length || of.incidents.length, "report")} that set it off</summary><Grounds of={of} /></details>}
      {may && <div class="row acts"><label class="row">Why <input ref={why} value={note} onInput={(e) => setNote((e.target as HTMLInputElement).value)} maxLength={2000} /></label>{verbs.filter(([s]) => s !== of.state).map(([s, v]) => <button type="button" key={s} onClick={() => act(s)}>{v}</button>)}</div>}
      {error && <p class="fault" role="alert">{error}</p>}
      {of.history.length > 0 && <ul class="plain-list soft" aria-label="who did what">{of.history.map((h, i) => <li key={i}>{moment(h.at)}: {h.state} by {h.by}{h.note && ", “" + h.note + "”"}</li>)}</ul>}</div>
  </Section>;
}

function One({ id }: { id: string }) {
  const a = useData<Alarm>(url("/alarms/" + encodeURIComponent(id)));
  return <><h1>Alarm</h1><p><a href={href("alarms")}>All alarms</a></p><Show of={a}>{(x) => <Card of={x} again={a.again} whole />}</Show></>;
}

/** What should have rung and did not: it counts in how detectors are judged. */
function Misses() {
  const list = useData<Paged<Miss>>(url("/alarm-misses"));
  const [error, setError] = useState("");
  const may = useMay("analyst");
  const add = async (e: Event) => {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    try { await send("POST", "/alarm-misses", Object.fromEntries(new FormData(form))); form.reset(); setError(""); list.again(); } catch (x) { setError((x as Error).message); }
  };
  return <Section title="What should have rung and did not"><Show of={list}>{(l) => l.items.length ? <ul class="plain-list">{l.items.map((m, i) => <li key={i}><time>{m.day}</time> {m.series}: {m.reason} <span class="soft">by {m.by}</span></li>)}</ul> : <Empty>No miss was noted.</Empty>}</Show>
    {may && <form class="bounds acts" onSubmit={add}><label>Series<input name="series" required maxLength={300} placeholder="dyad SYR.MIL → SYR.CVL" /></label><label>Day<input name="day" type="date" required /></label><label>What was missed<input name="reason" required maxLength={2000} /></label><button>Note a miss</button></form>}
    {error && <p class="fault" role="alert">{error}</p>}</Section>;
}

/** Alarms with what makes them so, and what people made of them. */
export default function Alarms({ q }: { q: URLSearchParams }) {
  const id = q.get("id");
  const state = q.get("state") ?? "";
  const list = useData<Paged<Alarm>>(id ? null : url("/alarms", { state, limit: 60 }));
  if (id) return <One id={id} />;
  return <><div class="bar"><h1>Alarms</h1><Choice label="state" of={[["", "all"], ["open", "open"], ["acknowledged", "acknowledged"], ["dismissed", "dismissed"], ["escalated", "escalated"]]} value={state} onPick={(v) => withQuery({ state: v || undefined })} />
    {list.data && <span class="soft">{list.data.items.length === 60 ? "the latest 60" : many(list.data.items.length, "alarm")}</span>}</div>
    <Show of={list}>{(l) => l.items.length ? <div class="masonry">{l.items.map((a) => <Card key={a.id} of={a} again={list.again} />)}</div> : <Empty>No alarms{state && " that are " + state}.</Empty>}</Show>
    <Misses /></>;
}
