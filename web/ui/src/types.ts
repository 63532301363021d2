// What the API gives, as far as the pages use it. The document at /openapi.json is the full account.
export type Span = [number, number];
export interface Party { text: string; code?: string; entity?: string; span?: Span }
export interface Place { id?: string; name: string; country?: string; admin1?: string; precision?: string; reason?: string }
export interface Beyond {
  thread?: string; phase?: string; alleged?: boolean; cameo?: string; quad?: string; score?: number; status_why?: string; date_why?: string;
  located?: Place; actor_why?: string[]; recipient_why?: string[]; said_by_why?: string[]; speaker_why?: string[]; source_why?: string[];
  target_why?: string[]; contexts?: string[]; confidence?: number; who_text?: string;
}
export interface Rec {
  kind: "event" | "toll" | "statement" | "relation"; s: number; article: string; id: string; anchor: string; offset: number;
  evidence: { article: string; span: Span; quote: string; trigger: Span; pattern: string; model: string; version: string };
  x?: Beyond; trigger?: string; type?: string; mode?: string; status?: string; actor?: Party[]; recipient?: Party[]; said_by?: Party | Party[];
  place?: string; date?: string; text?: string; measure?: string; low?: number | null; high?: number | null; approx?: boolean; who?: string;
  by?: string; scope?: string; speaker?: Party[]; cue?: string; content?: string; quoted?: string[]; source?: Party; relation?: string; target?: Party;
}
export interface Head {
  id: string; content: string; lineage: string; version: number; title?: string; published?: string; url?: string; source?: string; lang?: string;
  since: string; until?: string; ended?: string; kept?: string; generation?: string; not_coded?: string; copy_of?: string; records: number;
}
export interface Correction {
  id: string; anchor: string; kind: string; author: string; reason: string; at: string; values?: unknown; undone?: string; undone_by?: string; undo_reason?: string;
}
export interface Row {
  record: Rec; article: Head; incident?: string; story?: string; since: string; until?: string; ended?: string; not_event?: boolean; corrections?: Correction[];
}
export interface Mark { span: Span; span16: Span; record: string; part: string }
export interface ArticleFull extends Head { text?: string; sentences?: Span[]; versions: Head[]; rows: Row[]; marks: Mark[]; copies?: Head[]; story?: string }
export interface Paged<T> { items: T[]; next?: string; as_of?: string }
export interface Reason { feature: string; score: number; text: string }
export interface Member { record: string; anchor: string; article: string; with?: string; score: number; reasons?: Reason[] }
export interface Claim { status: string; speaker?: Party[]; record: string; article: string; time?: string }
export interface Figure {
  low: number | null; high: number | null; approx?: boolean; text: string; who?: string; speaker?: Party[]; time?: string; record: string; anchor: string;
  article: string; reasons?: Reason[];
}
export interface Tally { measure: string; scope: string; lowest?: number; highest?: number; latest: Figure; figures: Figure[] }
export interface Incident {
  id: string; type: string; mode?: string; status: string; disputed?: boolean; actor?: Party[]; recipient?: Party[]; place?: string; located?: Place;
  date?: string; members: Member[]; articles: string[]; copies?: number; claims?: Claim[]; tolls?: Tally[]; thread?: string; phase?: string;
}
export interface Feature {
  type: "Feature"; geometry: { type: "Point"; coordinates: [number, number] } | null;
  properties: { place?: string; name?: string; country?: string; admin1?: string; precision: string; n: number; types: Record<string, number>; latest?: string; records: string[] };
}
export interface WorldMap { features: Feature[]; records: number; truncated: boolean; as_of: string }
export interface IncidentFull { incident: Incident; articles: Head[]; rows: Row[]; feature?: Feature }
export interface Count { period?: string; actor?: string; recipient?: string; type?: string; country?: string; n: number; score: number }
export interface Counts { items: Count[]; as_of: string }
export interface DyadActivity { actor: string; recipient: string; n: number; score: number; normal: number; ratio: number }
export interface Dyads { from: string; to: string; windows: number; items: DyadActivity[] }
export interface DyadSeries { forward: Count[]; backward: Count[]; grain: string }
export interface Step { incident: string; phase: string; alleged?: boolean; by?: Party[]; date?: string; reasons?: Reason[] }
export interface Thread { id: string; kind: string; parties: Party[]; mediator: Party[]; venues: string[]; place?: string; state: string; steps: Step[] }
export interface TollLine {
  record: string; article: string; title?: string; source?: string; published?: string; incident?: string; measure: string; scope?: string; low: number | null;
  high: number | null; approx?: boolean; text: string; who?: string; by?: string; said_by?: Party[]; place?: string; date?: string; quote: string; confidence?: number;
}
export interface Found {
  rows: Row[]; articles: Head[]; facets: Record<string, { value: string; n: number }[]>; facets_of: number; more: boolean; next?: string; as_of: string;
}
export interface Saved { id: string; name: string; query: string; owner: string; created: string }
export interface Alarm {
  id: string; detector: string; series: string; where?: string; from?: string; to: string; value: number; baseline: number; threshold: number; text: string; incidents: string[];
  false_rate?: number; built_for_rate?: number; rule?: string; unit?: string; also?: string[]; past?: Past; past_of_all?: Past; triggers_left_out?: number;
  triggers?: { day: string; story?: string; incident?: string; record?: string; article?: string; text: string }[]; raised: string; state: string; history: { state: string; by: string; note?: string; at: string }[];
}
export interface Past { from?: string; years: number; alarms: number; open: number; dismissed: number; escalated: number; missed: number; unknown?: string }
export interface Miss { series: string; day: string; by: string; reason: string; at: string }
export interface Changes { since: string; as_of: string; records: number; articles: number; more: boolean; rows: Row[] }
export interface ReviewItem { row: Row; why: string; alarm?: string }
export interface Agreement { a: string; b: string; both: number; agreed: number; kappa: number; defined: boolean }
export interface Why {
  record: string; sentence: number; span: Span; text: string; pattern: string; not: string[]; same: boolean;
  tokens: { span: Span; form: string; lemma: string; upos: string; feats?: string; head: number; deprel: string; name?: string }[];
  mentions: { span: Span; text: string; kind: string; actors?: Party[]; place?: Place; time?: { iso: string; precision: string; reason?: string }; reason?: string; unknown?: string }[];
  records: { record: Rec; confidence?: number; features: { name: string; weight: number }[] }[];
}
export interface Actor {
  id: string; kind: string; names: string[]; source?: string; roles: { code: string; from?: string; to?: string; title?: string }[];
  at?: { date: string; known: boolean; code?: string; why: string };
}
export interface Session { name: string; role: string; users: boolean; version: string; moment?: string }
export interface FeedSource { url: string; moved_to?: string; checked?: string; next?: string; errors: number; last_error?: string }
export interface Held { id: string; source: string; where: string; stage: string; reason: string; title?: string; tries: number; at: string }
export interface Health { version: string; moment?: string; feeds: number; failing: number; late: number; quarantined: number; days: Count[] }
export interface Format { name: string; ext: string; media: string; for: string }
