import { Random } from '../../support/random'

/** A bill of so many pages with forty rows each: day, text, amount and balance in columns. */
export function longPdf(pages: number, seed: number): Uint8Array {
  const random = new Random(seed)
  const rowsOnPage = 40
  let balance = 0
  const streams = Array.from({ length: pages }, (_, page) => {
    const shown = [['Date', 'Description', 'Amount (USD)', 'Balance (USD)']]
    for (let row = 0; row < rowsOnPage; row++) {
      const number = page * rowsOnPage + row
      const amount = random.below(20_000) - 10_000
      balance += amount
      const day = `${2016 + Math.floor((page * 10) / pages)}-0${1 + (page % 9)}-${10 + (row % 18)}`
      shown.push([day, `Shop number ${number}`, (amount / 100).toFixed(2), (balance / 100).toFixed(2)])
    }
    const lines = shown.flatMap((cells, line) =>
      cells.map((cell, column) => `BT /F1 9 Tf ${40 + column * 130} ${800 - line * 18} Td (${cell}) Tj ET`),
    )
    return lines.join('\n')
  })
  const kids = streams.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const text = `%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`
  return new TextEncoder().encode(text)
}
