// SPDX-License-Identifier: Apache-2.0
// Bundles picture.ts with the libraries it uses into one script, and says whose they are: their
// licences ask that their notices go wherever they go. One that asks for more is refused.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

const PERMISSIVE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

const [target = "picture.js"] = process.argv.slice(2);
const options = {
  entryPoints: ["picture.ts"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
};

const { metafile } = await build({ ...options, write: false, metafile: true });
const packages = new Set(
  Object.keys(metafile.inputs)
    .map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
    .filter(Boolean),
);
const notices = [...packages].sort().map((name) => {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!PERMISSIVE.includes(license) || !file)
    throw new Error(`${name} cannot be bundled: licence ${license}, notice ${file}`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
});
const banner = `/*! maillage, Apache-2.0. With:\n\n${notices.join("\n\n")}\n*/`;
await build({ ...options, outfile: target, banner: { js: banner.replaceAll("</", "<\\/") } });
