import { readFileSync } from 'node:fs'
import { containerOf } from '../../../shared/statements/container'
import { readStatement } from '../../../shared/statements/read-statement'
import { grammarOf } from '../../../shared/statements/source'
import { decode } from '../../../shared/statements/text/decode'
import { fixtures } from '../../support/fixtures'
import { unsound } from '../../support/fuzz/unsound'
import { untoldRows } from '../../support/fuzz/untold-rows'
import { makeZip } from '../../support/make-zip'
import { asItIs, type Packing, unzipped } from '../packing'
import type { Parser } from '../parser'

const all: readonly Uint8Array[] = fixtures.map(({ bytes }) => bytes)
const locked = new Uint8Array(
  readFileSync(new URL('../../fixtures/locked/tossbank-agile-900101.xlsx', import.meta.url)),
)

/** What a file is, as its reader tells: files of one kind go through one parser. */
function kindOf(bytes: Uint8Array): string {
  const container = containerOf(bytes)
  return container === 'text' ? grammarOf(decode(bytes).text) : container
}

const seedsOf = (kind: string): readonly Uint8Array[] => all.filter((bytes) => kindOf(bytes) === kind)

function statements(
  name: string,
  seeds: readonly Uint8Array[],
  packing: Packing = asItIs,
  password?: string,
): Parser {
  const answers = password === undefined ? {} : { password }
  return {
    name,
    seeds,
    packing,
    read: async (bytes) => {
      const file = { name: `statement.${name}`, bytes }
      const reading = await readStatement(file, { answers })
      const untold = password === undefined ? await untoldRows(file, reading) : []
      return [...unsound(reading), ...untold.map((line) => `nothing is said of row ${line}`)]
    },
  }
}

/** The readers of statements, one for each way to write down a table or a ledger. */
export const statementParsers: readonly Parser[] = [
  statements('csv', seedsOf('separated')),
  statements('html', seedsOf('html')),
  statements('ofx', seedsOf('ofx')),
  statements('qif', seedsOf('qif')),
  statements('mt940', seedsOf('mt940')),
  statements('camt', seedsOf('xml')),
  statements('json', seedsOf('json')),
  statements('xlsx', seedsOf('zip'), unzipped),
  statements(
    'xls',
    seedsOf('ole').filter((bytes) => !isLocked(bytes)),
  ),
  statements('pdf', seedsOf('pdf')),
  statements(
    'zip',
    seedsOf('separated')
      .slice(0, 4)
      .map((bytes) => makeZip({ 'statement.csv': bytes })),
  ),
  { ...statements('locked', [locked], asItIs, '900101'), slow: true },
]

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
