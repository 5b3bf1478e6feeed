import * as z from "zod/mini";

// To be fast, zod makes code out of text where it may, and finds out by trying. Our policy
// forbids that, and every try would be reported as a violation. On the server it stays as it is.
if (typeof window !== "undefined") z.config({ jitless: true });
