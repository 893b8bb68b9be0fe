/**
 * A text as a cell that a spreadsheet takes for text: never a formula, whatever a statement says, and never two cells.
 * Spreadsheets run what begins with one of these signs (OWASP, “CSV injection”); amounts and days begin with none.
 */
export function safeCell(text: string): string {
  const oneLine = text.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim()
  return /^[=+\-@＝＋－＠−]/.test(oneLine) && !/^-?\d+(\.\d+)?$/.test(oneLine) ? `'${oneLine}` : oneLine
}
