import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { makePdf, makePdfOf, packedStream } from '../../support/make-pdf'
import { makeWorkbook } from '../../support/make-workbook'
import { makeZip, type Packed } from '../../support/make-zip'

/*
 * Files made to make a reader swell, hang or fall: each is small, and would need gigabytes or hours if it were believed.
 */
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const sheet = (rows: string): Uint8Array =>
  makeWorkbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)

/** A thousand megabytes of blanks, in a megabyte: each is packed so that the next can follow. */
function gigabyte(): Packed {
  const megabyte = deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return { packed: Buffer.concat(Array.from({ length: 1000 }, () => megabyte)) }
}

const camt = (inside: string): Uint8Array =>
  utf8(
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">${inside}</Document>`,
  )

const laughs =
  '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'

const attacks: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, code: string])[] = [
  ['a sheet of a gigabyte of zeros', 'a.xlsx', () => makeWorkbook(gigabyte()), 'damaged-file'],
  ['rows that claim to reach to the last column', 'a.xlsx', () => sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000)), 'unknown-format'],
  ['rows that reach far, in number', 'a.xlsx', () => sheet('<row><c r="SF1"><v>1</v></c></row>'.repeat(50_000)), 'too-much'],
  ['a long text that every cell points to', 'a.xlsx', () => makeWorkbook(`<worksheet><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(5000)}</row>`.repeat(20)}</sheetData></worksheet>`, `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`), 'unknown-format'],
  ['a sheet without end tags', 'a.xlsx', () => makeWorkbook('<worksheet>'.repeat(100_000)), 'too-much'],
  ['entities in a sheet', 'a.xlsx', () => makeWorkbook(`${laughs}<worksheet><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>`), 'unknown-format'],
  ['an archive in an archive in an archive', 'a.zip', () => makeZip({ 'b.zip': makeZip({ 'c.zip': makeZip({ 'd.csv': new Uint8Array(1000) }) }) }), 'unpack-first'],
  ['an archive of a gigabyte in an archive', 'a.zip', () => makeZip({ 'b.zip': makeZip({ 'c.csv': gigabyte() }) }), 'damaged-file'],
  ['a gigabyte packed by gzip', 'a.gz', () => new Uint8Array(gzipSync(Buffer.alloc(300_000_000))), 'damaged-file'],
  ['entities in a bank’s file', 'a.xml', () => camt(`${laughs}<BkToCstmrStmt>&c;</BkToCstmrStmt>`), 'damaged-file'],
  ['elements of a bank’s file without end', 'a.xml', () => camt('<BkToCstmrStmt>'.repeat(20_000)), 'damaged-file'],
  ['entities in a page', 'a.html', () => utf8(`${laughs.replace(' x ', ' html ')}<html><table><tr><td>&c;</td></tr></table>`), 'unknown-format'],
  ['elements of a page without end', 'a.html', () => utf8(`<html>${'<div>'.repeat(30_000)}`), 'too-much'],
  ['tables in tables', 'a.html', () => utf8(`<html>${'<table><tr><td>'.repeat(10_000)}`), 'too-much'],
  ['cells that span all columns', 'a.html', () => utf8(`<html><table><tr>${'<td colspan=50>'.repeat(450_000)}`), 'too-much'],
  ['three million lines of nothing', 'a.csv', () => utf8(`Date,Text,Amount\n${'\n'.repeat(3_000_000)}`), 'too-much'],
  ['an amount with a million blanks in it', 'a.csv', () => utf8(`Date,Text,Amount\n2026-03-14,x,€5${' '.repeat(1_000_000)}.00\n`), 'bad-amount'],
  ['an amount of a million digits', 'a.csv', () => utf8(`Date,Text,Amount\n2026-03-14,x,€${'1'.repeat(1_000_000)}\n`), 'bad-amount'],
  ['elements of OFX without end', 'a.ofx', () => utf8(`OFXHEADER:100\n\n<OFX>${'<STMTTRN><TRNAMT>'.repeat(100_000)}`), 'truncated-file'],
  ['brackets without end', 'a.json', () => utf8('['.repeat(1_000_000)), 'unknown-format'],
  ['a page of a gigabyte of blanks', 'a.pdf', () => makePdfOf(packedStream(deflateSync(new Uint8Array(140_000_000).fill(0x20)), '/FlateDecode')), 'too-much'],
  ['a page that is packed twice', 'a.pdf', () => makePdfOf(packedStream(deflateSync(deflateSync(new Uint8Array(140_000_000))), '[/FlateDecode /FlateDecode]')), 'too-much'],
  ['pages that hold themselves', 'a.pdf', () => makePdfOf('<< /Length 0 >>\nstream\n\nendstream', { pages: '/Kids [2 0 R 2 0 R 3 0 R] /Count 900' }), 'unsupported-container'],
  ['an index that leads nowhere', 'a.pdf', () => utf8(`${new TextDecoder('latin1').decode(makePdf('BT /F1 9 Tf 30 800 Td (words) Tj ET'))}\nstartxref\n99999999\n%%EOF`), 'unknown-format'],
] // prettier-ignore

/** Far above what any of them takes, far below what they ask for. */
const MOST_MEMORY = 1_000_000_000

const problemsOf = ({ drafts, skipped, problems, rows }: Reading): string[] => {
  expect(drafts.length + skipped.length + problems.filter(isRowProblem).length).toBe(rows)
  return problems.map(({ code }) => code)
}

describe('a file made to break its reader', () => {
  it.each(attacks)('is refused and takes no room: %s', async (_what, name, make, code) => {
    const bytes = make()
    const before = process.memoryUsage().rss
    const reading = await readStatement({ name, bytes })
    expect(problemsOf(reading)).toEqual([code])
    expect(reading.drafts).toEqual([])
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY)
  })
})
