import fc from 'fast-check'
import { addDays, type Day } from '../../shared/day'

/** Heads and words of sides of one language. */
interface Words {
  readonly date: string
  readonly text: string
  readonly amount: string
  readonly in: string
  readonly out: string
  readonly side: string
  readonly sides: readonly [string, string]
  readonly balance: string
  readonly currency: string
  readonly number: string
  readonly total: string
}

const words = (line: string): Words => {
  const [date, text, amount, into, out, side, sideIn, sideOut, balance, currency, number, total] =
    line.split('|')
  return {
    date: date!, text: text!, amount: amount!, in: into!, out: out!, side: side!, sides: [sideIn!, sideOut!],
    balance: balance!, currency: currency!, number: number!, total: total!,
  } // prettier-ignore
}

/** Heads of ten languages, as their banks print them. */
const languages: readonly Words[] = [
  'Date|Description|Amount|Money in|Money out|Debit/Credit|Credit|Debit|Balance|Currency|No.|Total',
  'Buchungstag|Verwendungszweck|Betrag|Haben|Soll|Soll/Haben|H|S|Saldo|Währung|Nr.|Summe',
  'Date de l’opération|Libellé|Montant|Crédit|Débit|Sens|Crédit|Débit|Solde|Devise|N°|Total',
  'Fecha|Descripción|Importe|Abono|Cargo|Cargo/Abono|Abono|Cargo|Saldo|Divisa|N.º|Total',
  'Data|Descrizione|Importo|Accrediti|Addebiti|Dare/Avere|Avere|Dare|Saldo|Divisa|N.|Totale',
  'Data operacji|Opis operacji|Kwota|Uznania|Obciążenia|Strona|Uznanie|Obciążenie|Saldo|Waluta|Nr|Razem',
  'Bokföringsdag|Text|Belopp|Insättningar|Uttag|Typ|Insättning|Uttag|Saldo|Valuta|Nr|Summa',
  'Tarih|Açıklama|Tutar|Alacak|Borç|Borç/Alacak|Alacak|Borç|Bakiye|Para birimi|No|Toplam',
  '거래일자|내용|금액|입금액|출금액|구분|입금|출금|잔액|통화|번호|합계',
  '日付|内容|金額|お預入れ|お引出し|入出金|入金|出金|残高|通貨|番号|合計',
].map(words)

const dateForms = {
  iso: ([year, month, date]: readonly string[]) => `${year}-${month}-${date}`,
  dayFirst: ([year, month, date]: readonly string[]) => `${date}/${month}/${year}`,
  monthFirst: ([year, month, date]: readonly string[]) => `${month}/${date}/${year}`,
  dots: ([year, month, date]: readonly string[]) => `${date}.${month}.${year}`,
  dotsShort: ([year, month, date]: readonly string[]) => `${date}.${month}.${year!.slice(2)}`,
  compact: ([year, month, date]: readonly string[]) => `${year}${month}${date}`,
} as const

/** What stands in a row, in cents, and where. */
export interface Movement {
  readonly day: string
  readonly amount: number
  readonly text: string
  readonly line: number
}

/** An invented statement and what is true of it. */
export interface InventedTable {
  readonly file: string
  readonly movements: readonly Movement[]
  readonly currency: string
  readonly dateOrder: 'day-first' | 'month-first'
  readonly decimal: 'point' | 'comma'
  readonly sides: Readonly<Record<string, 'in' | 'out'>>
}

const names = [
  'Ostwind',
  'Linde',
  'Harbor',
  'Pixel',
  'Juniper',
  'Granit',
  'Marlow',
  'Tindra',
  'Oakley',
  'Zephyr',
]
const things = ['Bakery', 'Books', 'Garden', 'Cinema', 'Tools', 'Studio', 'Fruit', 'Paper', 'Music', 'Optics']

const movements = fc
  .array(
    fc.record({
      after: fc.nat(3),
      cents: fc.integer({ min: 101, max: 250_000 }),
      // Most rows of a statement go out.
      inward: fc.nat(9).map((die) => die > 7),
      name: fc.constantFrom(...names),
      thing: fc.constantFrom(...things),
    }),
    { minLength: 5, maxLength: 25 },
  )
  .filter((rows) => rows.filter(({ inward }) => inward).length * 2 < rows.length)

const layout = fc.record({
  words: fc.constantFrom(...languages),
  dates: fc.constantFrom<keyof typeof dateForms>(
    'iso',
    'dayFirst',
    'monthFirst',
    'dots',
    'dotsShort',
    'compact',
  ),
  comma: fc.boolean(),
  grouped: fc.boolean(),
  money: fc.constantFrom(
    'single',
    'single',
    'turned',
    'pair',
    'pair-of-zeros',
    'side',
    'parentheses',
    'minus-behind',
  ),
  balance: fc.boolean(),
  currency: fc.constantFrom('head', 'column', 'none'),
  numbered: fc.boolean(),
  extra: fc.constantFrom('none', 'reference', 'second-day', 'category'),
  heads: fc.constantFrom('known', 'known', 'known', 'unknown', 'none'),
  newestFirst: fc.boolean(),
  preamble: fc.constantFrom([], ['Statement'], ['Statement of Ida Fern', '', 'Period of one year']),
  footer: fc.constantFrom('none', 'note', 'total'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  start: fc.nat(600),
  before: fc.integer({ min: -50_000, max: 500_000 }),
  shuffle: fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
})

/** Statements as any bank may print them, with what is true of them. */
export const inventedTable: fc.Arbitrary<InventedTable> = fc.tuple(movements, layout).map(([rows, how]) => {
  const { words: head, money } = how
  let day = addDays('2024-06-01' as Day, how.start)
  let balance = how.before
  const told = rows.map(({ after, cents, inward, name, thing }) => {
    day = addDays(day, after)
    const amount = inward ? cents : -cents
    balance += amount
    return { day, amount, balance, text: `${name} ${thing}` }
  })
  if (how.newestFirst) told.reverse()
  const print = (cents: number): string => {
    const [whole = '', rest = ''] = (Math.abs(cents) / 100).toFixed(2).split('.')
    const grouped = how.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, how.comma ? '.' : ',') : whole
    return `${cents < 0 ? '-' : ''}${grouped}${how.comma ? ',' : '.'}${rest}`
  }
  const zero = money === 'pair-of-zeros' ? print(0) : ''
  const unit = how.currency === 'head' ? ' (EUR)' : ''
  type Row = (typeof told)[number]
  const sized = (amount: number): string => {
    if (money === 'side') return print(Math.abs(amount))
    if (money === 'turned') return print(-amount)
    if (amount > 0) return print(amount)
    return money === 'parentheses'
      ? `(${print(-amount)})`
      : money === 'minus-behind'
        ? `${print(-amount)}-`
        : print(amount)
  }
  const columns: (readonly [string, (row: Row, at: number) => string])[] = [
    [head.date, (row) => dateForms[how.dates](row.day.split('-'))],
    [head.text, (row) => row.text],
  ]
  if (money.startsWith('pair'))
    columns.push(
      [head.in + unit, ({ amount }) => (amount > 0 ? print(amount) : zero)],
      [head.out + unit, ({ amount }) => (amount < 0 ? print(-amount) : zero)],
    )
  else columns.push([head.amount + unit, ({ amount }) => sized(amount)])
  if (money === 'side') columns.push([head.side, ({ amount }) => head.sides[amount > 0 ? 0 : 1]])
  if (how.balance) columns.push([head.balance, (row) => print(row.balance)])
  if (how.currency === 'column') columns.push([head.currency, () => 'EUR'])
  if (how.numbered) columns.push([head.number, (_, at) => String(at + 1)])
  if (how.extra === 'reference') columns.push(['Ref', (row) => String(80_000_000_017 + row.balance * 7919)])
  if (how.extra === 'second-day' && how.heads === 'known')
    columns.push(['Value date', (row) => dateForms[how.dates](addDays(row.day, 1).split('-'))])
  if (how.extra === 'category') columns.push(['Zqx', (row) => row.text.split(' ')[1]!])
  const order = columns
    .map((column, at) => ({ column, key: how.shuffle[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column)
  const cell = (text: string): string => (text.includes(how.delimiter) ? `"${text}"` : text)
  const lines = [
    ...how.preamble,
    ...(how.heads === 'none'
      ? []
      : [
          order
            .map(([name], at) => cell(how.heads === 'known' ? name : `Zq${'abcdefghij'[at]!}`))
            .join(how.delimiter),
        ]),
    ...told.map((row, at) => order.map(([, of]) => cell(of(row, at))).join(how.delimiter)),
  ]
  const first = how.preamble.length + (how.heads === 'none' ? 1 : 2)
  if (how.footer === 'note') lines.push('', 'Thank you for being with us')
  if (how.footer === 'total')
    lines.push(order.map(([name]) => (name === head.text ? head.total : '')).join(how.delimiter))
  return {
    file: `${lines.join('\n')}\n`,
    movements: told.map(({ day: on, amount, text }, at) => ({ day: on, amount, text, line: first + at })),
    currency: 'EUR',
    dateOrder: how.dates === 'monthFirst' ? 'month-first' : 'day-first',
    decimal: how.comma ? 'comma' : 'point',
    sides: { [head.sides[0]]: 'in', [head.sides[1]]: 'out' },
  }
})
