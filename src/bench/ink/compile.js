// Compiles ink source with inkjs, a public compiler: node compile.js STORY.ink STORY.json
// Exits with 1 if the compiler has an error or a warning to tell.
const fs = require("fs");
const { Compiler, CompilerOptions } = require("inkjs/full");

const [from, to] = process.argv.slice(2);
const told = [];
const options = new CompilerOptions(null, [], false, (message) => told.push(message));
try {
  const story = new Compiler(fs.readFileSync(from, "utf8"), options).Compile();
  if (told.length === 0) fs.writeFileSync(to, story.ToJson());
} catch (failed) {
  told.push(String(failed));
}
told.slice(0, 20).forEach((message) => console.error(message));
process.exitCode = told.length === 0 ? 0 : 1;
