import type { I18n } from "../../i18n/i18n.ts";
import { ConsultDialog } from "./consult-dialog.tsx";
import { Said } from "./said.tsx";
import { saidAbout, type Thing, type Workforce } from "./workforce.ts";

type Props = {
  readonly workforce: Workforce;
  readonly thing: Thing;
  /** What the thing is called. */
  readonly named: string;
  readonly i18n: I18n;
};

/** What the works council said about a thing, and the way for it to say something. */
export function SaidAbout({ workforce, thing, named, i18n }: Props) {
  const { consultations, firm, mayConsult, ventures } = workforce;
  const said = saidAbout(consultations, thing);
  const isRunning = ventures.some(({ id, state }) => id === thing.ventureId && state === "running");
  return (
    <>
      {said.map((one) => (
        <Said key={one.id} {...{ said: one, firmId: firm.id, mayWithdraw: mayConsult, i18n }} />
      ))}
      {mayConsult && isRunning ? (
        <p className="mt-2">
          <ConsultDialog firmId={firm.id} thing={thing} named={named} />
        </p>
      ) : null}
    </>
  );
}
