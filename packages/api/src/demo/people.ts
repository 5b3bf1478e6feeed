/** The people of the demo, in the order in which they are shown: the first is the best one to look around as. */
import type { FirmRole, HouseRole } from "@etappe/domain/access";

export type House = "nordlicht" | "sued";

type Person = { readonly name: string; readonly email: string; readonly tenant: House };
/** `firms` are those that this person is given beside the ones they lead. */
export type HousePerson = Person & { readonly role: HouseRole; readonly firms: readonly string[] };
export type FirmPerson = Person & { readonly role: FirmRole; readonly firm: string };

/** Everybody in the demo has the same password, and it is no secret. */
export const DEMO_PASSWORD = "etappe-demo-2001";

const NORDLICHT = { tenant: "nordlicht" } as const;
const SUED = { tenant: "sued" } as const;

export const PEOPLE = {
  jonas: {
    ...NORDLICHT,
    name: "Jonas Petersen",
    email: "jonas.petersen@nordlicht.example",
    role: "consultant",
    firms: ["presse"],
  },
  katrin: {
    ...NORDLICHT,
    name: "Katrin Hellweg",
    email: "katrin.hellweg@hellweg.example",
    role: "firm-manager",
    firm: "armaturen",
  },
  thomas: {
    ...NORDLICHT,
    name: "Thomas Brandt",
    email: "thomas.brandt@hellweg.example",
    role: "firm-member",
    firm: "armaturen",
  },
  sabine: {
    ...NORDLICHT,
    name: "Sabine Wolters",
    email: "sabine.wolters@hellweg.example",
    role: "works-council",
    firm: "armaturen",
  },
  birgit: {
    ...NORDLICHT,
    name: "Birgit Nowak",
    email: "birgit.nowak@hellweg.example",
    role: "firm-hr",
    firm: "armaturen",
  },
  uwe: {
    ...NORDLICHT,
    name: "Uwe Krüger",
    email: "uwe.krueger@hellweg.example",
    role: "works-council",
    firm: "armaturen",
  },
  ingrid: { ...NORDLICHT, name: "Ingrid Lorenz", email: "admin@nordlicht.example", role: "admin", firms: [] },
  aylin: {
    ...NORDLICHT,
    name: "Aylin Demir",
    email: "aylin.demir@nordlicht.example",
    role: "consultant",
    firms: [],
  },
  matthias: {
    ...NORDLICHT,
    name: "Matthias Krug",
    email: "matthias.krug@nordlicht.example",
    role: "viewer",
    firms: ["armaturen", "edelstahl"],
  },
  henning: {
    ...NORDLICHT,
    name: "Henning Sieg",
    email: "henning.sieg@edelstahl-sieg.example",
    role: "firm-manager",
    firm: "edelstahl",
  },
  petra: {
    ...NORDLICHT,
    name: "Petra Nowak",
    email: "petra.nowak@edelstahl-sieg.example",
    role: "firm-hr",
    firm: "edelstahl",
  },
  martin: {
    ...NORDLICHT,
    name: "Martin Reuter",
    email: "martin.reuter@lohmann-pressen.example",
    role: "firm-manager",
    firm: "presse",
  },
  lena: { ...SUED, name: "Lena Zeller", email: "lena.zeller@sued.example", role: "consultant", firms: [] },
  franz: { ...SUED, name: "Franz Huber", email: "admin@sued.example", role: "admin", firms: [] },
  eva: {
    ...SUED,
    name: "Eva Steiner",
    email: "eva.steiner@optik-allgaeu.example",
    role: "firm-manager",
    firm: "sued-optik",
  },
} as const satisfies Record<string, HousePerson | FirmPerson>;

export type PersonKey = keyof typeof PEOPLE;
/** Who runs which house: they found it and give the firms out. */
export const ADMINS = { nordlicht: "ingrid", sued: "franz" } as const satisfies Record<House, PersonKey>;
