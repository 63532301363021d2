// Pictures of the pages at the size of a phone, a laptop and a wall, into the folder that is given: node shots.mjs DIR [NAME...]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { addresses, desk, settled } from "./desk.mjs";

const [dir = "shots", ...only] = process.argv.slice(2);
const sizes = { phone: [390, 844], laptop: [1440, 900], wall: [2560, 1440] };
mkdirSync(dir, { recursive: true });
const d = await desk();
const all = await addresses(d);
for (const [size, [width, height]] of Object.entries(sizes)) {
  for (const scheme of size === "laptop" ? ["light", "dark"] : ["light"]) {
    const page = await d.page(width, height, { colorScheme: scheme });
    for (const [name, address] of Object.entries(all)) {
      const file = [name, size, ...(scheme === "dark" ? ["dark"] : [])].join("-");
      if (only.length && !only.includes(file)) continue;
      await page.goto(name === "situation" ? "/?days=365&to=2015-12-31" : address);
      await settled(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(dir, file + ".png") });
    }
    if (page.faults.length) console.error(size, page.faults);
    await page.context().close();
  }
}
await d.close();
