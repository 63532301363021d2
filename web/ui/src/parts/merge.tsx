import { useState } from "preact/hooks";
import { send } from "../api";
import { many } from "../format";
import { AskWhy } from "./common";

export interface Piece { anchor: string; text: string }

export const later = "Incidents are put together anew with the next articles, or by 'casus refresh'.";

/** Says that records tell one happening: each of the others is merged with the first. */
export async function mergeAll(of: Piece[], reason: string): Promise<void> {
  for (const p of of.slice(1)) if (p.anchor !== of[0].anchor) await send("POST", "/corrections", { anchor: of[0].anchor, kind: "merge", reason, values: { with: p.anchor } });
}

/** Says that records tell other happenings than the rest: each is split from one that stays. */
export async function splitAll(off: Piece[], from: Piece, reason: string): Promise<void> {
  for (const p of off) await send("POST", "/corrections", { anchor: p.anchor, kind: "split", reason, values: { with: from.anchor } });
}

/** Asks why several are one happening, and keeps it. */
export function Merge({ of, onDone }: { of: Piece[]; onDone: (said?: string) => void }) {
  const [error, setError] = useState("");
  const done = async (reason: string | null) => {
    if (reason === null) { onDone(); return; }
    try { await mergeAll(of, reason); onDone("Kept: " + many(of.length, "incident") + " merged. " + later); } catch (x) { setError((x as Error).message); }
  };
  return <AskWhy title={"One happening, not " + of.length} verb="Merge" onDone={done}><ul class="plain-list">{of.map((p) => <li key={p.anchor}>{p.text}</li>)}</ul>{error && <p class="fault" role="alert">{error}</p>}</AskWhy>;
}
