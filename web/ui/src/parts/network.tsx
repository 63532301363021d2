import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { useEffect, useRef, useState } from "preact/hooks";
import Sigma from "sigma";
import { country } from "../countries";
import { go, href } from "../route";
import { colour } from "../theme";
import type { Count } from "../types";
import { Scroll } from "./common";

/** Who acts on whom: countries, joined by their events; warm where conflict weighs more, cool where cooperation does. */
export default function Network({ edges, centre }: { edges: Count[]; centre?: string }) {
  const at = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const shown = edges.filter((e) => e.actor && e.recipient && e.actor !== e.recipient);
  const [shade, setShade] = useState(0);
  useEffect(() => {
    const on = () => setShade((n) => n + 1);
    addEventListener("casus-theme", on);
    return () => removeEventListener("casus-theme", on);
  }, []);
  const what = JSON.stringify(shown) + shade;
  useEffect(() => {
    if (!at.current || !shown.length) return;
    const c = colour;
    const g = new Graph({ type: "directed" });
    const nodes = [...new Set(shown.flatMap((e) => [e.actor!, e.recipient!]))].sort();
    nodes.forEach((n, i) => g.addNode(n, { label: country(n), forceLabel: nodes.length <= 40, x: Math.cos((2 * Math.PI * i) / nodes.length), y: Math.sin((2 * Math.PI * i) / nodes.length), size: 4, color: n === centre ? c("warn") : c("accent") }));
    for (const e of shown) {
      g.mergeEdge(e.actor!, e.recipient!, { size: 1 + Math.log2(e.n), color: e.score < 0 ? c("bad") : c("good"), type: "arrow", weight: e.n });
      for (const n of [e.actor!, e.recipient!]) g.updateNodeAttribute(n, "size", (s) => Math.min(18, (s as number) + Math.log2(1 + e.n)));
    }
    forceAtlas2.assign(g, { iterations: 200, settings: { ...forceAtlas2.inferSettings(g), gravity: 1.5, scalingRatio: 8 } });
    let s: Sigma | undefined;
    try {
      s = new Sigma(g, at.current, { labelColor: { color: c("ink") }, labelFont: "system-ui", labelSize: Math.round(parseFloat(getComputedStyle(at.current).fontSize) * 0.85), stagePadding: 60, allowInvalidContainer: true, labelRenderedSizeThreshold: 4, zIndex: true });
      s.on("clickNode", ({ node }) => go(href("actor", { code: node })));
      s.on("clickEdge", ({ edge }) => go(href("dyad", { a: g.source(edge), b: g.target(edge) })));
    } catch {
      setFailed(true);
    }
    return () => s?.kill();
  }, [what]);
  if (!shown.length) return <p class="empty">Nobody acts on anybody in this time.</p>;
  const words = "Network of who acts on whom: " + shown.slice(0, 5).map((e) => country(e.actor!) + " on " + country(e.recipient!) + " " + e.n).join(", ") + (shown.length > 5 ? " and " + (shown.length - 5) + " more" : "") + ". The table below has all.";
  return <figure class="network">
    {failed ? <p class="note">This browser cannot draw the network (no WebGL); the table has it.</p> : <div class="graph" ref={at} role="img" aria-label={words} />}
    <details open={failed}><summary>Network as a table</summary><Scroll label="network as a table"><table>
      <thead><tr><th scope="col">Actor</th><th scope="col">Recipient</th><th scope="col" class="num">Events</th><th scope="col" class="num">Score</th></tr></thead>
      <tbody>{shown.map((e, i) => <tr key={i}><td>{country(e.actor!)}</td><td>{country(e.recipient!)}</td><td class="num"><a href={href("dyad", { a: e.actor, b: e.recipient })}>{e.n}</a></td><td class="num">{e.score}</td></tr>)}</tbody>
    </table></Scroll></details>
  </figure>;
}
