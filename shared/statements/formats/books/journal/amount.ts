import { add, type Decimal, decimal, divide, multiply, opposite, size } from './decimal'

/** An amount of something: money, shares, hours. */
export interface Amount {
  readonly number: Decimal
  /** As written, without quotes; empty where none stands there. */
  readonly commodity: string
}

/** What stands behind an account: an amount, what it cost, what the account must hold then. */
export interface AmountText {
  readonly amount: Amount | null
  /** What it counts for when the entry is summed up: its cost or price, else the amount itself. */
  readonly weight: Amount | null
  /** A balance the journal claims after this posting. */
  readonly asserted: Amount | null
  /** Whether the balance is of the account with all below it. */
  readonly inclusive: boolean
}

/** How numbers are written: the mark before decimals, by commodity; null where nothing tells. */
export type MarkOf = (commodity: string, digits: string) => '.' | ','

const number = /[-+]?\d(?:[\d.,'_\u00a0\u202f]|(?<=\d) (?=\d{3}(?!\d)))*(?:E[-+]?\d+)?/u
const symbol = /"[^"]*"|[^\s\d.,;@{}()[\]="'+*/-]+/u
const one = new RegExp(
  `^\\s{0,9}([-+])?\\s{0,9}(${symbol.source})?\\s{0,9}([-+])?\\s{0,9}(${number.source})\\s{0,9}(${symbol.source})?\\s{0,9}`,
  'u',
)

/** The first amount of a text and what stands behind it; null where there is none. */
export function takeAmount(text: string, markOf: MarkOf): { amount: Amount; rest: string } | null {
  const found = one.exec(text) ?? null
  if (found === null) return computed(text, markOf)
  const [all, before, left = '', between, digits = '', right = ''] = found
  // `10 + 2 USD` is a sum, which only brackets or a plugin of the program would work out.
  if (/^[-+*/]\s*\d/.test(text.slice(all.length)) && !/^\s{0,9}[-+]?\s{0,9}\(/.test(text))
    return computed(text, markOf)
  if (left !== '' && right !== '') return null
  const commodity = (left || right).replace(/^"|"$/g, '')
  const plain = plainNumber(digits, markOf(commodity, digits))
  if (plain === null) return null
  const negative = (before === '-') !== (between === '-')
  const value = decimal(plain)
  return { amount: { number: negative ? opposite(value) : value, commodity }, rest: text.slice(all.length) }
}

/** `(10.00 / 3) USD`, as beancount allows. */
function computed(text: string, markOf: MarkOf): { amount: Amount; rest: string } | null {
  const found = /^\s{0,9}([-+*/().\d\s,]{0,80}[\d)])\s{0,9}([A-Z][A-Z0-9'._-]{0,40})\s{0,9}(?=$|[@{;])/.exec(
    text,
  )
  if (found === null) return null
  const value = evaluate(found[1]!.replace(/,/g, ''))
  if (value === null || markOf(found[2]!, found[1]!) === ',') return null
  return { amount: { number: value, commodity: found[2]! }, rest: text.slice(found[0].length) }
}

/** Sums and products with brackets; null where the text is none. */
function evaluate(text: string): Decimal | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? []
  let at = 0
  const factor = (): Decimal | null => {
    const token = tokens[at++]
    if (token === '-') {
      const value = factor()
      return value && opposite(value)
    }
    if (token === '+') return factor()
    if (token === '(') {
      const value = sum()
      return tokens[at++] === ')' ? value : null
    }
    return token !== undefined && /^\d/.test(token) ? decimal(token) : null
  }
  const product = (): Decimal | null => {
    let value = factor()
    while (value !== null && (tokens[at] === '*' || tokens[at] === '/')) {
      const times = tokens[at++] === '*'
      const next = factor()
      value =
        next === null || (!times && next.digits === 0n)
          ? null
          : times
            ? multiply(value, next)
            : divide(value, next)
    }
    return value
  }
  const sum = (): Decimal | null => {
    let value = product()
    while (value !== null && (tokens[at] === '+' || tokens[at] === '-')) {
      const plus = tokens[at++] === '+'
      const next = product()
      value = next === null ? null : add(value, plus ? next : opposite(next))
    }
    return value
  }
  const value = sum()
  return at === tokens.length ? value : null
}

/** The digits with a point before the decimals; null where they are not written so. */
export function plainNumber(text: string, mark: '.' | ','): string | null {
  const [, digits = '', power] =
    /^([^E]*)(?:E([-+]?\d+))?$/.exec(text.replace(/[\s'_\u00a0\u202f]/gu, '')) ?? []
  if (power !== undefined) return null
  const other = mark === '.' ? ',' : '.'
  const [whole = '', ...fractions] = digits.split(mark)
  if (fractions.length > 1 || fractions[0]?.includes(other)) return null
  return `${whole.replaceAll(other, '')}${fractions[0] === undefined ? '' : `.${fractions[0]}`}`
}

/** Takes apart all that stands behind an account; null where it is not understood. */
export function readAmountText(text: string, markOf: MarkOf): AmountText | null {
  let rest = text.trim()
  let amount: Amount | null = null
  let weight: Amount | null = null
  if (rest !== '' && !rest.startsWith('=')) {
    const taken = takeAmount(rest, markOf)
    if (taken === null) return null
    amount = weight = taken.amount
    rest = taken.rest
    const lot = costOf(rest, amount, markOf)
    if (lot === null) return null
    weight = lot.weight ?? weight
    rest = lot.rest
    const price = /^(@@?)\s*/.exec(rest.replace(/^\((@@?)\)/, '$1'))
    if (price) {
      const each = takeAmount(rest.replace(/^\(?@@?\)?\s*/, ''), markOf)
      if (each === null) return null
      // A cost stands above a price, which then only says what the thing is worth.
      if (lot.weight === null) weight = worth(amount, each.amount, price[1] === '@@')
      rest = each.rest
      const behind = costOf(rest, amount, markOf)
      if (behind === null) return null
      rest = behind.rest
    }
  }
  let asserted: Amount | null = null
  let inclusive = false
  const claim = /^==?(\*)?\s*/.exec(rest)
  if (claim) {
    const taken = takeAmount(rest.slice(claim[0].length), markOf)
    if (taken === null) return null
    asserted = taken.amount
    inclusive = claim[1] === '*'
    const lot = costOf(taken.rest, taken.amount, markOf)
    rest = (lot?.rest ?? taken.rest).replace(/^@@?.*$/, '')
  }
  return rest.trim() === '' ? { amount, weight, asserted, inclusive } : null
}

/** `{150 USD}`, `{{1500 USD}}`, `{=$150}`, with date and label inside or behind in brackets. */
function costOf(
  text: string,
  amount: Amount,
  markOf: MarkOf,
): { weight: Amount | null; rest: string } | null {
  const found = /^\s*(\{\{?)([^{}]*)\}\}?\s*((?:\[[^\]]*\]\s*|\((?!@)[^)]*\)\s*)*)/.exec(text)
  if (found === null) return { weight: null, rest: text.replace(/^\s*(?:\[[^\]]*\]\s*)+/, '').trimStart() }
  const inside = found[2]!
    .replace(/^=/, '')
    .split(/,\s{0,9}(?=\d{4}-|")/)[0]!
    .trim()
  const rest = text.slice(found[0].length)
  // `{}` lets the program choose the lot: what it costs is not known here.
  if (inside === '' || /^(?:\d{4}-|"|\*)/.test(inside)) return { weight: null, rest }
  const [unit = '', extra] = inside.split('#').map((part) => part.trim())
  const taken = takeAmount(unit, markOf)
  if (taken === null || extra !== undefined) return null
  return { weight: worth(amount, taken.amount, found[1] === '{{'), rest }
}

const worth = (amount: Amount, price: Amount, whole: boolean): Amount => {
  const each = whole ? size(price.number) : multiply(size(amount.number), size(price.number))
  return { number: amount.number.digits < 0n ? opposite(each) : each, commodity: price.commodity }
}
