// Dark or light: what the system says, unless the reader chose.
export const theme = { value: localStorage.getItem("casus-theme") ?? "auto" };

/** Sets the theme: auto, light or dark. Charts are drawn anew by the event. */
export function setTheme(to: string): void {
  theme.value = to;
  if (to === "auto") localStorage.removeItem("casus-theme");
  else localStorage.setItem("casus-theme", to);
  apply();
  dispatchEvent(new Event("casus-theme"));
}

export function apply(): void {
  if (theme.value === "auto") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme.value);
}

/** The colour of a variable of the style as it is now, as rgb(): light-dark() is resolved by asking an element. */
export function colour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = "var(--" + name + ")";
  document.body.append(probe);
  const c = getComputedStyle(probe).color;
  probe.remove();
  return c;
}
