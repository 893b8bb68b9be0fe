import type { Answers, Reading } from '../statements/reading'

/** A sentence about the first column or line that was named and that the file does not have; null where it has all. */
export function missingIn({ layout, file }: Reading, { roles = {}, head = 0 }: Answers): string | null {
  if (layout === undefined) return null
  if (head > 0 && layout.headLine !== head) return `${file} has no line ${head} that could name its columns.`
  const { columns } = layout
  for (const name of Object.keys(roles)) {
    const number = /^[1-9]\d*$/.test(name) ? Number(name) : 0
    const named = columns.some((column) => column.name.replace(/\s+/g, ' ') === name)
    if (!named && (number === 0 || number > columns.length))
      return `${file} has no column “${name}”; it has ${columns.map(nameOf).join(', ')}.`
  }
  return null
}

const nameOf = ({ name }: { readonly name: string }, cell: number): string =>
  name === '' ? String(cell + 1) : `“${name}”`
