/** Elements of the page's document. */

/** The element with that id and of that kind. @throws Error when the document lacks it. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} ${id}.`);
  return found;
}

export function button(id: string, onClick: () => void): HTMLButtonElement {
  const found = element(id, HTMLButtonElement);
  found.addEventListener("click", onClick);
  return found;
}

/** Calls `onChange` with the chosen value. */
export function choice(id: string, onChange: (value: string) => void): HTMLSelectElement {
  const found = element(id, HTMLSelectElement);
  found.addEventListener("change", () => onChange(found.value));
  return found;
}

export function tick(id: string, onChange: (isOn: boolean) => void): HTMLInputElement {
  const found = element(id, HTMLInputElement);
  found.addEventListener("change", () => onChange(found.checked));
  return found;
}
