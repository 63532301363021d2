// Is the document valid OpenAPI 3.1? node validate.mjs FILE
import { createConfig, formatProblems, lint } from "@redocly/openapi-core";

const config = await createConfig({ extends: ["spec"], rules: { struct: "error", "operation-operationId-unique": "error", "no-unresolved-refs": "error", "path-parameters-defined": "error" } });
const problems = await lint({ ref: process.argv[2], config });
if (problems.length) {
  formatProblems(problems, { format: "stylish", totals: { errors: problems.length, warnings: 0, ignored: 0 } });
  process.exit(1);
}
console.log("the document is valid OpenAPI 3.1");
