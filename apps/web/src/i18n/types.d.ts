import type { Messages } from "../messages.ts";
import type { AppFormats } from "./formats.ts";
import type { LocaleTag } from "./locale.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: LocaleTag;
    Messages: Messages;
    Formats: AppFormats;
  }
}
