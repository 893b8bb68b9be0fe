import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

const head =
  '交易号,商家订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,交易对方,商品名称,金额（元）,收/支,交易状态,服务费（元）,成功退款（元）,备注,资金状态,'

const read = async (...cells: readonly [side: string, status: string, back: string, funds: string]) => {
  const [side, status, back, funds] = cells
  const row = `1,a,2026-01-02 11:00:00,,,其他,即时到账交易,店,帽,100.00,${side},${status},0.00,${back},,${funds},`
  const bytes = new TextEncoder().encode(`${head}\n${row}\n`)
  const { drafts, problems } = await readStatement({ name: 'alipay.csv', bytes })
  return drafts[0] ? [drafts[0].amount, drafts[0].kind] : problems.map(({ code }) => code)
}

describe('a row of Alipay’s web export that was paid back in part', () => {
  it('is a payment of what is left, whether it was closed or not', async () => {
    expect(await read('支出', '交易成功', '30.00', '已支出')).toEqual([-7000, 'payment'])
    expect(await read('', '交易关闭', '30.00', '已支出')).toEqual([-7000, 'payment'])
    expect(await read('', '交易关闭', '30.00', '已收入')).toEqual([7000, 'income'])
  })

  it('is asked about where nothing tells its way', async () => {
    expect(await read('', '交易成功', '0.00', '资金转移')).toEqual(['ambiguous-amount'])
  })
})
