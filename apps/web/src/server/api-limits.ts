/** How much one request to the API may ask for. */
export const API_LIMITS = { allowBatching: true, maxBatchSize: 10 } as const;
export const MAX_BODY_BYTES = 1_000_000;
/** A staff list of up to about five megabytes, written as text. */
const MAX_FILE_BYTES = 8_000_000;

/** How large the body of a request for this procedure may be. A file comes alone: in a batch with others it is too large. */
export function maxBodyBytes(procedure: string): number {
  return procedure === "staffImports.upload" ? MAX_FILE_BYTES : MAX_BODY_BYTES;
}
