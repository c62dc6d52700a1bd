/** Milliseconds of processor time this process has taken: other work on the machine does not count, waiting does not either. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
