export type MadeFile = { readonly fileName: string; readonly mediaType: string; readonly base64: string };

/** A file that the house made, put where the browser keeps its downloads. */
export function saveFile({ fileName, mediaType, base64 }: MadeFile): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
