/** Today where the user is, as an ISO date. */
export function today(): string {
  return dayOf(new Date());
}

/** The minute it is where the user is, as `2026-11-28T16:20`. */
export function thisMinute(): string {
  const now = new Date();
  return `${dayOf(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

function dayOf(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
