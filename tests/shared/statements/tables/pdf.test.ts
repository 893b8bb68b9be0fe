import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'
import { readPdf } from '../../../../shared/statements/tables/pdf'
import { fixtures } from '../../../support/fixtures'

const gcash = fixtures.find(({ format }) => format === 'gcash')!.bytes

/** A PDF of one page with this content, and this much more in its catalogue and page. */
const pdf = (content: string, catalogue = '', page = ''): Uint8Array =>
  document(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`, catalogue, page)

/** A PDF of one page with this object for its content. */
function document(content: string, catalogue = '', page = ''): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> >> >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const text = `%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

describe('readPdf', () => {
  it('gives every piece of text with its place from the upper left', async () => {
    const [page] = await readPdf(pdf('BT /F1 10 Tf 30 800 Td (Coffee) Tj ET'))
    expect(page).toMatchObject([{ text: 'Coffee', x: 30, y: 42, size: 10 }])
  })

  it('turns a page that lies on its side', async () => {
    const [page] = await readPdf(pdf('BT /F1 10 Tf 0 1 -1 0 100 30 Tm (Coffee) Tj ET', '', '/Rotate 90'))
    expect(page).toMatchObject([{ text: 'Coffee', x: 30, y: 100 }])
  })

  it('leaves a watermark out', async () => {
    const pages = await readPdf(pdf('BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (COPY) Tj ET'))
    expect(pages).toEqual([[]])
  })

  it('runs no script of the file', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>'
    await readPdf(pdf('BT /F1 10 Tf 30 800 Td (x) Tj ET', script))
    expect('ran' in globalThis).toBe(false)
  })

  it('does not take away the bytes it is given', async () => {
    const bytes = gcash.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(gcash)
  })
})

describe('a PDF', () => {
  it('of pictures says that it has no text', async () => {
    const reading = await readStatement({ name: 'scan.pdf', bytes: pdf('0 0 100 100 re f') })
    expect(reading.problems).toMatchObject([{ code: 'unsupported-container', kind: 'scanned PDF' }])
  })

  it.each([0.2, 0.5, 0.9])('cut at %d of its length never breaks the reader', async (part) => {
    const bytes = gcash.subarray(0, Math.floor(gcash.length * part))
    const reading = await readStatement({ name: 'cut.pdf', bytes })
    expect(reading.problems.length + reading.drafts.length).toBeGreaterThan(0)
  })
})

describe('a PDF that unpacks to millions of texts', () => {
  it('is refused in the middle of its page', async () => {
    const content = deflateSync('BT /F1 9 Tf 30 800 Td (abc) Tj ET '.repeat(200_000))
    const stream = `<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`
    const reading = await readStatement({ name: 'bomb.pdf', bytes: document(stream) })
    expect(reading.problems).toMatchObject([{ code: 'damaged-file', detail: 'PDF: too long' }])
  })
})
