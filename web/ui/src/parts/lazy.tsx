import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code is loaded when it is first shown, or before that by load. */
export function lazy<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> & { load: () => void } {
  let there: ComponentType<P> | undefined;
  function Lazy(props: P) {
    const [C, set] = useState<{ c?: ComponentType<P>; failed?: boolean }>({ c: there });
    useEffect(() => {
      if (there) set({ c: there }); // it came between the first look and now
      else load().then((m) => { there = m.default; set({ c: there }); }, () => set({ failed: true }));
    }, []);
    if (C.failed) return <p class="fault" role="alert">A part of the page could not be loaded. Load the page again.</p>;
    return C.c ? <C.c {...props} /> : <p class="wait" role="status">Loading…</p>;
  }
  return Object.assign(Lazy, { load: () => void load().catch(() => undefined) }); // what failed is said when it is shown
}
