// Users: logging in and out, what a viewer may not do, and how far two reviewers agree.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addresses, desk, open, settled } from "./desk.mjs";

let d;
before(async () => { d = await desk({ users: [["anna", "analyst"], ["ben", "analyst"], ["vera", "viewer"]] }); });
after(async () => { await d?.close(); });

async function login(page, name, path = "/") {
  await page.goto(path);
  await page.getByLabel("Token").fill(d.tokens[name]);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("link", { name, exact: true }).waitFor();
  await settled(page);
}

test("nobody sees anything before logging in; the page asked for comes after it; logging out ends it", async () => {
  const page = await d.page(1440, 900, { expect: [401] });
  await page.goto("/tolls?measure=killed");
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  assert.equal(await page.locator("table").count(), 0);
  await page.getByLabel("Token").fill("wrong-token-of-nobody-at-all");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.locator(".fault").waitFor();
  await page.getByLabel("Token").fill(d.tokens.vera);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("heading", { name: "Tolls" }).waitFor();
  await settled(page);
  assert.equal(new URL(page.url()).search, "?measure=killed");
  const cookies = await page.context().cookies();
  assert.ok(cookies.length > 0 && cookies.every((c) => c.httpOnly && c.sameSite === "Strict"), JSON.stringify(cookies.map((c) => [c.name, c.httpOnly, c.sameSite])));
  await page.getByRole("link", { name: "vera", exact: true }).click();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("link", { name: "Log in", exact: true }).waitFor();
  assert.equal((await page.request.get(d.address + "/api/v1/records")).status(), 401);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a viewer reads every page and is offered nothing that is refused", async () => {
  const page = await d.page();
  await login(page, "vera");
  const all = await addresses(d);
  for (const name of ["situation", "search", "incidents", "incident", "article", "dyad", "actor", "tolls", "threads", "alarms", "health", "review"]) {
    await open(page, all[name]);
    assert.equal(await page.locator("main .fault").count(), 0, name);
    for (const verb of ["correct", "Merge what is marked m", "Split off what is marked s", "Acknowledge", "Dismiss", "Save", "Confirm c", "Note a miss"])
      assert.equal(await page.locator("main").getByText(verb, { exact: true }).count(), 0, name + " offers " + verb);
  }
  await page.getByText("Judging records needs the role analyst").waitFor();
  assert.deepEqual(page.faults, []);
  const [row] = (await d.api("/records?kind=event&limit=1", { token: d.tokens.vera })).items;
  await assert.rejects(d.api("/corrections", { token: d.tokens.vera, body: { anchor: row.record.anchor, kind: "confirm", reason: "" } }), /403/);
  const [alarm] = (await d.api("/alarms?limit=1", { token: d.tokens.vera })).items;
  await assert.rejects(d.api("/alarms/" + alarm.id + "/state", { token: d.tokens.vera, body: { state: "acknowledged" } }), /403/);
  await page.context().close();
});

test("who did what is kept by name, and the agreement of two reviewers is shown", async () => {
  const rows = (await d.api("/review?limit=6", { token: d.tokens.anna })).items.map((x) => x.row.record);
  const say = (who, r, kind) => d.api("/corrections", { token: d.tokens[who], body: { anchor: r.anchor, kind, reason: kind === "confirm" ? "" : "No event" } });
  const verdicts = ["confirm", "confirm", "confirm", "not-event", "not-event", "confirm"];
  for (const [i, r] of rows.entries()) await say("ben", r, i === 5 ? "not-event" : verdicts[i]);
  const page = await d.page();
  await login(page, "anna");
  for (const [i, r] of rows.entries()) {
    await open(page, "/review?record=" + r.id);
    if (verdicts[i] === "confirm") await page.keyboard.press("c");
    else { await page.keyboard.press("x"); await page.locator("input[name=reason]:focus").waitFor(); await page.keyboard.type("No event"); await page.keyboard.press("Enter"); }
    await page.getByText("Kept: " + verdicts[i]).waitFor();
  }
  await page.getByRole("list", { name: "who did what" }).getByText("anna: confirm").waitFor();
  await page.getByRole("list", { name: "who did what" }).getByText("ben: not-event").waitFor();
  await open(page, "/review");
  const line = page.getByRole("region", { name: "agreement" }).getByRole("row", { name: /anna, ben/ });
  // Both judged 6 and agreed on 5. Anna said 4 right and 2 wrong, Ben 3 and 3: chance agrees on (4·3 + 2·3) / 36 = 1/2; kappa is (5/6 − 1/2) / (1/2).
  assert.deepEqual(await line.getByRole("cell").allInnerTexts(), ["6", "5", "0.67"]);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
