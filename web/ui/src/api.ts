// The way to the API. Every call goes to the server that the page came from.
import { useCallback, useEffect, useState } from "preact/hooks";

export type Params = Record<string, string | number | undefined | null>;

/** What went wrong, in the server's words. */
export class Problem extends Error {
  constructor(readonly status: number, message: string) { super(message); }
}

/** A path of the API with its query; empty values are left out. */
export function url(path: string, params: Params = {}): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(params)) if (v !== undefined && v !== null && v !== "") q.set(k, String(v));
  const s = q.toString();
  return "/api/v1" + path + (s ? "?" + s : "");
}

async function answer<T>(r: Response): Promise<T> {
  if (r.status === 204) return undefined as T;
  const body = await r.json().catch(() => null);
  if (r.ok) return body as T;
  if (r.status === 401) dispatchEvent(new Event("casus-login"));
  const more = (body?.errors ?? []).map((e: { message: string }) => e.message).join("; ");
  throw new Problem(r.status, [body?.detail ?? body?.title ?? r.statusText, more].filter(Boolean).join(": "));
}

let under = 0;

// How many questions are under way stands at the root of the page: the style shows it, and tests wait for it.
function count(by: number): void {
  under += by;
  const d = document.documentElement.dataset;
  if (under > 0) { d.busy = "yes"; delete d.idle; } else { delete d.busy; d.idle = String(Math.round(performance.now())); }
}

async function ask<T>(u: string, init: RequestInit): Promise<T> {
  count(1);
  try { return await answer<T>(await fetch(u, init)); } finally { count(-1); }
}

export async function get<T>(u: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(u, { signal, headers: { Accept: "application/json" } });
}

export async function send<T>(method: "POST" | "DELETE", path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method, headers: { Accept: "application/json" } };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { Accept: "application/json", "Content-Type": "application/json" };
  }
  return ask<T>(url(path), init);
}

export interface Data<T> { data?: T; error?: Error; again: () => void }

/** Asks a URL, again whenever it changes, and again when the reader asks for what is new (the event casus-fresh); null asks nothing.
 * What was there stays until the new answer comes, so that nothing jumps. */
export function useData<T>(u: string | null): Data<T> {
  const [state, set] = useState<{ u?: string | null; data?: T; error?: Error }>({});
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    addEventListener("casus-fresh", again);
    return () => removeEventListener("casus-fresh", again);
  }, []);
  useEffect(() => {
    if (!u) { set({}); return; }
    const stop = new AbortController();
    get<T>(u, stop.signal).then((data) => set({ u, data }), (error) => { if (!stop.signal.aborted) set({ u, error }); });
    return () => stop.abort();
  }, [u, turn]);
  return { data: state.data, error: state.error, again };
}
