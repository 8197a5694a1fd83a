/**
 * Puts a text on the clipboard; call it from a click. Pages without https, and frames that may not write there, have
 * only the old command, which copies whatever a `copy` listener says. Answers whether it worked.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', fill, { capture: true });
    const copied = document.execCommand('copy');
    window.removeEventListener('copy', fill, { capture: true });
    return copied;
  }
}
