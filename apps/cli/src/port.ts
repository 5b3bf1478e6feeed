import { connect, createServer } from "node:net";
import { Refusal } from "@etappe/db/refusal";

/** Looks before the build and the database are started for nothing. */
export async function requirePort(port: number): Promise<void> {
  if (await answers(port)) throw taken(port);
  const refused = await listenError(port);
  if (refused === "EADDRINUSE") throw taken(port);
  if (refused) throw new Refusal(`Port ${port} cannot be used (${refused}): set PORT to another one.`);
}

function taken(port: number): Refusal {
  return new Refusal(`Port ${port} is taken by another program: stop it, or set PORT to another number.`);
}

/** Some systems let two programs listen when one of them wants a single address only. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

function listenError(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}
