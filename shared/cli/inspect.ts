import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOfSerial } from '../day'
import { currency } from '../money/currency'
import type { Answers } from '../statements/reading'
import { statementFilesIn } from '../statements/archive'
import { readStatement, type StatementFile } from '../statements/read-statement'
import { characterMaps } from './character-maps'
import { inspection, unreadable } from './inspection'

const MS_PER_DAY = 86_400_000

const usage = `Usage: npm run --silent inspect -- [options] FILE…

Prints what Jandon reads in statements, as JSON: one object for one file, an array for several. Of an archive, each file
in it is one.

  --date-order   day-first | month-first | year-first
  --decimal      point | comma
  --currency     a code such as KRW
  --sign         in-is-positive | out-is-positive
  --encoding     a character set such as cp949
  --password     opens locked files
`

const options = {
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
  currency: { type: 'string' },
  sign: { type: 'string' },
  encoding: { type: 'string' },
  password: { type: 'string' },
} as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (positionals.length === 0) {
    console.error(usage)
    return 2
  }
  const code = currency(values.currency ?? '')
  const answers = {
    ...(values['date-order'] ? { dateOrder: values['date-order'] } : {}),
    ...(values.decimal ? { decimal: values.decimal } : {}),
    ...(code ? { currency: code } : {}),
    ...(values.sign ? { sign: values.sign } : {}),
    ...(values.encoding ? { encoding: values.encoding } : {}),
    ...(values.password ? { password: values.password } : {}),
  } as Answers
  const told = []
  for (const path of positionals) told.push(...(await inspect(path, answers)))
  console.log(JSON.stringify(told.length === 1 ? told[0] : told, null, 2))
  return 0
}

async function inspect(path: string, answers: Answers): Promise<readonly object[]> {
  const name = basename(path)
  const file = await readWhole(path).catch(() => null)
  if (file === null) return [unreadable(path)]
  const whole = { name, ...file }
  const found = await statementFilesIn(whole, answers)
  const told = []
  for (const one of found.ok ? found.value : [whole])
    told.push(
      inspection(await readStatement(one, { answers, characterMaps }), path + one.name.slice(name.length)),
    )
  return told
}

/** The bytes, and the day they were written: it dates rows that print no year. */
async function readWhole(path: string): Promise<Omit<StatementFile, 'name'>> {
  const [bytes, { mtimeMs }] = await Promise.all([readFile(path), stat(path)])
  return { bytes: new Uint8Array(bytes), modified: dayOfSerial(Math.floor(mtimeMs / MS_PER_DAY)) }
}

process.exitCode = await main()
