import { url, useData } from "../api";
import type { Why } from "../types";
import { Scroll, Show } from "./common";

const gap = 14;
const wide = 7.4; // width of a monospaced letter of 12 px

/** The tree of a sentence as arcs over its words, with the same in a table below. */
function Tree({ of }: { of: Why["tokens"] }) {
  const xs: number[] = [];
  let x = gap;
  for (const t of of) {
    const w = Math.max(t.form.length, t.deprel.length, t.upos.length) * wide;
    xs.push(x + w / 2);
    x += w + gap;
  }
  const most = Math.max(1, ...of.map((t, i) => (t.head < 0 ? 1 : Math.abs(t.head - i))));
  const up = (i: number) => 16 + 26 * Math.sqrt(Math.min(most, Math.abs(of[i].head - i)));
  const base = 26 + 26 * Math.sqrt(most);
  return <Scroll label="tree of the sentence">
    <svg class="tree" width={x} height={base + 40} role="img" aria-label="Dependency tree; the table below says the same">
      {of.map((t, i) => t.head < 0
        ? <path key={i} class="root" d={`M${xs[i]},4 V${base - 4}`} />
        : <g key={i}><path d={`M${xs[t.head]},${base} C${xs[t.head]},${base - up(i)} ${xs[i]},${base - up(i)} ${xs[i]},${base}`} />
          <text class="rel" x={(xs[i] + xs[t.head]) / 2} y={base - up(i) * 0.75 - 3}>{t.deprel}</text></g>)}
      {of.map((t, i) => <g key={i}><text class="form" x={xs[i]} y={base + 16}>{t.form}</text><text class="pos" x={xs[i]} y={base + 31}>{t.upos}</text></g>)}
    </svg>
  </Scroll>;
}

/** How the sentence of a record is read: pattern, tree, mentions, confidence, and what gave no record. */
export function WhyPanel({ id }: { id: string }) {
  const why = useData<Why>(url("/records/" + encodeURIComponent(id) + "/why"));
  return <div class="why" aria-label="explanation" role="group"><Show of={why}>{(w) => {
    const mine = w.records.find((r) => r.record.id === id);
    const reasons = mine ? Object.entries(mine.record.x ?? {}).filter(([k, v]) => k.endsWith("_why") && v) as [string, string | string[]][] : [];
    return <>
      <p>Pattern <code>{w.pattern}</code> in sentence {w.sentence + 1}: <q>{w.text}</q></p>
      {!w.same && <p class="note">Read again, this record does not come out the same: Casus or its knowledge changed since, or an analyst corrected it.</p>}
      <Tree of={w.tokens} />
      {reasons.length > 0 && <><h3>Why each part</h3><dl class="pairs">{reasons.map(([k, v]) => <div key={k}><dt>{k.replace("_why", "").replace("_", " ")}</dt><dd>{Array.isArray(v) ? v.join("; ") : v}</dd></div>)}</dl></>}
      {mine && mine.features.length > 0 && <><h3>Confidence {mine.confidence} %</h3><ul class="inline">{mine.features.map((f, i) => <li key={i}>{f.name} <b class={f.weight < 0 ? "neg" : "pos"}>{f.weight > 0 ? "+" : ""}{f.weight}</b></li>)}</ul></>}
      <details><summary>Mentions ({w.mentions.length})</summary><Scroll label="mentions"><table><thead><tr><th>Text</th><th>Kind</th><th>Is</th><th>Why</th></tr></thead>
        <tbody>{w.mentions.map((m, i) => <tr key={i}><td>{m.text}</td><td>{m.kind}</td>
          <td>{m.actors?.map((a) => a.code || a.text).join(", ") || m.place?.name || m.time?.iso || "unknown"}</td><td>{m.reason || m.unknown || m.place?.reason || m.time?.reason}</td></tr>)}</tbody></table></Scroll></details>
      <details><summary>Words and tree as a table</summary><Scroll label="words"><table><thead><tr><th>#</th><th>Word</th><th>Lemma</th><th>Class</th><th>Relation</th><th>Head</th></tr></thead>
        <tbody>{w.tokens.map((t, i) => <tr key={i}><td>{i + 1}</td><td>{t.form}</td><td>{t.lemma}</td><td>{t.upos}</td><td>{t.deprel}</td><td>{t.head < 0 ? "root" : w.tokens[t.head].form + " (" + (t.head + 1) + ")"}</td></tr>)}</tbody></table></Scroll></details>
      {w.not.length > 0 && <details><summary>What gave no record, and why ({w.not.length})</summary><ul>{w.not.map((n, i) => <li key={i}><code class="wrap">{n}</code></li>)}</ul></details>}
    </>;
  }}</Show></div>;
}
