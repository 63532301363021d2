// What the API gives to a client generated from its document is what `casus query` prints: node build/client.js URL CASUS STORE
import { execFileSync } from "node:child_process";
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./build/openapi.js";

type Row = components["schemas"]["Row"];
type Query = NonNullable<operations["list-records"]["parameters"]["query"]>;

const [url, casus, store] = process.argv.slice(2) as [string, string, string];
const token = process.env["CASUS_TOKEN"];
const client = createClient<paths>({ baseUrl: url, querySerializer: { array: { style: "form", explode: false } }, headers: token ? { Authorization: `Bearer ${token}` } : {} });

/** All records of a filter, page by page. */
async function records(query: Query): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data, error } = await client.GET("/api/v1/records", { params: { query: cursor === undefined ? query : { ...query, cursor } } });
    if (!data) throw new Error(`${error.title}: ${error.detail}`);
    rows.push(...data.items);
    if (data.next === undefined) return rows;
    cursor = data.next;
  }
}

/** What the command line prints for the same filter; what the store adds stands apart in the API. */
function printed(query: Query): unknown[] {
  const flags = Object.entries(query).filter(([k]) => k !== "limit").flatMap(([k, v]) => [`--${k.replace("_", "-")}`, String(v)]);
  const out = execFileSync(casus, ["query", "--store", store, "--format", "jsonl", ...flags], { encoding: "utf8", maxBuffer: 1 << 26 });
  return out.split("\n").filter(Boolean).map((line) => {
    const { store: _, ...record } = JSON.parse(line);
    return record;
  });
}

/** Fails at the first difference. */
function same(got: unknown[], want: unknown[], what: string) {
  assert.equal(got.length, want.length, `${what}: ${got.length} records, ${want.length} printed`);
  got.forEach((g, i) => assert.ok(isDeepStrictEqual(g, want[i]), `${what}: record ${i}\n${JSON.stringify(g)}\nprinted\n${JSON.stringify(want[i])}`));
}

const filters: Query[] = [
  {}, { kind: ["event"] }, { kind: ["toll", "relation"] }, { type: ["ASSAULT", "COERCE"] }, { status: ["denied", "possible"] }, { party: "LBY" }, { actor: "DEU.GOV" },
  { dyad: ["TUR", "LBY"] }, { said_by: "INT.IGO" }, { country: "LBY" }, { place: "Tripoli" }, { from: "2020-01-01", to: "2020-01-31" }, { published_from: "2020-01-20", published_to: "2020-01-20" },
  { text: "embargo" }, { text: '"the war" -Berlin' }, { min_confidence: 90 }, { article: "berlin-2020" }, { type: ["SANCTION"], actor: "ATA" },
];
let compared = 0;
for (const filter of filters) {
  for (const order of ["article", "date", "confidence"] as const) {
    const query: Query = { ...filter, order, limit: 7 };
    const rows = await records(query);
    same(rows.map((r) => r.record), printed(query), JSON.stringify(query));
    compared += rows.length;
  }
}
assert.ok(compared > 500, `only ${compared} records were compared`);

const [row] = await records({ kind: ["event"], order: "confidence", limit: 1 });
assert.ok(row);
const one = await client.GET("/api/v1/records/{id}", { params: { path: { id: row.record.id } } });
assert.deepEqual(one.data?.record, row.record);
const why = await client.GET("/api/v1/records/{id}/why", { params: { path: { id: row.record.id } } });
assert.ok(why.data, "no explanation");
const article = await client.GET("/api/v1/articles/{id}", { params: { path: { id: row.article.content } } });
assert.ok(article.data?.rows.some((r) => r.record.id === row.record.id), "the article lacks its record");

const file = await client.GET("/api/v1/export", { params: { query: { format: "jsonl", kind: ["toll"] } }, parseAs: "text" });
const ids = (list: unknown[]) => list.map((r) => (r as { id: string }).id).sort();
assert.deepEqual(ids(String(file.data).split("\n").filter(Boolean).map((l) => JSON.parse(l))), ids(printed({ kind: ["toll"] })));

const wrong = await client.GET("/api/v1/records", { params: { query: { colour: "red" } as Query } });
assert.equal(wrong.response.status, 422, "a parameter that is not known is refused");
const none = await client.GET("/api/v1/records/{id}", { params: { path: { id: "none" } } });
assert.equal(none.error?.status, 404);
console.log(`${filters.length} filters in 3 orders: ${compared} records, the same as casus query prints`);
