// Every page: it shows something, with no serious fault of accessibility in light and dark, no error, no request elsewhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { addresses, desk, enc, open, settled } from "./desk.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const views = [["light", 390, 844], ["light", 1440, 900], ["light", 2880, 1620], ["dark", 390, 844], ["dark", 1440, 900]];
let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

async function grave(page, name) {
  // axe comes into the page by the debugger, which no policy of the page stops; the pages' own policy stays in force.
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"], preload: false, elementRef: false }), rules);
  return found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => name + ": " + v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join(" | "));
}

for (const [scheme, width, height] of views) {
  test(`every page, ${scheme}, ${width} wide`, async () => {
    const all = await addresses(d);
    assert.ok(all.thread && all.alarm, "the store has a ceasefire and an alarm");
    const page = await d.page(width, height, { colorScheme: scheme });
    const faults = [];
    for (const [name, address] of Object.entries(all)) {
      await open(page, address);
      assert.equal(await page.locator("main h1").count(), 1, name + " has one heading");
      assert.equal(await page.locator("main .fault").count(), 0, name + ": " + (await page.locator("main .fault").allTextContents()).join());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
      if (width < 2000) faults.push(...(await grave(page, name))); // a wall shows the same at another size
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

test("what opens on a page has no grave fault either: explanation, tables, correction, keys", async () => {
  const all = await addresses(d);
  for (const scheme of ["light", "dark"]) {
    const page = await d.page(1440, 900, { colorScheme: scheme });
    await open(page, all.article);
    await page.getByRole("button", { name: "why?" }).first().click();
    await page.locator(".tree").waitFor();
    await page.locator(".why details summary").evaluateAll((all) => all.forEach((s) => s.click()));
    const faults = await grave(page, "why");
    await open(page, all.incident);
    await page.locator("main details summary").evaluateAll((all) => all.forEach((s) => s.click()));
    faults.push(...(await grave(page, "incident, tables open")));
    await open(page, all.review);
    await page.keyboard.press("e");
    await page.locator(".verdict").waitFor();
    faults.push(...(await grave(page, "correction")));
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    faults.push(...(await grave(page, "keys")));
    assert.deepEqual(faults, []);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test("the first view weighs at most 150,000 bytes gzip, map data left out", async () => {
  const page = await d.page();
  const got = [];
  page.on("response", (r) => { if (!r.url().includes("/api/") && !r.url().endsWith(".json")) got.push(r); });
  await open(page, "/");
  const bytes = (await Promise.all(got.map(async (r) => gzipSync(await r.body()).length))).reduce((a, b) => a + b, 0);
  assert.ok(got.some((r) => r.url().endsWith(".js")) && got.some((r) => r.url().endsWith(".css")), "scripts and style came");
  assert.ok(bytes > 10_000 && bytes <= 150_000, bytes + " bytes");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("no script or style stands in the page", async () => {
  const html = await (await fetch(d.address + "/")).text();
  assert.ok(!/<style|<script(?![^>]*src=)|\sstyle=|\son\w+=/i.test(html));
  const csp = (await fetch(d.address + "/")).headers.get("content-security-policy");
  assert.ok(csp.includes("default-src 'none'") && !csp.includes("unsafe"));
});

test("a place known by country only is shaded and never a pin, on the world and beside an incident", async () => {
  const page = await d.page();
  const map = await d.api("/map?from=2025-01-01&to=2025-12-31");
  const vague = map.features.filter((f) => ["country", "region"].includes(f.properties.precision));
  assert.ok(vague.length > 0);
  for (const f of vague) assert.equal(f.geometry, null, f.properties.name);
  await open(page, "/?from=2025-01-01&to=2025-12-31");
  await page.locator("canvas[data-painted]").waitFor();
  assert.equal(Number(await page.locator("canvas[data-painted]").getAttribute("data-pins")), map.features.length - vague.length);
  const of = (precision) => d.api("/incidents?limit=500&type=ASSAULT").then((l) => l.items.find((i) => i.located?.precision === precision));
  for (const [precision, pins] of [["country", "0"], ["town", "1"]]) {
    const incident = await of(precision);
    await open(page, "/incident?id=" + enc(incident.id));
    await page.locator("canvas[data-painted]").waitFor();
    assert.equal(await page.locator("canvas[data-painted]").getAttribute("data-pins"), pins, precision + ": " + incident.place);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a dyad's chart counts what its records are, and a period shows them", async () => {
  const page = await d.page();
  const all = await addresses(d);
  await open(page, all.dyad + "&years=all");
  const [a, b] = [new URLSearchParams(all.dyad.slice(6)).get("a"), new URLSearchParams(all.dyad.slice(6)).get("b")];
  const count = async (from, to, more = "") => (await d.api(`/records?kind=event&dyad=${from},${to}&limit=500${more}`)).items.length;
  const shown = await page.locator(".chart figcaption b").allInnerTexts();
  assert.deepEqual(shown.map(Number), [await count(a, b), await count(b, a)]);
  await page.locator(".chart summary").click();
  const rows = page.locator(".chart tbody tr");
  const sums = await rows.evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll("td")].map((td) => Number(td.textContent))));
  assert.deepEqual([0, 1].map((n) => sums.reduce((t, r) => t + r[n], 0)), shown.map(Number));
  const first = await rows.first().locator("button").innerText();
  await rows.first().locator("button").click();
  await page.waitForURL(/period=/);
  await settled(page);
  assert.match(await page.locator(".note").innerText(), new RegExp("Events of " + first));
  assert.equal(await page.locator(".cols > div:first-child section:first-child .card").count(), sums[0][0]);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("printed, a page has its content whole and nothing to press", async () => {
  const page = await d.page(1440, 900, { colorScheme: "dark" });
  const all = await addresses(d);
  for (const name of ["situation", "incident", "article", "tolls", "dyad"]) {
    await open(page, all[name]);
    await page.emulateMedia({ media: "print" });
    for (const gone of ["nav", ".top", ".foot"]) assert.equal(await page.locator(gone).first().isVisible(), false, name + " prints " + gone);
    assert.equal(await page.locator("main button:not(.plain):visible, main input:visible, main select:visible").count(), 0, name + " prints controls");
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)", name + " prints on white");
    const cut = await page.evaluate(() => [...document.querySelectorAll("main .scroll")].filter((x) => x.scrollHeight > x.clientHeight + 1).map((x) => x.getAttribute("aria-label")));
    assert.deepEqual(cut, [], name + " cuts off");
    assert.ok((await page.pdf({ format: "A4" })).subarray(0, 5).toString() === "%PDF-");
    await page.emulateMedia({ media: "screen" });
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
