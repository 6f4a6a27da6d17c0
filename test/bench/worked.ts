/** ms of a processor that this process used so far, its own work and the system's for it. */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
