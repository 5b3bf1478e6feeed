import { newId } from "@etappe/domain/id";

/** An id made in the browser, so that a create that is sent twice is still one. */
export function freshId(): string {
  return newId(new Date(), (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
}
