/** Every byte in two digits: a staff list asks for tens of thousands of ids. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * Ids that sort by the time they were made (UUID version 7, RFC 9562): new rows stand next
 * to each other in the index. Clock and random come from outside, so a test can name an id.
 */
export function newId(now: Date, random: (bytes: number) => Uint8Array): string {
  const time = now.getTime().toString(16).padStart(12, "0");
  let noise = "";
  for (const byte of random(10)) noise += HEX[byte];
  const variant = (8 + (Number.parseInt(noise.charAt(3), 16) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${noise.slice(0, 3)}-${variant}${noise.slice(4, 7)}-${noise.slice(7, 19)}`;
}
