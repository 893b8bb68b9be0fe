/** A file of many like rows. `#` in the line is the number of the row, `DATE` its day, `AMOUNT` what it moved, by the seed. */
export interface LargeFile {
  readonly name: string
  readonly head: string
  readonly line: string
  readonly rows: number
  readonly foot?: string
  readonly seed?: number
  /** The number of the first row. */
  readonly from?: number
}

/** Its text, each row on a day of its own month, counted from 2016. Runs in pages too: it must use nothing outside of it. */
export function largeText({ head, line, rows, foot = '', seed = 1, from = 0 }: LargeFile): string {
  const parts = [head]
  for (let row = 0; row < rows; row++) {
    const day = Math.floor((row * 3600) / rows)
    const date = [2016 + Math.floor(day / 360), (Math.floor(day / 30) % 12) + 1, (day % 28) + 1]
    const written = date.map((part) => String(part).padStart(2, '0')).join('-')
    const number = row + from
    const amount =
      number % 12 === 0 ? '600.00' : `-${10 + ((number * 7919 * seed) % 70)}.${10 + (number % 90)}`
    parts.push(line.replaceAll('#', String(number)).replace('DATE', written).replace('AMOUNT', amount))
  }
  return [...parts, foot].join('')
}
