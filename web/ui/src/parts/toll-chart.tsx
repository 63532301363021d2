import { names, range } from "../format";
import { href } from "../route";
import type { Figure, Head, Tally } from "../types";
import { Badge, Scroll } from "./common";

const who = (f: Figure) => names(f.speaker) || "the article";

/** The figures of one measure as ranges, a row each, in the order of publication: where they disagree, the bars do not meet. */
export function TollChart({ of, heads }: { of: Tally; heads: Map<string, Head> }) {
  const all = of.figures.flatMap((f) => [f.low ?? 0, f.high ?? f.low ?? 0]);
  const most = Math.max(1, ...all);
  const x = (n: number) => 220 + (n / most) * 300;
  const row = 26;
  const apart = new Set(of.figures.map((f) => f.low + ":" + f.high)).size > 1;
  const title = of.measure + ", " + (of.scope === "cumulative" ? "cumulative" : "in this incident");
  return <figure class="toll">
    <figcaption><strong>{title}: {range(of.lowest, of.highest)}</strong> {apart && <Badge of="figures differ" kind="disputed" />}</figcaption>
    <svg viewBox={`0 0 640 ${of.figures.length * row + 22}`} role="group" aria-label={title + ": " + of.figures.map((f) => who(f) + " " + range(f.low, f.high, f.approx)).join("; ")}>
      {[0, most].map((n) => <g key={n}><line class="tick" x1={x(n)} x2={x(n)} y1="0" y2={of.figures.length * row} /><text class="tick-label" x={x(n)} y={of.figures.length * row + 16}>{n.toLocaleString("en")}</text></g>)}
      {of.figures.map((f, i) => {
        const y = i * row + row / 2;
        const [a, b] = [f.low ?? 0, f.high ?? most];
        return <a key={f.record + i} href={href("article", { id: f.article, record: f.record })}>
          <text class="who" x="0" y={y + 4}>{who(f).slice(0, 22) + (who(f).length > 22 ? "… " : " ") + (f.time?.slice(0, 10) ?? "")}</text>
          <line class={"bar" + (f.high == null || f.low == null ? " open" : "")} x1={x(a)} x2={Math.max(x(b), x(a) + 1)} y1={y} y2={y} />
          <circle class="dot-mark" cx={x(f.low ?? f.high ?? 0)} cy={y} r="4.5" />
          <text class="val" x={x(b) + 10} y={y + 4}>{range(f.low, f.high, f.approx)}</text>
        </a>;
      })}
    </svg>
    <details><summary>{title} as a table</summary><Scroll label={title + " as a table"}><table><thead><tr><th scope="col">Published</th><th scope="col">Who says so</th><th scope="col">Figure</th><th scope="col">In words</th><th scope="col">Evidence</th></tr></thead>
      <tbody>{of.figures.map((f, i) => <tr key={i}><td>{f.time}</td><td>{who(f)}</td><td class="num">{range(f.low, f.high, f.approx)}</td><td>{f.text}</td><td><a href={href("article", { id: f.article, record: f.record })}>{heads.get(f.article)?.title ?? "article"}</a></td></tr>)}</tbody></table></Scroll></details>
  </figure>;
}
