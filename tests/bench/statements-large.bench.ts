import { read } from '@e965/xlsx'
import { XMLParser } from 'fast-xml-parser'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readStatement } from '../../shared/statements/read-statement'
import { Random } from '../support/random'
import type { Benchmark, BenchmarkCase, Contender, Facts } from './benchmark'
import { longPdf } from './support/long-pdf'
import { longWorkbook } from './support/long-workbook'

const TIMES = 3

/** Files a person waits for, from bytes to transactions, beside what a library alone takes to unpack the same bytes. */
export const benchmark: Benchmark = {
  name: 'Statements: long files that are not plain text',
  cases: (seed) => [workbook(seed), bill(seed), bank(seed)],
}

function workbook(seed: number): BenchmarkCase {
  const bytes = longWorkbook(180_000, seed)
  return {
    name: 'a workbook of 180,000 rows (XLSX)',
    ours: ours('a.xlsx', bytes),
    reference: {
      name: 'SheetJS, cells only',
      times: TIMES,
      run: () => {
        const book = read(bytes, { dense: true, cellHTML: false, cellText: false })
        return {
          rows: (book.Sheets[book.SheetNames[0]!]?.['!data'] as unknown[]).length,
          MB: megabytes(bytes),
        }
      },
    },
  }
}

function bill(seed: number): BenchmarkCase {
  const bytes = longPdf(200, seed)
  return {
    name: 'a PDF of 200 pages',
    ours: ours('a.pdf', bytes),
    reference: {
      name: 'pdf.js, texts only',
      times: TIMES,
      run: async () => {
        const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
        const document = await task.promise
        let texts = 0
        for (let page = 1; page <= document.numPages; page++)
          texts += (await (await document.getPage(page)).getTextContent()).items.length
        await task.destroy()
        return { texts, MB: megabytes(bytes) }
      },
    },
  }
}

function bank(seed: number): BenchmarkCase {
  const text = camt(40_000, seed)
  return {
    name: 'a CAMT file of 40,000 entries (XML)',
    ours: ours('a.xml', new TextEncoder().encode(text)),
    reference: {
      name: 'fast-xml-parser, tree only',
      times: TIMES,
      run: () => ({
        nodes: Object.keys(new XMLParser({ ignoreAttributes: false }).parse(text) as object).length,
        MB: megabytes(text),
      }),
    },
  }
}

function ours(name: string, bytes: Uint8Array): Contender {
  return {
    name: 'Jandon',
    times: TIMES,
    run: async (): Promise<Facts> => {
      let told = 0
      let gap = 0
      let last = performance.now()
      const onProgress = (): void => {
        told++
        gap = Math.max(gap, performance.now() - last)
        last = performance.now()
      }
      const { drafts, parts } = await readStatement({ name, bytes }, { onProgress })
      const proof = parts[0]?.proof.kind ?? 'none'
      return {
        transactions: drafts.length,
        MB: megabytes(bytes),
        proof,
        'times told': told,
        'longest silence, ms': Math.round(gap),
      }
    },
  }
}

const megabytes = ({ length }: { readonly length: number }): number => length / 1e6

/** A statement of one account, with so many booked entries. */
function camt(entries: number, seed: number): string {
  const random = new Random(seed)
  const list = Array.from({ length: entries }, (_, entry) => {
    const day = `2026-0${1 + (entry % 9)}-${10 + (entry % 18)}`
    const amount = `<Amt Ccy="EUR">${1 + random.below(900)}.${10 + random.below(90)}</Amt>`
    return `<Ntry><NtryRef>${entry}</NtryRef>${amount}<CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>A${entry}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>Order ${entry}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  })
  return `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>NL00TEST0000000000</IBAN></Id></Acct>${list.join('\n')}</Stmt></BkToCstmrStmt></Document>`
}
