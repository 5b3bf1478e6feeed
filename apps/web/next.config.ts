import { join } from "node:path";
import type { NextConfig } from "next";

/** The widgets bring their own words in 34 languages; the product speaks two. One rule with braces: many rules make the build slow. */
const UNSPOKEN =
  "ar-AE,bg-BG,cs-CZ,da-DK,el-GR,es-ES,et-EE,fi-FI,fr-FR,he-IL,hr-HR,hu-HU,it-IT,ja-JP,ko-KR,lt-LT,lv-LV,nb-NO,nl-NL,pl-PL,pt-BR,pt-PT,ro-RO,ru-RU,sk-SK,sl-SI,sr-SP,sv-SE,tr-TR,uk-UA,zh-CN,zh-TW";

const config: NextConfig = {
  transpilePackages: ["@etappe/api", "@etappe/db", "@etappe/domain", "@etappe/ui"],
  serverExternalPackages: ["postgres", "@node-rs/argon2", "rate-limiter-flexible"],
  turbopack: {
    root: join(import.meta.dirname, "../.."),
    rules: { [`**/{${UNSPOKEN}}.mjs`]: { loaders: [join(import.meta.dirname, "no-words-loader.cjs")], as: "*.js" } },
  },
  poweredByHeader: false,
  typedRoutes: true,
  // The optimizer is one more thing that reads what strangers send; our pictures are drawn by ourselves.
  images: { unoptimized: true },
  // Types are checked by the compiler itself, once for the whole repository.
  typescript: { ignoreBuildErrors: true },
  // What the proxy does not see: files of the build.
  headers: async () => [
    { source: "/_next/static/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
  ],
};

export default config;
