"use client";
import { Button } from "@etappe/ui/button";
import { useI18n } from "../../i18n/use-i18n.ts";

export function PrintButton() {
  const { t } = useI18n();
  return (
    <Button size="small" onPress={() => window.print()}>
      {t("reversibility.print")}
    </Button>
  );
}
