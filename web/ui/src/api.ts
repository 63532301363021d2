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

export async function get<T>(u: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await fetch(u, { signal, headers: { Accept: "application/json" } }));
}

export async function send<T>(method: "POST" | "DELETE", path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method, headers: { Accept: "application/json" } };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { Accept: "application/json", "Content-Type": "application/json" };
  }
  return answer<T>(await fetch(url(path), init));
}

export interface Data<T> { data?: T; error?: Error; again: () => void }

/** Asks a URL and again whenever it changes; null asks nothing. What was there stays until the new answer comes. */
export function useData<T>(u: string | null): Data<T> {
  const [state, set] = useState<{ u?: string | null; data?: T; error?: Error }>({});
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    if (!u) { set({}); return; }
    const stop = new AbortController();
    get<T>(u, stop.signal).then((data) => set({ u, data }), (error) => { if (!stop.signal.aborted) set({ u, error }); });
    return () => stop.abort();
  }, [u, turn]);
  return { data: state.data, error: state.error, again };
}
