import type { Day } from '../../shared/day'
import { inspection } from '../../shared/cli/inspection'
import { readStatement } from '../../shared/statements/read-statement'
import type { Answers, Reading } from '../../shared/statements/reading'
import { isRowProblem } from '../../shared/statements/row-problem'
import type { ExpectedCase, ExpectedMovement } from './public-cases'

interface Told {
  readonly format: string | null
  readonly encoding: string
  readonly statements: readonly Readonly<Record<string, string | number | null>>[]
  readonly transactions: readonly Readonly<Record<string, string>>[]
  readonly problems: readonly { readonly code: string; readonly sentence: string }[]
}

/** The day on which the files were written, as far as their disk knows. */
const modified = '2027-01-15' as Day

/** Everything in which a file is read otherwise than it should be, in words; empty where it is read right. */
export async function judgeCase(
  name: string,
  bytes: Uint8Array,
  expected: ExpectedCase,
): Promise<readonly string[]> {
  const { asks = [], mayAsk = [], answers = {} } = expected
  const first = await readStatement({ name, bytes, modified })
  const asked = [...new Set(first.questions.map(({ about }) => about))]
  const wrong = [...lostRows(first), ...spoken(first, name, expected)]
  for (const one of asked) if (![...asks, ...mayAsk].includes(one)) wrong.push(`asks about ${one}`)
  for (const one of asks) if (!asked.some((about) => about === one)) wrong.push(`does not ask about ${one}`)
  const said: Answers = Object.fromEntries(
    Object.entries(answers).filter(([about]) => asked.some((one) => one === about)),
  )
  if (Object.keys(said).length === 0) return [...wrong, ...judgeReading(first, name, expected)]
  const reading = await readStatement({ name, bytes, modified }, { answers: said })
  wrong.push(...lostRows(reading), ...spoken(reading, name, expected))
  for (const { about } of reading.questions)
    if (about in said) wrong.push(`asks about ${about} again once it is answered`)
  return [...wrong, ...judgeReading(reading, name, expected)]
}

function lostRows({ rows, drafts, skipped, problems }: Reading): string[] {
  const kept = drafts.length + skipped.length + problems.filter(isRowProblem).length
  return kept === rows ? [] : [`${rows} rows, and ${kept} of them told`]
}

function spoken(reading: Reading, name: string, { neverSaid }: ExpectedCase): string[] {
  if (neverSaid === undefined) return []
  const said = [...told(reading, name).problems.map(({ sentence }) => sentence)]
  for (const { choices } of reading.questions) said.push(...choices.map((choice) => choice.reading))
  return said.filter((one) => new RegExp(neverSaid).test(one)).map((one) => `says “${one}”`)
}

const told = (reading: Reading, name: string): Told => inspection(reading, name) as Told

function judgeReading(reading: Reading, name: string, expected: ExpectedCase): string[] {
  const { statements, transactions, problems, format, encoding } = told(reading, name)
  const wrong: string[] = []
  const check = (what: string, got: unknown, right: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(right))
      wrong.push(`${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(right)}`)
  }
  const posted = transactions.filter(({ status }) => status === 'posted')
  const list = (key: string): (string | undefined)[] => transactions.map((one) => one[key])
  const { rows } = expected
  if (!(typeof rows === 'number' ? [rows] : rows).includes(transactions.length))
    wrong.push(`${transactions.length} movements, expected ${String(rows)}`)
  if (expected.posted !== undefined) check('posted rows', posted.length, expected.posted)
  if (expected.sums) check('sums', byKey(statements, 'currency', 'total'), numbers(expected.sums))
  for (const [currency, fees] of Object.entries(expected.fees ?? {}))
    check(`fees in ${currency}`, byKey(statements, 'currency', 'fees')[currency] ?? 0, Number(fees))
  if (expected.accounts) check('accounts', byKey(statements, 'account', 'total'), numbers(expected.accounts))
  if (expected.accountSums)
    check('accounts', statements.map(({ total }) => String(total)).sort(), expected.accountSums)
  if (expected.account !== undefined) check('account', statements[0]?.['account'], expected.account)
  for (const key of ['opening', 'closing'] as const)
    if (expected[key] !== undefined) check(key, Number(statements[0]?.[key] ?? NaN), Number(expected[key]))
  if (expected.ties && !statements.some(({ balances }) => balances === 'ties')) wrong.push('no balance ties')
  const kinds = count(list('kind'))
  if (expected.kinds) check('kinds', kinds, sorted(expected.kinds))
  for (const [kind, least] of Object.entries(expected.kindsAtLeast ?? {}))
    if ((kinds[kind] ?? 0) < least) wrong.push(`${kinds[kind] ?? 0} of kind ${kind}, expected ${least}`)
  if (expected.days) check('days', list('day'), expected.days)
  if (expected.texts) check('texts', list('text'), expected.texts)
  if (expected.references) check('references', list('reference'), expected.references)
  if (expected.counterparties) check('counterparties', list('counterparty'), expected.counterparties)
  for (const amount of expected.never ?? [])
    if (list('amount').some((one) => Math.abs(Number(one)) === Number(amount))) wrong.push(`moves ${amount}`)
  if (expected.encoding !== undefined) check('encoding', encoding, expected.encoding)
  if (expected.notFormat !== undefined && format === expected.notFormat) wrong.push(`is taken for ${format}`)
  if (expected.problems) check('problems', [...new Set(problems.map(({ code }) => code))], expected.problems)
  if (expected.movements) wrong.push(...judgeMovements(transactions, expected.movements))
  for (const one of expected.statements ?? []) {
    const found = statements.find(({ account }) => one['account'] === undefined || account === one['account'])
    for (const [key, value] of Object.entries(one))
      if (!isSame(value, String(found?.[key])))
        wrong.push(`statement's ${key}: ${String(found?.[key])}, expected ${value}`)
  }
  return wrong
}

/** Each movement meets one of the expected, in any order. */
function judgeMovements(got: Told['transactions'], expected: readonly ExpectedMovement[]): string[] {
  const left = [...expected]
  return got.flatMap((one) => {
    const at = left.findIndex(
      ({ day, amount }) => day === one['day'] && isSame(amount ?? '', one['amount'] ?? ''),
    )
    if (at === -1) return [`moves ${one['amount']} ${one['currency']} on ${one['day']}`]
    const [found = {}] = left.splice(at, 1)
    return Object.entries(found).flatMap(([key, value]) => {
      const is = key === 'textHas' ? new RegExp(value).test(one['text'] ?? '') : isSame(value, one[key] ?? '')
      return is ? [] : [`${one['day']} ${one['amount']}: ${key} is ${one[key] ?? 'none'}, expected ${value}`]
    })
  })
}

/** Two texts that are one, or one number. */
const isSame = (a: string, b: string): boolean =>
  a === b || (/^-?[\d.]+$/.test(a) && /^-?[\d.]+$/.test(b) && Number(a) === Number(b))

const sorted = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))

const numbers = (of: Readonly<Record<string, string>>): Record<string, number> =>
  sorted(Object.fromEntries(Object.entries(of).map(([key, text]) => [key, Number(text)])))

function byKey(of: Told['statements'], key: string, what: string): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const one of of) {
    const name = String(one[key])
    sums[name] = Math.round(((sums[name] ?? 0) + Number(one[what])) * 1e4) / 1e4
  }
  return sorted(sums)
}

function count(of: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of of) counts[one ?? ''] = (counts[one ?? ''] ?? 0) + 1
  return sorted(counts)
}
