/** What a story or a case has to say, or an error that names what it leaves out. */
export function told<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The demo does not tell ${what}.`);
  return value;
}
