// A server with a store of its own, and a browser that counts faults: errors in the console, and requests that leave the loopback.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--enable-unsafe-swiftshader"];

function browserPath() {
  const p = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((x) => x && existsSync(x));
  if (!p) throw new Error("there is no chromium: install it, or say where it is with CHROMIUM");
  return p;
}

async function freePort() {
  const s = createServer();
  await new Promise((done) => s.listen(0, "127.0.0.1", done));
  const { port } = s.address();
  await new Promise((done) => s.close(done));
  return port;
}

async function waitFor(address) {
  for (let i = 0; i < 200; i++) {
    try { if ((await fetch(address + "/healthz")).ok) return; } catch { /* not yet */ }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the server does not answer");
}

/** Builds Casus unless CASUS names the program, reads the articles of the repository (or CASUS_ARTICLES) into a store, serves it. */
export async function desk() {
  const dir = mkdtempSync(join(tmpdir(), "casus-ui-"));
  const casus = process.env.CASUS ?? join(dir, "casus");
  if (!process.env.CASUS) execFileSync("go", ["build", "-o", casus, "./cmd/casus"], { cwd: root, stdio: "inherit", env: { ...process.env, CGO_ENABLED: "0" } });
  const store = join(dir, "news.db");
  const articles = process.env.CASUS_ARTICLES?.split(":") ?? [join(root, "eval/testdata/articles.jsonl"), join(root, "examples/berlin.jsonl"), join(root, "web/uitest/articles.jsonl")];
  execFileSync(casus, ["ingest", "--store", store, ...articles], { stdio: "pipe" });
  const edited = join(root, "web/uitest/edited.jsonl");
  if (!process.env.CASUS_ARTICLES) execFileSync(casus, ["ingest", "--store", store, edited], { stdio: "pipe" });
  const address = "http://127.0.0.1:" + (await freePort());
  const server = spawn(casus, ["serve", "--store", store, "--listen", address.slice(7)], { stdio: ["ignore", "ignore", "inherit"] });
  await waitFor(address);
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  return {
    address, browser,
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      await new Promise((done) => server.once("exit", done));
      rmSync(dir, { recursive: true, force: true });
    },
    /** A page that notes what goes wrong in faults. */
    async page(width = 1440, height = 900, more = {}) {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: address, reducedMotion: "reduce", ...more });
      const page = await context.newPage();
      page.faults = [];
      page.on("console", (m) => { if ((m.type() === "error" || m.type() === "warning") && !m.text().includes("GL Driver Message")) page.faults.push(m.type() + ": " + m.text()); });
      page.on("pageerror", (e) => page.faults.push("exception: " + e.message));
      page.on("request", (r) => { if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(r.url())) page.faults.push("request to " + r.url()); });
      page.on("response", (r) => { if (r.status() >= 400) page.faults.push(r.status() + " for " + r.url()); });
      return page;
    },
    async api(path) {
      const r = await fetch(address + "/api/v1" + path);
      if (!r.ok) throw new Error(path + ": " + r.status + " " + (await r.text()));
      return r.json();
    },
  };
}

/** Waits until nothing is loading any more. */
export async function settled(page) {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".wait"));
}

/** Addresses of all pages, with ids that the store has. */
export async function addresses(d) {
  const [incidents, articles, threads, dyads] = await Promise.all([d.api("/incidents?limit=100"), d.api("/articles?limit=100"), d.api("/threads"), d.api("/counts?by=dyad&largest=true&limit=50")]);
  const best = (xs, f) => xs.reduce((a, b) => (f(b) > f(a) ? b : a));
  const i = best(incidents.items, (x) => (x.tolls?.length ?? 0) * 10 + x.members.length);
  const a = best(articles.items, (x) => x.version * 100 + x.records);
  const dy = dyads.items.find((x) => x.actor && x.recipient && x.actor !== x.recipient);
  const enc = encodeURIComponent;
  const out = {
    situation: "/", search: "/search?q=killed", incidents: "/incidents", incident: "/incident?id=" + enc(i.id), article: "/article?id=" + enc(a.id), versions: "/article?id=" + enc(a.id) + "&view=versions",
    dyad: `/dyad?a=${dy.actor}&b=${dy.recipient}`, actor: "/actor?code=" + dy.actor, actors: "/actors?name=erdogan", tolls: "/tolls", threads: "/threads", alarms: "/alarms", review: "/review", health: "/health", login: "/login",
  };
  if (threads.items[0]) out.thread = "/thread?id=" + enc(threads.items[0].id);
  return out;
}
