// Pictures: an SVG drawn to pixels, and copied.
import { blobOf } from "./downloads.js";

// The PNG of an SVG, `scale` pixels for each of its own, as a `data:` address, which the page's policy lets images have.
export async function rasterise(svg, width, height, scale) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL("image/png");
  // Browsers answer a canvas too large for them with an address of nothing.
  if (!address.startsWith("data:image/png")) throw new Error("too large");
  return address;
}

export async function copyPicture(address) {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": blobOf(address) })]);
}
