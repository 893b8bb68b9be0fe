/**
 * Whether a key goes into a text, so that it is no shortcut. A field that drives a list hands its keys on to the list, as
 * events of the list: then only the focus tells.
 */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  isText(target) || isText(document.activeElement)

/** Whether the key goes into a field that has nothing of its own to take back: then what the person did last is meant. */
export const isUntouched = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.dataset['untouched'] !== undefined

const isText = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
