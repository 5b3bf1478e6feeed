/** How long to wait before the next try, in milliseconds: 2, 4, 8, 16, 32, then every 60 seconds. */
export function pauseAfter(failures: number): number {
  return Math.min(2 ** failures, 60) * 1000;
}
