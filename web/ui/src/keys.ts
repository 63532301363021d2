// The keyboard: j and k go through whatever list the page has, g and a letter goes to a page.
import { useEffect, useRef } from "preact/hooks";
import { go, href } from "./route";

export const pages: [string, string, string][] = [
  ["situation", "Situation", "i"], ["search", "Search", "f"], ["incidents", "Incidents", "n"], ["tolls", "Tolls", "t"],
  ["threads", "Ceasefires and talks", "c"], ["actors", "Actors", "a"], ["alarms", "Alarms", "l"], ["review", "Review", "r"], ["health", "Sources and health", "h"],
];

function typing(e: KeyboardEvent): boolean {
  const t = e.target as HTMLElement;
  if (t.tagName === "INPUT" && /^(checkbox|radio)$/.test((t as HTMLInputElement).type)) return false;
  return t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName);
}

/** Keys that a page has for itself while it is shown; they go before those of all pages. */
export function useKeys(acts: Record<string, () => void>): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const on = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || typing(e) || document.querySelector("dialog[open]")) return;
      if (!Object.hasOwn(now.current, e.key)) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      now.current[e.key]();
    };
    addEventListener("keydown", on, true);
    return () => removeEventListener("keydown", on, true);
  }, []);
}

/** The item of the page's list that has the focus, by its number in data-n. */
export function focused(): number | undefined {
  const at = document.activeElement?.closest<HTMLElement>("[data-n]");
  return at ? Number(at.dataset.n) : undefined;
}

/** Moves the focus to the next or the previous item of the page's list. */
export function step(by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>("main [data-item]")].filter((x) => x.offsetParent !== null);
  if (!items.length) return;
  const here = items.findIndex((x) => x === document.activeElement || x.contains(document.activeElement));
  const to = items[here < 0 ? (by > 0 ? 0 : items.length - 1) : Math.max(0, Math.min(items.length - 1, here + by))];
  to.focus();
  to.scrollIntoView({ block: "nearest" });
}

/** Listens to keys; help shows them. The result ends it. */
export function listen(help: () => void): () => void {
  let before = "";
  const on = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
    if (e.key === "Escape" && typing(e)) { (e.target as HTMLElement).blur(); return; }
    if (typing(e) || document.querySelector("dialog[open]")) return;
    const key = before + e.key;
    before = "";
    if (key === "?") help();
    else if (key === "/") document.querySelector<HTMLElement>("#q")?.focus();
    else if (key === "j") step(1);
    else if (key === "k") step(-1);
    else if (key === "g") { before = "g"; return; }
    else if (key[0] === "g" && key.length === 2) {
      const p = pages.find((x) => x[2] === key[1]);
      if (!p) return;
      go(href(p[0]));
    } else return;
    e.preventDefault();
  };
  addEventListener("keydown", on);
  return () => removeEventListener("keydown", on);
}
