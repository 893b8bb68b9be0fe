import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { matchAccount, openAccount } from '../../../../shared/statements/match-account'
import type { Profile } from '../../../../shared/statements/profiles/profile'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Reading } from '../../../../shared/statements/reading'
import { makeProfile, mappingOf } from '../../../support/make-profile'

const read = (text: string, told: { profile?: Profile; profiles?: readonly Profile[] } = {}) =>
  readStatement({ name: 'export-2026-10.csv', bytes: new TextEncoder().encode(text) }, told)

/** Neither head nor cells say what the columns are. */
const unreadable = 'Quand,Combien,Quoi\n31 Foo,beaucoup,Bäcker\n1 Bar,peu,Zins\n'

/** Nothing but the person says which way amounts go, and in which currency. */
const unknown = 'Quand,Combien,Quoi\n31.01.2026,"-1.234,50",Bäcker\n01.02.2026,"2,00",Zins\n'
const profile = makeProfile(mappingOf('Quand,Combien,Quoi', { date: 0, amount: 1, text: 2 }), {
  currency: 'EUR' as Currency,
  sign: 'in-is-positive',
})

const told = ({ drafts }: Reading) => drafts.map(({ day, amount, text }) => `${day} ${amount} ${text}`)

describe('a file whose columns nobody knows', () => {
  it('is laid out to be mapped, with cells as printed', async () => {
    const { format, drafts, layout } = await read(unreadable)
    expect([format, drafts]).toEqual([null, []])
    expect(layout).toMatchObject({
      headLine: 1,
      profile: null,
      mapping: { heads: ['quand', 'combien', 'quoi'] },
    })
    expect(layout?.columns.map(({ name, samples }) => [name, samples[0]?.raw])).toEqual([
      ['Quand', '31 Foo'],
      ['Combien', 'beaucoup'],
      ['Quoi', 'Bäcker'],
    ])
  })

  it('is read as the person maps it, and shows what each cell was read as', async () => {
    const reading = await read(unknown, { profile })
    expect(told(reading)).toEqual(['2026-01-31 -123450 Bäcker', '2026-02-01 200 Zins'])
    expect(reading.layout?.columns.map(({ role, samples }) => [role, samples[0]?.read])).toEqual([
      ['date', '2026-01-31'],
      ['amount', '-1234.50'],
      ['text', 'Bäcker'],
    ])
    expect(reading.rows).toBe(reading.drafts.length + reading.skipped.length)
  })

  it('stays unread, but laid out, while the mapping lacks a column', async () => {
    const half = makeProfile(mappingOf('Quand,Combien,Quoi', { date: 0 }))
    const { format, layout } = await read(unknown, { profile: half })
    expect(format).toBeNull()
    expect(layout?.columns.map(({ role }) => role)).toEqual(['date', null, null])
    expect(layout?.columns[0]?.samples[0]?.read).toBe('2026-01-31')
  })
})

describe('the rows that are the table', () => {
  const sections = `Giro
Datum;Text;Betrag EUR
13.10.2026;Miete;-900,00
Summe;;-900,00

Depot
Tag;Papier;Stueck;Kurswert EUR
15.10.2026;Fonds A;3;300,00
`
  const mapping = mappingOf('Datum,Text,Betrag EUR', { date: 0, text: 1, amount: 2 })
  const giro = makeProfile(mapping, { sign: 'in-is-positive' })

  it('end where another head begins, whose section is read by its own', async () => {
    const reading = await read(sections, { profile: giro })
    expect(told(reading)).toEqual(['2026-10-13 -90000 Miete', '2026-10-15 30000 Fonds A'])
    expect(reading.layout?.ends.map(({ line, end }) => [line, end])).toEqual([
      [4, 'summe'],
      [6, 'depot'],
      [7, 'tag papier stueck kurswert eur'],
    ])
    expect(reading.layout?.endLine).toBeNull()
  })

  it('end where the person says, and so they do in the next file', async () => {
    const ended = makeProfile({ ...mapping, end: 'depot' }, giro.answers)
    const reading = await read(sections, { profile: ended })
    expect(told(reading)).toEqual(['2026-10-13 -90000 Miete'])
    expect(reading.layout).toMatchObject({ endLine: 6, mapping: { end: 'depot' } })
    expect(reading.skipped.find(({ line }) => line === 8)).toMatchObject({ reason: 'footer' })
    const longer = sections.replace('Summe', '14.10.2026;Lohn;2.000,00\nSumme')
    const next = await read(longer, { profiles: [ended] })
    expect(told(next)).toEqual(['2026-10-13 -90000 Miete', '2026-10-14 200000 Lohn'])
  })
})

describe('a profile', () => {
  it('is recognised by the head of the next file', async () => {
    const next = await read('Quand,Combien,Quoi\n03.03.2026,"-7,00",Taxi\n', { profiles: [profile] })
    expect(told(next)).toEqual(['2026-03-03 -700 Taxi'])
    expect([next.format?.label, next.questions]).toEqual(['Corner Bank', []])
  })

  it('that only answers for one file holds for files of the same name', async () => {
    const answered = { ...profile, name: 'export', anyFile: false }
    const other = { ...answered, name: 'savings' }
    expect((await read(unknown, { profiles: [other] })).layout?.profile).toBeNull()
    expect((await read(unknown, { profiles: [profile, other, answered] })).format?.label).toBe('export')
  })

  it('finds its columns where they were moved, and beside new ones', async () => {
    const moved = await read('Note,Quoi,Quand,Combien\nx,Taxi,03.03.2026,"-7,00"\n', { profiles: [profile] })
    expect(told(moved)).toEqual(['2026-03-03 -700 Taxi'])
  })

  it('leaves files with other heads alone', async () => {
    const other = await read('Wann,Wieviel\n03.03.2026,"-7,00"\n', { profiles: [profile] })
    expect(other.format).toBeNull()
  })

  it('stands above the format that knows a file where it is about that very head, and only there', async () => {
    const heads = 'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description'
    const row = 'txn_1,charge,ch_1,10.00,0.30,9.70,usd,2026-01-02 10:00,2026-01-03 10:00,Order'
    const taught = makeProfile(mappingOf(heads, { date: 7, amount: 3 }), { currency: 'USD' as Currency })
    const readRow = (head: string, body: string, profiles: Profile[] = []) =>
      read(`${head}\n${body}\n`, { profiles })
    expect((await readRow(heads, row)).format?.id).toBe('stripe-balance')
    expect((await readRow(heads, row, [taught])).layout?.profile).toBe(taught)
    expect((await readRow(`${heads},New`, `${row},x`, [taught])).format?.id).toBe('stripe-balance')
  })

  it('remembers character set and delimiter that a person corrected', async () => {
    const pipes = 'Quand~Combien~Quoi'
    const semicolons = makeProfile(mappingOf('Quand,Combien,Quoi', { date: 0, amount: 1, text: 2 }), {
      currency: 'EUR' as Currency,
      delimiter: '|',
    })
    // More commas than bars: left alone, it would be cut at the commas.
    const text =
      `${pipes}\n`.replaceAll('~', '|') + '01.02.2026|-7,00|a, b, c, d\n02.02.2026|-8,00|e, f, g, h\n'
    expect((await read(text, { profiles: [semicolons] })).drafts.map(({ amount }) => amount)).toEqual([
      -700, -800,
    ])
  })

  it('reads a table without a head by its width and by what stands where', async () => {
    const bare = makeProfile(
      { heads: ['', '', ''], columns: { date: 0, text: 1, amount: 2 } },
      { currency: 'KRW' as Currency, sign: 'in-is-positive' },
    )
    const text = '2026-01-01,Bus,-1250\n2026-01-02,Bus,-1250\n'
    expect(told(await read(text, { profiles: [bare] }))).toEqual([
      '2026-01-01 -1250 Bus',
      '2026-01-02 -1250 Bus',
    ])
    for (const other of ['2026-01-01,x,Bus,-1250\n', 'Bus,2026-01-01,-1250\n'])
      expect((await read(other, { profiles: [bare] })).layout?.profile ?? null).toBeNull()
  })

  it('tells fees inside the amount from fees beside it', async () => {
    const heads = 'Quand,Combien,Frais'
    const text = `${heads}\n2026-01-02,-10.00,0.50\n2026-01-03,20.00,-0.40\n`
    const euros = { currency: 'EUR', sign: 'in-is-positive' } as Profile['answers']
    const amounts = async (fee: 'fee' | 'fee-beside') => {
      const mapping = mappingOf(heads, { date: 0, amount: 1, [fee]: 2 })
      const reading = await read(text, { profiles: [makeProfile(mapping, euros)] })
      return reading.drafts.map((draft) => [draft.amount, draft.fee])
    }
    expect(await amounts('fee')).toEqual([
      [-1000, 50],
      [2000, 40],
    ])
    expect(await amounts('fee-beside')).toEqual([
      [-1050, 50],
      [1960, 40],
    ])
  })

  it('asks where a fee belongs while its column is only called a fee', async () => {
    const mapping = mappingOf('Quand,Combien,Frais', { date: 0, amount: 1, fee: 2 })
    const profile = makeProfile(mapping, { currency: 'EUR' as Currency, sign: 'in-is-positive' })
    const { questions } = await read('Quand,Combien,Frais\n2026-01-02,-10.00,0.50\n', { profile })
    expect(questions).toMatchObject([
      {
        about: 'fee',
        line: 2,
        row: '2026-01-02 | -10.00 | 0.50',
        choices: [
          { answer: 'inside', reading: '-10.00' },
          { answer: 'beside', reading: '-10.50' },
        ],
      },
    ])
  })

  it('asks about every word of a column that a person calls one of sides', async () => {
    const mapping = mappingOf('Quand,Combien,Sens', { date: 0, amount: 1, side: 2 })
    const profile = makeProfile(mapping, { currency: 'EUR' as Currency })
    const text = 'Quand,Combien,Sens\n2026-01-02,10.00,Wirbel\n2026-01-03,4.00,Strudel\n'
    const open = await read(text, { profile })
    expect(open.questions.map((question) => [question.about, question.text])).toEqual([
      ['sides', 'Wirbel'],
      ['sides', 'Strudel'],
    ])
    const sides = { Wirbel: 'in', Strudel: 'out' } as const
    const settled = await read(text, { profile: { ...profile, answers: { ...profile.answers, sides } } })
    expect(settled.drafts.map(({ amount }) => amount)).toEqual([1000, -400])
    expect(settled.layout?.sides).toEqual([
      { word: 'Wirbel', side: 'in' },
      { word: 'Strudel', side: 'out' },
    ])
  })

  it('names the account, whatever the file is called', async () => {
    const reading = await read(unknown, { profile })
    const account = openAccount({ ...reading, format: reading.format! }, reading.parts[0]!, 'a')
    expect(account).toMatchObject({ name: 'Corner Bank EUR', kind: 'bank' })
    expect(matchAccount({ ...reading, file: 'other.csv' }, reading.parts[0]!, [account])).toBe(account)
  })
})
