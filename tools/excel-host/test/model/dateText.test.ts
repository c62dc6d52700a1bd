import fc from "fast-check";

import { parseDateText, serialOf } from "../../src/model/dateText";

const YEAR = 2026;

describe("serialOf", () => {
  it.each([
    { date: [1900, 1, 1], serial: 1 },
    { date: [1900, 2, 28], serial: 59 },
    { date: [1900, 3, 1], serial: 61 },
    { date: [2000, 1, 1], serial: 36526 },
    { date: [2024, 2, 29], serial: 45351 },
    { date: [9999, 12, 31], serial: 2958465 },
  ] as const)("counts $date as day $serial", ({ date: [year, month, day], serial }) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it.each([
    [1899, 12, 31],
    [10000, 1, 1],
    [2025, 2, 29],
    [2025, 4, 31],
    [2025, 1, 0],
  ])("has no day for %i-%i-%i", (year, month, day) => {
    expect(serialOf(year, month, day)).toBeNull();
  });

  it("counts on by one from day to day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 2, 1) / 86_400_000, max: Date.UTC(9999, 11, 30) / 86_400_000 }),
        (days) => {
          const [day, next] = [days, days + 1].map((count) => {
            const date = new Date(count * 86_400_000);
            return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          });
          expect(next).toBe((day ?? 0) + 1);
        },
      ),
    );
  });
});

describe("parseDateText", () => {
  it.each<{ text: string; day: [number, number, number]; numberFormat: string }>([
    { text: "2025-08-19", day: [2025, 8, 19], numberFormat: "m/d/yyyy" },
    { text: "2025/8/19", day: [2025, 8, 19], numberFormat: "m/d/yyyy" },
    { text: "8/19/2025", day: [2025, 8, 19], numberFormat: "m/d/yyyy" },
    { text: "8-19-25", day: [2025, 8, 19], numberFormat: "m/d/yyyy" },
    { text: "1/1/29", day: [2029, 1, 1], numberFormat: "m/d/yyyy" },
    { text: "1/1/30", day: [1930, 1, 1], numberFormat: "m/d/yyyy" },
    { text: "2/28", day: [YEAR, 2, 28], numberFormat: "d-mmm" },
    { text: "1/35", day: [1935, 1, 1], numberFormat: "mmm-yy" },
    { text: "19-Aug-2025", day: [2025, 8, 19], numberFormat: "d-mmm-yy" },
    { text: "19 august 2025", day: [2025, 8, 19], numberFormat: "d-mmm-yy" },
    { text: "19-AUG-25", day: [2025, 8, 19], numberFormat: "d-mmm-yy" },
    { text: "15-Feb", day: [YEAR, 2, 15], numberFormat: "d-mmm" },
    { text: "Aug 19, 2025", day: [2025, 8, 19], numberFormat: "d-mmm-yy" },
    { text: "August 2025", day: [2025, 8, 1], numberFormat: "mmm-yy" },
    { text: "Mar-35", day: [1935, 3, 1], numberFormat: "mmm-yy" },
    { text: "May 5", day: [YEAR, 5, 5], numberFormat: "d-mmm" },
  ])("reads $text as a day that shows as $numberFormat", ({ text, day, numberFormat }) => {
    expect(parseDateText(text, YEAR)).toEqual({ serial: serialOf(...day), numberFormat });
  });

  it.each([
    { text: "0:2", minutes: 2, numberFormat: "h:mm" },
    { text: "13:30", minutes: 810, numberFormat: "h:mm" },
    { text: "1:30:30", minutes: 90.5, numberFormat: "h:mm:ss" },
    { text: "1:30 PM", minutes: 810, numberFormat: "h:mm AM/PM" },
    { text: "12:00 am", minutes: 0, numberFormat: "h:mm AM/PM" },
    { text: "12:15:00 PM", minutes: 735, numberFormat: "h:mm:ss AM/PM" },
    { text: "25:00", minutes: 1500, numberFormat: "[h]:mm:ss" },
  ])("reads $text as the time $minutes minutes after midnight", ({ text, minutes, numberFormat }) => {
    const time = parseDateText(text, YEAR);
    expect(time?.serial).toBeCloseTo(minutes / 1440, 12);
    expect(time?.numberFormat).toBe(numberFormat);
  });

  it("reads a day and a time in one text", () => {
    expect(parseDateText("8/19/2025 18:00", YEAR)).toEqual({ serial: 45888.75, numberFormat: "m/d/yyyy h:mm" });
  });

  it.each([
    "19-8-2025",
    "2/29/2025",
    "13/25",
    "0/1",
    "1/1/1899",
    "24:60",
    "13:00 PM",
    "0:00 AM",
    "12 months",
    "Mars 2024",
    "2025",
    "1-2-3-4",
    "Q1 2025",
    "",
  ])("finds neither date nor time in %s", (text) => {
    expect(parseDateText(text, YEAR)).toBeNull();
  });
});
