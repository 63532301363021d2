import { useState } from "preact/hooks";
import { send, url, useData } from "../api";
import { go } from "../route";
import type { Session } from "../types";

/** Log in with a token, or with a name and a password. */
export default function Login({ q }: { q: URLSearchParams }) {
  const session = useData<Session>(url("/session"));
  const [error, setError] = useState("");
  const done = () => { dispatchEvent(new Event("casus-session")); const to = q.get("to") ?? (location.pathname === "/login" ? "/" : location.pathname + location.search); go(/^\/(?![/\\])/.test(to) ? to : "/"); };
  const submit = async (e: Event) => {
    e.preventDefault();
    const f = Object.fromEntries([...new FormData(e.target as HTMLFormElement)].filter(([, v]) => v));
    try { await send("POST", "/session", f); done(); } catch (x) { setError((x as Error).message); }
  };
  const out = async () => { try { await send("DELETE", "/session"); session.again(); dispatchEvent(new Event("casus-session")); } catch (x) { setError((x as Error).message); } };
  if (session.data && !session.data.users) return <><h1>Log in</h1><p>Nobody needs to log in here: there are no users, and only this machine can reach the server.</p></>;
  return <><h1>Log in</h1>{session.data?.name && <p>You are {session.data.name} ({session.data.role}). <button type="button" onClick={out}>Log out</button></p>}
    <form class="stack" onSubmit={submit}><label>Token<input name="token" type="password" autocomplete="off" maxLength={200} /></label><p>or</p><label>Name<input name="name" autocomplete="username" maxLength={100} /></label><label>Password<input name="password" type="password" autocomplete="current-password" maxLength={200} /></label>{error && <p class="fault" role="alert">{error}</p>}<button>Log in</button></form></>;
}
