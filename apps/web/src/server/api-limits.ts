/** How much one request to the API may ask for. */
export const API_LIMITS = { allowBatching: true, maxBatchSize: 10 } as const;
export const MAX_BODY_BYTES = 1_000_000;

/** Files come written as text, a third larger than they are. A staff list has up to about five megabytes, a framework ten. */
const MAX_FILE_BYTES: ReadonlyMap<string, number> = new Map([
  ["staffImports.upload", 8_000_000],
  ["frameworkFiles.read", 14_500_000],
  ["frameworkFiles.take", 14_500_000],
]);

/** How large the body of a request for this procedure may be. A file comes alone: in a batch with others it is too large. */
export function maxBodyBytes(procedure: string): number {
  return MAX_FILE_BYTES.get(procedure) ?? MAX_BODY_BYTES;
}
