/** The endings of files that statements come in, without the dot. What is in a file decides; this only finds it. */
export const statementExtensions = [
  'csv', 'tsv', 'txt', 'xlsx', 'xls', 'pdf', 'html', 'htm', 'json', 'xml', 'ofx', 'qfx', 'qif', 'sta', 'mt940',
  'mt942', '940', '942', 'journal', 'hledger', 'ledger', 'beancount', 'gnucash',
] as const // prettier-ignore

/** The endings of what statements are packed in. */
export const archiveExtensions = ['zip', 'gz'] as const

/** Whether a file may be a statement or hold some, by its name. Hidden files and unfinished downloads are not. */
export function mayBeStatement(name: string): boolean {
  const ending = endingOf(name)
  return [...statementExtensions, ...archiveExtensions].some((extension) => extension === ending)
}

/** Whether a file may be an archive of statements, by its name: most archives are of other things. */
export const mayBeArchive = (name: string): boolean =>
  archiveExtensions.some((extension) => extension === endingOf(name))

const endingOf = (name: string): string | undefined => /^[^.~].*\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
