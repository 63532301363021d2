// A server with a store of its own, and a browser that counts faults: errors in the console, and requests that leave the loopback.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { year } from "./year.mjs";

const root = resolve(import.meta.dirname, "../..");
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--enable-unsafe-swiftshader"];

export function browserPath() {
  const p = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((x) => x && existsSync(x));
  if (!p) throw new Error("there is no chromium: install it, or say where it is with CHROMIUM");
  return p;
}

/** Builds Casus unless CASUS names the program. */
export function program(dir) {
  if (process.env.CASUS) return resolve(process.env.CASUS);
  const casus = join(dir, "casus");
  execFileSync("go", ["build", "-o", casus, "./cmd/casus"], { cwd: root, stdio: "inherit", env: { ...process.env, CGO_ENABLED: "0" } });
  return casus;
}

const run = (casus, ...args) => execFileSync(casus, args, { stdio: ["pipe", "pipe", "inherit"], encoding: "utf8" });

/** Fills a store with the articles of the repository and the invented year, an article of it edited, and looks for alarms in it. */
export function fill(casus, dir) {
  const [store, invented] = [join(dir, "news.db"), join(dir, "year.jsonl")];
  writeFileSync(invented, year().map((a) => JSON.stringify(a) + "\n").join(""));
  const quiet = (...args) => execFileSync(casus, args, { stdio: "pipe" });
  quiet("ingest", "--store", store, join(root, "eval/testdata/articles.jsonl"), join(root, "examples/berlin.jsonl"), join(root, "web/uitest/articles.jsonl"), invented);
  quiet("ingest", "--store", store, join(root, "web/uitest/edited.jsonl"));
  quiet("alarms", "run", "--store", store);
  return store;
}

async function freePort() {
  const s = createServer();
  await new Promise((done) => s.listen(0, "127.0.0.1", done));
  const { port } = s.address();
  await new Promise((done) => s.close(done));
  return port;
}

async function waitFor(address, server) {
  for (let i = 0; i < 1200 && server.exitCode === null; i++) {
    try { if ((await fetch(address + "/healthz")).ok) return; } catch { /* not yet */ }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the server does not answer");
}

/** Serves a copy of the store that CASUS_UITEST_STORE names, else one filled here. Users are [name, role] pairs; their tokens come
 * back by name. With CASUS_SHOW a store is served as it is, for pictures. */
export async function desk({ users = [] } = {}) {
  const dir = mkdtempSync(join(tmpdir(), "casus-ui-"));
  const casus = program(dir);
  const ready = process.env.CASUS_UITEST_STORE;
  const store = process.env.CASUS_SHOW ?? (ready ? join(dir, "news.db") : fill(casus, dir));
  if (ready && !process.env.CASUS_SHOW) for (const end of ["", ".web"]) copyFileSync(ready + end, store + end);
  const tokens = {};
  for (const [name, role] of users) tokens[name] = /\S{20,}/.exec(run(casus, "serve", "user", "add", name, "--role", role, "--store", store).trim().split("\n").at(-1))[0];
  const address = "http://127.0.0.1:" + (await freePort());
  const server = spawn(casus, ["serve", "--store", store, "--listen", address.slice(7), "--alarms", "off"], { stdio: ["ignore", "ignore", process.env.CASUS_LOG ? "inherit" : "ignore"] });
  await waitFor(address, server);
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  return {
    address, browser, store, casus, tokens,
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      if (server.exitCode === null) await new Promise((done) => server.once("exit", done));
      rmSync(dir, { recursive: true, force: true });
    },
    /** Reads more articles into the store while it is served. */
    ingest(file) { execFileSync(casus, ["ingest", "--store", store, join(root, "web/uitest", file)], { stdio: "pipe" }); },
    /** Puts incidents together anew. */
    refresh(from, to) { execFileSync(casus, ["refresh", "--store", store, "--from", from, "--to", to], { stdio: "pipe" }); },
    /** A page that notes what goes wrong in faults; statuses that a test means to get are no fault. */
    async page(width = 1440, height = 900, { expect = [], ...more } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: address, reducedMotion: "reduce", ...more });
      const page = await context.newPage();
      page.faults = [];
      const meant = (text) => text.includes("GL Driver Message") || expect.some((n) => text.includes("status of " + n));
      page.on("console", (m) => { if ((m.type() === "error" || m.type() === "warning") && !meant(m.text())) page.faults.push(m.type() + ": " + m.text()); });
      page.on("pageerror", (e) => page.faults.push("exception: " + e.message));
      page.on("request", (r) => { if (!r.url().startsWith(address + "/") && !/^(data|blob):/.test(r.url())) page.faults.push("request to " + r.url()); });
      page.on("response", (r) => { if (r.status() >= 400 && !expect.includes(r.status())) page.faults.push(r.status() + " for " + r.url()); });
      return page;
    },
    /** Asks the API, as the owner of a token if one is given. */
    async api(path, { token, body } = {}) {
      const headers = { ...(token ? { Authorization: "Bearer " + token } : {}), ...(body ? { "Content-Type": "application/json" } : {}) };
      const r = await fetch(address + "/api/v1" + path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
      if (!r.ok) throw new Error(path + ": " + r.status + " " + (await r.text()));
      return r.status === 204 ? undefined : r.json();
    },
  };
}

/** Waits until the page has asked all that it asks, and shows it. */
export async function settled(page) {
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => {
    const idle = document.documentElement.dataset.idle;
    return idle !== undefined && performance.now() - Number(idle) > 200 && !document.querySelector(".wait");
  });
}

/** Goes to an address and waits until all is there. */
export async function open(page, address) {
  await page.goto(address);
  await settled(page);
}

export const enc = encodeURIComponent;
const best = (xs, f) => xs.reduce((a, b) => (f(b) > f(a) ? b : a));

/** Addresses of all pages, with ids that the store has. */
export async function addresses(d) {
  const token = Object.values(d.tokens)[0];
  const get = (path) => d.api(path, { token });
  const [incidents, edited, threads, dyads, alarms, entity] = await Promise.all([get("/incidents?limit=500&type=ASSAULT"), get("/articles?limit=500"), get("/threads?kind=ceasefire&limit=100"),
    get("/counts?by=dyad&largest=true&limit=50"), get("/alarms?limit=5"), get("/actors?name=argentina")]);
  const i = best(incidents.items, (x) => (x.tolls?.length ?? 0) * 10 + x.members.length);
  const a = best(edited.items, (x) => x.version * 100 + x.records);
  const dy = dyads.items.find((x) => x.actor && x.recipient && x.actor !== x.recipient);
  const out = {
    situation: "/", search: "/search?q=killed", incidents: "/incidents", incident: "/incident?id=" + enc(i.id), article: "/article?id=" + enc(a.id), versions: "/article?id=" + enc(a.id) + "&view=versions",
    dyad: `/dyad?a=${dy.actor}&b=${dy.recipient}`, actor: "/actor?code=" + dy.actor, entity: "/actor?id=" + enc(entity.items[0].id), actors: "/actors?name=argentina", tolls: "/tolls", threads: "/threads", alarms: "/alarms",
    review: "/review", health: "/health", login: "/login", missing: "/nothing",
  };
  if (threads.items.length) out.thread = "/thread?id=" + enc(best(threads.items, (t) => t.steps.length).id);
  if (alarms.items.length) out.alarm = "/alarms?id=" + enc(alarms.items[0].id);
  return out;
}
