import { url, useData } from "../api";
import { Badge, Choice, Empty, Parties, Section, Show } from "../parts/common";
import { href, withQuery } from "../route";
import type { Paged, Thread } from "../types";

function Life({ of, link }: { of: Thread; link?: boolean }) {
  return <Section title={(of.kind === "ceasefire" ? "Ceasefire" : "Talks") + (of.place ? ", " + of.place : "")} aside={<Badge of={of.state} />}>
    <p><Parties of={of.parties} />{of.mediator?.length > 0 && <> · brought together by <Parties of={of.mediator} /></>}{of.venues?.length > 0 && <> · in {of.venues.join(", ")}</>} {link && <a data-item href={href("thread", { id: of.id })}>alone</a>}</p>
    <ol class="life">{of.steps.map((s, i) => <li key={i}><time>{s.date || "no date"}</time><div><Badge of={s.phase} kind={s.phase} />{s.alleged && <Badge of="alleged" kind="possible" />} {s.by && s.by.length > 0 && <>by <Parties of={s.by} /></>} <a href={href("incident", { id: s.incident })}>reports</a>
      {s.reasons && s.reasons.length > 0 && <details><summary>why here</summary><ul>{s.reasons.map((r, k) => <li key={k}>{r.text}</li>)}</ul></details>}</div></li>)}</ol>
  </Section>;
}

function One({ id }: { id: string }) {
  const t = useData<Thread>(url("/threads/" + encodeURIComponent(id)));
  return <><h1>Thread</h1><Show of={t}>{(x) => <Life of={x} />}</Show></>;
}

/** Ceasefires and talks: the life of each, step by step. */
export default function Threads({ q }: { q: URLSearchParams }) {
  const id = q.get("id");
  const kind = q.get("kind") ?? "";
  const list = useData<Paged<Thread>>(id ? null : url("/threads", { kind, cursor: q.get("cursor") }));
  if (id) return <One id={id} />;
  return <><h1>Ceasefires and talks</h1><Choice label="kind" of={[["", "all"], ["ceasefire", "ceasefires"], ["talks", "talks"]]} value={kind} onPick={(v) => withQuery({ kind: v || undefined })} />
    <Show of={list}>{(l) => <>{l.items.length === 0 && <Empty>No threads.</Empty>}<div class="masonry">{l.items.map((t) => <Life key={t.id} of={t} link />)}</div>{l.next && <button type="button" class="more" onClick={() => withQuery({ cursor: l.next })}>Next page</button>}</>}</Show></>;
}
