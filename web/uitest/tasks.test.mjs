// What a user does: find an incident, see its evidence, correct it, export it; and the ways by keyboard.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { addresses, desk, settled } from "./desk.mjs";

let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

async function clean(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

test("find an incident, see its evidence, correct it, export it", async () => {
  const page = await d.page();
  await page.goto("/");
  await settled(page);
  await page.keyboard.press("/");
  await page.keyboard.type("troops");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=troops/);
  await settled(page);
  await page.getByRole("button", { name: /^ASSAULT/ }).first().click();
  await page.waitForURL(/type=ASSAULT/);
  await settled(page);
  await page.getByRole("link", { name: "incident", exact: true }).first().click();
  await page.waitForURL(/\/incident\?id=/);
  await settled(page);
  await page.locator(".card .meta a").first().click(); // evidence: the article, at the record
  await page.waitForURL(/\/article\?id=.*record=/);
  await settled(page);
  const id = new URL(page.url()).searchParams.get("record");
  const record = (await d.api("/records/" + id)).record;
  const hot = await page.locator(".seg.hot").allTextContents();
  assert.ok(hot.join("").includes(record.trigger), "the trigger is marked: " + hot.join(""));
  assert.equal(hot.join(""), record.evidence.quote, "what is marked is the sentence of the record");
  const card = page.locator("#r-" + id);
  await card.getByRole("button", { name: "why?" }).click();
  await card.locator(".tree").waitFor();
  assert.match(await card.locator(".why").innerText(), new RegExp(record.evidence.pattern.replace(/[.]/g, "\\.")));
  await card.getByRole("link", { name: "correct" }).click();
  await page.waitForURL(/\/review\?record=/);
  await settled(page);
  await page.keyboard.press("e");
  await page.getByLabel("What is wrong").selectOption("status");
  await page.locator("select[name=value]").selectOption("denied");
  await page.getByLabel("Why", { exact: true }).fill("The sentence says so");
  await page.getByRole("button", { name: "Keep status" }).click();
  await page.getByText("Kept: status.").waitFor();
  assert.equal((await d.api("/records/" + id)).record.status, "denied");
  const [gold] = await Promise.all([page.waitForEvent("download"), page.locator("#gold").click()]);
  assert.equal(readFileSync(await gold.path()).subarray(0, 2).toString(), "PK");
  await page.goto("/search?kind=event&type=ASSAULT");
  await settled(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#export").click()]);
  const csv = readFileSync(await file.path(), "utf8");
  assert.ok(csv.split("\n").length > 2 && csv.includes(record.anchor) | csv.includes(id) | csv.includes("ASSAULT"));
  await clean(page);
});

test("hovering a record lights its span, hovering the span lights the record", async () => {
  const page = await d.page();
  await page.goto((await addresses(d)).article);
  await settled(page);
  const card = page.locator(".cards .card").nth(1);
  await card.hover();
  const id = (await card.getAttribute("id")).slice(2);
  const lit = await page.locator(".seg.hot").first().getAttribute("data-records");
  assert.ok(lit.split(" ").includes(id));
  await page.locator(".text .seg.p-trigger").first().hover();
  await page.locator(".card.hot").first().waitFor();
  await clean(page);
});

test("versions of an article as a diff", async () => {
  const page = await d.page();
  await page.goto((await addresses(d)).versions);
  await settled(page);
  assert.ok((await page.locator(".diff ins").count()) > 0, "something was added");
  assert.ok((await page.locator(".diff del").count()) > 0, "something was taken away");
  await clean(page);
});

test("keys: help, pages, lists; confirm and reject in review; take back", async () => {
  const page = await d.page();
  await page.goto("/search");
  await settled(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("main [data-item]")].indexOf(document.activeElement)), 1);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.waitForURL(/\/review/);
  await settled(page);
  const before = (await d.api("/corrections")).items.length;
  await page.keyboard.press("c");
  await page.getByText("Kept: confirm.").waitFor();
  await page.keyboard.press("x");
  await page.getByLabel("Why", { exact: true }).fill("Not political");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: not-event.").waitFor();
  assert.equal((await d.api("/corrections")).items.length, before + 2);
  await clean(page);
});

test("saved search, facets and permalinks", async () => {
  const page = await d.page();
  await page.goto("/search?kind=event");
  await settled(page);
  await page.getByLabel("Name of this search").fill("All events");
  await page.getByRole("button", { name: "Save" }).click();
  const link = page.getByRole("link", { name: "All events" });
  await link.waitFor();
  assert.match(await link.getAttribute("href"), /kind=event/);
  const first = await page.locator(".card .line").first().innerText();
  await page.reload();
  await settled(page);
  assert.equal(await page.locator(".card .line").first().innerText(), first);
  await page.getByRole("button", { name: "remove All events" }).click();
  await link.waitFor({ state: "detached" });
  await clean(page);
});

test("a place known by country has no point; a click on a period shows its events", async () => {
  const page = await d.page();
  const map = await d.api("/map");
  for (const f of map.features) if (f.properties.precision === "country") assert.equal(f.geometry, null);
  await page.goto((await addresses(d)).dyad);
  await settled(page);
  await page.getByText("as a table").first().click();
  await page.locator(".chart table tbody button").first().click();
  await page.waitForURL(/period=/);
  await settled(page);
  assert.ok((await page.locator(".card").count()) > 0);
  await clean(page);
});

test("no script or style stands in the page", async () => {
  const html = await (await fetch(d.address + "/")).text();
  assert.ok(!/<style|<script(?![^>]*src=)|\sstyle=|\son\w+=/i.test(html));
  const csp = (await fetch(d.address + "/")).headers.get("content-security-policy");
  assert.ok(csp.includes("default-src 'none'") && !csp.includes("unsafe"));
});
