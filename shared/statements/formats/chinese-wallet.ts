import type { AccountKind, TransactionKind } from '../../model'
import type { KindWords } from '../kinds'

/** Which way a neutral row (不计收支, `/`) went for the balance, by its words; the rest only the person can say. */
export interface NeutralRow {
  readonly kind: TransactionKind
  readonly way: 'in' | 'out'
}

/** Savings of a wallet: money in them is none of its balance. */
const fund = /余额宝|零钱通|小金库|理财通/

const neutral: readonly (readonly [TransactionKind, 'in' | 'out', RegExp])[] = [
  ['reward', 'in', /收益发放|收益到账|分红|派息|结息|利息(?!费)|返现|奖励/],
  ['refund', 'in', /退款|退还|退回|退保/],
  ['top-up', 'in', /充值/],
  ['withdrawal', 'out', /提现/],
  ['transfer', 'out', /还款|购买|买入|申购|定投/],
  ['transfer', 'in', /卖出|赎回|收回|提取|取出/],
]

/**
 * What a neutral row of Alipay, WeChat, JD or Meituan is; null where its words do not tell which way the money went.
 * Money moves into savings (转入) or out of them (转出): seen from the savings themselves it comes in when it is moved in,
 * and from any other account it is the other way round.
 *
 * @param account the account the row is put on
 */
export function neutralRow(text: string, account: string): NeutralRow | null {
  const found = neutral.find(([, , words]) => words.test(text))
  if (found) return { kind: found[0], way: found[1] }
  const moved = /转入|转出|存入/.exec(text)?.[0]
  const savings = fund.exec(text)?.[0]
  if (savings === undefined) return null
  const inside = account.includes(savings)
  if (moved === undefined) return /理财通$/.test(text) && !inside ? { kind: 'transfer', way: 'out' } : null
  return { kind: 'transfer', way: (moved === '转出') === inside ? 'out' : 'in' }
}

/** Whether a neutral row moves the balance of the wallet, whatever bank it names: a top-up comes to it, a withdrawal leaves. */
export function movesBalance(text: string): boolean {
  const kind = neutralRow(text, '')?.kind
  return (kind === 'top-up' || kind === 'withdrawal') && !fund.test(text)
}

/** Words of rows that are income or spending. */
export const chineseKinds: KindWords = [
  ['refund', /退款|退还|退回/],
  ['transfer', /转账|红包/],
  ['reward', /奖励|返现|收益|分红|利息/],
  ['fee', /^手续费|^服务费$/],
]

/** The person's account a payment method is. A bank's card is no part of the wallet: its own statement has the row too. */
export function methodAccount(method: string, own: RegExp): { account: string; kind?: AccountKind } {
  const plain = method.replace(/&.*$/, '').trim()
  if (plain === '' || plain === '/' || own.test(plain)) return { account: '' }
  if (fund.test(plain)) return { account: plain }
  return { account: plain, kind: /信用卡|花呗|白条|月付/.test(plain) ? 'card' : 'bank' }
}
