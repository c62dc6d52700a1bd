/** The tabs of the sheets. */

export interface TabbedSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string | null;
}

export class SheetTabs {
  private shown = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly onChoose: (sheetId: string) => void,
  ) {
    place.addEventListener("keydown", (event) => this.move(event));
  }

  show(sheets: readonly TabbedSheet[], activeId: string | null): void {
    const key = JSON.stringify([sheets, activeId]);
    if (key === this.shown) return;
    this.shown = key;
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren(...sheets.map((sheet) => this.tab(sheet, sheet.id === activeId)));
    const active = this.place.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  }

  private tab({ id, name, tabColor }: TabbedSheet, isActive: boolean): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = name;
    tab.ariaSelected = String(isActive);
    tab.tabIndex = isActive ? 0 : -1;
    if (tabColor !== null) tab.style.setProperty("--tab", tabColor);
    tab.addEventListener("click", () => this.onChoose(id));
    return tab;
  }

  /** Arrow keys go from tab to tab. */
  private move(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = [...this.place.querySelectorAll<HTMLElement>('[role="tab"]')];
    const index = tabs.findIndex((tab) => tab === document.activeElement);
    const next = step === 0 || index < 0 ? undefined : tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  }
}
