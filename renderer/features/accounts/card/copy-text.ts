/**
 * Copies a text by the event that answers a key or a press: the window has no permission to write to the clipboard by itself,
 * and asks for none.
 *
 * @returns whether the system took it
 */
export function copyText(text: string): boolean {
  let taken = false
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    taken = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { capture: true })
  try {
    // Old, and the only way that needs no permission.
    return document.execCommand('copy') && taken
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true })
  }
}
