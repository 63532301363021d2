import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import { colour, theme } from "../theme";
import { Scroll } from "./common";

export interface Line { label: string; values: (number | null)[]; colour: "accent" | "bad" | "good" | "warn"; bars?: boolean; right?: boolean }
export interface SeriesProps { title: string; periods: string[]; lines: Line[]; onPick?: (period: string) => void; picked?: string; height?: number }

const seconds = (p: string) => Date.parse(p.length === 4 ? p + "-01-01" : p.length === 7 ? p + "-01" : p) / 1000;

function words(p: SeriesProps): string {
  if (!p.periods.length) return p.title + ": no data.";
  const parts = p.lines.map((l) => {
    const v = l.values.map((x) => x ?? 0);
    const top = v.indexOf(Math.max(...v));
    return l.label + ": " + Math.round(v.reduce((a, b) => a + b, 0) * 10) / 10 + " in all, most " + v[top] + " in " + p.periods[top];
  });
  return p.title + ", " + p.periods[0] + " to " + p.periods[p.periods.length - 1] + ". " + parts.join(". ") + ".";
}

function draw(at: HTMLElement, p: SeriesProps, pick: () => ((x: string) => void) | undefined): () => void {
  const c = colour;
  const axis = { stroke: c("soft"), grid: { stroke: c("line"), width: 1 }, ticks: { stroke: c("line"), width: 1 }, font: "12px system-ui" };
  const plot = new uPlot({
    width: Math.max(220, at.clientWidth), height: p.height ?? 190, legend: { show: true, live: true }, tzDate: (ts) => uPlot.tzDate(new Date(ts * 1000), "Etc/UTC"),
    cursor: { y: false }, scales: { x: { time: true }, y: { range: (_u, lo, hi) => [Math.min(0, lo), Math.max(1, hi * 1.08)] }, right: {} },
    axes: [axis, { ...axis, size: 44 }, ...(p.lines.some((l) => l.right) ? [{ ...axis, side: 1 as const, scale: "right", grid: { show: false }, size: 44 }] : [])],
    series: [{ value: (_u: uPlot, v: number | null) => (v == null ? "–" : new Date(v * 1000).toISOString().slice(0, 10)) },
      ...p.lines.map((l) => ({
        label: l.label, stroke: c(l.colour), fill: l.bars ? c(l.colour).replace("rgb(", "rgba(").replace(")", ", 0.45)") : undefined, width: l.bars ? 1 : 2, scale: l.right ? "right" : "y",
        paths: l.bars ? uPlot.paths.bars!({ size: [0.7, 40, 2] }) : l.right ? () => null : undefined, points: { show: !l.bars, size: 5 },
      }))],
  }, [p.periods.map(seconds), ...p.lines.map((l) => l.values)] as uPlot.AlignedData, at);
  plot.over.addEventListener("click", () => {
    const i = plot.cursor.idx;
    if (i != null) pick()?.(p.periods[i]);
  });
  const watch = new ResizeObserver(() => plot.setSize({ width: Math.max(220, at.clientWidth), height: p.height ?? 190 }));
  watch.observe(at);
  return () => { watch.disconnect(); plot.destroy(); };
}

/** A chart over time, with what it shows in words and as a table whose rows do what a click on a point does. */
export default function Series(p: SeriesProps) {
  const at = useRef<HTMLDivElement>(null);
  const pick = useRef(p.onPick);
  pick.current = p.onPick;
  const [shade, setShade] = useState(0);
  useEffect(() => {
    const on = () => setShade((n) => n + 1);
    addEventListener("casus-theme", on);
    return () => removeEventListener("casus-theme", on);
  }, []);
  const what = JSON.stringify([p.periods, p.lines, p.title, theme.value, shade]);
  useEffect(() => (at.current && p.periods.length ? draw(at.current, p, () => pick.current) : undefined), [what]);
  if (!p.periods.length) return <p class="empty">{words(p)}</p>;
  return <figure class={"chart" + (p.onPick ? " pickable" : "")}>
    <div ref={at} role="img" aria-label={words(p)} />
    <details><summary>{p.title} as a table</summary><Scroll label={p.title + " as a table"}><table>
      <thead><tr><th scope="col">Period</th>{p.lines.map((l) => <th scope="col" class="num" key={l.label}>{l.label}</th>)}</tr></thead>
      <tbody>{p.periods.map((x, i) => <tr key={x} class={x === p.picked ? "picked" : ""}><th scope="row">{p.onPick ? <button type="button" class="plain" onClick={() => p.onPick!(x)}>{x}</button> : x}</th>
        {p.lines.map((l) => <td class="num" key={l.label}>{l.values[i] ?? ""}</td>)}</tr>)}</tbody>
    </table></Scroll></details>
  </figure>;
}
