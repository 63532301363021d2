import { url, useData } from "../api";
import { codeWords, country } from "../countries";
import { Empty, Scroll, Section, Show } from "../parts/common";
import { go, href } from "../route";
import type { Actor, Counts, Paged } from "../types";

/** Actors: the dictionary by name, and the countries that act most. */
export default function Actors({ q }: { q: URLSearchParams }) {
  const name = q.get("name") ?? "";
  const found = useData<Paged<Actor>>(name ? url("/actors", { name }) : null);
  const most = useData<Counts>(url("/counts", { by: "actor", largest: "true", limit: 60 }));
  const submit = (e: Event) => { e.preventDefault(); go(href("actors", { name: String(new FormData(e.target as HTMLFormElement).get("name") ?? "") })); };
  return <><h1>Actors</h1>
    <form class="row gap" onSubmit={submit}><label for="name">Name, office or id</label><input id="name" name="name" defaultValue={name} maxLength={200} /><button>Find</button></form>
    {name && <Section title={"Known actors for “" + name + "”"}><Show of={found}>{(f) => f.items.length ? <ul class="plain-list">{f.items.map((a) => <li key={a.id}><a data-item href={href("actor", { id: a.id })}>{a.names[0] ?? a.id}</a> <span class="soft">{a.kind} · {a.roles.map((r) => codeWords(r.code)).slice(0, 2).join("; ")}</span></li>)}</ul> : <Empty>Nobody is known by this name.</Empty>}</Show></Section>}
    <Section title="Countries by what they do"><Show of={most}>{(m) => <Scroll label="countries"><table class="narrow"><thead><tr><th scope="col">Country</th><th scope="col" class="num">Events as actor</th><th scope="col" class="num">Score</th></tr></thead>
      <tbody>{m.items.filter((c) => c.actor).map((c) => <tr key={c.actor}><th scope="row"><a data-item href={href("actor", { code: c.actor })}>{country(c.actor!)}</a></th><td class="num"><a href={href("search", { actor: c.actor, kind: "event" })}>{c.n.toLocaleString("en")}</a></td><td class={"num " + (c.score < 0 ? "neg" : "pos")}>{(Math.round(c.score * 10) / 10).toLocaleString("en")}</td></tr>)}</tbody></table></Scroll>}</Show></Section></>;
}
