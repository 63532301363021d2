// Review by keyboard: a walk through the queue, merging what is one happening, splitting what is not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, enc, open, settled } from "./desk.mjs";

let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

async function clean(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

const kept = async (kind) => (await d.api("/corrections")).items.filter((c) => c.kind === kind);

test("keys: help, pages, lists", async () => {
  const page = await d.page();
  await open(page, "/search");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("main [data-item]")].indexOf(document.activeElement)), 1);
  for (const [key, path] of [["t", "/tolls"], ["c", "/threads"], ["a", "/actors"], ["l", "/alarms"], ["h", "/health"], ["n", "/incidents"], ["i", "/"], ["f", "/search"], ["r", "/review"]]) {
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await page.waitForURL((u) => u.pathname === path);
  }
  await settled(page);
  await clean(page);
});

test("the queue is walked with the keyboard alone: confirm, correct, reject, go back, open the evidence", async () => {
  const page = await d.page();
  await open(page, "/review");
  const queue = (await d.api("/review?limit=50")).items.map((x) => x.row.record);
  const at = () => page.locator(".queue [aria-current]").evaluate((b) => [...document.querySelectorAll(".queue button")].indexOf(b));
  assert.equal(await at(), 0);
  await page.keyboard.press("c");
  await page.getByText("Kept: confirm.").waitFor();
  assert.equal(await at(), 1, "the next record comes by itself");
  await page.keyboard.press("x");
  await page.locator("input[name=reason]:focus").waitFor();
  await page.keyboard.type("Not political");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: not-event.").waitFor();
  assert.equal(await at(), 2);
  await page.keyboard.press("e");
  await page.locator(".verdict").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".verdict").waitFor({ state: "detached" });
  await page.keyboard.press("k");
  assert.equal(await at(), 1);
  await page.getByRole("list", { name: "who did what" }).getByText("Not political").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await page.waitForURL((u) => u.pathname === "/article" && u.searchParams.get("record") === queue[2].id);
  assert.deepEqual((await kept("confirm")).map((c) => c.anchor), [queue[0].anchor]);
  assert.deepEqual((await kept("not-event")).map((c) => c.anchor), [queue[1].anchor]);
  await open(page, "/review");
  assert.ok(!(await d.api("/review?limit=50")).items.some((x) => [queue[0].id, queue[1].id].includes(x.row.record.id)), "what was judged waits no more");
  await clean(page);
});

test("marked records are merged by keyboard, and are one incident when put together anew", async () => {
  const page = await d.page();
  await open(page, "/review");
  const rows = (await d.api("/review?limit=50")).items.map((x) => x.row);
  const day = (r) => Date.parse(r.record.date ?? r.article.published) / 864e5;
  const [a, b] = rows.flatMap((x, i) => rows.map((y, j) => [i, j])).find(([i, j]) => i < j && [i, j].every((n) => rows[n].record.kind === "event") &&
    rows[i].record.type === rows[j].record.type && rows[i].incident !== rows[j].incident && Math.abs(day(rows[i]) - day(rows[j])) <= 5);
  const events = [rows[a], rows[b]];
  for (let n = 0; n < a; n++) await page.keyboard.press("j");
  await page.keyboard.press("v");
  for (let n = a; n < b; n++) await page.keyboard.press("j");
  await page.keyboard.press("v");
  await page.getByText("2 records marked").waitFor();
  await page.keyboard.press("m");
  await page.locator(".join").waitFor();
  await page.locator("input[name=reason]:focus").waitFor();
  await page.keyboard.type("The same meeting");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: merge with 1 record.").waitFor();
  const [c] = await kept("merge");
  assert.deepEqual([c.anchor, c.values.with, c.reason], [events[1].record.anchor, events[0].record.anchor, "The same meeting"]);
  d.refresh("2010-01-01", "2026-12-31");
  const [x, y] = await Promise.all(events.map(async (e) => (await d.api("/records/" + e.record.id)).incident));
  assert.ok(x && x === y, "one incident: " + x + " " + y);
  await clean(page);
});

test("without marks, events of the same type and days are offered; words find others", async () => {
  const page = await d.page();
  const row = (await d.api("/records?kind=event&type=ASSAULT&from=2025-06-01&to=2025-06-14&limit=50")).items.find((r) => r.record.date);
  await open(page, "/review?record=" + row.record.id);
  await page.keyboard.press("m");
  const offered = page.locator(".join .pick");
  await offered.first().waitFor();
  await page.getByLabel("Look for words").fill("Norway sanctions");
  await page.keyboard.press("Tab");
  await settled(page);
  await page.locator(".join .pick", { hasText: "Norway imposed sanctions" }).first().waitFor();
  await page.locator(".join .pick input").first().check();
  await page.getByLabel("Why").fill("Told as one");
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByText("Kept: merge with 1 record.").waitFor();
  await page.getByRole("list", { name: "who did what" }).getByText("Told as one").waitFor();
  await clean(page);
});

test("incidents in the list are marked with v and merged with m", async () => {
  const page = await d.page();
  await open(page, "/incidents?type=PROTEST");
  const [a, b] = (await d.api("/incidents?type=PROTEST&limit=2")).items;
  await page.keyboard.press("j");
  await page.keyboard.press("v");
  await page.keyboard.press("j");
  await page.keyboard.press("v");
  await page.getByText("2 incidents marked").waitFor();
  await page.keyboard.press("m");
  await page.getByRole("dialog").waitFor();
  await page.locator("input[name=reason]:focus").waitFor();
  await page.keyboard.type("One march through two towns");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: 2 incidents merged.").waitFor();
  const c = (await kept("merge")).find((x) => x.reason === "One march through two towns");
  assert.deepEqual([c.anchor, c.values.with], [a.members[0].anchor, b.members[0].anchor]);
  await clean(page);
});

test("a member that tells another happening is split off with s, and taken back", async () => {
  const page = await d.page();
  const incident = (await d.api("/incidents?type=ASSAULT&limit=500")).items.find((i) => i.members.length > 1);
  await open(page, "/incident?id=" + enc(incident.id));
  await page.locator("li[data-n='1']").focus();
  await page.keyboard.press("v");
  await page.keyboard.press("s");
  await page.getByRole("dialog").waitFor();
  await page.locator("input[name=reason]:focus").waitFor();
  await page.keyboard.type("Another shelling");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: 1 record split off.").waitFor();
  const c = (await kept("split")).find((x) => x.reason === "Another shelling");
  assert.deepEqual([c.anchor, c.values.with], [incident.members[1].anchor, incident.members[0].anchor]);
  d.refresh("2010-01-01", "2026-12-31");
  const [x, y] = await Promise.all(incident.members.slice(0, 2).map(async (m) => (await d.api("/records/" + m.record)).incident));
  assert.notEqual(x, y, "two incidents now");
  await open(page, "/review?record=" + incident.members[1].record);
  await page.getByRole("list", { name: "who did what" }).getByRole("button", { name: "take back" }).click();
  await page.getByRole("dialog").getByLabel("Why").fill("It was the same after all");
  await page.keyboard.press("Enter");
  await page.getByText("Taken back: split.").waitFor();
  d.refresh("2010-01-01", "2026-12-31");
  const [z, w] = await Promise.all(incident.members.slice(0, 2).map(async (m) => (await d.api("/records/" + m.record)).incident));
  assert.equal(z, w, "one incident again");
  await clean(page);
});

test("in review, s offers the other members of the incident", async () => {
  const page = await d.page();
  const incident = (await d.api("/incidents?type=ASSAULT&limit=500")).items.find((i) => i.members.length > 1);
  await open(page, "/review?record=" + incident.members[0].record);
  await page.keyboard.press("s");
  await page.locator(".join .pick").first().waitFor();
  assert.equal(await page.locator(".join .pick input:checked").count(), incident.members.length - 1, "all others are chosen");
  await page.keyboard.press("Escape");
  await page.locator(".join").waitFor({ state: "detached" });
  await clean(page);
});
