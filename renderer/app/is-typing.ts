/** Whether a key goes into a text, so that it is no shortcut. */
export function isTyping({ target }: KeyboardEvent): boolean {
  const element = target as HTMLElement
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
}
