/** What a query of the sign-in role needs: a pool connected as that role, or a transaction of it. */
import type { Database } from "../database.ts";

export type Identity = Pick<Database, "select" | "insert" | "update" | "delete">;
