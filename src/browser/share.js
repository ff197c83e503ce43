// The platform's own way to send a link on, where it has one.
export const canShare = () => typeof navigator.share === "function";

export function share(title, url) {
  // A reader who changes their mind rejects the promise; that is no fault.
  navigator.share({ title, url }).catch(() => {});
}
