import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { currency } from '../money/currency'
import type { Answers } from '../statements/reading'
import { readStatement } from '../statements/read-statement'
import { inspection, unreadable } from './inspection'

const usage = `Usage: npm run --silent inspect -- [options] FILE…

Prints what Jandon reads in statements, as JSON: one object for one file, an array for several.

  --date-order   day-first | month-first | year-first
  --decimal      point | comma
  --currency     a code such as KRW
  --sign         in-is-positive | out-is-positive
  --encoding     a character set such as cp949
`

const options = {
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
  currency: { type: 'string' },
  sign: { type: 'string' },
  encoding: { type: 'string' },
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
  } as Answers
  const told = []
  for (const path of positionals) told.push(await inspect(path, answers))
  console.log(JSON.stringify(told.length === 1 ? told[0] : told, null, 2))
  return 0
}

async function inspect(path: string, answers: Answers): Promise<unknown> {
  const name = basename(path)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return unreadable(path)
  return inspection(await readStatement({ name, bytes: new Uint8Array(bytes) }, { answers }), path)
}

process.exitCode = await main()
