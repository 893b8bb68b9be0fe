import type { Day } from '../day'
import { fail, ok, type Result } from '../result'
import { type DateOrder, dayInOrder, printedDate } from '../statements/parse-date'
import { typedDays } from '../statements/typed-day'
import { fold } from '../statements/words/fold'
import type { LineFault } from './line-fault'

/** How a column of last days is headed, in the languages of the app. */
const heads = /expir|\bvalid|until|use[ -]?by|laps|last day|best before|유효|만료|소멸|기한|有効|失効|期限/

/** What a head says besides where its column holds the first days of validity. */
const starts = /\bfrom\b|\bstart|\bsince\b|시작|부터|開始/
const ends = /until|\bto\b|\bend|종료|까지|終了|まで/

/** What a head says where its column holds days of something else than the balance: when it was earned, bought, last used. */
const others =
  /\b(?:earn|issu|purchas|bought|activat|open|creat|regist|join|added|charged|collected|granted|top(?:ped)?[ -]?up)|last[ -](?:use|transaction|activity|purchase|visit)|적립|구매|구입|발급|발행|충전|등록|가입|지급|마지막|최근|獲得|付与|購入|発行|チャージ|登録|取得|最終(?:利用|使用)/

/** What stands in a cell where nothing lapses. */
const nothing =
  /^(?:[-–—−ー*∞]{0,3}|never(?: expires?)?|none|no|nil|n\.?\/?a\.?|no (?:expiry|expiration)(?: date)?|does(?: not|n['’]t) expire|unlimited|없음|해당 ?없음|(?:만료|기한|소멸|유효기간) ?없음|무기한|무제한|영구|なし|無し|無期限|無制限|(?:有効)?期限(?:なし|無し))$/

/** Whether a head says that its column holds the days on which balances lapse. */
export const isExpiryHead = (head: string): boolean => heads.test(plainly(head)) && !isStartHead(head)

/** Whether a head says that its column holds the days from which balances can be used. */
export const isStartHead = (head: string): boolean => starts.test(plainly(head)) && !ends.test(plainly(head))

/** Whether a head says that its column holds other days than those on which the balances were read off. */
export const isOtherDayHead = (head: string): boolean => isStartHead(head) || others.test(plainly(head))

/** A cell of last days without what stands around the day: `~2026.12.31`, `2026.12.31까지`, and the end of a span. */
export const bareLastDay = (text: string): string =>
  text
    .split(/[~〜～]|\sto\s/i)
    .at(-1)!
    .trim()
    .replace(/^(?:until|till|through|by)\s{1,3}/i, '')
    .replace(/\s{0,3}(?:까지|まで)$/, '')

/** Whether a cell is surely a day to come: no balance was read off on such. */
export const isToCome = (text: string, today: Day): boolean => {
  const days = typedDays(bareLastDay(text))
  return days.length > 0 && days.every((day) => day > today)
}

/** A last day as a list states it; null where the cell is empty or says that there is none. */
export function lastDayOf(text: string, order: DateOrder | null): Result<Day | null, LineFault> {
  if (nothing.test(plainly(text))) return ok(null)
  const bare = bareLastDay(text)
  const [first, second] = typedDays(bare)
  if (first === undefined) return fail({ code: 'bad-date', text })
  if (second === undefined) return ok(first)
  const printed = printedDate(bare)
  const day = printed?.kind === 'numbers' && order !== null ? dayInOrder(printed, order) : null
  return day === null ? fail({ code: 'ambiguous-date', text, readings: [first, second] }) : ok(day)
}

const plainly = (text: string): string => fold(text).toLowerCase().trim()
