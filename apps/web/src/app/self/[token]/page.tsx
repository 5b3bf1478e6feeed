import { readSelfAssessment } from "@etappe/api/self-assessment-door";
import type { Metadata } from "next";
import { DoorView } from "../../../features/self-assessment/door-view.tsx";
import { getI18n } from "../../../server/i18n.ts";
import { selfAssessmentDoor } from "../../../server/self-assessment-door.ts";

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getI18n()).t("selfAssessment.door.metaTitle");
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Looking changes nothing: mail scanners look, too. */
export default async function SelfAssessmentPage({ params }: PageProps<"/self/[token]">) {
  const { token } = await params;
  const seen = await readSelfAssessment(await selfAssessmentDoor(), token);
  return <DoorView seen={seen} token={token} i18n={await getI18n()} />;
}
