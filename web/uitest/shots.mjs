// Pictures of the pages at the size of a phone, a laptop and a wall, into the folder that is given: node shots.mjs DIR [NAME...]
// Pictures of the wall are half as wide as the wall.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { addresses, desk, open } from "./desk.mjs";

const [dir = "shots", ...only] = process.argv.slice(2);
const sizes = { phone: [390, 844, 1], laptop: [1440, 900, 1], wall: [2880, 1620, 0.5] };
mkdirSync(dir, { recursive: true });
const d = await desk();
const all = await addresses(d);
for (const [size, [width, height, deviceScaleFactor]] of Object.entries(sizes)) {
  for (const scheme of ["light", "dark"]) {
    const page = await d.page(width, height, { colorScheme: scheme, deviceScaleFactor });
    for (const [name, address] of Object.entries(all)) {
      const file = [name, size, ...(scheme === "dark" ? ["dark"] : [])].join("-");
      if (only.length && !only.includes(file)) continue;
      await open(page, address);
      await page.screenshot({ path: join(dir, file + ".png") });
    }
    if (page.faults.length) console.error(size, page.faults);
    await page.context().close();
  }
}
await d.close();
