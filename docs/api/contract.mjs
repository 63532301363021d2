// Every GET route answers as the document says: node contract.mjs URL FILE. Bodies are checked against their JSON Schema (2020-12).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const [url, file] = process.argv.slice(2);
const doc = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(doc, "doc");

async function get(path) {
  const r = await fetch(url + path);
  return { status: r.status, type: (r.headers.get("content-type") ?? "").split(";")[0], body: r };
}
const items = async (path) => (await (await get("/api/v1" + path)).body.json()).items;
const enc = encodeURIComponent;

/** Ids that the store has, by route; "none" for what a new store lacks: then the answer must be a 404 of the right shape. */
async function ids() {
  const [record] = await items("/records?kind=event&limit=1");
  const [incident] = await items("/incidents?limit=1");
  const [story] = await items("/stories?limit=1");
  const [thread] = await items("/threads?limit=1");
  const edited = (await items("/articles?limit=500")).find((a) => a.version > 1);
  const dyad = (await items("/counts?by=dyad&largest=true&limit=50")).find((c) => c.actor && c.recipient);
  const [actor] = await items("/actors?name=erdogan");
  return { actors: actor.id, records: record.record.id, articles: edited.content, incidents: incident.id, stories: story.id, threads: thread?.id ?? "none", dyads: dyad };
}

function address(path, known) {
  const room = path.split("/")[3];
  return path
    .replace("{id}", enc(typeof known[room] === "string" ? known[room] : "none"))
    .replace("{actor}", enc(known.dyads.actor)).replace("{recipient}", enc(known.dyads.recipient));
}

const required = { "/api/v1/actors": "?name=erdogan", "/api/v1/changes": "?since=2020-01-01", "/api/v1/search": "?q=war", "/api/v1/counts": "?by=type,month", "/api/v1/export": "?format=csv" };
const known = await ids();
const checked = [];
for (const [path, operations] of Object.entries(doc.paths)) {
  const op = operations.get;
  if (!op || path.endsWith("/stream")) continue;
  const at = address(path, known) + (required[path] ?? "");
  const { status, type, body } = await get(at);
  assert.ok(op.responses[status], `${at}: ${status} is not in the document: ${(await body.clone().text()).slice(0, 300)}`);
  if (!at.includes("none")) assert.equal(status, 200, `${at}: ${status}`);
  const content = op.responses[status].content ?? op.responses.default?.content;
  if (!content) { await body.arrayBuffer(); checked.push(path); continue; }
  assert.ok(content[type], `${at}: ${type} is not in the document`);
  const pointer = ["paths", path, "get", "responses", String(status), "content", type, "schema"].map((p) => enc(p.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const valid = ajv.getSchema("doc#/" + pointer);
  const data = await body.json();
  assert.ok(valid(data), `${at}: ${ajv.errorsText(valid.errors?.slice(0, 5))}`);
  checked.push(path);
}
const page = readFileSync(new URL("../api.md", import.meta.url), "utf8");
for (const path of Object.keys(doc.paths)) {
  const route = path.replace("/api/v1", "");
  assert.ok(["`" + route + "`", "`" + route + "?", " " + route + "`"].some((s) => page.includes(s)), `docs/api.md does not name ${route}`);
}
console.log(`${checked.length} GET routes answer as the document says`);
