import type { ComponentChildren } from "preact";
import type { Data } from "../api";
import { useEffect, useRef, useState } from "preact/hooks";
import { codeWords, countries } from "../countries";
import { list } from "../format";
import { href } from "../route";
import type { Head, Party } from "../types";

/** Shows data once it is there; until then says that it is awaited, and what went wrong if it did. */
export function Show<T>({ of, children }: { of: Data<T>; children: (data: T) => ComponentChildren }) {
  if (of.error) return <div class="fault" role="alert"><p>{of.error.message}</p><button type="button" onClick={of.again}>Try again</button></div>;
  if (!of.data) return <p class="wait" role="status">Loading…</p>;
  return <>{children(of.data)}</>;
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** Where a party is looked at: the known actor if there is one, else its code. */
export function partyHref(p: Party): string {
  return href("actor", p.entity ? { id: p.entity } : { code: p.code });
}

export function Parties({ of, none = "unknown", most = 8 }: { of?: Party | Party[]; none?: string; most?: number }) {
  const all = list(of);
  const ps = all.slice(0, most);
  if (!ps.length) return <span class="none">{none}</span>;
  return <>{ps.map((p, i) => (
    <span key={i} class="party">{i > 0 && ", "}
      {p.entity || p.code ? <a href={partyHref(p)}>{p.text || p.code}</a> : <span title="not resolved to a known actor">{p.text}</span>}
      {p.code && <abbr class="code" title={codeWords(p.code)}>{p.code}</abbr>}
    </span>))}{all.length > most && <span class="soft" title={all.slice(most).map((p) => p.text).join(", ")}> and {all.length - most} more</span>}</>;
}

export function Badge({ of = "", kind = of }: { of?: string; kind?: string }) {
  return of ? <span class={"badge b-" + kind.toLowerCase().replace(/[^a-z]+/g, "-")}>{of}</span> : null;
}

/** A confidence as a number with a bar beside it; nothing where none was reckoned. */
export function Confidence({ of }: { of?: number }) {
  if (!of) return null;
  const percent = Math.round(of * 100);
  return <span class="confidence" title={"confidence " + percent + " %"}><meter min={0} max={100} low={40} high={70} optimum={100} value={percent} aria-label={"confidence " + percent + " %"} />{percent} %</span>;
}

/** How many records an article gave; of a copy, that it is one. */
export function Yield({ of }: { of: Head }) {
  const copy = of.copy_of || /^copy of /.test(of.not_coded ?? "");
  return <>{copy ? "a copy" : of.not_coded ? of.not_coded : of.records === 1 ? "1 record" : of.records + " records"}</>;
}

export function ArticleLink({ of, record }: { of: Head; record?: string }) {
  return <a href={href("article", { id: of.id, record })}>{of.title || of.id}</a>;
}

export function Section({ title, children, id, aside }: { title: string; children: ComponentChildren; id?: string; aside?: ComponentChildren }) {
  return <section class="panel" aria-label={title} id={id}><header class="panel-head"><h2>{title}</h2>{aside}</header>{children}</section>;
}

export function Scroll({ children, label }: { children: ComponentChildren; label: string }) {
  return <div class="scroll" tabIndex={0} role="region" aria-label={label}>{children}</div>;
}

/** Buttons of which one is chosen. */
export function Choice({ label, of, value, onPick }: { label: string; of: [string, string][]; value: string; onPick: (v: string) => void }) {
  return <div class="choice" role="group" aria-label={label}>
    {of.map(([v, text]) => <button type="button" key={v} aria-pressed={v === value} onClick={() => onPick(v)}>{text}</button>)}
  </div>;
}

const windows: [string, string][] = [["1", "a year"], ["5", "5 years"], ["20", "20 years"], ["50", "50 years"], ["all", "all"]];

/** How much time a chart shows, and what it leaves out. */
export function Spans({ years, before, onPick }: { years: string; before: number; onPick: (v: string) => void }) {
  return <><Choice label="how much time" of={windows} value={years} onPick={onPick} />{before > 0 && <button type="button" class="plain" onClick={() => onPick("all")}>{before.toLocaleString("en")} earlier left out</button>}</>;
}

/** A number beside what is normal for it: the bar is the number, the mark what is normal. */
export function Against({ n, normal, most }: { n: number; normal: number; most: number }) {
  const x = (v: number) => (100 * Math.min(v, most)) / Math.max(1, most);
  return <svg class="against" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="10" /><rect class="now" width={x(n)} y="2" height="6" />{normal > 0 && <rect class="normal" x={Math.max(0, x(normal) - 1)} width="2" height="10" />}</svg>;
}

/** Chooses a country by its name; its three letters are the value. */
export function CountryChoice({ label, value, onPick, name }: { label: string; value: string; onPick?: (code: string) => void; name?: string }) {
  return <label>{label}<select name={name} value={value} onChange={(e) => onPick?.((e.target as HTMLSelectElement).value)}><option value="">any</option>{countries().map(([c, n]) => <option key={c} value={c} selected={c === value}>{n}</option>)}</select></label>;
}

/** Asks for a reason, in a dialog that Escape leaves. */
export function AskWhy({ title, verb, onDone, children }: { title: string; verb: string; onDone: (reason: string | null) => void; children?: ComponentChildren }) {
  const ref = useRef<HTMLDialogElement>(null);
  const [reason, set] = useState("");
  useEffect(() => { ref.current?.showModal(); ref.current?.querySelector<HTMLElement>("input[name=reason]")?.focus(); }, []);
  return <dialog ref={ref} aria-labelledby="ask-title" onClose={() => onDone(null)}>
    <form class="stack wide" onSubmit={(e) => { e.preventDefault(); if (reason.trim()) onDone(reason.trim()); }}>
      <h2 id="ask-title">{title}</h2>{children}
      <label>Why<input name="reason" required maxLength={2000} value={reason} onInput={(e) => set((e.target as HTMLInputElement).value)} autocomplete="off" /></label>
      <div class="row"><button class="main">{verb}</button><button type="button" onClick={() => ref.current?.close()}>Cancel</button></div>
    </form>
  </dialog>;
}
