import { knownCurrency } from '../money/currency-codes'
import { fail, ok, type Result } from '../result'
import { type Role, roleNames } from '../statements/generic/roles'
import type { Answers } from '../statements/reading'
import { encodingOf } from '../statements/text/labels'

/** What is typed about a file, by the names of the options. */
export interface Typed {
  readonly 'date-order'?: string | undefined
  readonly year?: string | undefined
  readonly decimal?: string | undefined
  readonly currency?: string | undefined
  readonly sign?: string | undefined
  readonly side?: readonly string[] | undefined
  readonly fee?: string | undefined
  readonly role?: readonly string[] | undefined
  readonly account?: string | undefined
  readonly head?: string | undefined
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly password?: string | undefined
}

type Answered = Result<Answers, string>

const roles: readonly (Role | 'ignore')[] = [...roleNames, 'ignore']

/** Marks between cells by what can be typed for them. */
const delimiters: Readonly<Record<string, string>> = {
  ',': ',', ';': ';', '|': '|', '\t': '\t', '\\t': '\t', tab: '\t',
} // prettier-ignore

/** Reads one option; absent where it was not typed. */
const readers: Readonly<Record<keyof Typed, (typed: Typed) => Answered | undefined>> = {
  'date-order': ({ 'date-order': text }) =>
    oneOf('date-order', text, ['day-first', 'month-first', 'year-first'], (dateOrder) => ({ dateOrder })),
  decimal: ({ decimal: text }) => oneOf('decimal', text, ['point', 'comma'], (decimal) => ({ decimal })),
  currency: ({ currency: text }) => {
    if (text === undefined) return undefined
    const code = knownCurrency(text)
    return code === null
      ? fail(`--currency takes a code such as KRW, not “${text}”.`)
      : ok({ currency: code })
  },
  sign: ({ sign: text }) => oneOf('sign', text, ['in-is-positive', 'out-is-positive'], (sign) => ({ sign })),
  fee: ({ fee: text }) => oneOf('fee', text, ['inside', 'beside'], (fee) => ({ fee })),
  side: ({ side }) => pairs('side', 'WORD', side, ['in', 'out'], (sides) => ({ sides })),
  role: ({ role }) => pairs('role', 'COLUMN', role, roles, (named) => ({ roles: named })),
  account: ({ account: text }) => {
    if (text === undefined) return undefined
    const account = text.trim()
    return account === '' ? fail('--account takes the name of the account.') : ok({ account })
  },
  head: ({ head: text }) => {
    if (text === undefined) return undefined
    return /^\d{1,7}$/.test(text)
      ? ok({ head: Number(text) })
      : fail(`--head takes the number of a line, or 0 for none, not “${text}”.`)
  },
  year: ({ year: text }) => {
    if (text === undefined) return undefined
    return /^(?:19|20)\d{2}$/.test(text)
      ? ok({ year: text })
      : fail(`--year takes four digits, not “${text}”.`)
  },
  encoding: ({ encoding: text }) => {
    if (text === undefined) return undefined
    return encodingOf(text) === null
      ? fail(`--encoding takes a character set such as cp949, not “${text}”.`)
      : ok({ encoding: text })
  },
  delimiter: ({ delimiter: text }) => {
    if (text === undefined) return undefined
    const delimiter = delimiters[text.toLowerCase()]
    return delimiter === undefined
      ? fail(`--delimiter takes , or ; or | or tab, not “${text}”.`)
      : ok({ delimiter })
  },
  password: ({ password }) => (password === undefined ? undefined : ok({ password })),
}

/** What was typed as answers about a file; else one sentence about the first value that is wrong. */
export function answersFrom(typed: Typed): Answered {
  let answers: Answers = {}
  for (const read of Object.values(readers)) {
    const answer = read(typed)
    if (answer === undefined) continue
    if (!answer.ok) return answer
    answers = { ...answers, ...answer.value }
  }
  return ok(answers)
}

const anyOf = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`

function oneOf<T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly T[],
  answer: (value: T) => Answers,
): Answered | undefined {
  if (text === undefined) return undefined
  const value = choices.find((choice) => choice === text)
  return value === undefined ? fail(`--${option} is ${anyOf(choices)}, not “${text}”.`) : ok(answer(value))
}

/** Pairs such as `Abgang=out`; a name may hold an equals sign, a value never does. */
function pairs<T extends string>(
  option: string,
  what: string,
  texts: readonly string[] | undefined,
  choices: readonly T[],
  answer: (values: Readonly<Record<string, T>>) => Answers,
): Answered | undefined {
  if (texts === undefined) return undefined
  const values: Record<string, T> = {}
  for (const text of texts) {
    const at = text.lastIndexOf('=')
    const name = text.slice(0, Math.max(0, at)).trim()
    const said = text.slice(at + 1).trim()
    const value = choices.find((choice) => choice === said)
    if (name === '' || at === -1) return fail(`--${option} takes ${what}=VALUE, not “${text}”.`)
    if (value === undefined) return fail(`--${option} ${name}= is ${anyOf(choices)}, not “${said}”.`)
    values[name] = value
  }
  return ok(answer(values))
}
