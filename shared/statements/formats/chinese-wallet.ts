import type { AccountKind, TransactionKind } from '../../model'
import type { KindWords } from '../kinds'

/** Which way a neutral row (不计收支, `/`) went for the balance, by its words; the rest only the person can say. */
export interface NeutralRow {
  readonly kind: TransactionKind
  readonly way: 'in' | 'out'
}

const neutral: readonly (readonly [TransactionKind, 'in' | 'out', RegExp])[] = [
  ['refund', 'in', /退款|退还|退回/],
  ['top-up', 'in', /充值/],
  ['withdrawal', 'out', /提现/],
  ['transfer', 'out', /还款|转入余额宝|余额宝-自动转入|余额宝-单次转入|转入零钱通|购买|买入|理财通$/],
  ['transfer', 'in', /转出|卖出|赎回|收回|提取/],
]

/** What a neutral row of Alipay, WeChat or JD is; null where its words do not tell which way the money went. */
export function neutralRow(text: string): NeutralRow | null {
  const found = neutral.find(([, , words]) => words.test(text))
  return found ? { kind: found[0], way: found[1] } : null
}

/** Words of rows that are income or spending. */
export const chineseKinds: KindWords = [
  ['refund', /退款|退还|退回/],
  ['transfer', /转账|红包/],
  ['reward', /奖励|返现|收益/],
  ['fee', /^手续费|^服务费$/],
]

/** The person's account a payment method is. A bank's card is no part of the wallet: its own statement has the row too. */
export function methodAccount(method: string, own: RegExp): { account: string; kind?: AccountKind } {
  const plain = method.replace(/&.*$/, '').trim()
  if (plain === '' || plain === '/' || own.test(plain)) return { account: '' }
  if (/余额宝|零钱通/.test(plain)) return { account: plain }
  return { account: plain, kind: /信用卡|花呗|白条|月付/.test(plain) ? 'card' : 'bank' }
}
