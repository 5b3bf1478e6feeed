/**
 * Globalization capability (§A): what a firm must be able to do in technology,
 * organization and work, and actions that close a gap. The efforts, in person-days of
 * firm and consultancy together, are the house's estimates.
 */
import type { FrameworkSource } from "../framework.ts";
import { ORGANIZATION_CRITERIA } from "./capability/organization.ts";
import { ORGANIZATION_ACTIONS } from "./capability/organization-actions.ts";
import { TECHNOLOGY_CRITERIA } from "./capability/technology.ts";
import { TECHNOLOGY_ACTIONS } from "./capability/technology-actions.ts";
import { WORK_CRITERIA } from "./capability/work.ts";
import { WORK_ACTIONS } from "./capability/work-actions.ts";

export const CAPABILITY: FrameworkSource["capability"] = {
  fields: [
    {
      key: "technology",
      label: { de: "Technik", en: "Technology" },
      help: {
        de: "IT und Maschinen, mit denen über Grenzen gearbeitet wird.",
        en: "The IT and the machines used for work across borders.",
      },
      source: "§A",
    },
    {
      key: "organization",
      label: { de: "Organisation", en: "Organization" },
      help: {
        de: "Abläufe, Regeln und Führung zwischen Stammwerk und Ausland.",
        en: "Processes, rules and leadership between the home plant and units abroad.",
      },
      source: "§A",
    },
    {
      key: "work",
      label: { de: "Arbeit", en: "Work" },
      help: {
        de: "Was die Menschen können, was ihnen zugemutet wird und was sie dafür bekommen.",
        en: "What people are able to do, what is asked of them and what they get for it.",
      },
      source: "§A",
    },
  ],
  criteria: [...TECHNOLOGY_CRITERIA, ...ORGANIZATION_CRITERIA, ...WORK_CRITERIA],
  actionTemplates: [...TECHNOLOGY_ACTIONS, ...ORGANIZATION_ACTIONS, ...WORK_ACTIONS],
};
