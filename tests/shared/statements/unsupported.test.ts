import { describe, expect, it } from 'vitest'
import { explain } from '../../../shared/explain/explain'
import { readStatement } from '../../../shared/statements/read-statement'

const read = (text: string) => readStatement({ name: 'a.txt', bytes: new TextEncoder().encode(text) })

const iif =
  '!TRNS\tTRNSTYPE\tDATE\tACCNT\tNAME\tAMOUNT\n!SPL\tTRNSTYPE\tDATE\tACCNT\tNAME\tAMOUNT\n!ENDTRNS\n' +
  'TRNS\tDEPOSIT\t2026-09-13\tChecking\tNorth\t123.45\nSPL\tDEPOSIT\t2026-09-13\tSales\t\t-123.45\nENDTRNS\n'
const bai =
  '01,122099999,123456789,260301,0200,1,65,,2/\n02,031001234,122099999,1,260228,2359,USD,2/\n' +
  '03,0123456789,USD,010,500000,,/\n16,165,1500,V,260301,,DEPOSIT/\n49,501500,3/\n98,501500,1,5/\n99,501500,1,7/\n'
const coda = [
  '0000001032672505        00099449  Nordhaus                  GEBABEBB   00477472701 00000                                       2',
  '12001BE00539007547034                  EUR0000000057900000280226Nordhaus                  KONTO                             001',
].map((line) => line.padEnd(128)).join('\n') // prettier-ignore
const nacha = [
  '101 076401251 0764012512603010930A094101NORTH BANK             SOUTH LTD              00000000',
  '5200SOUTH LTD                           1234567890PPDPAYROLL         260302   1076401250000001',
].map((line) => line.padEnd(94)).join('\n') // prettier-ignore
const pain =
  '<?xml version="1.0"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn/></Document>'

describe('a file that looks like a statement and is none that can be read', () => {
  it.each([
    ['QuickBooks IIF', iif, /both sides of every booking/],
    ['BAI2', bai, /cannot read yet/],
    ['CODA', coda, /cannot read yet/],
    ['NACHA', nacha, /need not have been carried out/],
    ['ISO 20022 pain', pain, /need not have been carried out/],
  ])('is refused by its name: %s', async (name, text, why) => {
    for (const one of [text, text.replaceAll('\n', '\r\n')]) {
      const { problems, drafts, rows } = await read(one)
      expect(problems).toMatchObject([{ code: 'unsupported-format', name }])
      expect(explain(problems[0]!)).toMatch(why)
      for (const language of ['ko', 'ja'] as const) expect(explain(problems[0]!, language)).toContain(name)
      expect([drafts, rows]).toEqual([[], 0])
    }
  })

  it('is not one where a table only begins so', async () => {
    const { drafts } = await read('Nr,Date,Amount\n01,2026-03-01,€-1.00\n02,2026-03-02,€-2.00\n')
    expect(drafts).toHaveLength(2)
    expect((await read('01,2026-03-01,-1.00\n02,2026-03-02,-2.00\n')).problems).not.toMatchObject([
      { code: 'unsupported-format' },
    ])
  })
})
