/** Spreadsheets run what begins with one of these signs (OWASP, “CSV injection”), though nothing or blanks be seen first. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−]/u

/** Whether a spreadsheet might take a text for a formula. */
export const couldRun = (text: string): boolean => RUNS.test(text)

/**
 * A text as a cell that a spreadsheet takes for text: never a formula, whatever a statement says, and never two cells.
 * Amounts and days stay plain.
 */
export function safeCell(text: string): string {
  const oneLine = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  return couldRun(oneLine) && !/^-?\d+(\.\d+)?$/.test(oneLine) ? `'${oneLine}` : oneLine
}
