// Prints what @asyncapi/parser finds in a document; ends with 1 if that is an error or a warning.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { Parser } = require("@asyncapi/parser");
const ERROR_OR_WARNING = 1;

const parser = new Parser();
const { document, diagnostics } = await parser.parse(readFileSync(process.argv[2], "utf8"));
const told = diagnostics.filter((one) => one.severity <= ERROR_OR_WARNING);
for (const one of told) console.log(`${one.path.join(".")}: ${one.message} [${one.code}]`);
if (document) console.log(`${document.channels().all().length} channels`);
process.exit(told.length || !document ? 1 : 0);
