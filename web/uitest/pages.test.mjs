// Every page: it shows something, with no serious fault of accessibility in light and dark, no error, no request elsewhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { addresses, desk, settled } from "./desk.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let d;
before(async () => { d = await desk(); });
after(async () => { await d?.close(); });

for (const scheme of ["light", "dark"]) {
  for (const [width, height] of [[390, 844], [1440, 900]]) {
    test(`every page, ${scheme}, ${width} wide`, async () => {
      const all = await addresses(d);
      // axe comes into the page by the debugger, which no policy of the page stops; the pages' own policy stays in force.
      const page = await d.page(width, height, { colorScheme: scheme });
      const grave = [];
      for (const [name, address] of Object.entries(all)) {
        await page.goto(address);
        await settled(page);
        assert.ok((await page.locator("main h1").count()) === 1, name + " has one heading");
        assert.equal(await page.locator("main .fault").count(), 0, name + ": " + (await page.locator("main .fault").allTextContents()).join());
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
        grave.push(...found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => name + ": " + v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join(" | ")));
      }
      assert.deepEqual(grave, []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  }
}
