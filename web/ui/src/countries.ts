// ISO 3166: two letters, three letters and number of each country. The map knows numbers, records know three letters, the browser
// knows the English name of two letters.
const table =
  "AFAFG004 ALALB008 DZDZA012 ASASM016 ADAND020 AOAGO024 AIAIA660 AQATA010 AGATG028 ARARG032 AMARM051 AWABW533 AUAUS036 ATAUT040 " +
  "AZAZE031 BSBHS044 BHBHR048 BDBGD050 BBBRB052 BYBLR112 BEBEL056 BZBLZ084 BJBEN204 BMBMU060 BTBTN064 BOBOL068 BABIH070 BWBWA072 " +
  "BVBVT074 BRBRA076 IOIOT086 BNBRN096 BGBGR100 BFBFA854 BIBDI108 KHKHM116 CMCMR120 CACAN124 CVCPV132 KYCYM136 CFCAF140 TDTCD148 " +
  "CLCHL152 CNCHN156 CXCXR162 CCCCK166 COCOL170 KMCOM174 CGCOG178 CDCOD180 CKCOK184 CRCRI188 CICIV384 HRHRV191 CUCUB192 CYCYP196 " +
  "CZCZE203 DKDNK208 DJDJI262 DMDMA212 DODOM214 ECECU218 EGEGY818 SVSLV222 GQGNQ226 ERERI232 EEEST233 ETETH231 FKFLK238 FOFRO234 " +
  "FJFJI242 FIFIN246 FRFRA250 GFGUF254 PFPYF258 TFATF260 GAGAB266 GMGMB270 GEGEO268 DEDEU276 GHGHA288 GIGIB292 GRGRC300 GLGRL304 " +
  "GDGRD308 GPGLP312 GUGUM316 GTGTM320 GNGIN324 GWGNB624 GYGUY328 HTHTI332 HMHMD334 VAVAT336 HNHND340 HKHKG344 HUHUN348 ISISL352 " +
  "ININD356 IDIDN360 IRIRN364 IQIRQ368 IEIRL372 ILISR376 ITITA380 JMJAM388 JPJPN392 JOJOR400 KZKAZ398 KEKEN404 KIKIR296 KPPRK408 " +
  "KRKOR410 KWKWT414 KGKGZ417 LALAO418 LVLVA428 LBLBN422 LSLSO426 LRLBR430 LYLBY434 LILIE438 LTLTU440 LULUX442 MOMAC446 MGMDG450 " +
  "MWMWI454 MYMYS458 MVMDV462 MLMLI466 MTMLT470 MHMHL584 MQMTQ474 MRMRT478 MUMUS480 YTMYT175 MXMEX484 FMFSM583 MDMDA498 MCMCO492 " +
  "MNMNG496 MSMSR500 MAMAR504 MZMOZ508 MMMMR104 NANAM516 NRNRU520 NPNPL524 NLNLD528 NCNCL540 NZNZL554 NINIC558 NENER562 NGNGA566 " +
  "NUNIU570 NFNFK574 MPMNP580 MKMKD807 NONOR578 OMOMN512 PKPAK586 PWPLW585 PSPSE275 PAPAN591 PGPNG598 PYPRY600 PEPER604 PHPHL608 " +
  "PNPCN612 PLPOL616 PTPRT620 PRPRI630 QAQAT634 REREU638 ROROU642 RURUS643 RWRWA646 SHSHN654 KNKNA659 LCLCA662 PMSPM666 VCVCT670 " +
  "WSWSM882 SMSMR674 STSTP678 SASAU682 SNSEN686 SCSYC690 SLSLE694 SGSGP702 SKSVK703 SISVN705 SBSLB090 SOSOM706 ZAZAF710 GSSGS239 " +
  "ESESP724 LKLKA144 SDSDN729 SRSUR740 SJSJM744 SZSWZ748 SESWE752 CHCHE756 SYSYR760 TWTWN158 TJTJK762 TZTZA834 THTHA764 TLTLS626 " +
  "TGTGO768 TKTKL772 TOTON776 TTTTO780 TNTUN788 TRTUR792 TMTKM795 TCTCA796 TVTUV798 UGUGA800 UAUKR804 AEARE784 GBGBR826 USUSA840 " +
  "UMUMI581 UYURY858 UZUZB860 VUVUT548 VEVEN862 VNVNM704 VGVGB092 VIVIR850 WFWLF876 EHESH732 YEYEM887 ZMZMB894 ZWZWE716 AXALA248 " +
  "BQBES535 CWCUW531 GGGGY831 IMIMN833 JEJEY832 MEMNE499 BLBLM652 MFMAF663 RSSRB688 SXSXM534 SSSSD728 XKXKK983 ";

const byThree = new Map<string, string>();
const byNumber = new Map<string, string>();
for (const row of table.trim().split(" ")) {
  byThree.set(row.slice(2, 5), row.slice(0, 2));
  byNumber.set(row.slice(5), row.slice(2, 5));
}

// Codes that records have beside ISO 3166: see docs/records.md.
const beyond: Record<string, string> = {
  XKX: "Kosovo", KRD: "Kurdish bodies", EUR: "European Union", INT: "International",
};

const names = new Intl.DisplayNames(["en"], { type: "region" });

/** English name of a country of three letters; the code itself where none is known. */
export function country(code: string): string {
  const two = byThree.get(code);
  return beyond[code] ?? (two ? names.of(two) ?? code : code);
}

/** Three letters of the number that world-atlas gives, "004". */
export function three(number: string): string {
  return byNumber.get(number) ?? "";
}

/** All countries by English name, with their three letters. */
export function countries(): [string, string][] {
  return [...byThree.keys()].map((c): [string, string] => [c, country(c)]).sort((a, b) => a[1].localeCompare(b[1], "en"));
}

/** A dyad in words. */
export function dyad(a: string, b: string): string {
  return a === b ? "within " + country(a) : country(a) + " → " + country(b);
}

const roles: Record<string, string> = {
  GOV: "government", LEG: "parliament", JUD: "courts", MIL: "armed forces", COP: "police", SPY: "intelligence", PTY: "party",
  OPP: "opposition", REB: "armed group", CRM: "criminals", CVL: "civilians", REF: "refugees and displaced", MED: "media",
  BUS: "companies", LAB: "unions", EDU: "schools", REL: "clergy", NGO: "NGO", IGO: "international body",
};

/** A code in words: "SYR.GOV" is "Syria, government". */
export function codeWords(code: string): string {
  const [c, r] = code.split(".");
  return r ? country(c) + ", " + (roles[r] ?? r) : country(c);
}
