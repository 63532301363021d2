import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import { every, type Grain, periodOf, seconds } from "../periods";
import { colour, theme } from "../theme";
import { Scroll } from "./common";

export interface Line { label: string; values: (number | null)[]; colour: "accent" | "bad" | "good" | "warn"; below?: boolean }
export interface SeriesProps {
  title: string; grain: Grain; periods: string[]; lines: Line[]; from?: string; to?: string; onPick?: (period: string) => void; picked?: string; height?: number; fill?: boolean;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** The series with each period of the window in it: where nothing was read it stands at 0. */
function filled(p: SeriesProps): SeriesProps {
  const known = p.periods.filter(Boolean);
  const first = p.from ? periodOf(p.from, p.grain) : known[0];
  const last = p.to ? periodOf(p.to, p.grain) : known[known.length - 1];
  if (!first || !last) return { ...p, periods: [] };
  const periods = every(first, last, p.grain);
  const at = new Map(p.periods.map((x, i) => [x, i]));
  return { ...p, periods, lines: p.lines.map((l) => ({ ...l, values: periods.map((x) => l.values[at.get(x) ?? -1] ?? 0) })) };
}

function words(p: SeriesProps): string {
  if (!p.periods.length) return p.title + ": no data.";
  const parts = p.lines.map((l) => {
    const v = l.values.map((x) => x ?? 0);
    const top = v.reduce((best, x, i) => (Math.abs(x) > Math.abs(v[best]) ? i : best), 0);
    return l.label + ": " + round(v.reduce((a, b) => a + b, 0)) + " in all, most " + v[top] + " in " + p.periods[top];
  });
  return p.title + ", " + p.periods[0] + " to " + p.periods[p.periods.length - 1] + ". " + parts.join(". ") + ".";
}

// Ticks in ISO, as everywhere else on the pages.
function ticks(_: uPlot, at: number[], __: number, ___: number, step: number): string[] {
  const n = step >= 31_000_000 ? 4 : step >= 2_400_000 ? 7 : 10;
  return at.map((s) => new Date(s * 1000).toISOString().slice(n === 10 ? 5 : 0, n));
}

// On a wall a chart that may fill takes the height that its panel has left.
const wall = () => matchMedia("(min-width: 2000px) and (min-height: 1200px)").matches;

function draw(at: HTMLElement, p: SeriesProps, least: number, pick: () => ((x: string) => void) | undefined, over: (i: number | null) => void): () => void {
  const c = colour;
  const tall = () => (p.fill && wall() ? Math.max(least, at.clientHeight) : least);
  const em = parseFloat(getComputedStyle(at).fontSize);
  const axis = { stroke: c("soft"), grid: { stroke: c("line"), width: 1 }, ticks: { stroke: c("line"), width: 1, size: 4 }, font: Math.round(em * 0.78) + "px system-ui", gap: 4 };
  const beside = p.lines.length > 1 && !p.lines.some((l) => l.below);
  const mirrored = p.lines.some((l) => l.below);
  const whole = p.lines.every((l) => l.values.every((x) => Number.isInteger(x ?? 0)));
  const bars = (i: number) => uPlot.paths.bars!(beside ? { size: [0.42, 30, 1], align: i === 0 ? -1 : 1, gap: 0 } : { size: [0.78, 44, 1], gap: 0 });
  const plot = new uPlot({
    width: Math.max(200, at.clientWidth), height: tall(), legend: { show: false }, tzDate: (ts) => uPlot.tzDate(new Date(ts * 1000), "Etc/UTC"), padding: [10, 8, 0, 0],
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: { x: { time: true, range: (_u, lo, hi) => { const half = p.periods.length > 1 ? (seconds(p.periods[1]) - seconds(p.periods[0])) / 2 : 43200; return [lo - half, hi + half]; } },
      y: { range: (_u, lo, hi) => [Math.min(0, (lo ?? 0) * 1.08), Math.max((lo ?? 0) < 0 ? 0 : 1, (hi ?? 0) * 1.08)] } },
    axes: [{ ...axis, values: ticks, space: em * 5.2, size: em * 1.7 }, { ...axis, size: em * 3.2, space: em * 1.9, values: (_u, v) => v.map((n) => (whole && !Number.isInteger(n) ? "" : (mirrored ? Math.abs(n) : n).toLocaleString("en"))) }],
    series: [{}, ...p.lines.map((l, i) => ({ label: l.label, stroke: c(l.colour), fill: c(l.colour).replace("rgb(", "rgba(").replace(")", ", 0.62)"), width: 0.5, paths: bars(i), points: { show: false } }))],
    hooks: { setCursor: [(u) => over(u.cursor.idx ?? null)] },
  }, [p.periods.map(seconds), ...p.lines.map((l) => l.values.map((v) => (!v ? null : l.below ? -v : v)))] as uPlot.AlignedData, at);
  plot.over.addEventListener("click", () => {
    const i = plot.cursor.idx;
    if (i != null) pick()?.(p.periods[i]);
  });
  const watch = new ResizeObserver(() => plot.setSize({ width: Math.max(200, at.clientWidth), height: tall() }));
  watch.observe(at);
  return () => { watch.disconnect(); plot.destroy(); };
}

/** A chart over time, with what it shows in words and as a table whose rows do what a click on a bar does. Lines that are "below" hang
 * from the axis. */
export default function Series(given: SeriesProps) {
  const at = useRef<HTMLDivElement>(null);
  const pick = useRef(given.onPick);
  pick.current = given.onPick;
  const [shade, setShade] = useState(0);
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    const on = () => setShade((n) => n + 1);
    addEventListener("casus-theme", on);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", on);
    return () => { removeEventListener("casus-theme", on); dark.removeEventListener("change", on); };
  }, []);
  const key = JSON.stringify([given.periods, given.lines, given.title, given.from, given.to, given.grain]);
  const p = useMemo(() => filled(given), [key]);
  const height = Math.round((given.height ?? 170) * Math.min(2, Math.max(1, innerHeight / 900)));
  useEffect(() => (at.current && p.periods.length ? draw(at.current, p, height, () => pick.current, setOver) : undefined), [key, height, theme.value, shade]);
  if (!p.periods.length) return <p class="empty">{words(p)}</p>;
  const i = over != null && over < p.periods.length ? over : null;
  const shown = p.periods.map((x, n) => n).filter((n) => p.lines.some((l) => l.values[n]));
  return <figure class={"chart" + (p.onPick ? " pickable" : "") + (p.fill ? " fill" : "")}>
    <figcaption>{p.lines.map((l) => <span key={l.label} class={"key bar-" + l.colour}>{l.label} <b class="num">{i == null ? round(l.values.reduce((a: number, b) => a + (b ?? 0), 0)).toLocaleString("en") : l.values[i]}</b></span>)}<span class="soft">{i == null ? p.periods[0] + " to " + p.periods[p.periods.length - 1] : p.periods[i]}</span></figcaption>
    <div ref={at} role="img" aria-label={words(p)} />
    <details><summary>{p.title} as a table</summary><Scroll label={p.title + " as a table"}><table>
      <thead><tr><th scope="col">Period</th>{p.lines.map((l) => <th scope="col" class="num" key={l.label}>{l.label}</th>)}</tr></thead>
      <tbody>{shown.map((n) => <tr key={p.periods[n]} class={p.periods[n] === given.picked ? "picked" : ""}><th scope="row">{given.onPick ? <button type="button" class="plain" onClick={() => given.onPick!(p.periods[n])}>{p.periods[n]}</button> : p.periods[n]}</th>
        {p.lines.map((l) => <td class="num" key={l.label}>{l.values[n] ?? ""}</td>)}</tr>)}</tbody>
    </table></Scroll><p class="soft small">Periods without an event are left out.</p></details>
  </figure>;
}
