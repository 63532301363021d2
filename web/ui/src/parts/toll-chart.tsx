import { names, range } from "../format";
import { href } from "../route";
import type { Figure, Head, Tally } from "../types";
import { Badge, Scroll } from "./common";

const who = (f: Figure) => names(f.speaker) || "the article";

/** The figures of one measure as ranges, a row each, in the order of publication: where they disagree, the bars do not meet. */
export function TollChart({ of, heads }: { of: Tally; heads: Map<string, Head> }) {
  const most = Math.max(1, ...of.figures.flatMap((f) => [f.low ?? 0, f.high ?? f.low ?? 0]));
  const x = (n: number) => (100 * n) / most;
  const apart = new Set(of.figures.map((f) => f.low + ":" + f.high)).size > 1;
  const title = of.measure + ", " + (of.scope === "cumulative" ? "cumulative" : "in this incident");
  return <figure class="toll">
    <figcaption><strong>{title}: {range(of.lowest, of.highest)}</strong> {apart && <Badge of="figures differ" kind="disputed" />}</figcaption>
    <ul aria-label={title}>{of.figures.map((f, i) => {
      const [a, b] = [f.low ?? 0, f.high ?? most];
      return <li key={f.record + i}><a href={href("article", { id: f.article, record: f.record })} title={f.text}>
        <span class="who">{who(f)} <time class="soft">{f.time?.slice(0, 10)}</time></span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="10" /><rect class={"span" + (f.high == null || f.low == null ? " open" : "")} x={Math.min(98.5, x(a))} width={Math.max(1.5, x(b) - x(a))} height="10" /></svg>
        <span class="val num">{range(f.low, f.high, f.approx)}</span></a></li>;
    })}</ul>
    <details><summary>{title} as a table</summary><Scroll label={title + " as a table"}><table><thead><tr><th scope="col">Published</th><th scope="col">Who says so</th><th scope="col">Figure</th><th scope="col">In words</th><th scope="col">Evidence</th></tr></thead>
      <tbody>{of.figures.map((f, i) => <tr key={i}><td>{f.time}</td><td>{who(f)}</td><td class="num">{range(f.low, f.high, f.approx)}</td><td>{f.text}</td><td><a href={href("article", { id: f.article, record: f.record })}>{heads.get(f.article)?.title ?? "article"}</a></td></tr>)}</tbody></table></Scroll></details>
  </figure>;
}
