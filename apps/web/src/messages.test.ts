import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_NAMESPACES, MESSAGES } from "./messages.ts";

const german = textsIn(MESSAGES.de);
const english = textsIn(MESSAGES.en);
const sources = sourcesUnder(import.meta.dirname);

test("both languages have the same texts", () => {
  expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
});

test("both languages fill the same gaps", () => {
  for (const [key, text] of german) {
    expect(argumentsOf(english.get(key) ?? ""), key).toEqual(argumentsOf(text));
  }
});

test("no text is empty", () => {
  for (const texts of [german, english]) {
    expect([...texts].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  }
});

test("no text is without use", () => {
  const used = keysNamedIn(sources.map(({ text }) => text).join("\n"));
  expect([...german.keys()].filter((key) => !used(key))).toEqual([]);
});

test("what components in the browser say is sent to the browser", () => {
  const spoken = sources.filter(({ text }) => text.includes("useI18n(")).map(({ text }) => text);
  const used = keysNamedIn(spoken.join("\n"));
  const namespaces = new Set([...german.keys()].filter(used).map((key) => key.split(".")[0]));
  expect([...namespaces].filter((name) => !CLIENT_NAMESPACES.some((sent) => sent === name))).toEqual([]);
});

test("a gap inside a plural counts, a word inside one does not", () => {
  expect(argumentsOf("{n, plural, one {Tag} other {# Tage bei {name}}}, {day}")).toEqual(["day", "n", "name"]);
});

type Tree = { readonly [key: string]: string | Tree };

function textsIn(tree: Tree, prefix = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : [...textsIn(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** The names of the gaps in an ICU text, once each and in order. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  let rest = text;
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const close = closing(rest, open);
    const [name = "", kind, ...options] = rest.slice(open + 1, close).split(",");
    names.add(name.trim());
    if (kind !== undefined) {
      for (const message of optionsOf(options.join(","))) for (const inner of argumentsOf(message)) names.add(inner);
    }
    rest = rest.slice(close + 1);
  }
  return [...names].sort();
}

/** The messages of a plural or a select: "one {…} other {…}". */
function optionsOf(text: string): string[] {
  const open = text.indexOf("{");
  if (open < 0) return [];
  const close = closing(text, open);
  return [text.slice(open + 1, close), ...optionsOf(text.slice(close + 1))];
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`A brace is left open: ${text}`);
}

/** Whether a key stands in the source, in quotes or as a template with gaps for parts of it. */
function keysNamedIn(source: string): (key: string) => boolean {
  const quoted = new Set([...source.matchAll(/["'`]([\w-]+(?:\.[\w-]+)+)["'`]/g)].map(([, key]) => key));
  const templates = [...source.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = ""]) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join("[^.]+")}$`);
  });
  return (key) => quoted.has(key) || templates.some((template) => template.test(key));
}

function sourcesUnder(folder: string): { readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [{ text: readFileSync(path, "utf8") }] : [];
  });
}
