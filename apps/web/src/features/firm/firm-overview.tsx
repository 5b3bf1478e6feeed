import { buttonClass } from "@etappe/ui/button-class";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { QualificationLine } from "../qualification/overview-line.tsx";
import { AbroadCard } from "./abroad-card.tsx";
import { NoteForm } from "./note-form.tsx";
import { NullStrategies } from "./null-strategies.tsx";
import { type Firm, ProfileCard } from "./profile-card.tsx";
import { StandingCard } from "./standing-card.tsx";
import { VenturesCard } from "./ventures-card.tsx";

type Props = {
  readonly tenant: string;
  readonly firm: Firm;
  /** Null where no single employees are kept, or this person may not read them. */
  readonly qualification: Outputs["qualification"]["index"];
  readonly formLabel: (key: string) => string;
  readonly i18n: I18n;
};

/** A firm on one page, the way a case file begins. */
export function FirmOverview({ tenant, firm, qualification, formLabel, i18n }: Props) {
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("firm.nav.overview")}
        actions={
          firm.mayEdit ? (
            <Link href={paths.firmSection(tenant, firm.id, "edit")} className={buttonClass()}>
              {t("firm.edit.link")}
            </Link>
          ) : null
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-8">
          <Part title={t("firm.overview.standing")}>
            <StandingCard tenant={tenant} firm={firm} i18n={i18n} />
          </Part>
          <Part title={t("firm.overview.ventures")}>
            <VenturesCard tenant={tenant} firm={firm} i18n={i18n} />
          </Part>
          {firm.nullStrategies.length > 0 ? (
            <Part title={t("firm.overview.nullStrategies")}>
              <NullStrategies tenant={tenant} firm={firm} i18n={i18n} />
            </Part>
          ) : null}
          <Part title={t("firm.overview.abroad")}>
            <AbroadCard tenant={tenant} firm={firm} i18n={i18n} />
          </Part>
        </div>
        <div className="flex flex-col gap-8">
          <Part title={t("firm.overview.work")}>
            <WorkAhead tenant={tenant} firm={firm} qualification={qualification} i18n={i18n} />
          </Part>
          <Part title={t("firm.profile.title")}>
            <ProfileCard firm={firm} formLabel={formLabel} i18n={i18n} />
            <p className="mt-3">
              <Link
                href={paths.firmSection(tenant, firm.id, "framework")}
                className="text-accent underline underline-offset-2"
              >
                {t("firm.overview.framework")}
              </Link>
            </p>
          </Part>
          <NotePart firm={firm} i18n={i18n} />
        </div>
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-2.5">{title}</h2>
      {children}
    </section>
  );
}

function WorkAhead({ tenant, firm: { id, work }, qualification, i18n }: Omit<Props, "formLabel">) {
  const { t, day } = i18n;
  return (
    <ul className="flex flex-col gap-1">
      <li>
        <Link href={paths.firmSection(tenant, id, "actions")} className="text-accent underline underline-offset-2">
          {t("firm.overview.openActions", { count: work.openActions })}
        </Link>
        {work.lateActions > 0 ? (
          <span className="font-semibold text-gap">
            {" "}
            ▲ {t("firm.overview.lateActions", { count: work.lateActions })}
          </span>
        ) : null}
      </li>
      {work.nextDue ? <li>{t("firm.overview.nextDue", { date: day(work.nextDue) })}</li> : null}
      {work.nextReview ? <li>{t("firm.overview.nextReview", { date: day(work.nextReview) })}</li> : null}
      {qualification && qualification.pairs > 0 ? (
        <li>
          <QualificationLine place={{ tenant, firmId: id, side: "house" }} index={qualification} i18n={i18n} />
        </li>
      ) : null}
    </ul>
  );
}

function NotePart({ firm, i18n: { t } }: Pick<Props, "firm" | "i18n">) {
  if (firm.mayEdit) return <NoteForm firmId={firm.id} note={firm.note} />;
  if (firm.note.body === "") return null;
  return (
    <Part title={t("firm.overview.note")}>
      <p className="max-w-measure whitespace-pre-wrap">{firm.note.body}</p>
    </Part>
  );
}
