import type { FirmProfile } from "@etappe/domain/firm-profile";

/** A profile while somebody fills it in: null is "not asked yet", which the finished profile leaves out. */
export type ProfileDraft = { readonly [fact in keyof FirmProfile]-?: Exclude<FirmProfile[fact], undefined> | null };

export const NOTHING_ASKED: ProfileDraft = {
  sector: null,
  employeesHome: null,
  turnover: null,
  exportQuota: null,
  productionType: null,
  marketPosition: null,
  supplierRole: null,
  topCustomersShare: null,
  ownership: null,
  failedAttempts: null,
};

export function draftOf(profile: FirmProfile): ProfileDraft {
  return { ...NOTHING_ASKED, ...withoutGaps(profile) };
}

export function profileOf(draft: ProfileDraft): FirmProfile {
  return withoutGaps(draft) as FirmProfile;
}

function withoutGaps(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}
