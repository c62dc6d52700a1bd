/** Shows and edits what the selected cell holds: the formula, not what it shows. */

export interface EditedCell {
  readonly sheetId: string;
  readonly address: string;
}

export class FormulaBar {
  private cell: EditedCell | null = null;
  private shown = "";

  constructor(
    private readonly address: HTMLElement,
    private readonly input: HTMLInputElement,
    private readonly onEdit: (cell: EditedCell, text: string) => void,
    private readonly onLeave: () => void,
  ) {
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("blur", () => this.confirm());
  }

  /** Shows another cell; what was typed for the one before is entered. */
  show(cell: EditedCell, content: string): void {
    this.confirm();
    this.cell = cell;
    this.shown = content;
    this.address.textContent = cell.address;
    this.input.value = content;
  }

  focus(): void {
    this.input.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") this.input.value = this.shown;
    this.confirm();
    this.onLeave();
  }

  private confirm(): void {
    const { value } = this.input;
    if (this.cell === null || value === this.shown) return;
    this.shown = value;
    this.onEdit(this.cell, value);
  }
}
