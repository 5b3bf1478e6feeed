/**
 * The built-in framework: how von Behr (2001) and the ISF Munich see the way of a small or medium-sized firm abroad.
 * It is a file like any other (`docs/framework-file.md`); a consultancy copies it and changes what it sees otherwise.
 */
import content from "../frameworks/isf-2001.json" with { type: "json" };
import type { Framework } from "./framework.ts";
import { shippedFramework } from "./framework-text.ts";

export const ISF_2001: Framework = shippedFramework(content);
