import { render } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, url } from "./api";
import { moment } from "./format";
import { listen, pages } from "./keys";
import { Live } from "./live";
import { lazy } from "./parts/lazy";
import { follow, go, href, type Route, useRoute } from "./route";
import { WhoReads } from "./session";
import { apply, setTheme, theme } from "./theme";
import type { Session } from "./types";

const views: Record<string, ReturnType<typeof lazy<{ q: URLSearchParams }>>> = {
  situation: lazy(() => import("./pages/situation")),
  search: lazy(() => import("./pages/search")),
  article: lazy(() => import("./pages/article")),
  incident: lazy(() => import("./pages/incident")),
  incidents: lazy(() => import("./pages/incidents")),
  dyad: lazy(() => import("./pages/dyad")),
  actor: lazy(() => import("./pages/actor")),
  actors: lazy(() => import("./pages/actors")),
  tolls: lazy(() => import("./pages/tolls")),
  threads: lazy(() => import("./pages/threads")),
  thread: lazy(() => import("./pages/threads")),
  alarms: lazy(() => import("./pages/alarms")),
  review: lazy(() => import("./pages/review")),
  health: lazy(() => import("./pages/health")),
  login: lazy(() => import("./pages/login")),
};

function Missing() {
  return <><h1>No such page</h1><p>Nothing is at this address. <a href="/">Situation</a></p></>;
}

function Nav({ route }: { route: Route }) {
  return <nav aria-label="pages"><ul>{pages.map(([p, name]) =>
    <li key={p}><a href={href(p)} aria-current={route.page === p ? "page" : undefined}>{name}</a></li>)}</ul></nav>;
}

const keys: [string, string][] = [
  ["?", "this list"], ["/", "search"], ["j k", "next and previous in the list"], ["Enter", "open what has the focus"],
  ["Esc", "leave a field, close this"], ...pages.map(([, name, k]): [string, string] => ["g " + k, name]),
  ["c", "review: confirm"], ["e", "review: correct"], ["x", "review: reject"], ["o", "review: open the evidence"],
  ["v", "mark, or unmark, what has the focus"], ["m", "merge what is marked"], ["s", "split off what is marked"], ["u", "review: take the last verdict back"],
];

function Help({ onClose }: { onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return <dialog ref={ref} onClose={onClose} aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <dl class="keys">{keys.map(([k, what]) => <div key={k}><dt>{k.split(" ").map((x) => <kbd key={x}>{x}</kbd>)}</dt><dd>{what}</dd></div>)}</dl>
    <form method="dialog"><button autoFocus>Close</button></form>
  </dialog>;
}

function Head({ session, onHelp, onFresh, q }: { session?: Session; onHelp: () => void; onFresh: () => void; q: string }) {
  const [now, set] = useState(theme.value);
  const next = { auto: "light", light: "dark", dark: "auto" }[now] ?? "auto";
  const search = (e: Event) => {
    e.preventDefault();
    go(href("search", { q: new FormData(e.target as HTMLFormElement).get("q") as string }));
  };
  return <header class="top">
    <a class="brand" href="/"><span aria-hidden="true" class="dot" />Casus</a>
    <form role="search" onSubmit={search}><label class="hidden" for="q">Search records and articles</label><input id="q" name="q" type="search" key={q} defaultValue={q} placeholder="Search ( / )" autocomplete="off" maxLength={500} /></form>
    <Live session={session} onFresh={onFresh} />
    <span class="asof">{session?.moment && <>as of <time>{moment(session.moment)}</time></>}</span>
    {session?.users && <a href={href("login")}>{session.name || "Log in"}</a>}
    <button type="button" onClick={() => { setTheme(next); set(next); }} aria-label={"colours: " + now + ", change to " + next}><span aria-hidden="true">◐</span><span class="wide-only"> {now === "dark" ? "Dark" : now === "light" ? "Light" : "Auto"}</span></button>
    <button type="button" onClick={onHelp} aria-label="keys">?</button>
  </header>;
}

function App() {
  const route = useRoute();
  const [help, setHelp] = useState(false);
  const [session, setSession] = useState<Session>();
  const [failed, setFailed] = useState(false);
  const known = Object.hasOwn(views, route.page);
  const locked = session?.users && !session.name; // what follows would be refused
  const View = locked ? views.login : known ? views[route.page] : Missing;
  if (known) views[route.page].load();
  const ask = useCallback(() => { get<Session>(url("/session")).then(setSession, () => setFailed(true)); }, []);
  useEffect(() => listen(() => setHelp(true)), []);
  useEffect(() => {
    const login = () => { if (location.pathname !== "/login") go(href("login", { to: location.pathname + location.search })); };
    ask();
    addEventListener("casus-login", login);
    addEventListener("casus-session", ask);
    return () => { removeEventListener("casus-login", login); removeEventListener("casus-session", ask); };
  }, []);
  useEffect(() => { document.title = (pages.find((p) => p[0] === route.page)?.[1] ?? route.page[0].toUpperCase() + route.page.slice(1)) + " · Casus"; }, [route.page]);
  return <WhoReads.Provider value={session}><div class="app" onClick={follow}>
    <a class="skip" href="#main">Skip to the content</a>
    <Head session={session} onHelp={() => setHelp(true)} onFresh={() => { dispatchEvent(new Event("casus-fresh")); ask(); }} q={route.page === "search" ? route.q.get("q") ?? "" : ""} />
    <Nav route={route} />
    <main id="main" tabIndex={-1} class={"page-" + route.page}>{session || failed ? <View key={locked ? "login" : route.page} q={route.q} /> : <p class="wait" role="status">Loading…</p>}</main>
    <footer class="foot">{session && <>Casus {session.version} · <a href="/openapi.json" target="_blank">API</a></>}</footer>
    {help && <Help onClose={() => setHelp(false)} />}
  </div></WhoReads.Provider>;
}

apply();
render(<App />, document.getElementById("app")!);
