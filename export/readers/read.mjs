// Reads Parquet and CSV with DuckDB and writes them as read.py does.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const { DuckDBInstance } = createRequire(process.env.CASUS_READERS + "/")("@duckdb/node-api");
const db = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (sql) => (await db.runAndReadAll(sql)).getRowsJson();

const cell = (v) => (v === null ? "" : String(v).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t"));
const header = ["id", "kind", "article", "type", "actor_code", "date", "low", "quote"];
const put = (name, rows) => writeFileSync(name, [header, ...rows].map((r) => r.map(cell).join("\t") + "\n").join(""));

put("parquet.duckdb", await ask(`SELECT id, kind, article, type,
  array_to_string(list_transform(actor, lambda p: coalesce(p.code, '')), '; '), date, low, quote FROM read_parquet('parquet')`));
put("csv.duckdb", await ask(`SELECT ${header.join(", ")} FROM read_csv('csv', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`));

const meta = Object.fromEntries(await ask("SELECT decode(key), decode(value) FROM parquet_kv_metadata('parquet')"));
for (const key of ["casus.version", "casus.as_of"]) {
  if (!(key in meta)) throw new Error(`the Parquet file has no ${key}`);
}
if (!meta["casus.version"]) throw new Error("the Parquet file does not name its version");
