// Who reads: what they may not do is not offered. The server decides all the same.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "./types";

export const WhoReads = createContext<Session | undefined>(undefined);

const rank: Record<string, number> = { viewer: 1, analyst: 2, admin: 3 };

/** Whether the reader may do what needs a role; true until the server has said who reads. */
export function useMay(role: "analyst" | "admin"): boolean {
  const s = useContext(WhoReads);
  return !s || (rank[s.role] ?? 0) >= rank[role];
}
