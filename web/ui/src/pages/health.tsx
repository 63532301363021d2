import { useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { many, moment } from "../format";
import { Badge, Empty, Scroll, Section, Show } from "../parts/common";
import { lazy } from "../parts/lazy";
import { href } from "../route";
import { useMay } from "../session";
import type { FeedSource, Head, Health as H, Held, Paged } from "../types";

const Series = lazy(() => import("../parts/series"));

function Feeds() {
  const feeds = useData<Paged<FeedSource>>(url("/sources"));
  return <Section title="Feeds"><Show of={feeds}>{(f) => f.items.length ? <Scroll label="feeds"><table><thead><tr><th scope="col">Feed</th><th scope="col">State</th><th scope="col">Asked</th><th scope="col">Next</th><th scope="col">Last error</th></tr></thead>
    <tbody>{f.items.map((s) => <tr key={s.url} data-item tabIndex={-1}><th scope="row" class="wrap">{s.url}{s.moved_to && <small> moved to {s.moved_to}</small>}</th><td><Badge of={s.errors ? many(s.errors, "error") + " in a row" : "well"} kind={s.errors ? "denied" : "happened"} /></td><td>{moment(s.checked)}</td><td>{moment(s.next)}</td><td class="wrap">{s.last_error}</td></tr>)}</tbody></table></Scroll> : <Empty>No feeds are watched. The verb watch asks feeds on a schedule.</Empty>}</Show></Section>;
}

function Quarantine() {
  const held = useData<Paged<Held>>(url("/quarantine"));
  const [error, setError] = useState("");
  const may = useMay("analyst");
  const release = async (id: string) => { try { await send("POST", "/quarantine/release", { ids: [id] }); held.again(); } catch (x) { setError((x as Error).message); } };
  return <Section title="Quarantine">{error && <p class="fault" role="alert">{error}</p>}<Show of={held}>{(q) => q.items.length ? <Scroll label="quarantine"><table><thead><tr><th scope="col">What</th><th scope="col">Stage</th><th scope="col">Why</th><th scope="col" class="num">Tries</th><th scope="col">When</th><th scope="col">Act</th></tr></thead>
    <tbody>{q.items.map((x) => <tr key={x.id} data-item tabIndex={-1}><th scope="row" class="wrap">{x.title || x.where}</th><td>{x.stage}</td><td class="wrap">{x.reason}</td><td class="num">{x.tries}</td><td>{moment(x.at)}</td><td>{may && <button type="button" onClick={() => release(x.id)}>Try again</button>}</td></tr>)}</tbody></table></Scroll> : <Empty>Nothing is held.</Empty>}</Show></Section>;
}

function Sources() {
  const articles = useData<Paged<Head>>(url("/articles", { limit: 200, order: "new" }));
  return <Section title="Sources of the latest 200 articles"><Show of={articles}>{(a) => {
    const by = new Map<string, { n: number; last: string; records: number }>();
    for (const x of a.items) { const s = by.get(x.source ?? "unknown") ?? { n: 0, last: "", records: 0 }; by.set(x.source ?? "unknown", { n: s.n + 1, last: s.last > x.since ? s.last : x.since, records: s.records + x.records }); }
    return by.size ? <Scroll label="sources"><table><thead><tr><th scope="col">Source</th><th scope="col" class="num">Articles</th><th scope="col" class="num">Records an article</th><th scope="col">Latest arrival</th></tr></thead><tbody>{[...by].map(([s, x]) => <tr key={s}><th scope="row"><a href={href("search", { source: s === "unknown" ? undefined : s })}>{s}</a></th><td class="num">{x.n}</td><td class="num">{(x.records / x.n).toFixed(1)}</td><td>{moment(x.last)}</td></tr>)}</tbody></table></Scroll> : <Empty>No articles.</Empty>;
  }}</Show></Section>;
}

/** Sources and health: what comes in, what fails, what waits. */
export default function Health(_: { q: URLSearchParams }) {
  const health = useData<H>(url("/health"));
  return <><h1>Sources and health</h1><Show of={health}>{(h) => <>
    <dl class="numbers">{([["feeds", h.feeds], ["failing", h.failing], ["late", h.late], ["in quarantine", h.quarantined]] as [string, number][]).map(([k, v]) => <div key={k} class={v && k !== "feeds" ? "warn" : ""}><dt>{k}</dt><dd>{v}</dd></div>)}<div><dt>last write</dt><dd class="small">{moment(h.moment)}</dd></div><div><dt>version</dt><dd class="small">{h.version}</dd></div></dl>
    <Section title="Events of the last 30 days"><Series title="Events by day" grain="day" from={h.moment && new Date(Date.parse(h.moment) - 29 * 864e5).toISOString().slice(0, 10)} to={h.moment?.slice(0, 10)} height={130}
      periods={h.days.filter((d) => d.period).map((d) => d.period!)} lines={[{ label: "events", values: h.days.filter((d) => d.period).map((d) => d.n), colour: "accent" }]} /><p class="soft small">What gives no date counts on the day it was published; what was not dated either, on the day it arrived.</p></Section></>}</Show>
    <div class="grid"><Feeds /><Quarantine /><Sources /></div></>;
}
