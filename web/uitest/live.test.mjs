// What the store learns while a page is open, and between two visits.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, open, settled } from "./desk.mjs";

let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

test("new records are counted while the page stays as it is, and shown when asked for", async () => {
  const page = await d.page();
  await open(page, "/");
  assert.match(await page.locator("#new-records").innerText(), /new record/); // the first visit: since yesterday
  await open(page, "/search?kind=event");
  await page.waitForFunction(() => document.querySelectorAll(".card").length > 5);
  await page.evaluate(() => scrollTo(0, 900));
  const state = () => page.evaluate(() => [scrollY, document.querySelector(".card .line").innerText, document.querySelectorAll(".card").length]);
  const before = await state();
  d.ingest("late.jsonl");
  const since = (await d.api("/articles/ui-9")).records;
  await page.getByRole("button", { name: since + " new records" }).waitFor();
  assert.deepEqual(await state(), before, "nothing jumped");
  await page.getByRole("button", { name: since + " new records" }).click();
  await page.getByText("Portuguese police detained 4 protesters").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /new records?$/ }).count(), 0);
  await settled(page);
  // The first visit has ended here; the next one begins in a new window and is told what came since.
  await open(page, "/");
  const seen = await page.evaluate(() => localStorage.getItem("casus-seen"));
  const moment = (await d.api("/session")).moment;
  assert.equal(seen, moment);
  const stored = await page.context().storageState();
  assert.deepEqual(page.faults, []);
  await page.context().close();
  const again = await d.page(1440, 900, { storageState: stored });
  await open(again, "/");
  await again.getByRole("heading", { name: "Since your last visit" }).waitFor();
  assert.match(await again.locator("#new-records").innerText(), /^0 new records/);
  await again.reload();
  await settled(again);
  assert.match(await again.locator("#new-records").innerText(), /^0 new records/);
  assert.deepEqual(again.faults, []);
  await again.context().close();
});

test("what came since the last visit stays new for the whole of this visit", async () => {
  const old = (await d.api("/articles?limit=500&order=new")).items.at(-1).since;
  const page = await d.page();
  await page.addInitScript((m) => { if (!sessionStorage.getItem("casus-since")) localStorage.setItem("casus-seen", m); }, old);
  await open(page, "/");
  const first = await page.locator("#new-records").innerText();
  assert.match(first, /[1-9][0-9,]* new records/);
  await open(page, "/tolls");
  await open(page, "/");
  assert.equal(await page.locator("#new-records").innerText(), first);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
