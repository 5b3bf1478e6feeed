import type { FrameworkSource } from "../../framework.ts";

const OPERATING = { phase: "operating", required: false } as const;

/** What comes up again and again in operation (§5); no gate follows, so none is required. */
export const OPERATING_MATTERS: FrameworkSource["matters"] = [
  {
    ...OPERATING,
    key: "continue-or-correct",
    label: { de: "Weitermachen oder ändern", en: "Continue or correct" },
    help: {
      de: "Stimmen Ziel, Strategie und Form noch, oder braucht es eine Korrektur?",
      en: "Are goal, strategy and form still right, or is a correction needed?",
    },
    source: "§5, fn39",
    restsOn: ["goals", "exit-conditions"],
  },
  {
    ...OPERATING,
    key: "extend-network",
    label: { de: "Verbund ausbauen", en: "Extending the network" },
    help: {
      de: "Sollen weitere Standorte oder Aufgaben dazukommen?",
      en: "Are further sites or tasks to be added?",
    },
    source: "§5(2)",
    restsOn: ["network-relations"],
  },
  {
    ...OPERATING,
    key: "home-plant-tasks",
    label: { de: "Aufgaben des Stammwerks", en: "Tasks of the home plant" },
    help: {
      de: "Welche Aufgaben hat das Stammwerk gewonnen, behalten oder verloren?",
      en: "Which tasks has the home plant gained, kept or lost?",
    },
    source: "§4(3)",
    restsOn: ["home-plant-role"],
  },
  {
    ...OPERATING,
    key: "knowledge-flow",
    label: { de: "Wissen im Fluss", en: "Flow of knowledge" },
    help: {
      de: "Kommt Wissen vom Markt und aus den Standorten dort an, wo es gebraucht wird?",
      en: "Does knowledge from the market and the sites arrive where it is needed?",
    },
    source: "§4(1), §4(3)",
    restsOn: ["network-relations"],
  },
];
