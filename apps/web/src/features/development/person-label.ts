/** An employee as those may call them who look: by staff number, and by name where it may be read. */
export function personLabel({ staffNumber, name }: { readonly staffNumber: string; readonly name: string | null }) {
  return name === null ? staffNumber : `${name} (${staffNumber})`;
}
