import { useState } from "preact/hooks";
import { get, send, url, useData } from "../api";
import { codeWords, country } from "../countries";
import { many } from "../format";
import { ArticleLink, Empty, Section, Show, Yield } from "../parts/common";
import { Records } from "../parts/record";
import { go, href, withQuery } from "../route";
import { useMay } from "../session";
import type { Format, Found, Head, Paged, Row, Saved } from "../types";

// A facet and the filter that a value of it sets.
const facets: [string, string, string][] = [
  ["kind", "Kind", "kind"], ["type", "Type", "type"], ["mode", "Mode", "mode"], ["status", "Status", "status"], ["actor", "Actor", "actor"],
  ["recipient", "Recipient", "recipient"], ["dyad", "Dyad", "dyad"], ["speaker", "Speaker", "said_by"], ["country", "Country", "country"],
  ["place", "Place", "place"], ["source", "Source", "source"],
];
const filters = ["q", "kind", "type", "mode", "status", "actor", "recipient", "party", "dyad", "said_by", "place", "country", "from", "to", "source", "min_confidence", "incident", "story", "superseded", "order", "as_of"];

export function chosen(q: URLSearchParams): Record<string, string> {
  const out: Record<string, string> = {};
  for (const f of filters) if (q.get(f)) out[f] = q.get(f)!;
  return out;
}

function label(facet: string, v: string): string {
  if (facet === "country") return country(v);
  if (facet === "dyad") return v.split(",").map(country).join(" → ");
  if (facet === "actor" || facet === "recipient" || facet === "speaker") return codeWords(v);
  return v;
}

function Facets({ of, q }: { of: Found["facets"]; q: URLSearchParams }) {
  return <>{facets.map(([f, title, filter]) => {
    const now = q.get(filter);
    const values = of[f] ?? [];
    if (!values.length && !now) return null;
    return <details class="facet" key={f} open={["kind", "type", "status", "country"].includes(f) || !!now}><summary>{title}</summary><ul>
      {now && <li><button type="button" class="facet-on" aria-pressed="true" onClick={() => withQuery({ [filter]: undefined })}>{label(f, now)} ✕</button></li>}
      {values.filter((v) => v.value !== now).slice(0, 10).map((v) => <li key={v.value}><button type="button" onClick={() => withQuery({ [filter]: v.value })}><span>{label(f, v.value)}</span><span class="n">{v.n}</span></button></li>)}
    </ul></details>;
  })}</>;
}

function SavedSearches({ q }: { q: URLSearchParams }) {
  const saved = useData<Paged<Saved>>(url("/searches"));
  const may = useMay("analyst");
  const [error, setError] = useState("");
  const save = async (e: Event) => {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    const { q: text, ...rest } = chosen(q);
    const query = new URLSearchParams(text ? { ...rest, text } : rest).toString();
    try {
      await send("POST", "/searches", { name: new FormData(form).get("name"), query });
      form.reset();
      setError("");
      saved.again();
    } catch (x) { setError((x as Error).message); }
  };
  const remove = async (id: string) => {
    try { await send("DELETE", "/searches/" + encodeURIComponent(id)); saved.again(); } catch (x) { setError((x as Error).message); }
  };
  const open = (s: Saved) => { const p = Object.fromEntries(new URLSearchParams(s.query)); const { text, ...rest } = p; return href("search", { q: text, ...rest }); };
  return <details class="facet" open><summary>Saved searches</summary>
    <Show of={saved}>{(s) => <ul class="saved">{s.items.map((x) => <li key={x.id}><a href={open(x)}>{x.name}</a>{may && <button type="button" class="plain" aria-label={"remove " + x.name} onClick={() => remove(x.id)}>✕</button>}</li>)}</ul>}</Show>
    {may && <form class="row" onSubmit={save}><label class="hidden" for="save-name">Name of this search</label><input id="save-name" name="name" required maxLength={200} placeholder="Name of this search" /><button>Save</button></form>}
    {error && <p class="fault" role="alert">{error}</p>}
  </details>;
}

function Export({ q }: { q: URLSearchParams }) {
  const formats = useData<Paged<Format>>(url("/export/formats"));
  const [format, set] = useState("csv");
  const { q: text, order: _, ...rest } = chosen(q);
  const now = formats.data?.items.find((f) => f.name === format);
  return <span class="row"><label for="export-as">Export as</label>
    <select id="export-as" value={format} onChange={(e) => set((e.target as HTMLSelectElement).value)}>{(formats.data?.items ?? []).map((f) => <option key={f.name} value={f.name}>{f.name}</option>)}</select>
    <a class="button" id="export" download href={url("/export", { ...rest, text, format })}>Download</a>{now && <small>{now.for}</small>}</span>;
}

const few = 6;

/** Articles that the words occur in; the first few, so that the records stay in sight. */
function Articles({ of }: { of: Head[] }) {
  const [all, setAll] = useState(false);
  return <Section title="Articles" aside={of.length > few && <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>{all ? "fewer" : "all " + of.length}</button>}>
    <ul class="plain-list">{of.slice(0, all ? of.length : few).map((a) => <li key={a.content} data-item tabIndex={-1}><ArticleLink of={a} /> <span class="soft">{a.source} <time>{a.published}</time> · <Yield of={a} /></span></li>)}</ul></Section>;
}

function Bounds({ q }: { q: URLSearchParams }) {
  const set = (name: string) => (e: Event) => withQuery({ [name]: (e.target as HTMLInputElement).value || undefined });
  return <div class="bounds">
    <label>From<input type="date" value={q.get("from") ?? ""} onChange={set("from")} /></label>
    <label>To<input type="date" value={q.get("to") ?? ""} onChange={set("to")} /></label>
    <label>Confidence at least<select value={q.get("min_confidence") ?? ""} onChange={set("min_confidence")}><option value="">any</option>{[30, 50, 70, 90].map((n) => <option key={n} value={String(n)}>{n} %</option>)}</select></label>
    <label>Order<select value={q.get("order") ?? ""} onChange={set("order")}><option value="">newest read</option><option value="date">date of the event</option><option value="confidence">least sure first</option></select></label>
  </div>;
}

/** Search: full text with facets; what was found, exports of it, saved searches. */
export default function Search({ q }: { q: URLSearchParams }) {
  const query = chosen(q);
  const first = url("/search", { ...query, limit: 30 });
  const found = useData<Found>(first);
  const [more, setMore] = useState<{ of: string; rows: Row[]; next?: string; error?: string }>({ of: "", rows: [] });
  const extra = more.of === first ? more : { of: first, rows: [] as Row[], next: found.data?.next };
  const next = async () => {
    try {
      const f = await get<Found>(url("/search", { ...query, limit: 30, cursor: extra.next }));
      setMore({ of: first, rows: [...extra.rows, ...f.rows], next: f.next });
    } catch (x) { setMore({ ...extra, of: first, error: (x as Error).message }); }
  };
  const [wide] = useState(() => matchMedia("(min-width: 801px)").matches);
  const active = Object.entries(query).filter(([k]) => k !== "q" && k !== "order");
  return <>
    <h1>Search</h1>
    <div class="split search">
      <aside aria-label="filters"><details class="filters" open={wide}><summary>Filters and saved searches</summary><Bounds q={q} />{found.data && <Facets of={found.data.facets} q={q} />}<SavedSearches q={q} /></details></aside>
      <div>
        {active.length > 0 && <ul class="inline chips" aria-label="filters that hold">{active.map(([k, v]) => <li key={k}><button type="button" onClick={() => withQuery({ [k]: undefined })} aria-label={"remove filter " + k + " " + v}>{k.replace("_", " ")}: {label(k === "said_by" ? "speaker" : k, v)} ✕</button></li>)}<li><button type="button" class="plain" onClick={() => go(href("search"))}>clear all</button></li></ul>}
        <Show of={found}>{(f) => <>
          <div class="bar"><p role="status" class="count">{f.more ? "More than " : ""}{many(f.facets_of, "record")}{f.articles.length > 0 && ", " + (f.articles.length === 20 ? "20 articles or more" : many(f.articles.length, "article"))}</p><Export q={q} /></div>
          {f.articles.length > 0 && <Articles key={first} of={f.articles} />}
          {f.rows.length === 0 ? <Empty>Nothing was found. Take a filter away, or use fewer words.</Empty> : <Records rows={[...f.rows, ...extra.rows]} />}
          {extra.error && <p class="fault" role="alert">{extra.error}</p>}
          {extra.next && <button type="button" class="more" onClick={next}>More</button>}
        </>}</Show>
      </div>
    </div>
  </>;
}
