/**
 * The words of the mails. They stand here and not with the texts of the pages, because use
 * cases write mail, in the transaction that causes it, and the worker sends it without any
 * page being around.
 */
import type { Locale } from "@etappe/domain/text";

export type MailText = { readonly subject: string; readonly body: string };

type Invitation = {
  readonly name: string;
  readonly invitedBy: string;
  readonly house: string;
  /** Null for an invitation to the house itself. */
  readonly firm: string | null;
  readonly link: string;
  readonly hours: number;
};

type Reset = { readonly name: string; readonly link: string; readonly minutes: number };

type Writer = {
  readonly invitation: (about: Invitation) => MailText;
  readonly reset: (about: Reset) => MailText;
};

const GERMAN: Writer = {
  invitation: ({ name, invitedBy, house, firm, link, hours }) => ({
    subject: firm === null ? `Ihr Zugang zu ${house}` : `Ihr Zugang zum Fahrplan von ${firm}`,
    body: [
      `Guten Tag ${name},`,
      firm === null
        ? `${invitedBy} lädt Sie ein, in Etappe bei ${house} mitzuarbeiten.`
        : `${invitedBy} von ${house} lädt Sie ein, in Etappe den Fahrplan von ${firm} zu lesen und daran mitzuarbeiten.`,
      `Einladung annehmen:\n${link}`,
      `Der Link gilt ${hours} Stunden, nur für diese E-Mail-Adresse und nur einmal. Haben Sie bereits ein Konto, bleibt Ihr Kennwort, wie es ist.`,
      "Kennen Sie den Absender nicht? Dann löschen Sie diese Nachricht; ohne Ihr Zutun geschieht nichts.",
    ].join("\n\n"),
  }),
  reset: ({ name, link, minutes }) => ({
    subject: "Neues Kennwort für Etappe",
    body: [
      `Guten Tag ${name},`,
      "für Ihr Konto wurde ein neues Kennwort angefordert. Hier legen Sie es fest:",
      link,
      `Der Link gilt ${minutes} Minuten und nur einmal. Danach sind Sie auf allen Geräten abgemeldet.`,
      "Waren Sie das nicht? Dann löschen Sie diese Nachricht; Ihr Kennwort bleibt, wie es ist.",
    ].join("\n\n"),
  }),
};

const ENGLISH: Writer = {
  invitation: ({ name, invitedBy, house, firm, link, hours }) => ({
    subject: firm === null ? `Your access to ${house}` : `Your access to the roadmap of ${firm}`,
    body: [
      `Hello ${name},`,
      firm === null
        ? `${invitedBy} invites you to work with ${house} in Etappe.`
        : `${invitedBy} of ${house} invites you to read the roadmap of ${firm} in Etappe and to work on it.`,
      `Accept the invitation:\n${link}`,
      `The link is good for ${hours} hours, for this e-mail address only, and once. If you already have an account, your password stays as it is.`,
      "You don't know the sender? Then delete this message; nothing happens unless you act.",
    ].join("\n\n"),
  }),
  reset: ({ name, link, minutes }) => ({
    subject: "New password for Etappe",
    body: [
      `Hello ${name},`,
      "a new password was requested for your account. You can set it here:",
      link,
      `The link is good for ${minutes} minutes, and once. Afterwards you are signed out on all devices.`,
      "That wasn't you? Then delete this message; your password stays as it is.",
    ].join("\n\n"),
  }),
};

export const mailTexts: Readonly<Record<Locale, Writer>> = { de: GERMAN, en: ENGLISH };
