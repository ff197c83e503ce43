// Hands files to the reader.

export function saveText(text, type, name) {
  hand(new Blob([text], { type }), name);
}

export function savePicture(address, name) {
  hand(blobOf(address), name);
}

// The picture of a `data:` address; the page's policy lets nothing fetch those.
export function blobOf(address) {
  const [head, packed] = address.split(",");
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: head.slice("data:".length).split(";")[0] });
}

// Gives the browser a file to save.
export function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// Whether files can be saved here: `true`, `false`, or nothing where nobody tells, as in a frame of another origin.
export function maySave() {
  for (let view = window; view !== top; view = view.parent) {
    const frame = view.frameElement;
    if (!frame) return undefined;
    if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-downloads")) return false;
  }
  return origin !== "null" || location.protocol === "file:" || undefined;
}
