import { makeWorkbook } from '../../support/make-workbook'
import { Random } from '../../support/random'

/** A workbook of so many rows: a day, a text, an amount, a balance and a number of the bank's own. About 60 bytes a row. */
export function longWorkbook(rows: number, seed: number): Uint8Array {
  const random = new Random(seed)
  const texts = Array.from({ length: rows }, (_, row) => `Shop ${(row * 7919) % 100_003} ${row.toString(36)}`)
  const strings = `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
  let balance = 0
  const lines = texts.map((_, row) => {
    const amount = random.below(20_000) - 10_000
    balance += amount
    const at = row + 2
    const cells = [
      `<c r="A${at}" t="inlineStr"><is><t>${2016 + Math.floor((row * 10) / rows)}-${1 + (row % 12)}-${1 + (row % 28)}</t></is></c>`,
      `<c r="B${at}" t="s"><v>${row}</v></c>`,
      `<c r="C${at}"><v>${amount / 100}</v></c>`,
      `<c r="D${at}"><v>${balance / 100}</v></c>`,
      `<c r="E${at}" t="inlineStr"><is><t>REF-${(row * 2_654_435) % 1_000_003}-${row}</t></is></c>`,
    ]
    return `<row r="${at}">${cells.join('')}</row>`
  })
  const names = ['Date', 'Description', 'Amount (USD)', 'Balance (USD)', 'Reference']
  const head = names.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('')
  const sheet = `<worksheet><sheetData><row r="1">${head}</row>${lines.join('')}</sheetData></worksheet>`
  return makeWorkbook(sheet, strings)
}
