/**
 * Which languages a country speaks officially, or in its administration where none is laid down (ISO 3166-1 →
 * ISO 639-1). A language without two letters of its own stands under the one that it is written and learned as.
 */
const SPOKEN =
  "AD:ca AE:ar AF:ps,fa AG:en AI:en AL:sq AM:hy AO:pt AQ: AR:es AS:sm,en AT:de AU:en AW:nl AX:sv AZ:az BA:bs,hr,sr BB:en BD:bn BE:nl,fr,de BF:fr BG:bg BH:ar BI:rn,fr,en BJ:fr BL:fr BM:en BN:ms BO:es,qu,ay,gn BQ:nl BR:pt BS:en BT:dz BV:no BW:en,tn BY:be,ru BZ:en CA:en,fr CC:en CD:fr CF:fr,sg CG:fr CH:de,fr,it,rm CI:fr CK:en CL:es CM:fr,en CN:zh CO:es CR:es CU:es CV:pt CW:nl CX:en CY:el,tr CZ:cs DE:de DJ:fr,ar DK:da DM:en DO:es DZ:ar EC:es EE:et EG:ar EH:ar ER:ti,ar,en ES:es,ca,gl,eu ET:am,om,so,ti,aa FI:fi,sv FJ:en,fj,hi FK:en FM:en FO:fo,da FR:fr GA:fr GB:en,cy GD:en GE:ka GF:fr GG:en GH:en GI:en GL:kl GM:en GN:fr GP:fr GQ:es,fr,pt GR:el GS:en GT:es GU:en,ch GW:pt GY:en HK:zh,en HM:en HN:es HR:hr HT:ht,fr HU:hu ID:id IE:en,ga IL:he IM:en,gv IN:hi,en IO:en IQ:ar,ku IR:fa IS:is IT:it JE:en,fr JM:en JO:ar JP:ja KE:sw,en KG:ky,ru KH:km KI:en KM:ar,fr KN:en KP:ko KR:ko KW:ar KY:en KZ:kk,ru LA:lo LB:ar LC:en LI:de LK:si,ta LR:en LS:st,en LT:lt LU:lb,fr,de LV:lv LY:ar MA:ar MC:fr MD:ro ME:sr MF:fr MG:mg,fr MH:mh,en MK:mk,sq ML:bm,fr MM:my MN:mn MO:zh,pt MP:en,ch MQ:fr MR:ar MS:en MT:mt,en MU:en,fr MV:dv MW:en,ny MX:es MY:ms MZ:pt NA:en NC:fr NE:ha,fr NF:en NG:en NI:es NL:nl NO:no NP:ne NR:na,en NU:en NZ:en,mi OM:ar PA:es PE:es,qu,ay PF:fr PG:en,ho PH:tl,en PK:ur,en PL:pl PM:fr PN:en PR:es,en PS:ar PT:pt PW:en PY:es,gn QA:ar RE:fr RO:ro RS:sr RU:ru RW:rw,fr,en,sw SA:ar SB:en SC:en,fr SD:ar,en SE:sv SG:en,zh,ms,ta SH:en SI:sl SJ:no SK:sk SL:en SM:it SN:fr SO:so,ar SR:nl SS:en ST:pt SV:es SX:nl,en SY:ar SZ:ss,en TC:en TD:fr,ar TF:fr TG:fr TH:th TJ:tg,ru TK:en TL:pt TM:tk TN:ar TO:to,en TR:tr TT:en TV:en TW:zh TZ:sw,en UA:uk UG:en,sw UM:en US:en UY:es UZ:uz VA:it,la VC:en VE:es VG:en VI:en VN:vi VU:bi,en,fr WF:fr WS:sm,en XK:sq,sr YE:ar YT:fr ZA:en,af,zu,xh,st,tn,ts,ss,ve,nr ZM:en ZW:en,sn,nd";

const OF_COUNTRY = new Map(
  SPOKEN.split(" ").map((line) => {
    const [country = "", languages = ""] = line.split(":");
    return [country, languages.split(",").filter((language) => language !== "")] as const;
  }),
);

/** The languages of a country (ISO 3166-1) as ISO 639-1, the most useful one first; none where nobody lives. */
export function languagesOf(country: string): readonly string[] {
  return OF_COUNTRY.get(country) ?? [];
}

/** Every language that some country speaks officially, by its two letters. */
export const LANGUAGES: readonly string[] = [...new Set([...OF_COUNTRY.values()].flat())].sort();
