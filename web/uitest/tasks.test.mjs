// What a user does: find an incident, see its evidence, correct it, export it; searches that are kept, alarms that are answered.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { addresses, desk, open, settled } from "./desk.mjs";

let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

async function clean(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

async function download(page, what) {
  const [file] = await Promise.all([page.waitForEvent("download"), what.click()]);
  return readFileSync(await file.path());
}

test("find an incident, see its evidence, correct it, export it", async () => {
  const page = await d.page();
  await open(page, "/");
  await page.keyboard.press("/");
  await page.keyboard.type("bombed market");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=bombed/);
  await settled(page);
  await page.getByRole("button", { name: /^ASSAULT/ }).first().click();
  await page.waitForURL(/type=ASSAULT/);
  await settled(page);
  await page.getByRole("link", { name: "incident", exact: true }).first().click();
  await page.waitForURL(/\/incident\?id=/);
  await settled(page);
  const incident = new URL(page.url()).searchParams.get("id");
  assert.ok((await page.locator(".toll li").count()) > 0, "tolls are shown");
  const csv = (await download(page, page.locator("#export-incident"))).toString();
  const members = (await d.api("/incidents/" + incident)).incident.members;
  for (const m of members) assert.ok(csv.includes(m.record), "the export has record " + m.record);
  await page.locator(".card .meta a").first().click(); // evidence: the article, at the record
  await page.waitForURL(/\/article\?id=.*record=/);
  await settled(page);
  const id = new URL(page.url()).searchParams.get("record");
  const record = (await d.api("/records/" + id)).record;
  const hot = await page.locator(".seg.hot").allTextContents();
  assert.equal(hot.join(""), record.evidence.quote, "what is marked is the sentence of the record");
  assert.ok((await page.locator(".seg.hot.p-trigger").allTextContents()).join("").includes(record.trigger), "the trigger is marked");
  const card = page.locator("#r-" + id);
  await card.getByRole("button", { name: "why?" }).click();
  await card.locator(".tree").waitFor();
  assert.ok((await card.locator(".why").innerText()).includes(record.evidence.pattern));
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
  assert.equal((await download(page, page.locator("#gold"))).subarray(0, 2).toString(), "PK");
  await open(page, "/search?kind=event&type=ASSAULT&status=denied");
  assert.equal(await page.locator("#r-" + id).count(), 1, "the search sees the correction");
  const rows = (await download(page, page.locator("#export"))).toString();
  assert.ok(rows.includes(id) && rows.includes("denied"));
  await page.getByLabel("Export as").selectOption("jsonl");
  const lines = (await download(page, page.locator("#export"))).toString().trim().split("\n").map((l) => JSON.parse(l));
  assert.equal(lines.length, Number((await page.locator(".count").innerText()).split(" ")[0]));
  await clean(page);
});

test("a correction is taken back, and the history keeps both", async () => {
  const page = await d.page();
  const row = (await d.api("/records?kind=event&type=AID&limit=1")).items[0];
  const before = row.record.type;
  await open(page, "/review?record=" + row.record.id);
  await page.keyboard.press("e");
  await page.locator("select[name=type]").selectOption("SUPPORT");
  await page.getByLabel("Why", { exact: true }).fill("Only words");
  await page.keyboard.press("Enter");
  await page.getByText("Kept: type.").waitFor();
  assert.equal((await d.api("/records/" + row.record.id)).record.type, "SUPPORT");
  await page.keyboard.press("u");
  await page.getByRole("dialog").getByLabel("Why").fill("It was aid after all");
  await page.keyboard.press("Enter");
  await page.getByText("Taken back: type.").waitFor();
  assert.equal((await d.api("/records/" + row.record.id)).record.type, before);
  const history = page.getByRole("list", { name: "who did what" });
  await history.getByText("taken back by").waitFor();
  assert.match(await history.innerText(), /type, “Only words”.*taken back by .*“It was aid after all”/s);
  await clean(page);
});

test("hovering a record lights its span, hovering the span lights the record", async () => {
  const page = await d.page();
  await open(page, (await addresses(d)).article);
  const card = page.locator(".cards .card").nth(1);
  await card.hover();
  const id = (await card.getAttribute("id")).slice(2);
  const lit = await page.locator(".seg.hot").first().getAttribute("data-records");
  assert.ok(lit.split(" ").includes(id));
  await page.locator(".text .seg.p-trigger").first().hover();
  await page.locator(".card.hot").first().waitFor();
  await clean(page);
});

test("spans stand right behind letters of more than one byte", async () => {
  const page = await d.page();
  const row = (await d.api("/articles/ui-2")).rows.find((r) => r.record.evidence.quote.includes("massacre"));
  await open(page, "/article?id=ui-2&record=" + row.record.id);
  assert.equal((await page.locator(".seg.hot").allTextContents()).join(""), row.record.evidence.quote);
  await clean(page);
});

test("versions of an article as a diff", async () => {
  const page = await d.page();
  await open(page, (await addresses(d)).versions);
  assert.match((await page.locator(".diff ins").allInnerTexts()).join(" "), /emergency meeting/);
  assert.match((await page.locator(".diff del").allInnerTexts()).join(" "), /at least 80/);
  await clean(page);
});

test("saved search, facets and permalinks", async () => {
  const page = await d.page();
  await open(page, "/search?q=protesters");
  await page.getByRole("button", { name: /^event/ }).click();
  await page.waitForURL(/kind=event/);
  await settled(page);
  await page.getByLabel("Name of this search").fill("Protest watch");
  await page.getByRole("button", { name: "Save" }).click();
  const link = page.getByRole("link", { name: "Protest watch" });
  await link.waitFor();
  const lines = () => page.locator(".card .line").allInnerTexts();
  const [first, count] = [await lines(), await page.locator(".count").innerText()];
  assert.ok(first.length > 0);
  await page.reload();
  await settled(page);
  assert.deepEqual(await lines(), first, "the address gives the same again");
  await open(page, "/search?kind=toll");
  await link.click();
  await page.waitForURL(/q=protesters/);
  await settled(page);
  assert.deepEqual(await lines(), first, "the saved search gives the same");
  assert.equal(await page.locator(".count").innerText(), count);
  await page.getByRole("button", { name: "remove Protest watch" }).click();
  await link.waitFor({ state: "detached" });
  await clean(page);
});

test("alarms: acknowledge, dismiss with a reason, escalate, open again; a miss is noted", async () => {
  const page = await d.page();
  const [first] = (await d.api("/alarms?state=open&limit=1")).items;
  await open(page, "/alarms?id=" + first.id);
  const stands = async (state) => {
    await page.locator(".panel-head .badge", { hasText: state }).waitFor();
    assert.equal((await d.api("/alarms/" + first.id)).state, state);
  };
  assert.ok((await page.locator(".lines li").count()) > 0, "what set it off is shown");
  await page.getByRole("button", { name: "Acknowledge" }).click();
  await stands("acknowledged");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByText("Say why in a few words.").waitFor();
  await page.locator("input:focus").waitFor();
  assert.equal((await d.api("/alarms/" + first.id)).state, "acknowledged", "nothing is dismissed without a reason");
  await page.keyboard.type("One report, told twice");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await stands("dismissed");
  await page.getByLabel("Why").fill("A second report came");
  await page.getByRole("button", { name: "Escalate" }).click();
  await stands("escalated");
  assert.match(await page.getByRole("list", { name: "who did what" }).innerText(), /acknowledged[^]*dismissed[^]*One report, told twice[^]*escalated[^]*A second report came/);
  await page.locator(".lines a.quote").first().click();
  await page.waitForURL(/\/article\?id=.*record=/);
  await open(page, "/alarms?state=escalated");
  assert.equal(await page.locator(".masonry .panel").count(), 1);
  await page.getByLabel("Series").fill("country KEN");
  await page.getByLabel("Day").fill("2025-06-01");
  await page.getByLabel("What was missed").fill("The attacks on villagers");
  await page.getByRole("button", { name: "Note a miss" }).click();
  await page.getByText("country KEN: The attacks on villagers").waitFor();
  await clean(page);
});
