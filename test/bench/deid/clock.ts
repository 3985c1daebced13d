/**
 * Milliseconds that `work` took on this thread. Other programs stretch the wall clock, and the
 * process' CPU time counts helper threads (compiling, collecting) too; the thread's own time is
 * below both, so the smaller of the two is the nearer bound.
 */
export function timed(work: () => void): number {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(wall, (user + system) / 1000);
}

/** The least of several runs: what the work costs when nothing else gets in its way. */
export const leastOf = (runs: number, work: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => timed(work)));

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
