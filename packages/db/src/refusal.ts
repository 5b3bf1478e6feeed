/**
 * Something the person at the terminal can mend: a setting, a folder, a server that does
 * not answer. The message is one sentence and is printed without a stack.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
