// What the store learns while a page is open: it is counted, and shown only when the reader asks, so that nothing jumps under their eyes.
import { useEffect, useState } from "preact/hooks";
import { url } from "./api";
import { many } from "./format";
import type { Session } from "./types";

/** Says how many records are new since a moment. The stream rests while the page is hidden, and takes up where it left off. */
export function Live({ session, onFresh }: { session?: Session; onFresh: () => void }) {
  const [n, set] = useState(0);
  const since = session?.moment;
  const may = !!session && (!session.users || !!session.name);
  useEffect(() => {
    if (!may) return;
    let seen = 0;
    let stream: EventSource | undefined;
    const open = () => {
      if (document.hidden) { stream?.close(); stream = undefined; return; }
      if (stream && stream.readyState !== EventSource.CLOSED) return;
      seen = 0;
      stream = new EventSource(url("/stream", { since }));
      stream.addEventListener("record", () => set(++seen));
    };
    set(0);
    open();
    document.addEventListener("visibilitychange", open);
    return () => { stream?.close(); document.removeEventListener("visibilitychange", open); };
  }, [since, may]);
  return <span role="status" class="live">{n > 0 && <button type="button" class="main" onClick={() => { set(0); onFresh(); }}>{many(n, "new record")}</button>}</span>;
}
