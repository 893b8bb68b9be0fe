/**
 * Prints one part of the screen, in black on white, with all that can be opened open. The print dialog of the system
 * saves it as a PDF as well.
 */
export function printSheet(sheet: HTMLElement): void {
  const closed = [...sheet.querySelectorAll('details:not([open])')]
  for (const details of closed) details.setAttribute('open', '')
  sheet.dataset['print'] = 'sheet'
  document.documentElement.dataset['printing'] = 'sheet'
  window.print()
  delete document.documentElement.dataset['printing']
  delete sheet.dataset['print']
  for (const details of closed) details.removeAttribute('open')
}
