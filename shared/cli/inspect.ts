import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOfSerial } from '../day'
import { roleNames } from '../statements/generic/roles'
import type { Answers } from '../statements/reading'
import { statementFilesIn } from '../statements/archive'
import { readStatement, type StatementFile } from '../statements/read-statement'
import { answersFrom } from './answers-from'
import { characterMaps } from './character-maps'
import { decisionsOf, inspection, unreadable } from './inspection'
import { missingIn } from './missing-in'

const MS_PER_DAY = 86_400_000

const usage = `Usage: npm run --silent inspect -- [options] FILE…

Prints what Jandon reads in statements, as JSON: one object for one file, an array for several. Of an archive, each file
in it is one.

  --date-order   day-first | month-first | year-first
  --decimal      point | comma
  --currency     a code such as KRW
  --sign         in-is-positive | out-is-positive
  --side         WORD=in | WORD=out; for each word of a column of sides
  --fee          inside | beside: part of the amount, or on top of it
  --role         COLUMN=ROLE; for each column, by its name or its number from 1. A role is one of
                 ${[...roleNames, 'ignore'].join(', ')}
  --account      what the account is called
  --head         the line that names the columns; 0 for none
  --year         the year of days that are printed without one
  --encoding     a character set such as cp949
  --delimiter    , | ; | '|' | tab
  --password     opens locked files
`

const options = {
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
  currency: { type: 'string' },
  sign: { type: 'string' },
  side: { type: 'string', multiple: true },
  fee: { type: 'string' },
  role: { type: 'string', multiple: true },
  account: { type: 'string' },
  head: { type: 'string' },
  year: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  password: { type: 'string' },
} as const

async function main(): Promise<number> {
  const typed = typedArguments()
  if (typeof typed === 'string') return refuse(typed)
  const { values, positionals } = typed
  if (positionals.length === 0) return refuse(usage)
  const answers = answersFrom(values)
  if (!answers.ok) return refuse(answers.error)
  const told = []
  for (const path of positionals) {
    const some = await inspect(path, answers.value)
    if (typeof some === 'string') return refuse(some)
    told.push(...some)
  }
  console.log(JSON.stringify(told.length === 1 ? told[0] : told, null, 2))
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}

/** What was typed; a sentence where an option is unknown or lacks its value. */
function typedArguments() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return `${error.message.replace(/\.(?: .*)?$/s, '')}.`
  }
}

/** What is printed about a file, or each file of an archive; a sentence where an answer names what a file does not have. */
async function inspect(path: string, answers: Answers): Promise<readonly object[] | string> {
  const name = basename(path)
  const file = await readWhole(path).catch(() => null)
  if (file === null) return [unreadable(path)]
  const whole = { name, ...file }
  const found = await statementFilesIn(whole, answers)
  const told: object[] = []
  for (const one of found.ok ? found.value : [whole]) {
    const reading = await readStatement(one, { answers, characterMaps })
    const missing = missingIn(reading, answers)
    if (missing !== null) return missing
    const shown = inspection(reading, path + one.name.slice(name.length))
    told.push({ ...shown, decisions: decisionsOf(reading, answers) })
  }
  return told
}

/** The bytes, and the day they were written: it dates rows that print no year. */
async function readWhole(path: string): Promise<Omit<StatementFile, 'name'>> {
  const [bytes, { mtimeMs }] = await Promise.all([readFile(path), stat(path)])
  return { bytes: new Uint8Array(bytes), modified: dayOfSerial(Math.floor(mtimeMs / MS_PER_DAY)) }
}

process.exitCode = await main()
