// Fills one store, and runs all browser tests on copies of it: npm test [-- FILE...]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill, program } from "./desk.mjs";

const here = import.meta.dirname;
const dir = mkdtempSync(join(tmpdir(), "casus-uitest-"));
let code = 1;
try {
  const casus = program(dir);
  const env = { ...process.env, CASUS: casus, CASUS_UITEST_STORE: fill(casus, dir) };
  const files = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(here).filter((f) => f.endsWith(".test.mjs")).sort();
  code = spawnSync(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files], { cwd: here, env, stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
process.exitCode = code;
