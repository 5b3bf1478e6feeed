/** Correction loops in operation (§5, fn38, fn39): going back is part of the method, so it has words of its own. */
import type { FrameworkSource } from "../framework.ts";

export const CORRECTION: FrameworkSource["correction"] = {
  triggers: [
    {
      key: "indicator-off-track",
      label: { de: "Eine Kennzahl läuft aus dem Ruder", en: "An indicator is off track" },
      source: "§4(2), §5",
    },
    {
      key: "window-of-opportunity",
      label: { de: "Eine Gelegenheit tut sich auf", en: "A window of opportunity opens" },
      source: "§3",
    },
    {
      key: "environment-change",
      label: { de: "Das Umfeld hat sich verändert", en: "The environment has changed" },
      source: "§3, §5(3)",
    },
    {
      key: "scheduled-review",
      label: { de: "Die vereinbarte Überprüfung steht an", en: "The agreed review is due" },
      source: "fn39",
    },
    {
      key: "partner-conflict",
      label: { de: "Streit mit dem Partner", en: "Conflict with the partner" },
      source: "§5(3)",
    },
  ],
  questioned: [
    { key: "goal", label: { de: "Ziel", en: "Goal" }, source: "§5" },
    { key: "strategy", label: { de: "Strategie", en: "Strategy" }, source: "§5" },
    { key: "form", label: { de: "Form", en: "Form" }, source: "fn39" },
    { key: "country", label: { de: "Land", en: "Country" }, source: "fn13, fn39" },
    { key: "partner", label: { de: "Partner", en: "Partner" }, source: "§5(3)" },
  ],
  outcomes: [
    {
      key: "continue",
      label: { de: "Weiter wie bisher", en: "Continue as before" },
      help: { de: "Geprüft und bestätigt.", en: "Examined and confirmed." },
      source: "§5",
    },
    {
      key: "adjust",
      label: { de: "Nachsteuern", en: "Adjust" },
      help: {
        de: "Ziele oder Abläufe ändern sich, Strategie und Form bleiben.",
        en: "Goals or procedures change, strategy and form stay.",
      },
      source: "§5",
    },
    {
      key: "step-up",
      label: { de: "Eine Stufe höher", en: "Step up" },
      help: {
        de: "Das Engagement im Land wird auf eine anspruchsvollere Form gehoben.",
        en: "The engagement in the country is raised to a more demanding form.",
      },
      source: "§5(2)",
    },
    {
      key: "step-back",
      label: { de: "Einen Schritt zurück", en: "Step back" },
      help: {
        de: "Der Betrieb bleibt im Land, aber mit einer Form, die weniger bindet.",
        en: "The firm stays in the country, with a form that binds less.",
      },
      source: "fn39",
    },
    {
      key: "relocate-back",
      label: { de: "Zurück ins Stammwerk holen", en: "Relocate back home" },
      help: {
        de: "Verlagerte Arbeit wird wieder zu Hause gemacht.",
        en: "Work that was moved is done at home again.",
      },
      source: "fn20",
    },
    {
      key: "exit",
      label: { de: "Aussteigen", en: "Exit" },
      help: {
        de: "Der Betrieb beendet das Vorhaben und hält fest, was er gelernt hat.",
        en: "The firm ends the venture and records what it has learned.",
      },
      source: "fn7, fn39",
    },
  ],
};
