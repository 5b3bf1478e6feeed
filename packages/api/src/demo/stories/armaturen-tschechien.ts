import type { VentureStory } from "../story.ts";

const KATRIN = { decidedBy: "Katrin Hellweg" } as const;
const FAMILIE = { decidedBy: "Gesellschafterversammlung" } as const;

export const TSCHECHIEN: VentureStory = {
  name: "Vertrieb und Service Tschechien",
  startedOn: -380,
  strategies: {
    "export-extension": {
      on: -352,
      why: "Die tschechischen Versorger kaufen nur, wo gewartet wird. Entwicklung, Konstruktion und Fertigung bleiben in Werl.",
    },
  },
  plans: {
    "third-party-sales": {
      on: -230,
      for: 45,
      reason: "Vertrag mit Ventil Brno: mit drei Monaten Frist kündbar, ohne eigenes Kapital.",
    },
    "sales-subsidiary": {
      on: -230,
      for: 640,
      reason: "Frühestens nach einem Jahr mit dem Partner. Ausstieg: Mietvertrag und Anstellungen nur befristet.",
    },
  },
  settled: [
    {
      ...FAMILIE,
      on: -352,
      matter: "go-abroad",
      choice: "Ja, mit Vertrieb und Service",
      reason:
        "Der Inlandsmarkt wächst nicht mehr, und zwei Ausschreibungen in Brünn gingen nur am fehlenden Service verloren. Die Technik hat beide Male überzeugt.",
      options: [
        {
          text: "Nach Tschechien gehen, mit Vertrieb und Service",
          state: "chosen",
          pros: ["Zwei Ausschreibungen fehlten nur am Service", "Brünn liegt eine Tagesfahrt entfernt"],
          cons: ["Niemand im Haus spricht Tschechisch", "Vier Servicetechniker, alle ausgelastet"],
        },
        {
          text: "Erst die Niederlande ausbauen",
          state: "kept-open",
          pros: ["Sprache und Normen sind bekannt"],
          cons: ["Der Markt ist verteilt, der Preis entscheidet"],
        },
        {
          text: "Im Inland bleiben und den Service verstärken",
          state: "ruled-out",
          pros: ["Kein neues Risiko"],
          cons: ["Rund vierzig Kunden, und es werden nicht mehr"],
        },
      ],
      reversibility: "easy",
      reviewOn: 75,
      answered: {
        ...{ on: -350, by: "katrin", verdict: "approved" },
        comment:
          "So haben wir es auch mit meinem Bruder besprochen. In einem Jahr will ich wissen, was es gekostet hat.",
      },
    },
    {
      ...KATRIN,
      on: -352,
      matter: "strategy-mix",
      choice: "Nur Export ausbauen, keine Verlagerung",
      reason:
        "Der Kostendruck ist gering. Eine zweite Strategie würde die vier Leute überfordern, die das Vorhaben tragen.",
      keptOpen: ["Später Märkte in Mitteleuropa erschließen"],
      ruledOut: ["Gehäuse in Tschechien gießen lassen"],
      reversibility: "easy",
      reviewOn: 75,
      answered: { on: -350, by: "katrin", verdict: "approved" },
    },
    {
      ...KATRIN,
      on: -338,
      matter: "target-countries",
      choice: "Tschechien",
      reason:
        "In den nächsten Jahren werden dort viele Fernwärmenetze erneuert, die Normen gleichen unseren, und Brünn liegt eine Tagesfahrt entfernt.",
      keptOpen: ["Polen: gleiche Netze, aber schon drei Anbieter mit Service", "Slowakei: über denselben Partner"],
      ruledOut: ["Ungarn"],
      reversibility: "easy",
      reviewOn: 120,
    },
    {
      ...KATRIN,
      on: -310,
      matter: "value-chain",
      choice: "Entwicklung und Fertigung bleiben in Werl, Ersatzteile und Einstellarbeiten gehen nach Brünn",
      reason: "Das Einstellen vor Ort spart dem Kunden den Stillstand. Alles andere hängt am Prüfstand in Werl.",
      keptOpen: ["Endmontage kleiner Nennweiten in Tschechien"],
      reversibility: "costly",
      reviewOn: 210,
    },
    {
      ...KATRIN,
      on: -290,
      matter: "first-steps",
      choice: "Messestand in Brünn, danach drei mögliche Partner besuchen",
      reason: "Ohne Gesicht vor Ort nimmt uns kein Partner ernst.",
      ruledOut: ["Eine Anzeige in der Fachpresse"],
      reversibility: "easy",
      reviewOn: -210,
    },
    {
      ...FAMILIE,
      on: -285,
      matter: "home-plant-role",
      choice: "Werl bleibt der einzige Ort für Konstruktion, Fertigung und Schulung",
      reason: "Mehr Service draußen bringt mehr Aufträge ins Werk. Das haben wir der Belegschaft so gesagt.",
      reversibility: "costly",
      reviewOn: 260,
      answered: { on: -284, by: "katrin", verdict: "approved" },
    },
    {
      ...KATRIN,
      on: -228,
      matter: "form-per-country",
      choice: "Mit Verkauf über einen Partner beginnen",
      reason:
        "Von Direktexporten zur eigenen Gesellschaft wäre es ein Sprung: Wir kennen die Kunden nicht, und niemand spricht Tschechisch. Über den Partner lernen wir beides und kommen mit drei Monaten Frist wieder heraus.",
      options: [
        {
          text: "Verkauf über einen Partner mit eigenem Service",
          state: "chosen",
          pros: ["Mit drei Monaten Frist kündbar", "Kunden und Sprache sind vom ersten Tag an da"],
          cons: ["Der Partner kennt danach unsere Kunden"],
        },
        {
          text: "Vertriebsgesellschaft in Brünn nach dem ersten Jahr",
          state: "kept-open",
          pros: ["Eigene Leute, eigenes Wissen"],
          cons: ["Miete und Gehälter, bevor ein Vertrag läuft", "Heute noch ein Sprung"],
        },
        {
          text: "Direktverkauf aus Werl wie bisher",
          state: "ruled-out",
          pros: ["Kostet nichts"],
          cons: ["So gingen beide Ausschreibungen verloren"],
        },
      ],
      reversibility: "easy",
      reviewOn: 130,
      answered: {
        ...{ on: -226, by: "katrin", verdict: "approved" },
        comment: "Wichtig waren mir die drei Monate Frist.",
      },
    },
    {
      ...KATRIN,
      on: -222,
      matter: "first-steps",
      choice: "Ein Jahr mit einem Partner arbeiten, dann über eine Gesellschaft reden",
      reason:
        "Die Messe hat acht ernsthafte Anfragen gebracht. Beantworten können wir sie nur mit jemandem, der die Sprache spricht.",
      keptOpen: ["Zweiten Partner für Böhmen suchen"],
      reversibility: "easy",
      reviewOn: 95,
    },
    {
      ...KATRIN,
      on: -200,
      matter: "partners",
      choice: "Ventil Brno s.r.o.",
      reason:
        "Verkauft Armaturen für Wasser, wir für Wärme: Das ergänzt sich. Sechs Monteure, und bei einem Versorger sind beide schon im Einsatz.",
      keptOpen: ["Monteurbetrieb in Ostrau, falls der Vertrag scheitert"],
      ruledOut: ["Händlerkette in Prag: kein eigener Service"],
      reversibility: "costly",
      reviewOn: 62,
    },
    {
      ...KATRIN,
      on: -118,
      matter: "exit-conditions",
      choice: "Rückzug, wenn nach zwölf Monaten weniger als acht Wartungsverträge laufen",
      reason:
        "Unter acht Verträgen trägt sich das Ersatzteillager nicht. Auch wenn der Partner fremde Armaturen für Fernwärme aufnimmt, kündigen wir.",
      options: [
        {
          text: "Acht Wartungsverträge nach zwölf Monaten",
          state: "chosen",
          pros: ["Damit trägt sich das Ersatzteillager", "Jeder kann es nachzählen"],
          cons: ["Ein einziger großer Versorger würde schon genügen"],
        },
        {
          text: "Umsatz von 400.000 Euro im zweiten Jahr",
          state: "kept-open",
          pros: ["Näher am Geld"],
          cons: ["Der Umsatz läuft über den Partner, wir sehen ihn erst Monate später"],
        },
      ],
      reversibility: "easy",
      reviewOn: 150,
    },
    {
      ...KATRIN,
      on: -44,
      matter: "value-chain",
      choice: "Entwicklung, Fertigung und Einstellarbeiten bleiben in Werl, nur Ersatzteile gehen nach Brünn",
      reason:
        "Beim Partner fehlt der Prüfstand: Von vier Armaturen, die er eingestellt hat, kamen zwei zurück. Bis seine Monteure geschult sind, stellen wir in Werl ein.",
      keptOpen: [
        "Einstellen in Brünn, sobald zwei Monteure geschult sind",
        "Endmontage kleiner Nennweiten in Tschechien",
      ],
      reversibility: "easy",
      reviewOn: 165,
    },
    {
      ...KATRIN,
      on: -20,
      matter: "form-per-country",
      choice: "Mit Verkauf über einen Partner beginnen",
      reason:
        "Nach der zweiten Bewertung noch einmal angesehen: Wir trauen uns inzwischen mehr zu, aber eine eigene Gesellschaft wäre heute immer noch ein Sprung. Es bleibt beim Partner.",
      options: [
        {
          text: "Verkauf über einen Partner mit eigenem Service",
          state: "chosen",
          pros: ["Mit drei Monaten Frist kündbar", "Der Vertrag mit Ventil Brno liegt auf dem Tisch"],
          cons: ["Der Partner kennt danach unsere Kunden"],
        },
        {
          text: "Vertriebsgesellschaft in Brünn nach dem ersten Jahr",
          state: "kept-open",
          pros: ["Eigene Leute, eigenes Wissen"],
          cons: ["Miete und Gehälter, bevor ein Vertrag läuft"],
        },
      ],
      reversibility: "easy",
      reviewOn: 130,
      answered: { on: -17, by: "katrin", verdict: "approved", comment: "Ja, dabei bleibt es." },
    },
  ],
  passed: [
    {
      on: -270,
      reason:
        "Messbare Ziele fehlen noch. Was ein Einsatz kostet und wie viele Armaturen in den Netzen stecken, weiß erst der Partner. Die Ziele werden beschlossen, sobald seine Zahlen für das erste Halbjahr da sind.",
    },
  ],
  corrected: [],
};
