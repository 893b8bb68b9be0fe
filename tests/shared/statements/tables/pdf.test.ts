import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { characterMaps } from '../../../../shared/cli/character-maps'
import { unpaced } from '../../../../shared/statements/pace'
import { readStatement } from '../../../../shared/statements/read-statement'
import { readPdf } from '../../../../shared/statements/tables/pdf'
import { fixtures } from '../../../support/fixtures'
import { makeKoreanPdf, makePdf, makePdfOf, packedStream } from '../../../support/make-pdf'

const gcash = fixtures.find(({ format }) => format === 'gcash')!.bytes

describe('readPdf', () => {
  it('gives every piece of text with its place from the upper left', async () => {
    const [page] = await readPdf(makePdf('BT /F1 10 Tf 30 800 Td (Coffee) Tj ET'))
    expect(page).toMatchObject([{ text: 'Coffee', x: 30, y: 42, size: 10 }])
  })

  it('turns a page that lies on its side', async () => {
    const [page] = await readPdf(
      makePdf('BT /F1 10 Tf 0 1 -1 0 100 30 Tm (Coffee) Tj ET', { page: '/Rotate 90' }),
    )
    expect(page).toMatchObject([{ text: 'Coffee', x: 30, y: 100 }])
  })

  it('leaves a watermark out', async () => {
    const pages = await readPdf(makePdf('BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (COPY) Tj ET'))
    expect(pages).toEqual([[]])
  })

  it('runs no script of the file', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>'
    await readPdf(makePdf('BT /F1 10 Tf 30 800 Td (x) Tj ET', { catalogue: script }))
    expect('ran' in globalThis).toBe(false)
  })

  it('reads Korean whose font names a table of characters', async () => {
    const [page] = await readPdf(makeKoreanPdf('휴대폰요금'), { pace: unpaced, characterMaps })
    expect(page).toMatchObject([{ text: '휴대폰요금', x: 30 }])
  })

  it('does not take away the bytes it is given', async () => {
    const bytes = gcash.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(gcash)
  })
})

describe('a PDF', () => {
  it('of pictures says that it has no text', async () => {
    const reading = await readStatement({ name: 'scan.pdf', bytes: makePdf('0 0 100 100 re f') })
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
    const reading = await readStatement({
      name: 'bomb.pdf',
      bytes: makePdfOf(packedStream(content, '/FlateDecode')),
    })
    expect(reading.problems).toMatchObject([{ code: 'damaged-file', detail: 'PDF: too long' }])
  })
})
