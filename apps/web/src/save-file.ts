type FileName = { readonly fileName: string; readonly mediaType: string };

/** A file that the house made, put where the browser keeps its downloads. */
export function saveText({ fileName, mediaType, text }: FileName & { readonly text: string }): void {
  save(fileName, new Blob([text], { type: mediaType }));
}

/** The same for one that is no text, and came as one. */
export function saveBytes({ fileName, mediaType, base64 }: FileName & { readonly base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  save(fileName, new Blob([bytes], { type: mediaType }));
}

function save(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
