import { useEffect, useMemo, useState } from "preact/hooks";
import { url, useData } from "../api";
import { many, moment } from "../format";
import { ArticleLink, Choice, Empty, Section, Show } from "../parts/common";
import { RecordCard } from "../parts/record";
import { href, withQuery } from "../route";
import { pieces } from "../spans";
import type { ArticleFull, Mark } from "../types";

const order = ["trigger", "cue", "actor", "source", "speaker", "recipient", "target", "place", "said_by", "content"];
const top = (ms: Mark[]) => order.find((p) => ms.some((m) => m.part === p));

function Text({ of, hot, onHot }: { of: ArticleFull; hot: string; onHot: (id: string) => void }) {
  const cut = useMemo(() => pieces(of.text!, of.marks), [of]);
  const pick = (ms: Mark[]) => {
    const id = ms.find((m) => m.part !== "sentence")?.record;
    if (id) withQuery({ record: id }, true);
  };
  return <div class="text" onMouseLeave={() => onHot("")}>{cut.map((p) => {
    const words = of.text!.slice(p.from, p.to);
    if (!p.marks.length) return <span key={p.from}>{words}</span>;
    const part = top(p.marks);
    const mine = p.marks.filter((m) => m.record === hot);
    const cls = ["seg", part ? "p-" + part : "", mine.length ? "hot" : "", mine.some((m) => m.part !== "sentence") ? "hot-part" : ""].filter(Boolean).join(" ");
    const first = p.marks.find((m) => m.part !== "sentence") ?? p.marks[0];
    return <span key={p.from} class={cls} title={part} data-records={[...new Set(p.marks.map((m) => m.record))].join(" ")} onMouseEnter={() => onHot(first.record)} onClick={() => pick(p.marks)}>{words}</span>;
  })}</div>;
}

function Diff({ id, of, q }: { id: string; of: ArticleFull; q: URLSearchParams }) {
  const from = q.get("from") ?? of.versions[Math.max(0, of.versions.length - 2)].content;
  const to = q.get("to") ?? of.versions[of.versions.length - 1].content;
  const diff = useData<{ diff: string }>(of.versions.length > 1 ? url("/articles/" + encodeURIComponent(id) + "/diff", { from, to }) : null);
  if (of.versions.length < 2) return <Empty>There is one version of this article, since {moment(of.since)}.</Empty>;
  const pick = (name: string, value: string) => <label>{name}<select value={value} onChange={(e) => withQuery({ [name]: (e.target as HTMLSelectElement).value })}>
    {of.versions.map((v) => <option key={v.content} value={v.content}>{"version " + v.version + ", " + moment(v.since)}</option>)}</select></label>;
  return <><div class="bounds">{pick("from", from)}{pick("to", to)}</div><Show of={diff}>{(d) => d.diff === "" ? <Empty>The two texts are equal.</Empty>
    : <pre class="diff" tabIndex={0} aria-label="difference of the two versions">{d.diff.split("\n").map((l, i) => l.startsWith("+") && !l.startsWith("+++") ? <ins key={i}>{l + "\n"}</ins> : l.startsWith("-") && !l.startsWith("---") ? <del key={i}>{l + "\n"}</del> : <span key={i}>{l + "\n"}</span>)}</pre>}</Show></>;
}

/** The article that this one was a copy of when it arrived. */
const copied = (a: ArticleFull) => /^copy of (.+)$/.exec(a.not_coded ?? "")?.[1];

/** An article: its text with what was read out of it, side by side; hovering links the two. */
export default function Article({ q }: { q: URLSearchParams }) {
  const id = q.get("id") ?? "";
  const chosen = q.get("record") ?? "";
  const [hover, setHover] = useState("");
  const article = useData<ArticleFull>(url("/articles/" + encodeURIComponent(id), { as_of: q.get("as_of") }));
  const view = q.get("view") ?? "text";
  useEffect(() => { if (chosen && article.data) document.getElementById("r-" + chosen)?.scrollIntoView({ block: "nearest" }); }, [chosen, article.data]);
  return <Show of={article}>{(a) => <article>
    <h1>{a.title || a.id}</h1>
    <p class="meta">{[a.source, a.published].filter(Boolean).join(" · ")} <span>{many(a.records, "record")}</span> <span>version {a.version} of {a.versions.length}</span>
      {a.copy_of && <a href={href("article", { id: a.copy_of })}>copy of another article, whose records stand there</a>} {!a.copy_of && copied(a) && <a href={href("article", { id: copied(a) })}>copy of another article, whose records stand there</a>} {a.not_coded && !copied(a) && <span>not coded: {a.not_coded}</span>} {a.story && <a href={href("search", { story: a.story })}>story</a>}</p>
    <Choice label="what to show" of={[["text", "Text and records"], ["versions", "Versions (" + a.versions.length + ")"]]} value={view} onPick={(v) => withQuery({ view: v === "text" ? undefined : v })} />
    {view === "versions" ? <Diff id={id} of={a} q={q} /> : <div class="split article">
      <Section title="Text" id="text" aside={<span class="legend">{["trigger", "actor", "recipient", "place", "speaker", "content"].map((p) => <span key={p} class={"seg p-" + p}>{p}</span>)}</span>}>
        {a.text ? <Text of={a} hot={hover || chosen} onHot={setHover} /> : <Empty>The text is not kept ({a.kept || "nothing"}); each record has its sentence.</Empty>}
      </Section>
      <Section title={many(a.rows.length, "record")}>
        <ul class="cards tall">{a.rows.map((r) => <RecordCard key={r.record.id} row={r} head={!a.text} hot={(hover || chosen) === r.record.id} selected={chosen === r.record.id} onHot={setHover} />)}</ul>
      </Section>
    </div>}
    {a.copies && a.copies.length > 0 && <Section title="Copies"><ul class="plain-list">{a.copies.map((c) => <li key={c.content}><ArticleLink of={c} /> <span class="soft">{c.source} {c.published}</span></li>)}</ul></Section>}
  </article>}</Show>;
}
