/** What an invitation still lacks. A courtesy to whoever types: the server checks for itself. */
type Draft = {
  readonly side: "house" | "firm";
  readonly firm: unknown;
  readonly name: string;
  readonly email: string;
  readonly role: unknown;
};

export function missingIn({ side, firm, name, email, role }: Draft) {
  return {
    firm: side === "firm" && firm === null,
    name: name.trim() === "",
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()),
    role: role === null,
  };
}
