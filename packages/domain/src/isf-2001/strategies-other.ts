/**
 * Other typologies that the paper names (§4). They are there for a house that works with
 * them, and are not fitted. The paper says what each type is; what sets it off and whom
 * it suits is our reading.
 */
import type { FrameworkSource } from "../framework.ts";

type StrategySetSource = FrameworkSource["strategySets"][number];

const NOT_FITTED = { source: "§4", newRequirements: [], homePlant: [], indicators: [], risks: [] };

const FAYERWEATHER: StrategySetSource = {
  key: "fayerweather",
  label: { de: "Modelle nach Fayerweather (1978)", en: "Models after Fayerweather (1978)" },
  source: "§4",
  inUse: false,
  types: [
    {
      ...NOT_FITTED,
      key: "high-tech",
      label: { de: "Hochtechnologie", en: "High technology" },
      core: {
        de: "Besondere Produkte und Verfahren für ausgewählte Märkte der Welt; ihr Absatz macht die Entwicklung bezahlbar.",
        en: "Special products and processes for chosen markets of the world; their sales make development affordable.",
      },
      trigger: {
        de: "Ein Markt allein trägt die Entwicklungskosten nicht.",
        en: "One market alone does not carry the cost of development.",
      },
      typicalFirm: {
        de: "Betriebe mit starker eigener Entwicklung.",
        en: "Firms with strong development of their own.",
      },
    },
    {
      ...NOT_FITTED,
      key: "low-tech",
      label: { de: "Einfache Technik", en: "Low technology" },
      core: {
        de: "Die Technik ändert sich selten, das hält die Kosten niedrig.",
        en: "Technology seldom changes, which keeps costs low.",
      },
      trigger: {
        de: "Bei ausgereiften Produkten entscheidet der Preis.",
        en: "With mature products the price decides.",
      },
      typicalFirm: {
        de: "Hersteller bewährter Produkte in größeren Mengen.",
        en: "Makers of proven products in larger quantities.",
      },
    },
    {
      ...NOT_FITTED,
      key: "management",
      label: { de: "Führungskönnen", en: "Management skill" },
      core: {
        de: "Der Erfolg beruht auf dem, was die Führungskräfte können.",
        en: "Success rests on what the managers are able to do.",
      },
      trigger: {
        de: "Die eigene Art zu führen gelingt auch in anderen Ländern.",
        en: "The firm's own way of managing works in other countries too.",
      },
      typicalFirm: {
        de: "Betriebe mit erfahrenen und beweglichen Führungskräften.",
        en: "Firms with experienced and mobile managers.",
      },
    },
    {
      ...NOT_FITTED,
      key: "function-relocation",
      label: { de: "Funktionen verlagern", en: "Relocating functions" },
      core: {
        de: "Gefertigt wird dort, wo Löhne niedrig sind, verkauft wird auf der ganzen Welt.",
        en: "Production is where wages are low, sales are all over the world.",
      },
      trigger: {
        de: "Die Löhne zu Hause sind für den Weltmarktpreis zu hoch.",
        en: "Wages at home are too high for the world market price.",
      },
      typicalFirm: { de: "Hersteller lohnintensiver Produkte.", en: "Makers of labour-intensive products." },
    },
  ],
};

const ROBOCK_SIMMONDS: StrategySetSource = {
  key: "robock-simmonds",
  label: {
    de: "Globale Strategien nach Robock und Simmonds (1983)",
    en: "Global strategies after Robock and Simmonds (1983)",
  },
  source: "§4",
  inUse: false,
  types: [
    {
      ...NOT_FITTED,
      key: "global-standardization",
      label: { de: "Weltweit einheitlich", en: "Uniform worldwide" },
      core: {
        de: "Überall das gleiche Produkt, um durch Menge und Erfahrung billiger zu werden.",
        en: "The same product everywhere, to become cheaper by quantity and experience.",
      },
      trigger: { de: "Die Kunden wollen überall dasselbe.", en: "Customers want the same thing everywhere." },
      typicalFirm: {
        de: "Hersteller technischer Produkte, die keiner Anpassung bedürfen.",
        en: "Makers of technical products that need no adaptation.",
      },
    },
    {
      ...NOT_FITTED,
      key: "global-differentiation",
      label: { de: "Weltweit angepasst", en: "Adapted worldwide" },
      core: {
        de: "Das Produkt richtet sich nach dem, was jeder Auslandsmarkt verlangt.",
        en: "The product follows what each foreign market demands.",
      },
      trigger: {
        de: "Vorschriften, Gewohnheiten oder Klima unterscheiden sich von Land zu Land.",
        en: "Rules, habits or climate differ from country to country.",
      },
      typicalFirm: {
        de: "Betriebe, die ihre Produkte mit wenig Aufwand abwandeln können.",
        en: "Firms that can vary their products with little effort.",
      },
    },
  ],
};

const PORTER: StrategySetSource = {
  key: "porter",
  label: { de: "Marktbearbeitung nach Porter (1980)", en: "Ways of serving markets after Porter (1980)" },
  source: "§4",
  inUse: false,
  types: [
    {
      ...NOT_FITTED,
      key: "worldwide-broad",
      label: { de: "Weltweit mit breitem Programm", en: "Worldwide with a broad range" },
      core: { de: "Ein volles Programm für alle Märkte.", en: "A full range for all markets." },
      trigger: {
        de: "Größe und Verbund über Länder hinweg bringen Vorteile.",
        en: "Size and links across countries bring advantages.",
      },
      typicalFirm: { de: "Anbieter mit vielen Produktlinien.", en: "Suppliers with many product lines." },
    },
    {
      ...NOT_FITTED,
      key: "worldwide-segment",
      label: { de: "Weltweit in einem Segment", en: "Worldwide in one segment" },
      core: { de: "Ein enges Segment, aber auf der ganzen Welt.", en: "A narrow segment, but all over the world." },
      trigger: {
        de: "Das Segment ist in jedem einzelnen Land zu klein.",
        en: "The segment is too small in any single country.",
      },
      typicalFirm: { de: "Spezialisten mit tiefem Können.", en: "Specialists with deep skill." },
    },
    {
      ...NOT_FITTED,
      key: "national-focus",
      label: { de: "Auf ein Land ausgerichtet", en: "Focused on one country" },
      core: {
        de: "Der Betrieb nutzt, was in einem Land anders ist als anderswo.",
        en: "The firm makes use of what is different in one country.",
      },
      trigger: {
        de: "Der Markt eines Landes verlangt eigene Lösungen.",
        en: "One country's market demands solutions of its own.",
      },
      typicalFirm: { de: "Betriebe, die ein Land sehr gut kennen.", en: "Firms that know one country very well." },
    },
    {
      ...NOT_FITTED,
      key: "protected-niche",
      label: { de: "Geschützte Nische", en: "Protected niche" },
      core: {
        de: "Der Betrieb geht dorthin, wo Vorschriften weltweite Anbieter fernhalten.",
        en: "The firm goes where rules keep worldwide suppliers out.",
      },
      trigger: {
        de: "Ein Land schützt seinen Markt vor großen Anbietern.",
        en: "A country shields its market from large suppliers.",
      },
      typicalFirm: {
        de: "Betriebe, die örtliche Auflagen leichter erfüllen als Großunternehmen.",
        en: "Firms that meet local rules more easily than large companies do.",
      },
    },
  ],
};

export const OTHER_STRATEGIES: FrameworkSource["strategySets"] = [FAYERWEATHER, ROBOCK_SIMMONDS, PORTER];
