/** The endings of files that statements come in, without the dot. What is in a file decides; this only finds it. */
export const statementExtensions = [
  'csv', 'tsv', 'txt', 'xlsx', 'xls', 'pdf', 'html', 'htm', 'json', 'xml', 'ofx', 'qfx', 'qif', 'sta', 'mt940',
  'mt942', '940', '942',
] as const // prettier-ignore

/** Whether a file may be a statement, by its name. Hidden files and unfinished downloads are not. */
export function mayBeStatement(name: string): boolean {
  const ending = /^[^.~].*\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  return statementExtensions.some((extension) => extension === ending)
}
