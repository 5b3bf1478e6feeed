/**
 * The ladder of forms (§5). The paper names the four measures that make up a level
 * (resources bound, internationality, integration, complexity) and gives no figures for
 * them; the 1 to 5 per form are the house's reading of §5 and never fall from one level
 * to the next. The regional shifts are empty: what is harder in which country (fn26) is a
 * firm's or a consultancy's own experience.
 */
import type { FrameworkSource } from "../framework.ts";
import { FORMS_WITH_CAPITAL } from "./ladder/with-capital.ts";
import { FORMS_WITHOUT_CAPITAL } from "./ladder/without-capital.ts";

export const LADDER: FrameworkSource["ladder"] = {
  levels: [
    { level: 1, label: { de: "Import und Export", en: "Import and export" } },
    { level: 2, label: { de: "Vertrag ohne Kapital", en: "Contract without capital" } },
    { level: 3, label: { de: "Beteiligung und Kauf", en: "Shares and acquisition" } },
    { level: 4, label: { de: "Eigener Vertrieb", en: "Own sales abroad" } },
    { level: 5, label: { de: "Montage", en: "Assembly" } },
    { level: 6, label: { de: "Fertigung", en: "Manufacturing" } },
    { level: 7, label: { de: "Internationales Netzwerk", en: "International network" } },
  ],
  forms: [...FORMS_WITHOUT_CAPITAL, ...FORMS_WITH_CAPITAL],
  regionShifts: [],
  experienceTransfer: 1,
  leapAbove: 1,
  buildUpMaxExitBarrier: 2,
  // Firms that go for cost often enter production directly; the paper says so without calling it a fault.
  leapIsNoticeUnder: ["cost-reduction"],
};
