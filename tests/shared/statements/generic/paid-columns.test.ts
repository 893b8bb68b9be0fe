import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

async function statuses(head: string, ...marks: readonly string[]): Promise<readonly string[]> {
  const rows = marks.map((mark, at) => `2026-04-1${at},Bill ${at},-1${at}.00,${mark}`)
  const text = ['Date,Description,Amount (EUR),' + head, ...rows, ''].join('\n')
  const { drafts } = await readStatement({ name: 'bills.csv', bytes: new TextEncoder().encode(text) }, {})
  return drafts.map(({ status }) => status)
}

describe('a column of what was paid', () => {
  it.each([
    ['Paid', 'yes', 'no'],
    ['Paid?', 'x', ''],
    ['Bezahlt', 'ja', 'nein'],
    ['Pago?', 'Sim', 'Não'],
    ['支払済', '○', ''],
    ['Оплачено', 'да', 'нет'],
  ])('called %s says with “%s” and “%s” what moved and what waits', async (head, yes, no) => {
    expect(await statuses(head, yes, yes, no)).toEqual(['posted', 'posted', 'pending'])
  })

  it.each([
    ['Cleared', 'yes', 'no'],
    ['Paid', 'Anna', 'Ben'],
    ['Paid', '', ''],
    ['Checked', 'x', ''],
  ])('is none where it is called %s and holds “%s” and “%s”', async (head, one, other) => {
    expect(await statuses(head, one, one, other)).toEqual(['posted', 'posted', 'posted'])
  })
})
