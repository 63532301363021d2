import { type GeoProjection, geoCentroid, geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature } from "topojson-client";
import outlines from "world-atlas/countries-50m.json";
import { get } from "../api";
import { country, three } from "../countries";
import { many } from "../format";
import { go, href } from "../route";
import { colour } from "../theme";
import type { Feature } from "../types";
import { Scroll } from "./common";

interface Shape { type: "Feature"; id?: string; geometry: never; properties: unknown }
let world: Promise<Shape[]> | undefined;
const load = () => (world ??= get<never>(outlines as unknown as string).then((t: never) => (feature(t, (t as { objects: { countries: never } }).objects.countries) as unknown as { features: Shape[] }).features));

export interface MapProps { features: Feature[]; label: string; close?: boolean; query?: Record<string, string> }
interface View { k: number; x: number; y: number }
const vague = (f: Feature) => !f.geometry;
const placeHref = (f: Feature, query: Record<string, string> = {}) => href("search", { ...query, ...(vague(f) ? { country: f.properties.country } : { place: f.properties.place || f.properties.name }) });
const radius = (f: Feature, wide: number) => (3 + 2.4 * Math.sqrt(Math.min(f.properties.n, 400))) * (wide < 500 ? 0.8 : wide > 1400 ? 1.4 : 1);

// The world without the empty south: nobody reports from Antarctica often enough to give it a fifth of the map.
const inhabited = { type: "MultiPoint", coordinates: [[-179.9, 0], [179.9, 0], [0, 83.6], [0, -56]] } as never;

function projection(w: number, h: number, v: View, at?: [number, number]): GeoProjection {
  const p = geoNaturalEarth1().fitExtent([[4, 4], [w - 4, h - 4]], inhabited);
  if (at) p.rotate([-at[0], 0]).center([0, at[1]]).translate([w / 2, h / 2]);
  const [x, y] = p.translate();
  return p.scale(p.scale() * v.k).translate([(x - w / 2) * v.k + w / 2 + v.x, (y - h / 2) * v.k + h / 2 + v.y]);
}

/** Paints the map and gives how many places it drew as a point or disc: those known by country only are shaded, never pinned. */
function paint(g: CanvasRenderingContext2D, w: number, h: number, shapes: Shape[], features: Feature[], p: GeoProjection, named: boolean): number {
  const known = new Map<string, string>();
  const c = (n: string) => known.get(n) ?? known.set(n, colour(n)).get(n)!;
  const path = geoPath(p, g);
  g.clearRect(0, 0, w, h);
  const shape = (o: never, fill?: string, stroke?: string, wide = 0.6) => {
    g.beginPath();
    path(o);
    if (fill) { g.fillStyle = fill; g.fill(); }
    if (stroke) { g.strokeStyle = stroke; g.lineWidth = wide; g.stroke(); }
  };
  shape({ type: "Sphere" } as never, c("sea"));
  shape(geoGraticule10() as never, undefined, c("grid"), 0.4);
  const shade = new Map<string, number>();
  for (const f of features) if (vague(f) && f.properties.country) shade.set(f.properties.country, (shade.get(f.properties.country) ?? 0) + f.properties.n);
  const most = Math.max(1, ...shade.values());
  for (const s of shapes) {
    const n = shade.get(three(String(s.id))) ?? 0;
    shape(s as never, c("land"), c("border"));
    if (n) { g.globalAlpha = 0.25 + 0.45 * Math.sqrt(n / most); shape(s as never, c("shade")); g.globalAlpha = 1; shape(s as never, undefined, c("shade"), 1); }
  }
  let pins = 0;
  for (const f of [...features].reverse()) {
    const at = f.geometry && p(f.geometry.coordinates);
    if (!at) continue;
    const area = f.properties.precision === "admin1" || f.properties.precision === "district";
    g.beginPath();
    g.arc(at[0], at[1], radius(f, w) * (area ? 1.8 : 1), 0, 7);
    g.setLineDash(area ? [4, 3] : []);
    g.globalAlpha = area ? 0.22 : 0.55;
    g.fillStyle = c("bad");
    g.fill();
    g.globalAlpha = 1;
    g.strokeStyle = c("bad");
    g.lineWidth = 1.2;
    g.stroke();
    pins++;
    if (!named || !f.properties.name) continue;
    g.font = "600 13px system-ui";
    g.strokeStyle = c("land");
    g.lineWidth = 4;
    g.setLineDash([]);
    const x = at[0] + radius(f, w) * (area ? 1.8 : 1) + 5;
    g.strokeText(f.properties.name, x, at[1] + 4);
    g.fillStyle = c("ink");
    g.fillText(f.properties.name, x, at[1] + 4);
  }
  g.setLineDash([]);
  return pins;
}

/** The middle of a country and how far to go near, so that the whole of it is seen. */
function about(code: string, shapes: Shape[], w: number, h: number): { at: [number, number]; k: number } | undefined {
  const s = shapes.find((x) => three(String(x.id)) === code);
  if (!s || !w) return undefined;
  const at = geoCentroid(s as never);
  const b = geoPath(projection(w, h, { k: 1, x: 0, y: 0 }, at)).bounds(s as never);
  return { at, k: Math.min(12, Math.max(1, 0.55 * Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])))) };
}

function Table({ features, query, label }: MapProps) {
  return <details><summary>{label} as a table</summary><Scroll label={label + " as a table"}><table>
    <thead><tr><th scope="col">Place</th><th scope="col">Country</th><th scope="col">Known to</th><th scope="col" class="num">Events</th><th scope="col">Latest</th></tr></thead>
    <tbody>{features.map((f, i) => <tr key={i}><th scope="row"><a href={placeHref(f, query)}>{f.properties.name || country(f.properties.country ?? "") || "unknown"}</a></th><td>{country(f.properties.country ?? "")}</td><td>{f.properties.precision}</td><td class="num">{f.properties.n}</td><td>{f.properties.latest}</td></tr>)}</tbody>
  </table></Scroll></details>;
}

/** A map at the precision known: points where a town or better is known, dashed discs for districts and provinces, and countries
 * shaded where no more than the country is known. */
export default function WorldMap(props: MapProps) {
  const { features, label, close, query } = props;
  const ref = useRef<HTMLCanvasElement>(null);
  const [shapes, setShapes] = useState<Shape[]>();
  const [size, setSize] = useState<[number, number]>([0, 0]);
  const [over, setOver] = useState("");
  const [, setTheme] = useState(0);
  const [view, setView] = useState<View>({ k: 1, x: 0, y: 0 });
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  useEffect(() => { void load().then(setShapes, () => setShapes([])); }, []);
  useEffect(() => {
    const on = () => setTheme((n) => n + 1);
    addEventListener("casus-theme", on);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", on);
    const watch = new ResizeObserver(([e]) => setSize([Math.round(e.contentRect.width), Math.round(Math.min(e.contentRect.width * 0.47, innerHeight * 0.6))]));
    watch.observe(ref.current!.parentElement!);
    return () => { removeEventListener("casus-theme", on); dark.removeEventListener("change", on); watch.disconnect(); };
  }, []);
  const [w, h] = size;
  const near = useMemo(() => {
    if (!close) return undefined;
    const point = features.find((f) => f.geometry)?.geometry?.coordinates;
    if (point) return { at: point, k: 7 };
    return shapes && features[0]?.properties.country ? about(features[0].properties.country, shapes, w, h) : undefined;
  }, [features, close, shapes, w, h]);
  const at = near?.at;
  const seen = { k: view.k * (near?.k ?? 1), x: view.x, y: view.y };
  useEffect(() => {
    const g = ref.current?.getContext("2d");
    if (!g || !shapes || !w) return;
    const d = devicePixelRatio;
    ref.current!.width = w * d;
    ref.current!.height = h * d;
    ref.current!.style.height = h + "px";
    g.setTransform(d, 0, 0, d, 0, 0);
    const pins = paint(g, w, h, shapes, features, projection(w, h, seen, at), !!close);
    ref.current!.dataset.painted = "yes";
    ref.current!.dataset.pins = String(pins);
  });
  const nearest = (e: MouseEvent) => {
    const p = projection(w, h, seen, at);
    let best: Feature | undefined;
    let least = 14;
    for (const f of features) {
      const xy = f.geometry && p(f.geometry.coordinates);
      const d = xy ? Math.hypot(xy[0] - e.offsetX, xy[1] - e.offsetY) - radius(f, w) : 1e9;
      if (d < least) { least = d; best = f; }
    }
    return best;
  };
  const move = (e: PointerEvent) => {
    if (!drag.current) {
      const f = nearest(e);
      setOver(f ? (f.properties.name ?? "") + ", " + country(f.properties.country ?? "") + ": " + many(f.properties.n, "event") + " (" + f.properties.precision + ")" : "");
      return;
    }
    const [dx, dy] = [e.offsetX - drag.current.x, e.offsetY - drag.current.y];
    if (Math.abs(dx) + Math.abs(dy) < 4 && !drag.current.moved) return;
    drag.current = { x: e.offsetX, y: e.offsetY, moved: true };
    setView((v) => ({ ...v, x: v.x + dx, y: v.y + dy }));
  };
  const up = (e: PointerEvent) => {
    const f = drag.current && !drag.current.moved ? nearest(e) : undefined;
    drag.current = null;
    if (f) go(placeHref(f, query));
  };
  const zoom = (k: number) => setView((v) => { const to = Math.min(40, Math.max(close ? 0.15 : 1, v.k * k)); return { k: to, x: (v.x * to) / v.k, y: (v.y * to) / v.k }; });
  const shaded = features.filter(vague).length;
  return <figure class="map">
    <div class="map-box">
      <canvas ref={ref} role="img" aria-label={label + ": " + many(features.length - shaded, "place") + " with a point, " + many(shaded, "country or region", "countries or regions") + " shaded because no more is known. The table below says the same."}
        onPointerDown={(e) => { drag.current = { x: e.offsetX, y: e.offsetY, moved: false }; }} onPointerMove={move} onPointerUp={up} onPointerLeave={() => { drag.current = null; setOver(""); }} />
      <div class="map-keys"><button type="button" aria-label="zoom in" onClick={() => zoom(1.6)}>+</button><button type="button" aria-label="zoom out" onClick={() => zoom(1 / 1.6)}>−</button><button type="button" aria-label="show all of the map" onClick={() => setView({ k: 1, x: 0, y: 0 })}>⤢</button>
        {([["↑", "north", 0, 1], ["↓", "south", 0, -1], ["←", "west", 1, 0], ["→", "east", -1, 0]] as const).map(([sign, name, dx, dy]) => view.k * (near?.k ?? 1) > 1 && <button type="button" key={name} aria-label={"move " + name} onClick={() => setView((v) => ({ ...v, x: v.x + (dx * w) / 5, y: v.y + (dy * h) / 5 }))}>{sign}</button>)}</div>
    </div>
    <figcaption><span class="key point">place</span><span class="key area">district or province</span><span class="key shade">country only</span> <output>{over}</output></figcaption>
    <Table {...props} />
  </figure>;
}
