// An invented year of news, the same for the same seed: node year.mjs [SEED] > year.jsonl
// Nothing in it happened: countries that are at peace quarrel here, so that nobody takes a line of it for news. It has what the
// pages must show: a quiet background, a border conflict with an outbreak, tolls that rise and disagree, a truce with its breaks, talks,
// demands and threats, and reports of one happening by several desks.

const YEAR = 2025;
const days = 365;
const week = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const desks = ["Harbour Wire", "Morning Desk", "Northern Post", "Quay Gazette", "Evening Ledger"];
const lands = [
  ["Chile", "Chilean", ["Punta Arenas", "Puerto Natales", "Santiago"]], ["Argentina", "Argentine", ["Rio Gallegos", "Ushuaia", "Mendoza"]],
  ["Norway", "Norwegian", ["Bergen", "Tromso", "Oslo"]], ["Iceland", "Icelandic", ["Reykjavik", "Akureyri"]],
  ["Portugal", "Portuguese", ["Porto", "Lisbon", "Faro"]], ["New Zealand", "New Zealand", ["Wellington", "Dunedin"]],
  ["Kenya", "Kenyan", ["Nairobi", "Mombasa", "Kisumu"]], ["Canada", "Canadian", ["Halifax", "Winnipeg"]], ["Uruguay", "Uruguayan", ["Montevideo", "Salto"]],
  ["Botswana", "Botswanan", ["Gaborone", "Francistown"]],
];

// What desks add to fill a column: without it short reports of different things look like copies of each other.
const subjects = ["The market", "The old bridge", "A small bakery", "The harbour office", "The town library", "The ferry", "The lighthouse", "The main square", "A corner shop", "The railway station", "The weather station", "The botanical garden", "The post office", "The fish hall", "A narrow lane", "The music school", "The clock tower", "The boat yard", "The museum", "The tram depot"];
const verbs = ["stayed quiet", "opened late", "kept its lights on", "looked empty", "was busy", "smelled of coffee", "kept to its timetable", "gleamed", "drew a few visitors", "was closed for cleaning", "stood in the fog", "seemed unchanged", "ran on a summer schedule", "sold its last tickets"];
const tails = ["after the rain", "for the third week", "near the river", "until the evening", "as in other years", "despite the cold", "before noon", "under a grey sky", "in the warm wind", "on the longest day of the season", "while the tide was out", "behind the new school", "along the northern shore", "at the end of the month"];

/** Numbers in [0, 1) from a seed (mulberry32). */
function dice(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const iso = (d) => new Date(Date.UTC(YEAR, 0, 1 + d)).toISOString().slice(0, 10);
const dayName = (d) => week[new Date(Date.UTC(YEAR, 0, 1 + d)).getUTCDay()];

/** Articles of the year, in the order of publication. */
export function year(seed = 1) {
  const rnd = dice(seed);
  const pick = (xs) => xs[Math.floor(rnd() * xs.length)];
  const upTo = (n) => 1 + Math.floor(rnd() * n);
  const aside = () => `${pick(subjects)} ${pick(verbs)} ${pick(tails)}.`;
  const out = [];
  const add = (d, desk, title, ...text) => out.push({ id: `year-${String(out.length + 1).padStart(4, "0")}`, source: desk, published: iso(Math.min(d, days - 1)), title, text: [...text, ...Array.from({ length: 6 }, aside)].join(" ") });
  const quiet = (d) => {
    const [land, adjective, towns] = pick(lands);
    const other = pick(lands.filter((l) => l[0] !== land));
    const [town, on, n] = [pick(towns), dayName(d), upTo(40) + 2];
    const kinds = [
      [`Talks in ${town}`, `${land} and ${other[0]} held talks in ${town} on ${on}.`, `${adjective} officials said the two sides discussed trade and fishing.`],
      [`Protest in ${town}`, `Hundreds of protesters marched in ${town} on ${on}.`, `${adjective} police detained ${n} protesters in ${town}, the ministry said.`, "The opposition condemned the arrests."],
      [`Aid for ${other[0]}`, `${land} sent food and medicine to ${other[0]} on ${on}.`, `${other[0]} thanked ${land} for the help.`],
      [`${land} signs with ${other[0]}`, `${land} signed a trade agreement with ${other[0]} in ${town} on ${on}.`, "The agreement will be reviewed every two years, officials said."],
      [`${land} criticises ${other[0]}`, `${land} accused ${other[0]} of breaking a fishing agreement on ${on}.`, `${other[0]} rejected the accusation.`],
      [`Strike in ${town}`, `Dock workers went on strike in ${town} on ${on}.`, `The ${adjective} government offered to meet the unions.`],
      [`Floods near ${town}`, `Floods near ${town} displaced ${n * 100} people, ${adjective} rescue workers said.`, `${land} appealed for aid.`],
    ];
    add(d, pick(desks), ...pick(kinds));
  };
  const clash = (d, hard) => {
    const [a, b] = rnd() < 0.6 ? [lands[1], lands[0]] : [lands[0], lands[1]];
    const [town, on, dead, hurt] = [pick(b[2].slice(0, 2)), dayName(d), upTo(hard), upTo(hard * 3)];
    const attack = pick([`${a[1]} troops shelled ${b[1]} positions near ${town} on ${on}`, `${a[1]} artillery shelled the outskirts of ${town} on ${on}`, `${a[1]} soldiers attacked a ${b[1]} border post near ${town} on ${on}`]);
    const denied = pick([`The ${a[1]} army denied that it had fired first.`, `A ${a[1]} spokesman rejected the accusation.`, `${a[0]} denied the attack.`, ""]);
    const anger = pick([`${b[0]} condemned the attack and demanded an end to the shelling.`, `${b[0]} accused ${a[0]} of breaking the peace.`, `${b[0]} called on the United Nations to mediate.`, `The ${b[1]} government protested against the attack.`]);
    add(d, pick(desks), `Shells fall on ${town}`, `${attack}, killing at least ${dead} soldiers, the ${b[1]} army said.`, ...[denied, anger].filter(Boolean), `A farmer near ${town} said that ${upTo(60)} of his sheep had run away.`);
    if (rnd() < 0.6) add(d + 1, pick(desks), `Toll rises in ${town}`, `${attack}, killing ${dead + upTo(5)} soldiers, doctors said.`, `Rescue workers said ${hurt} people were injured.`,
      pick([`${a[0]} threatened to close the border unless ${b[0]} withdraws its troops within two days.`, `${a[0]} said its own army had lost ${upTo(4)} soldiers.`, `The hospital in ${town} appealed for blood.`]));
  };
  const talks = (d, place) => {
    add(d, "Harbour Wire", "Truce for the strait", `Chile and Argentina agreed a ceasefire in ${place} on ${dayName(d)}.`, "New Zealand mediated the talks.", "Chile said that the ceasefire will take effect at midnight.");
    add(d + 1, "Quay Gazette", "Guns silent", `A ceasefire between Chile and Argentina took effect on ${dayName(d + 1)}.`, "The United Nations welcomed the ceasefire.");
    add(d + 12, "Morning Desk", "Truce broken", `Argentine troops shelled Chilean positions near Punta Arenas on ${dayName(d + 12)}.`, "Chile accused Argentina of violating the ceasefire.", "Argentina denied that it had violated the ceasefire.");
    add(d + 30, "Northern Post", "Truce extended", `Chile and Argentina extended the ceasefire in ${place} on ${dayName(d + 30)}.`, "Chilean troops withdrew from two villages near Puerto Natales.");
  };
  for (let d = 0; d < days; d++) {
    for (let n = upTo(3); n > 0; n--) quiet(d);
    const outbreak = (d >= 150 && d < 164) || (d >= 318 && d < 332);
    if (rnd() < (outbreak ? 0.95 : 0.06)) clash(d, outbreak ? 30 : 4);
    if (outbreak && rnd() < 0.6) clash(d, 12);
    if (d === 165) talks(d, "Montevideo");
    if (d === 334) talks(d, "Salto");
    if (d % 45 === 20) add(d, "Evening Ledger", "Fishing dispute", `Norway imposed sanctions on Iceland on ${dayName(d)}.`, "Iceland threatened to expel Norwegian ships unless the sanctions are lifted within a week.", "Canada offered to mediate between Norway and Iceland.");
    if (d % 60 === 31) add(d, "Northern Post", "Somewhere in Kenya", `Gunmen attacked villagers in Kenya on ${dayName(d)}, killing ${upTo(9)} people, police said.`, `Since January ${40 + d} people have been killed in such attacks, the police said.`);
  }
  return out.sort((x, y) => (x.published < y.published ? -1 : x.published > y.published ? 1 : x.id < y.id ? -1 : 1));
}

if (import.meta.filename === process.argv[1]) for (const a of year(Number(process.argv[2] ?? 1))) process.stdout.write(JSON.stringify(a) + "\n");
