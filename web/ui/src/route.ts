// Views are addresses: the path names the page, the query says what it shows. Ids go into the query, since they may hold dots and
// slashes.
import { useEffect, useState } from "preact/hooks";

export interface Route { page: string; q: URLSearchParams }

function now(): Route {
  return { page: location.pathname.split("/")[1] || "situation", q: new URLSearchParams(location.search) };
}

/** An address of a page; empty values are left out. */
export function href(page: string, q: Record<string, string | number | undefined | null> = {}): string {
  const s = new URLSearchParams();
  for (const [k, v] of Object.entries(q)) if (v !== undefined && v !== null && v !== "") s.set(k, String(v));
  const t = s.toString();
  return "/" + (page === "situation" ? "" : page) + (t ? "?" + t : "");
}

/** Goes to an address, as a step that "back" undoes unless replace is set. */
export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  dispatchEvent(new Event("casus-route"));
}

/** Changes parts of the query of this view. */
export function withQuery(change: Record<string, string | undefined>, replace = false): void {
  const q = new URLSearchParams(location.search);
  for (const [k, v] of Object.entries(change)) {
    if (v) q.set(k, v);
    else q.delete(k);
  }
  const s = q.toString();
  go(location.pathname + (s ? "?" + s : ""), replace);
}

export function useRoute(): Route {
  const [r, set] = useState(now);
  useEffect(() => {
    const on = () => set(now());
    addEventListener("popstate", on);
    addEventListener("casus-route", on);
    return () => { removeEventListener("popstate", on); removeEventListener("casus-route", on); };
  }, []);
  return r;
}

/** Follows a click on a link of ours without loading the page anew. */
export function follow(e: MouseEvent): void {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  const a = (e.target as Element).closest("a");
  if (!a || a.target || a.hasAttribute("download") || a.origin !== location.origin || a.pathname.startsWith("/api/") || a.pathname.includes(".")) return;
  if (a.getAttribute("href")?.startsWith("#")) return;
  e.preventDefault();
  const same = a.pathname === location.pathname;
  go(a.pathname + a.search + a.hash);
  if (!same) { scrollTo(0, 0); document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true }); }
}
