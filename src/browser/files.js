// Hands over a file that is chosen, dropped or pasted into an element, once it is known to be small enough to read.

// `take` receives the bytes, or nothing and whether it was too large.
export function receiveFile(id, limit, take) {
  const element = document.getElementById(id);
  const read = async (file) => {
    if (file.size > limit) return take(undefined, true);
    try {
      take(new Uint8Array(await file.slice(0, limit).arrayBuffer()), false);
    } catch {
      take(undefined, false);
    }
  };
  const receive = (event, transfer) => {
    const [file] = transfer?.files ?? [];
    const isLong = (transfer?.getData("text").length ?? 0) > limit;
    if (file || isLong || event.type === "drop") event.preventDefault();
    if (file) read(file);
    else if (isLong) take(undefined, true);
    else if (event.type === "drop") take(new TextEncoder().encode(transfer.getData("text")), false);
  };
  element?.addEventListener("dragover", (event) => event.preventDefault());
  element?.addEventListener("drop", (event) => receive(event, event.dataTransfer));
  element?.addEventListener("paste", (event) => receive(event, event.clipboardData));
  element?.addEventListener("change", ({ target }) => {
    if (target.files?.[0]) read(target.files[0]);
    // The same file can be chosen again once it is mended.
    if (target.files) target.value = "";
  });
}
