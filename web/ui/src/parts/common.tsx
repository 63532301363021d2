import type { ComponentChildren } from "preact";
import type { Data } from "../api";
import { codeWords } from "../countries";
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

export function Parties({ of, none = "unknown" }: { of?: Party | Party[]; none?: string }) {
  const ps = list(of);
  if (!ps.length) return <span class="none">{none}</span>;
  return <>{ps.map((p, i) => (
    <span key={i} class="party">{i > 0 && ", "}
      {p.entity || p.code ? <a href={partyHref(p)}>{p.text || p.code}</a> : <span title="not resolved to a known actor">{p.text}</span>}
      {p.code && <abbr class="code" title={codeWords(p.code)}>{p.code}</abbr>}
    </span>))}</>;
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
