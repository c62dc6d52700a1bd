/** Words of Office.js and those of chart parts, both ways. Source: ECMA-376 part 1, 21.2.3 and 20.1.10. */

/** A table of words with its reverse. */
export class Words<Word extends string> {
  private readonly back: ReadonlyMap<string, Word>;

  constructor(private readonly stored: Readonly<Record<Word, string>>) {
    this.back = new Map((Object.entries(stored) as [Word, string][]).reverse().map(([word, text]) => [text, word]));
  }

  store(word: Word): string {
    return this.stored[word];
  }

  /** The word for what is stored; undefined for something else. */
  read(text: string | null | undefined): Word | undefined {
    return this.back.get(text ?? "");
  }
}

export const DASHES = new Words({
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
});

export const MARKERS = new Words({
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Automatic: "auto",
});

export const LABEL_PLACES = new Words({
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

export const LEGEND_PLACES = new Words({ Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" });
export const TICK_LABELS = new Words({ NextToAxis: "nextTo", High: "high", Low: "low", None: "none" });
export const TICK_MARKS = new Words({ None: "none", Outside: "out", Inside: "in", Cross: "cross" });
export const CROSSINGS = new Words({ Automatic: "autoZero", Maximum: "max", Minimum: "min" });
export const ALIGNMENTS = new Words({ Center: "ctr", Left: "l", Right: "r" });
export const BLANKS = new Words({ NotPlotted: "gap", Zero: "zero", Interplotted: "span" });

export const DISPLAY_UNITS = new Words({
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
});
