// Loaded into the web process before anything else. Its fourth file is a pipe from the
// process that started it; when that one is gone, even killed without a word, the pipe
// ends and the web process stops as if it had been asked to.
import { Socket } from "node:net";

// Next hands what was loaded on to workers of its own, who have no such pipe.
if (process.ppid === Number(process.env.ETAPPE_STARTER)) {
  const starter = new Socket({ fd: 3 });
  starter.on("close", () => process.kill(process.pid, "SIGTERM")).on("error", () => undefined);
  starter.resume().unref();
}
